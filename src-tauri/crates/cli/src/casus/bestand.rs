//! Reads a case file. A mistake is told with its line and the path to its field, and never with the
//! value that stands there: it may be somebody's BSN.

use super::beleid::Beleidskeuze;
use chrono::{NaiveDate, NaiveTime};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_path_to_error::{Deserializer as MetPad, Track};
use std::fmt;
use wmo::feit::Vervallen;
use wmo::profiel::Profiel;
use wmo::tekst::opsomming;
use wmo::vastlegging::{Kanaal, Rol};
use wmo::{Feit, FeitSoort};

/// Largest case file that is read, in bytes. A case is a dossier, not a database.
const GROOTSTE_BESTAND: usize = 16 * 1024 * 1024;

/// Most feiten in one case: several times a full dossier. Each one is judged against all before it.
pub const MEESTE_FEITEN: usize = 2000;

/// A case as it stands in the file; the feiten still as text, so that their place is known.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuweCasus<'a> {
    #[serde(default = "almere")]
    gemeente: String,
    #[serde(default, rename = "omschrijving")]
    _omschrijving: Option<String>,
    #[serde(default)]
    beleid: Beleidskeuze,
    #[serde(default)]
    vandaag: Option<NaiveDate>,
    #[serde(borrow)]
    feiten: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    als: Option<RuweAls<'a>>,
    // What the tests of the project expect; not looked at here.
    #[serde(default, rename = "verwacht")]
    _verwacht: Option<serde::de::IgnoredAny>,
}

/// Feiten that are not recorded, only thought of.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuweAls<'a> {
    #[serde(borrow)]
    feiten: Vec<&'a RawValue>,
    #[serde(default, rename = "verwacht")]
    _verwacht: Option<serde::de::IgnoredAny>,
}

fn almere() -> String {
    "almere".to_owned()
}

/// What stands around the data of a feit.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Omslag {
    /// The kind of feit.
    pub soort: String,
    /// When it happened.
    pub feitdatum: NaiveDate,
    /// The hour.
    #[serde(default)]
    pub feittijd: Option<NaiveTime>,
    /// How it came in or went out.
    #[serde(default)]
    pub kanaal: Option<Kanaal>,
    /// In which role; by default the one that this kind of feit belongs to.
    #[serde(default)]
    pub rol: Option<Rol>,
    /// Who recorded it.
    #[serde(default)]
    pub door: Option<String>,
    /// On which laptop. Another laptop than the first one did not see what the first one recorded.
    #[serde(default)]
    pub apparaat: Option<String>,
    /// In which zaak; "1" when absent.
    #[serde(default)]
    pub zaak: Option<String>,
    /// A name for this feit, to correct it by later.
    #[serde(default)]
    pub id: Option<String>,
    /// The name of the feit that this one corrects.
    #[serde(default)]
    pub corrigeert: Option<String>,
    /// Why it corrects, or is recorded late.
    #[serde(default)]
    pub reden: Option<String>,
    /// What belongs to this kind of feit.
    #[serde(default, rename = "data")]
    #[schemars(skip)]
    _data: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct MetData<'a> {
    #[serde(borrow, default)]
    data: Option<&'a RawValue>,
}

/// The fields that hold the id of something with a short name in a case.
#[derive(Deserialize)]
struct MetSleutel<'a> {
    #[serde(borrow, default)]
    gesprek: Option<&'a RawValue>,
    #[serde(borrow, default)]
    wie: Option<&'a RawValue>,
}

/// A case, read and understood.
pub struct Casus {
    /// Whose rules hold.
    pub gemeente: String,
    /// Where the gemeente chose otherwise than its profile says.
    pub beleid: Beleidskeuze,
    /// The day on which one looks.
    pub vandaag: Option<NaiveDate>,
    /// What happened, in the order of the file.
    pub feiten: Vec<Casusfeit>,
    /// What is only thought of; none when the file asks nothing.
    pub als: Option<Vec<Casusfeit>>,
}

/// One feit of a case.
pub struct Casusfeit {
    /// What stands around it.
    pub omslag: Omslag,
    /// What happened.
    pub feit: Feit,
}

/// Where the file is wrong, and how.
#[derive(Debug)]
pub struct Leesfout {
    regel: usize,
    pad: String,
    zin: String,
}

impl fmt::Display for Leesfout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "regel {}", self.regel)?;
        if !self.pad.is_empty() && self.pad != "." {
            write!(f, ", {}", self.pad)?;
        }
        write!(f, ": {}", self.zin)
    }
}

impl Casus {
    /// Reads a case from the bytes of a file.
    pub fn lees(bytes: &[u8]) -> Result<Self, Leesfout> {
        let tekst = leesbaar(bytes)?;
        let ruw: RuweCasus<'_> = lees_met_pad(tekst, tekst, "", |d| RuweCasus::deserialize(d))?;
        let feiten = lees_feiten(tekst, &ruw.feiten, "feiten", &[])?;
        let als = ruw.als.map(|als| lees_feiten(tekst, &als.feiten, "als.feiten", &feiten)).transpose()?;
        Ok(Self { gemeente: ruw.gemeente, beleid: ruw.beleid, vandaag: ruw.vandaag, feiten, als })
    }

    /// Reads the feiten of another file that asks what would happen to this case: a file with only
    /// `feiten`, which may correct those of the case by name.
    pub fn lees_als(&mut self, bytes: &[u8]) -> Result<(), Leesfout> {
        let tekst = leesbaar(bytes)?;
        let ruw: RuweAls<'_> = lees_met_pad(tekst, tekst, "", |d| RuweAls::deserialize(d))?;
        self.als = Some(lees_feiten(tekst, &ruw.feiten, "feiten", &self.feiten)?);
        Ok(())
    }

    /// The mistake of naming a gemeente that the program does not bring.
    pub fn onbekende_gemeente(bytes: &[u8]) -> Leesfout {
        let plaats = bytes.windows(10).position(|w| w == b"\"gemeente\"").unwrap_or(0);
        let zin = format!("deze gemeente is er niet bij. Wel: {}.", opsomming(Profiel::INGEBOUWD));
        Leesfout { regel: regel_op(bytes, plaats), pad: "gemeente".to_owned(), zin }
    }
}

/// The text of a file, if it can be one of ours.
fn leesbaar(bytes: &[u8]) -> Result<&str, Leesfout> {
    let op_regel_1 = |zin: &str| Leesfout { regel: 1, pad: String::new(), zin: zin.to_owned() };
    if bytes.len() > GROOTSTE_BESTAND {
        return Err(op_regel_1("het bestand is groter dan 16 MB. Een casus is een dossier; splits het bestand."));
    }
    let tekst = std::str::from_utf8(bytes).map_err(|fout| Leesfout {
        regel: regel_op(bytes, fout.valid_up_to()),
        pad: String::new(),
        zin: "hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8.".to_owned(),
    })?;
    // Windows editors put it there; JSON does not know it.
    let tekst = tekst.strip_prefix('\u{feff}').unwrap_or(tekst);
    if tekst.trim().is_empty() {
        return Err(op_regel_1("het bestand is leeg. Een casus begint met { \"feiten\": [ ... ] }."));
    }
    Ok(tekst)
}

/// Reads a list of feiten; they may name each other and those that came before.
fn lees_feiten(tekst: &str, ruw: &[&RawValue], pad: &str, eerder: &[Casusfeit]) -> Result<Vec<Casusfeit>, Leesfout> {
    if let Some(teveel) = ruw.get(MEESTE_FEITEN) {
        return Err(Leesfout {
            regel: regel_van(tekst, teveel.get(), 0),
            pad: format!("{pad}[{MEESTE_FEITEN}]"),
            zin: format!("een casus heeft hoogstens {MEESTE_FEITEN} feiten. Splits het bestand."),
        });
    }
    let mut feiten: Vec<Casusfeit> = Vec::with_capacity(ruw.len());
    for (plaats, feit) in ruw.iter().enumerate() {
        let gelezen = lees_feit(tekst, feit.get(), &format!("{pad}[{plaats}]"), (eerder, &feiten))?;
        feiten.push(gelezen);
    }
    Ok(feiten)
}

fn lees_feit(
    tekst: &str,
    ruw: &str,
    pad: &str,
    (eerder, hier): (&[Casusfeit], &[Casusfeit]),
) -> Result<Casusfeit, Leesfout> {
    let omslag: Omslag = lees_met_pad(tekst, ruw, pad, |d| Omslag::deserialize(d))?;
    let fout =
        |veld: &str, zin: String| Leesfout { regel: regel_van(tekst, ruw, 0), pad: format!("{pad}.{veld}"), zin };
    let met_naam = |id: &String| eerder.iter().chain(hier).find(|f| f.omslag.id.as_ref() == Some(id));
    let Some(soort) = FeitSoort::uit_code(&omslag.soort) else {
        let zin = "dit soort feit bestaat niet. `casus schema` toont welke er zijn.".to_owned();
        return Err(fout("soort", zin));
    };
    if let Some(id) = &omslag.id
        && met_naam(id).is_some()
    {
        return Err(fout("id", "deze naam heeft een eerder feit al. Kies een andere.".to_owned()));
    }
    let gecorrigeerd = match &omslag.corrigeert {
        None => None,
        Some(naam) => match met_naam(naam) {
            Some(feit) => Some(feit),
            None => {
                let zin = "geen eerder feit heeft deze naam als id. Geef het feit dat je corrigeert een id.".to_owned();
                return Err(fout("corrigeert", zin));
            }
        },
    };
    if soort == FeitSoort::Vervallen {
        let Some(weg) = gecorrigeerd else {
            return Err(fout("corrigeert", "noem hier het id van het feit dat vervalt.".to_owned()));
        };
        let zaak = super::dossier::zaak_van(&weg.omslag, &weg.feit);
        let feit = Feit::Vervallen(Vervallen { pad: weg.feit.pad(zaak).0 });
        return Ok(Casusfeit { omslag, feit });
    }
    let data: MetData<'_> = lees_met_pad(tekst, ruw, pad, |d| MetData::deserialize(d))?;
    let feit = lees_data(tekst, ruw, data.data.map(RawValue::get), soort, &format!("{pad}.data"))?;
    Ok(Casusfeit { omslag, feit })
}

fn lees_data(tekst: &str, feit: &str, data: Option<&str>, soort: FeitSoort, pad: &str) -> Result<Feit, Leesfout> {
    let gegeven = data.unwrap_or("{}");
    // Without data the mistake stands where the feit begins.
    let bron = if data.is_some() { gegeven } else { feit };
    let met_sleutel = met_sleutel(gegeven, soort);
    let gelezen = met_sleutel.as_deref().unwrap_or(gegeven);
    let feit = lees_met_pad_uit(tekst, bron, gelezen, pad, |d| {
        // The kind was looked up before: it is known.
        Feit::lees_van(soort.code(), d).unwrap_or_else(|| Err(serde::de::Error::custom("onbekend soort feit")))
    })?;
    // A field that is misspelt would be skipped silently: what comes back has every field that exists.
    let bekend = serde_json::to_value(&feit).unwrap_or_default();
    let staat_er: serde_json::Value =
        lees_met_pad_uit(tekst, bron, gelezen, pad, |d| serde_json::Value::deserialize(d))?;
    if let Some(onbekend) = onbekend_veld(&staat_er, &bekend["data"], pad) {
        let naam = onbekend.rsplit('.').next().unwrap_or_default();
        let plaats = gelezen.find(&format!("\"{naam}\"")).unwrap_or(0);
        return Err(Leesfout {
            regel: regel_van(tekst, bron, plaats.min(bron.len())),
            pad: onbekend,
            zin: "dit veld bestaat niet bij dit soort feit. Controleer de spelling.".to_owned(),
        });
    }
    Ok(feit)
}

/// A gesprek may have a short name in a case ("1"), and so may an employee. The program knows them by
/// an id that is made from it.
fn met_sleutel(data: &str, soort: FeitSoort) -> Option<String> {
    use FeitSoort as S;
    let velden: MetSleutel<'_> = serde_json::from_str(data).ok()?;
    let (naam, waarvan) = match soort {
        S::GesprekGepland | S::GesprekGevoerd | S::GesprekNietDoorgegaan | S::GesprekNotitie => {
            (velden.gesprek, "gesprek")
        }
        S::TweedeWijkwerkerIngeschakeld | S::TweedeWijkwerkerOordeel => (Some(velden.wie?), "medewerker"),
        _ => return None,
    };
    match naam {
        Some(naam) => {
            let kaal: String = serde_json::from_str(naam.get()).ok()?;
            if kaal.parse::<uuid::Uuid>().is_ok() {
                return None;
            }
            let begin = naam.get().as_ptr() as usize - data.as_ptr() as usize;
            let einde = begin + naam.get().len();
            let id = super::dossier::id_van(waarvan, &kaal);
            Some(format!("{}\"{id}\"{}", &data[..begin], &data[einde..]))
        }
        None => {
            let id = super::dossier::id_van("gesprek", "1");
            let rest = data.trim_start().strip_prefix('{')?;
            let komma = if rest.trim_start().starts_with('}') { "" } else { "," };
            Some(format!("{{\"gesprek\":\"{id}\"{komma}{rest}"))
        }
    }
}

/// The path of a field that stands in the file and not in what was understood.
fn onbekend_veld(staat_er: &serde_json::Value, bekend: &serde_json::Value, pad: &str) -> Option<String> {
    use serde_json::Value;
    match (staat_er, bekend) {
        (Value::Object(er), Value::Object(kent)) => er.iter().find_map(|(naam, waarde)| {
            let pad = format!("{pad}.{naam}");
            kent.get(naam).map_or(Some(pad.clone()), |kent| onbekend_veld(waarde, kent, &pad))
        }),
        (Value::Array(er), Value::Array(kent)) => {
            er.iter().zip(kent).enumerate().find_map(|(i, (er, kent))| onbekend_veld(er, kent, &format!("{pad}[{i}]")))
        }
        _ => None,
    }
}

fn lees_met_pad<'a, T>(
    tekst: &str,
    stuk: &'a str,
    pad: &str,
    lees: impl FnOnce(MetPad<'_, '_, &mut serde_json::Deserializer<serde_json::de::StrRead<'a>>>) -> serde_json::Result<T>,
) -> Result<T, Leesfout> {
    lees_met_pad_uit(tekst, stuk, stuk, pad, lees)
}

/// Reads `gelezen`; a mistake in it is told at the place of `bron`, the part of `tekst` it was made from.
fn lees_met_pad_uit<'a, T>(
    tekst: &str,
    bron: &str,
    gelezen: &'a str,
    pad: &str,
    lees: impl FnOnce(MetPad<'_, '_, &mut serde_json::Deserializer<serde_json::de::StrRead<'a>>>) -> serde_json::Result<T>,
) -> Result<T, Leesfout> {
    let mut json = serde_json::Deserializer::from_str(gelezen);
    let mut spoor = Track::new();
    let uitkomst = lees(MetPad::new(&mut json, &mut spoor)).and_then(|waarde| json.end().map(|()| waarde));
    uitkomst.map_err(|fout| {
        let dieper = spoor.path().to_string();
        // Where the JSON itself breaks off, the path ends in an unknown step.
        let dieper = dieper.strip_suffix('?').map_or(dieper.as_str(), |d| d.trim_end_matches('.')).to_owned();
        let pad = match (pad.is_empty(), dieper.is_empty() || dieper == ".") {
            (_, true) => pad.to_owned(),
            (true, false) => dieper,
            (false, false) => format!("{pad}.{dieper}"),
        };
        // serde_json counts lines from 1, and says 0 when it does not know.
        let regel = regel_van(tekst, bron, 0) + fout.line().saturating_sub(1);
        Leesfout { regel, pad, zin: in_het_nederlands(&fout) }
    })
}

/// Line number of a place inside a part of the text.
fn regel_van(tekst: &str, deel: &str, plaats: usize) -> usize {
    let begin = (deel.as_ptr() as usize).saturating_sub(tekst.as_ptr() as usize);
    regel_op(tekst.as_bytes(), begin + plaats)
}

fn regel_op(bytes: &[u8], plaats: usize) -> usize {
    1 + bytes[..plaats.min(bytes.len())].iter().filter(|b| **b == b'\n').count()
}

/// The library's message in Dutch, without the value it complains about.
fn in_het_nederlands(fout: &serde_json::Error) -> String {
    let zin = fout.to_string();
    let zin = zin.rsplit_once(" at line ").map_or(zin.as_str(), |(zin, _)| zin);
    let genoemd = |voor: &str| zin.strip_prefix(voor).and_then(|rest| rest.split('`').next()).map(str::to_owned);
    if let Some(veld) = genoemd("missing field `") {
        return format!("het veld {veld} ontbreekt. Vul het in.");
    }
    if let Some(veld) = genoemd("unknown field `") {
        return format!("het veld {veld} bestaat hier niet. Controleer de spelling.");
    }
    if let Some(veld) = genoemd("duplicate field `") {
        return format!("het veld {veld} staat er twee keer. Haal er een weg.");
    }
    if zin.starts_with("unknown variant") {
        let keuzes = zin.split_once("expected ").map_or("", |(_, k)| k).replace("one of ", "").replace('`', "");
        return format!("deze waarde bestaat niet. Kies uit: {keuzes}.");
    }
    if zin.starts_with("recursion limit exceeded") {
        return "hier staan te veel haakjes in elkaar.".to_owned();
    }
    if zin.starts_with("invalid type") || zin.starts_with("invalid value") || zin.starts_with("invalid length") {
        return "hier staat een ander soort waarde dan verwacht (tekst, getal, lijst of ja/nee).".to_owned();
    }
    if zin.starts_with("UUID parsing failed") {
        return "dit is geen kenmerk (UUID).".to_owned();
    }
    let datum = ["input contains invalid characters", "premature end of input", "input is out of range"];
    if datum.iter().any(|begin| zin.starts_with(begin)) || zin.starts_with("trailing input") {
        return "deze datum of tijd bestaat niet. Schrijf een datum als 2026-11-23 en een tijd als 14:30:00."
            .to_owned();
    }
    if fout.is_syntax() || fout.is_eof() {
        return "hier klopt de JSON niet. Kijk of er een komma, haakje of aanhalingsteken ontbreekt of te veel staat."
            .to_owned();
    }
    // The checked types of the domain speak Dutch themselves, and hold no value.
    zin.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fout(tekst: &str) -> String {
        match Casus::lees(tekst.as_bytes()) {
            Ok(_) => panic!("taken: {tekst}"),
            Err(fout) => fout.to_string(),
        }
    }

    #[test]
    fn a_mistake_is_told_with_line_and_field() {
        let tekst = "{\n \"feiten\": [\n  {\"soort\":\"melding_ontvangen\",\"feitdatum\":\"2026-11-13\",\n   \"data\":{\n    \"hulpvrag\":\"x\"}}]}";
        assert_eq!(fout(tekst), "regel 5, feiten[0].data: het veld hulpvraag ontbreekt. Vul het in.");
        let tekst = "{\"feiten\":[{\"soort\":\"melding_ontvangen\",\n\"feitdatum\":\"2026-02-30\",\"data\":{}}]}";
        assert!(fout(tekst).starts_with("regel 2, feiten[0].feitdatum: deze datum"), "{}", fout(tekst));
        let tekst = "{\"feiten\":[\n{\"soort\":\"gesprek_gevored\",\"feitdatum\":\"2026-02-20\"}]}";
        assert!(fout(tekst).starts_with("regel 2, feiten[0].soort: dit soort feit bestaat niet"));
        let tekst = "{\"feiten\":[{\"soort\":\"wlz_getoetst\",\"feitdatum\":\"2026-02-20\",\"data\":{\"stand\":\"heeft\",\n\"toelichtin\":\"\"}}]}";
        assert!(
            fout(tekst).starts_with("regel 2, feiten[0].data.toelichtin: dit veld bestaat niet"),
            "{}",
            fout(tekst)
        );
        let tekst =
            "{\"feiten\":[{\"soort\":\"wlz_getoetst\",\"feitdatum\":\"2026-02-20\",\n\"data\":{\"stand\":\"soms\"}}]}";
        assert!(fout(tekst).starts_with("regel 2, feiten[0].data.stand: deze waarde bestaat niet. Kies uit: heeft"));
    }

    #[test]
    fn a_wrong_value_is_never_repeated() {
        let tekst = r#"{"feiten":[{"soort":"persoonsgegevens_vastgelegd","feitdatum":"2026-02-20","data":
            {"naam":{"achternaam":"Proef"},"geboortedatum":"1948","bsn":"999900007",
             "adres":{"straat":"a","huisnummer":1,"postcode":"1315AB","woonplaats":"Almere"}}}]}"#;
        let fout = fout(tekst);
        assert!(fout.starts_with("regel 2, feiten[0].data.bsn: Dit BSN klopt niet"), "{fout}");
        assert!(!fout.contains("999900007"));
    }

    #[test]
    fn hostile_files_are_refused_with_a_sentence() {
        let diep = format!("{{\"feiten\":{}", "[".repeat(100_000));
        for tekst in
            ["", " \n", "[]", "{", "null", "{\"feiten\":{}}", "{\"feiten\":[1]}", "{\"feiten\":[]} x", diep.as_str()]
        {
            assert!(fout(tekst).starts_with("regel "), "{}", &tekst[..tekst.len().min(40)]);
        }
        assert!(Casus::lees(b"{\"feiten\":[\n\"\xff\"]}").is_err_and(|f| f.to_string().starts_with("regel 2")));
    }

    #[test]
    fn a_case_is_a_dossier_and_not_a_database() {
        let met = |aantal: usize| format!("{{\"feiten\":[\n{}]}}", vec!["{}"; aantal].join(",\n"));
        assert!(fout(&met(MEESTE_FEITEN + 1)).starts_with("regel 2002, feiten[2000]: een casus heeft hoogstens"));
        assert!(fout(&met(MEESTE_FEITEN)).starts_with("regel 2, feiten[0]: het veld soort ontbreekt"));
    }

    #[test]
    fn gesprekken_have_short_names() {
        let tekst = r#"{"feiten":[{"soort":"gesprek_gevoerd","feitdatum":"2026-02-20","data":{"gesprek":"a","plaats":"thuis"}},
            {"soort":"gesprek_gevoerd","feitdatum":"2026-02-20","data":{"plaats":"thuis"}}]}"#;
        let casus = Casus::lees(tekst.as_bytes()).ok().unwrap();
        assert_ne!(casus.feiten[0].feit, casus.feiten[1].feit);
    }
}
