//! From the invitation to be heard to the decision on bezwaar (Awb hoofdstuk 7; procedure 3.14).

use super::bezwaar::bestreden;
use super::{Bron, dag, dag_lang, gevuld};
use crate::StukFout;
use chrono::Days;
use serde::{Deserialize, Serialize};
use wmo::dossier::{Besluit, Horen};
use wmo::feit::{BeslissingOpBezwaar, GrondNietHoren, UitkomstBezwaar};
use wmo::tekst::telwoord;
use wmo::termijn::{TermijnSoort, bereken};

/// How long the file can be read before the hearing (Awb 7:4 lid 2).
const TER_INZAGE: Days = Days::new(7);

/// Invited to be heard (Awb 7:2).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Hoorzitting {
    datum: String,
    tijd: Option<String>,
    waar: Option<String>,
    op_afstand: bool,
    door: Option<String>,
    /// From when the file can be read.
    inzage_vanaf: String,
    /// For less than a week.
    korte_inzage: bool,
    /// Until when the resident may hand in documents; none when that day is over.
    stukken_tot: Option<String>,
}

impl Hoorzitting {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let gepland = bestreden(bron)?.0.behandeling.hoorzitting.laatste();
        let hoorzitting = &gepland.ok_or(StukFout::Ontbreekt("wanneer de hoorzitting is"))?.waarde;
        let plaats = gevuld(Some(&hoorzitting.plaats));
        let stukken_tot = bereken(TermijnSoort::StukkenHoorzitting, hoorzitting.datum, bron.regels).uiterlijk;
        let week = hoorzitting.datum.checked_sub_days(TER_INZAGE).unwrap_or(hoorzitting.datum);
        Ok(Self {
            datum: dag_lang(hoorzitting.datum),
            tijd: hoorzitting.tijd.map(|t| format!("{} uur", t.format("%H.%M"))),
            op_afstand: plaats.as_ref().is_some_and(|p| p.to_lowercase().contains("telefoon")),
            waar: plaats,
            door: gevuld(Some(&hoorzitting.door)),
            inzage_vanaf: dag_lang(week.max(bron.datum)),
            korte_inzage: week < bron.datum,
            stukken_tot: (stukken_tot >= bron.datum).then(|| dag_lang(stukken_tot)),
        })
    }
}

/// The decision comes later (Awb 7:10 lid 3, 4).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Uitstel {
    reden: String,
    /// "zes weken".
    weken: String,
    nieuwe_datum: String,
    met_instemming: bool,
}

impl Uitstel {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let besluit = bestreden(bron)?.0;
        let verdaagd = besluit.behandeling.verdaagd.laatste();
        let verdaagd = &verdaagd.ok_or(StukFout::Ontbreekt("hoe lang de beslissing op bezwaar later komt"))?.waarde;
        let termijn = besluit.termijn_van_de_beslissing(bron.regels, bron.datum);
        let termijn = termijn.ok_or(StukFout::Ontbreekt("de dag waarop het besluit is verstuurd"))?;
        Ok(Self {
            reden: verdaagd.reden.clone(),
            weken: match verdaagd.weken {
                1 => "één week".to_owned(),
                n => format!("{} weken", telwoord(n.into())),
            },
            nieuwe_datum: dag_lang(termijn.uiterlijk),
            met_instemming: verdaagd.met_instemming,
        })
    }
}

/// The decision on bezwaar (Awb 7:11, 7:12).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Beslissing {
    gegrond: bool,
    gedeeltelijk: bool,
    niet_ontvankelijk: bool,
    motivering: String,
    /// What the bezwaar says, in short.
    bezwaar_kort: Option<String>,
    gehoord_op: Option<String>,
    gehoord_door: Option<String>,
    /// Why there was no hearing (Awb 7:12 lid 1).
    niet_gehoord: Option<String>,
    nieuw_besluit: bool,
    nieuw_besluit_van: Option<String>,
}

/// The besluit that was fought, and the decision on the bezwaar against it.
pub(super) fn beslissing<'a>(bron: &Bron<'a>) -> Result<(&'a Besluit, &'a BeslissingOpBezwaar), StukFout> {
    let besluit = bestreden(bron)?.0;
    let beslissing =
        besluit.behandeling.beslissing.laatste().ok_or(StukFout::Ontbreekt("de beslissing op het bezwaar"))?;
    Ok((besluit, &beslissing.waarde))
}

impl Beslissing {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let (besluit, beslissing) = beslissing(bron)?;
        let horen = besluit.behandeling.horen.laatste();
        let gehoord = horen.and_then(|k| match &k.waarde {
            Horen::Gehouden(h) => Some((dag(k.feitdatum), gevuld(Some(&h.door)))),
            Horen::Afgezien(_) => None,
        });
        let niet_gehoord = horen.and_then(|k| match &k.waarde {
            Horen::Afgezien(a) => Some(niet_gehoord(a.grond).to_owned()),
            Horen::Gehouden(_) => None,
        });
        let nieuw =
            beslissing.nieuw_besluit.as_deref().and_then(|n| bron.zaak.besluiten.iter().find(|b| b.besluit == n));
        let nieuw_van = nieuw
            .and_then(|b| b.bekendgemaakt.eerste().map(|k| k.feitdatum).or(b.genomen.laatste().map(|k| k.feitdatum)));
        Ok(Self {
            gegrond: beslissing.uitkomst == UitkomstBezwaar::Gegrond,
            gedeeltelijk: beslissing.uitkomst == UitkomstBezwaar::GedeeltelijkGegrond,
            niet_ontvankelijk: beslissing.uitkomst == UitkomstBezwaar::NietOntvankelijk,
            motivering: beslissing.motivering.clone(),
            bezwaar_kort: besluit.bezwaar.laatste().and_then(|k| gevuld(Some(&k.waarde.toelichting))),
            gehoord_op: gehoord.as_ref().map(|(op, _)| op.clone()),
            gehoord_door: gehoord.and_then(|(_, door)| door),
            niet_gehoord,
            nieuw_besluit: beslissing.nieuw_besluit.is_some(),
            nieuw_besluit_van: nieuw_van.map(dag),
        })
    }
}

/// Why there was no hearing, with its article (Awb 7:3).
fn niet_gehoord(grond: GrondNietHoren) -> &'static str {
    match grond {
        GrondNietHoren::KennelijkNietOntvankelijk => {
            "Het was meteen duidelijk dat we je bezwaar niet mogen behandelen (artikel 7:3, onder a, van de Algemene wet bestuursrecht)."
        }
        GrondNietHoren::KennelijkOngegrond => {
            "Het was meteen duidelijk dat je bezwaar geen ander besluit kan geven (artikel 7:3, onder b, van de Algemene wet bestuursrecht)."
        }
        GrondNietHoren::GeenGebruik => {
            "Je wilde geen hoorzitting, of je liet niet op tijd weten dat je er een wilde (artikel 7:3, onder c en d, van de Algemene wet bestuursrecht)."
        }
        GrondNietHoren::GeheelTegemoetgekomen => {
            "Dat was niet nodig, omdat je helemaal gelijk krijgt (artikel 7:3, onder e, van de Algemene wet bestuursrecht)."
        }
    }
}

/// Until when beroep is possible (Awb 6:7, 6:8, 8:1).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Beroep {
    pub(super) tot: String,
}

impl Beroep {
    /// From the date on the letter; as long as for bezwaar, of which Awb 6:7 speaks in the same words.
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        Ok(Self { tot: dag_lang(bereken(TermijnSoort::Bezwaar, bron.datum, bron.regels).uiterlijk) })
    }
}

/// The bezwaar was withdrawn (Awb 6:21).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Intrekking {
    op: String,
    schriftelijk: bool,
    /// As long as the term runs, a new bezwaar is possible.
    opnieuw_tot: Option<String>,
}

impl Intrekking {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let besluit = bestreden(bron)?.0;
        let kop = besluit.behandeling.ingetrokken.laatste();
        let kop = kop.ok_or(StukFout::Ontbreekt("dat het bezwaar is ingetrokken"))?;
        let bekend = besluit.bekendgemaakt.eerste().map(|k| k.feitdatum);
        let tot = bekend.map(|b| bereken(TermijnSoort::Bezwaar, b, bron.regels).uiterlijk);
        Ok(Self {
            op: dag(kop.feitdatum),
            schriftelijk: kop.waarde.schriftelijk,
            opnieuw_tot: tot.filter(|t| *t >= bron.datum).map(dag_lang),
        })
    }
}
