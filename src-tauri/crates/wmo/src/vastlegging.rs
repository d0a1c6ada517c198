//! The record of one feit: who, when, on which laptop, on which pad, and what it replaces.

use crate::feit::Feit;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! uuid_sleutel {
    ($(#[$doc:meta])* $naam:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "typescript", derive(specta::Type))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $naam(pub Uuid);

        impl fmt::Display for $naam {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $naam {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                Uuid::from_str(s).map(Self)
            }
        }
    };
}

uuid_sleutel!(
    /// One resident's dossier (UUIDv7, made by the laptop that opened it).
    DossierId
);
uuid_sleutel!(
    /// One zaak inside a dossier: one per melding.
    ZaakId
);
uuid_sleutel!(
    /// One gesprek inside a zaak.
    GesprekId
);
uuid_sleutel!(
    /// One laptop.
    ApparaatId
);
uuid_sleutel!(
    /// One employee. Two people are two of these, whoever is logged in (casus K74).
    MedewerkerId
);

/// Identity of a vastlegging: 48 bits of recording time, then 80 bits of its content's hash.
/// Written as 32 hexadecimal digits. The time in front keeps the database's tree in order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VastleggingId(pub [u8; 16]);

impl fmt::Display for VastleggingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}

impl fmt::Debug for VastleggingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for VastleggingId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "VastleggingId".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-f]{32}$" })
    }
}

/// A text that is no [`VastleggingId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("een kenmerk van een vastlegging bestaat uit 32 hexadecimale tekens")]
pub struct OngeldigVastleggingId;

impl FromStr for VastleggingId {
    type Err = OngeldigVastleggingId;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        if s.len() != 32 || !s.is_ascii() {
            return Err(OngeldigVastleggingId);
        }
        let mut uit = [0; 16];
        for (i, b) in uit.iter_mut().enumerate() {
            *b = u8::from_str_radix(&s[2 * i..2 * i + 2], 16).map_err(|_| OngeldigVastleggingId)?;
        }
        Ok(Self(uit))
    }
}

impl Serialize for VastleggingId {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for VastleggingId {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "typescript")]
impl specta::Type for VastleggingId {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        String::definition(types)
    }
}

/// The one question that a vastlegging answers: `zaak/<id>/verslag/reactie`, `persoon/gegevens`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Pad(pub String);

impl fmt::Display for Pad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// In which role somebody records (procedure 1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Rol {
    /// Records melding, gesprek, concept-verslag, the signature at the kitchen table.
    Wijkwerker,
    /// Judges what is needed and writes the verslag.
    Consulent,
    /// Decides, with a mandate of the college (Awb 10:3 e.v.).
    Beslisser,
    /// Registers post and sends letters.
    Administratie,
    /// Deals with bezwaar; did not prepare the besluit (Awb 7:5).
    Bezwaarbehandelaar,
    /// Watches over personal data: requests, leaks, retention (AVG).
    Privacyrol,
}

/// How something came in or went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Kanaal {
    /// The web form.
    Formulier,
    /// The wijkteamspreekuur.
    Spreekuur,
    /// By telephone (14 036 in Almere).
    Telefoon,
    /// At the kitchen table.
    Huisbezoek,
    /// By post.
    Post,
    /// By e-mail.
    Email,
    /// The resident's portal.
    Portaal,
    /// At the counter.
    Balie,
    /// A hospital, a general practitioner or another professional.
    Verwijzer,
    /// A signal that the gemeente itself took up.
    Ambtshalve,
    /// A message of a system: iWmo, SVB, CAK.
    Bericht,
}

/// The employee who records. The name is kept with the record: it is part of the history.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Medewerker {
    /// Who it is.
    pub id: MedewerkerId,
    /// As it is shown in the geschiedenis.
    pub naam: String,
    /// In which role.
    pub rol: Rol,
}

/// The record of one feit. Never changed, never removed (destruction by law aside).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Vastlegging {
    /// Identity by content: see [`Vastlegging::identiteit`].
    pub id: VastleggingId,
    /// Whose dossier.
    pub dossier: DossierId,
    /// Which zaak, for facts that belong to one.
    pub zaak: Option<ZaakId>,
    /// The question that this answers.
    pub pad: Pad,
    /// The koppen on this pad that the author saw and replaces; sorted.
    pub vervangt: Vec<VastleggingId>,
    /// Why it replaces or was recorded late; obligatory with a correction of a legal act.
    pub reden: Option<String>,
    /// What happened.
    pub feit: Feit,
    /// When it happened in the world (Europe/Amsterdam). Deadlines use this.
    pub feitdatum: NaiveDate,
    /// The hour, where it matters (receipt of digital messages).
    pub feittijd: Option<NaiveTime>,
    /// How it came in or went out.
    pub kanaal: Option<Kanaal>,
    /// When it was recorded. Audit uses this.
    pub vastgelegd_op: DateTime<Utc>,
    /// Who recorded it.
    pub door: Medewerker,
    /// On which laptop.
    pub apparaat: ApparaatId,
    /// 32 random bytes, as hexadecimal digits, that keep the content's hash from being guessed back
    /// (a BSN has only 10^9 values). Kept with the content and destroyed with it.
    pub zout: String,
}

impl Vastlegging {
    /// Its identity: 48 bits of the recording time and 80 bits of the hash over everything in it.
    /// The content is hashed with its own salt first, so that the identity that remains after
    /// destruction reveals nothing.
    ///
    /// For a vastlegging made here. One that came from elsewhere may hold fields that this version
    /// does not know: ask [`identiteit_van`] with the JSON as it came in.
    pub fn identiteit(&self) -> VastleggingId {
        bereken_identiteit(serde_json::to_value(self).unwrap_or_default(), self.vastgelegd_op, &self.zout)
    }

    /// The bytes that are stored and exchanged: JSON with its keys in order and no white space.
    pub fn vaste_vorm(&self) -> String {
        vaste_vorm(&serde_json::to_value(self).unwrap_or_default())
    }
}

/// A JSON value without the two fields that every identity rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("dit is geen vastlegging: `vastgelegd_op` of `zout` ontbreekt of is onleesbaar")]
pub struct GeenVastlegging;

/// The identity of a vastlegging as it stands in JSON, whatever version of the program wrote it.
///
/// Reading a [`Vastlegging`] skips fields that this version does not know, and with them a part of
/// what the identity was computed over. Whoever receives, stores or checks a vastlegging from
/// another laptop therefore keeps the JSON as it came in and computes the identity from that.
pub fn identiteit_van(json: &serde_json::Value) -> Result<VastleggingId, GeenVastlegging> {
    let veld = |naam: &str| json.get(naam).and_then(serde_json::Value::as_str).ok_or(GeenVastlegging);
    let vastgelegd_op: DateTime<Utc> = veld("vastgelegd_op")?.parse().map_err(|_| GeenVastlegging)?;
    Ok(bereken_identiteit(json.clone(), vastgelegd_op, veld("zout")?))
}

fn bereken_identiteit(mut alles: serde_json::Value, vastgelegd_op: DateTime<Utc>, zout: &str) -> VastleggingId {
    let inhoud = alles.as_object_mut().map(|velden| {
        velden.remove("id");
        ["feit", "feitdatum", "feittijd", "kanaal", "reden", "door"].map(|naam| velden.remove(naam).unwrap_or_default())
    });
    let sleutel = blake3::hash(zout.as_bytes());
    if let Some(velden) = alles.as_object_mut() {
        // The salt itself goes with the content when that is destroyed.
        velden.remove("zout");
        let hash = blake3::keyed_hash(sleutel.as_bytes(), vaste_vorm(&serde_json::json!(inhoud)).as_bytes());
        velden.insert("inhoud".to_owned(), hash.to_hex().as_str().into());
    }
    let hash = blake3::hash(vaste_vorm(&alles).as_bytes());
    let ms = vastgelegd_op.timestamp_millis().to_be_bytes();
    let mut id = [0; 16];
    id[..6].copy_from_slice(&ms[2..]);
    id[6..].copy_from_slice(&hash.as_bytes()[..10]);
    VastleggingId(id)
}

/// JSON with sorted keys and no white space, whatever order the library keeps.
fn vaste_vorm(waarde: &serde_json::Value) -> String {
    use serde_json::Value;
    fn schrijf(waarde: &Value, uit: &mut String) {
        match waarde {
            Value::Object(velden) => {
                let mut namen: Vec<&String> = velden.keys().collect();
                namen.sort_unstable();
                uit.push('{');
                for (i, naam) in namen.into_iter().enumerate() {
                    if i > 0 {
                        uit.push(',');
                    }
                    uit.push_str(&Value::from(naam.as_str()).to_string());
                    uit.push(':');
                    schrijf(&velden[naam], uit);
                }
                uit.push('}');
            }
            Value::Array(rij) => {
                uit.push('[');
                for (i, w) in rij.iter().enumerate() {
                    if i > 0 {
                        uit.push(',');
                    }
                    schrijf(w, uit);
                }
                uit.push(']');
            }
            enkel => uit.push_str(&enkel.to_string()),
        }
    }
    let mut uit = String::new();
    schrijf(waarde, &mut uit);
    uit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::proef;
    use crate::feit::PersoonlijkPlanAfgezien;

    fn voorbeeld() -> Vastlegging {
        let feit = Feit::PersoonlijkPlanAfgezien(PersoonlijkPlanAfgezien { toelichting: None });
        proef::vastlegging(1, Some(proef::zaak(1)), "2026-11-23", feit)
    }

    #[test]
    fn the_identity_from_the_struct_and_from_its_json_are_the_same() {
        let v = voorbeeld();
        assert_eq!(identiteit_van(&serde_json::to_value(&v).unwrap()), Ok(v.identiteit()));
        let gelezen: serde_json::Value = serde_json::from_str(&v.vaste_vorm()).unwrap();
        assert_eq!(identiteit_van(&gelezen), Ok(v.identiteit()));
    }

    #[test]
    fn a_record_of_a_newer_version_keeps_its_identity_through_its_json() {
        let mut nieuwer = serde_json::to_value(voorbeeld()).unwrap();
        nieuwer["feit"]["data"]["reden_van_2028"] = "een veld dat wij niet kennen".into();
        nieuwer["ondertekening"] = "ook buiten het feit".into();
        let id = identiteit_van(&nieuwer).unwrap();
        nieuwer["id"] = id.to_string().into();

        // Known kind: it is read and folded, without the unknown fields ...
        let gelezen: Vastlegging = serde_json::from_value(nieuwer.clone()).unwrap();
        assert!(matches!(gelezen.feit, Feit::PersoonlijkPlanAfgezien(_)));
        // ... which is why the struct cannot give the identity back, and the JSON can.
        assert_ne!(gelezen.identiteit(), id);
        assert_eq!(identiteit_van(&nieuwer), Ok(id));
        assert_eq!(gelezen.id, id);
    }

    #[test]
    fn every_field_counts_in_the_identity() {
        let json = serde_json::to_value(voorbeeld()).unwrap();
        let id = identiteit_van(&json).unwrap();
        for veld in ["dossier", "zaak", "pad", "reden", "feitdatum", "feittijd", "kanaal", "apparaat", "zout"] {
            let mut anders = json.clone();
            anders[veld] = "iets anders".into();
            assert_ne!(identiteit_van(&anders), Ok(id), "{veld}");
        }
        let mut anders = json;
        anders["id"] = "iets anders".into();
        assert_eq!(identiteit_van(&anders), Ok(id), "the identity is not over itself");
    }

    #[test]
    fn json_that_is_no_vastlegging_is_refused() {
        for json in ["null", "[]", "{}", r#"{"zout":"x","vastgelegd_op":"gisteren"}"#] {
            assert_eq!(identiteit_van(&serde_json::from_str(json).unwrap()), Err(GeenVastlegging));
        }
    }
}
