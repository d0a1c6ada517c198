//! How a melding goes on, or ends.

use super::{Bron, dag, gevuld};
use crate::StukFout;
use serde::{Deserialize, Serialize};
use wmo::dossier::PlanAntwoord;
use wmo::feit::RedenAfsluiting;
use wmo::termijn::{self, TermijnSoort};

/// Whether a persoonlijk plan came, or may still come (Wmo 2015 art. 2.3.2 lid 2).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Planstand {
    loopt: bool,
    ontvangen: bool,
}

impl Planstand {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let antwoord = bron.zaak.plan.waarde();
        let tot = termijn::bereken(TermijnSoort::PersoonlijkPlan, bron.melding.feitdatum, bron.regels).uiterlijk;
        Ok(Self {
            loopt: antwoord.is_none() && bron.datum <= tot,
            ontvangen: matches!(antwoord, Some(PlanAntwoord::Ontvangen(_))),
        })
    }
}

/// Why the gemeente ends a melding. No besluit.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Afsluiting {
    advies: bool,
    algemene_voorziening: bool,
    geen_reactie: bool,
    geen_ingezetene: bool,
    dubbel: bool,
    toelichting: Option<String>,
    /// When the resident got a verslag to sign.
    verslag_op: Option<String>,
    /// The six weeks are over: an aanvraag without a verslag is possible (Wmo 2015 art. 2.3.2 lid 9).
    aanvraag_mag: bool,
}

impl Afsluiting {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let afgesloten = bron.zaak.afgesloten.waarde().ok_or(StukFout::Ontbreekt("waarom je de melding afsluit"))?;
        let is = |reden| afgesloten.reden == reden;
        Ok(Self {
            advies: is(RedenAfsluiting::OpgelostMetAdvies),
            algemene_voorziening: is(RedenAfsluiting::AlgemeneVoorziening),
            geen_reactie: is(RedenAfsluiting::GeenReactie),
            geen_ingezetene: is(RedenAfsluiting::GeenIngezetene),
            dubbel: is(RedenAfsluiting::Dubbel),
            toelichting: gevuld(afgesloten.toelichting.as_deref()),
            verslag_op: bron.zaak.verslag_verstrekt_op().map(dag),
            aanvraag_mag: bron.datum
                >= termijn::bereken(TermijnSoort::VroegsteAanvraag, bron.melding.feitdatum, bron.regels).uiterlijk,
        })
    }
}

/// The resident withdrew the melding, or the aanvraag.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Intrekking {
    aanvraag: bool,
    op: String,
    door: Option<String>,
    reden: Option<String>,
}

impl Intrekking {
    /// Of the aanvraag when there is one: that came last.
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        if let Some(kop) = bron.zaak.aanvraag_ingetrokken.laatste() {
            let reden = gevuld(Some(&kop.waarde.reden));
            return Ok(Self { aanvraag: true, op: dag(kop.feitdatum), door: None, reden });
        }
        let kop =
            bron.zaak.ingetrokken.laatste().ok_or(StukFout::Ontbreekt("dat de melding of aanvraag is ingetrokken"))?;
        Ok(Self {
            aanvraag: false,
            op: dag(kop.feitdatum),
            // "cliënt" and the like is the resident, to whom the letter says "je".
            door: gevuld(Some(&kop.waarde.door))
                .filter(|d| !["cliënt", "client", "inwoner"].contains(&d.to_lowercase().as_str())),
            reden: gevuld(Some(&kop.waarde.reden)),
        })
    }
}

/// The melding belongs to somebody else (Awb 2:3).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Doorzending {
    op: String,
    naar: String,
    toelichting: Option<String>,
}

impl Doorzending {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let kop = bron.zaak.doorgezonden.laatste().ok_or(StukFout::Ontbreekt("naar wie de melding is doorgestuurd"))?;
        Ok(Self {
            op: dag(kop.feitdatum),
            naar: kop.waarde.naar.clone(),
            toelichting: gevuld(Some(&kop.waarde.toelichting)),
        })
    }
}

/// An aanvraag came before it could (Wmo 2015 art. 2.3.2 lid 9).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct TeVroeg {
    op: String,
    /// The six weeks are not over on the day of the letter.
    nog_te_vroeg: bool,
}

impl TeVroeg {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let kop = bron.zaak.te_vroege_aanvraag.laatste();
        let kop = kop.ok_or(StukFout::Ontbreekt("de aanvraag die te vroeg kwam"))?;
        let vanaf = termijn::bereken(TermijnSoort::VroegsteAanvraag, bron.melding.feitdatum, bron.regels).uiterlijk;
        Ok(Self { op: dag(kop.feitdatum), nog_te_vroeg: bron.datum < vanaf })
    }
}

/// The resident died (procedure 1.13).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Overlijden {
    op: String,
    /// A besluit on the aanvraag was made known.
    besloten: bool,
}

impl Overlijden {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let kop = bron.dossier.overleden.laatste().ok_or(StukFout::Ontbreekt("de dag van het overlijden"))?;
        Ok(Self { op: dag(kop.feitdatum), besloten: bron.zaak.besloten_op().is_some() })
    }
}
