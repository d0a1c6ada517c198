//! What somebody has to do next, by when, and the fact that fulfils it. One file per part of the
//! procedure; who the resident is stands in `inwoner`.

mod berichten;
mod bezwaar;
mod dwangsom;
mod herinnering;
mod inwoner;
mod na_het_besluit;
#[cfg(test)]
mod proef;
mod tot_het_besluit;
mod tot_het_verslag;

pub(crate) use herinnering::Herinneren;
pub(crate) use tot_het_verslag::Ontbreekt;

use crate::Regels;
use crate::artikelen::*;
use crate::dossier::{Dossier, Zaak};
use crate::fase::Fase;
use crate::feit::FeitSoort;
use crate::grond::Grond;
use crate::termijn::{Termijn, TermijnSoort};
use crate::vastlegging::{Pad, ZaakId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What has to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum TaakSoort {
    /// Judge today whether it is spoed (Wmo 2.3.3).
    BeoordeelSpoed,
    /// Two answers stand on one pad: decide.
    LosTegenstrijdigheidOp,
    /// Send the ontvangstbevestiging.
    BevestigOntvangst,
    /// Offer cliëntondersteuning.
    BiedClientondersteuningAan,
    /// Tell of the persoonlijk plan.
    MeldPersoonlijkPlan,
    /// Make an appointment.
    PlanGesprek,
    /// Hold the gesprek.
    VoerGesprek,
    /// Work out onderdelen, steps, identity, Wlz, pgb information and proposal.
    WerkOnderzoekUit,
    /// Freeze the verslag.
    StelVerslagVast,
    /// Give the verslag to the resident.
    VerstrekVerslag,
    /// Tell the resident that an aanvraag is possible now (Wmo 2.3.2 lid 9).
    WijsOpAanvraag,
    /// The verslag is out: record what comes back.
    LegReactieVast,
    /// Take the besluit.
    NeemBesluit,
    /// Send the besluit.
    MaakBesluitBekend,
    /// Bezwaar was received: confirm it and pass it on.
    GeefBezwaarDoor,
    /// Tell the resident that an aanvraag came too early (Wmo 2.3.2 lid 9).
    VertelTeVroegeAanvraag,
    /// Look whether the resident lives here, lawfully (Wmo 1.2.1, 1.2.2).
    ToetsIngezetenschap,
    /// Pass a melding on to who is competent (Awb 2:3).
    StuurMeldingDoor,
    /// Measure self-reliance before support begins.
    MeetZelfredzaamheid,
    /// Agree goals.
    SpreekDoelenAf,
    /// Advice was asked: get it.
    HaalAdviesOp,
    /// Resident and wijkwerker do not agree: have somebody else look.
    SchakelTweedeWijkwerkerIn,
    /// Record what that one thinks.
    LegTweedeOordeelVast,
    /// The verslag does not come back: remind.
    StuurHerinnering,
    /// End the melding by letter.
    SluitMeldingAf,
    /// Somebody worries about the resident: contact him (casus K64).
    NeemContactOp,
    /// Answer a question.
    BeantwoordVraag,
    /// Deal with a complaint (Awb hoofdstuk 9).
    HandelKlachtAf,
    /// Answer a request about personal data.
    HandelVerzoekAf,
    /// Report a leak (AVG 33).
    MeldDatalek,
    /// Talk before an old arrangement ends.
    VoerOvergangsgesprek,
    /// Check the BSN before anything is exchanged (Wmo 5.2.9).
    ControleerBsn,
    /// The date of birth is not known yet (Wmo 2.3.4).
    VraagGeboortedatum,
    /// The aanvraag lacks something: ask for it (Awb 4:5).
    VraagAanvulling,
    /// Record what the resident completes.
    LegAanvullingVast,
    /// It was not completed: decide within four weeks not to deal with it (Awb 4:5 lid 4).
    BesluitBuitenBehandeling,
    /// Tell the resident that the term stands still, or by when the besluit comes (Awb 4:15).
    MeldUitstel,
    /// Hold the gesprek about the pgb.
    VoerPgbGesprek,
    /// Judge the pgb (Wmo 2.3.6).
    BeoordeelPgb,
    /// Record whether the resident reacted (Awb 4:7).
    LegZienswijzeVast,
    /// Promise a later date while that is still possible (Awb 4:14).
    Verdaag,
    /// Decide on temporary help (Wmo 2.3.3).
    NeemTijdelijkBesluit,
    /// Answer an ingebrekestelling.
    BevestigIngebrekestelling,
    /// Decide before, or because, every day costs money (Awb 4:17).
    StopDwangsom,
    /// Set what is due (Awb 4:18).
    StelDwangsomVast,
    /// Pay it (Awb 4:87).
    BetaalDwangsom,
    /// The bezwaar lacks something: ask for it (Awb 6:6).
    VraagBezwaarAanvulling,
    /// Hear the resident (Awb 7:2).
    HoorInwoner,
    /// Decide on the bezwaar (Awb 7:10).
    BeslisOpBezwaar,
    /// Tell the provider what to deliver.
    VerstuurToewijzing,
    /// The provider refused the toewijzing: mend it.
    VolgRetourOp,
    /// The provider did not answer.
    VraagRetour,
    /// Tell the SVB of the pgb (Wmo 2.6.2).
    InformeerSvb,
    /// Tell the CAK that a contribution starts (Wmo 2.1.4b).
    InformeerCak,
    /// Tell the CAK that it ends.
    StopCak,
    /// Record when the support started.
    LegStartVast,
    /// The plan of provider and resident has to come.
    LegPlanVast,
    /// Talk over how it goes.
    Evalueer,
    /// Tell a resident with a pgb that it ends.
    StuurPgbSignaal,
    /// Decide on an extension before the end.
    BeslisVerlenging,
    /// Carry out a change.
    VerwerkWijziging,
    /// A provider fell away: have the resident choose another.
    KiesAndereAanbieder,
    /// Record that the support ended.
    LegEindeVast,
    /// The resident moved away: withdraw the besluit (Wmo 2.3.10).
    TrekBesluitIn,
}

/// One task.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Taak {
    /// In which zaak.
    pub zaak: Option<ZaakId>,
    /// What.
    pub soort: TaakSoort,
    /// As a verb: "Stuur de ontvangstbevestiging".
    pub zin: String,
    /// The last day; none where nothing runs.
    pub uiterlijk: Option<NaiveDate>,
    /// The deadline that it follows from.
    pub termijn: Option<TermijnSoort>,
    /// The fact that fulfils it.
    pub vervuld_door: FeitSoort,
    /// Where it is about, when a zaak can have several of its kind; for a tegenstrijdigheid: where the
    /// answers stand.
    pub pad: Option<Pad>,
    /// Why it has to be done.
    pub grond: Grond,
}

impl Taak {
    /// Whether every day that it waits costs the gemeente money (Awb 4:17).
    pub fn stopt_dwangsom(&self) -> bool {
        self.soort == TaakSoort::StopDwangsom && self.termijn == Some(TermijnSoort::Dwangsom)
    }
}

impl Dossier {
    /// What has to be done in this dossier, most urgent first; the first is its main action. Spoed
    /// goes before everything, then what stops a dwangsom, then the date, then the order of the procedure. Nothing is asked
    /// any more after a fact that ended the zaak.
    pub fn taken(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Taak> {
        let mut uit: Vec<(bool, Taak)> = Vec::new();
        for zaak in &self.zaken {
            let spoed = zaak.is_spoed() || zaak.spoedsignaal_open();
            uit.extend(zaak.taken(self, regels, vandaag).into_iter().map(|t| (spoed, t)));
        }
        uit.extend(self.taken_over_de_inwoner(regels, vandaag).into_iter().map(|t| (false, t)));
        let geld = |t: &Taak| !t.stopt_dwangsom();
        uit.sort_by_key(|(spoed, t)| {
            (!spoed, geld(t), t.uiterlijk.is_none(), t.uiterlijk, t.soort, t.zaak, t.pad.clone())
        });
        uit.into_iter().map(|(_, t)| t).collect()
    }
}

impl Zaak {
    fn taken(&self, dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> Vec<Taak> {
        let fase = self.fase(dossier, regels, vandaag);
        let mut lijst =
            Takenlijst { dossier, zaak: self, regels, termijnen: self.termijnen(regels, vandaag), uit: Vec::new() };
        match fase {
            Fase::VervallenFout => return Vec::new(),
            Fase::Afgesloten => {}
            Fase::Melding | Fase::Onderzoek | Fase::VerslagConcept => lijst.tot_het_verslag(vandaag),
            Fase::VerslagUit => lijst.na_het_verslag(),
            Fase::Besluitvorming => {
                if self.verslag_verstrekt_op().is_none() && !self.besluit_genomen() {
                    // Casus K12: the onderzoek is finished inside the two weeks.
                    lijst.tot_het_verslag(vandaag);
                }
                lijst.tot_het_besluit(vandaag);
            }
            Fase::Besloten | Fase::Uitvoering => {}
        }
        if !matches!(fase, Fase::Afgesloten | Fase::Besloten | Fase::Uitvoering) && !self.besluit_genomen() {
            lijst.naast_de_stappen(regels, vandaag);
        }
        if self.spoedsignaal_open() && fase != Fase::Afgesloten {
            let zin = "Beoordeel vandaag of het spoed is";
            lijst.neem_op(TaakSoort::BeoordeelSpoed, zin, Some(vandaag), None, FeitSoort::SpoedVastgesteld, SPOED);
        }
        if !matches!(fase, Fase::Afgesloten | Fase::Besloten | Fase::Uitvoering) {
            lijst.tijdelijke_hulp();
        }
        lijst.na_het_besluit(vandaag);
        // What goes outside waits for the choice, so the choice is as urgent as what waits.
        let eerste = lijst.uit.iter().filter_map(|t| t.uiterlijk).min();
        let hier = dossier.tegenstrijdigheden.iter().filter(|t| t.zaak == Some(self.id));
        lijst.uit.extend(hier.map(|t| inwoner::los_op(t, eerste)));
        lijst.uit
    }
}

/// Collects the tasks of one zaak.
struct Takenlijst<'a> {
    dossier: &'a Dossier,
    zaak: &'a Zaak,
    regels: &'a Regels,
    termijnen: Vec<Termijn>,
    uit: Vec<Taak>,
}

impl Takenlijst<'_> {
    fn neem_op(
        &mut self,
        soort: TaakSoort,
        zin: &str,
        uiterlijk: Option<NaiveDate>,
        termijn: Option<TermijnSoort>,
        vervuld_door: FeitSoort,
        grond: Grond,
    ) {
        let zaak = Some(self.zaak.id);
        self.uit.push(Taak { zaak, soort, zin: zin.to_owned(), uiterlijk, termijn, vervuld_door, pad: None, grond });
    }

    /// The same for one letter, line or besluit of several: its place tells them apart.
    fn neem_op_bij(
        &mut self,
        plek: &str,
        soort: TaakSoort,
        zin: &str,
        (uiterlijk, termijn): (Option<NaiveDate>, Option<TermijnSoort>),
        vervuld_door: FeitSoort,
        grond: Grond,
    ) {
        self.neem_op(soort, zin, uiterlijk, termijn, vervuld_door, grond);
        if let Some(taak) = self.uit.last_mut() {
            taak.pad = Some(Pad(format!("zaak/{}/{plek}", self.zaak.id)));
        }
    }

    fn termijn_bij(&self, soort: TermijnSoort, bij: &str) -> Option<&Termijn> {
        self.termijnen.iter().find(|t| t.soort == soort && t.bij.as_deref() == Some(bij))
    }

    fn dag(&self, soort: TermijnSoort) -> Option<NaiveDate> {
        self.termijnen.iter().find(|t| t.soort == soort).map(|t| t.uiterlijk)
    }
}

#[cfg(test)]
mod tests {
    use super::TaakSoort as T;
    use super::proef::{soorten, taken};
    use crate::dossier::proef::{Verloop, dag, voorbeeld, zaak};
    use crate::feit::{Feit, FeitSoort as S, MeldingOntvangen};

    #[test]
    fn the_main_action_follows_the_procedure() {
        let kaal = Verloop::default().met("2026-11-13", voorbeeld(S::MeldingOntvangen));
        assert_eq!(
            soorten(&kaal, "2026-11-13"),
            [T::BevestigOntvangst, T::BiedClientondersteuningAan, T::MeldPersoonlijkPlan, T::PlanGesprek]
        );
        for (verloop, verwacht, uiterlijk) in [
            (Verloop::melding(), T::PlanGesprek, Some("2026-12-28")),
            (Verloop::melding().met("2026-11-17", voorbeeld(S::GesprekGepland)), T::VoerGesprek, Some("2026-11-24")),
            (Verloop::gesprek(), T::WerkOnderzoekUit, Some("2026-12-28")),
            (Verloop::onderzoek(), T::StelVerslagVast, Some("2026-12-28")),
            (
                Verloop::onderzoek().met("2026-11-26", voorbeeld(S::OnderzoeksverslagVastgesteld)),
                T::VerstrekVerslag,
                Some("2026-12-28"),
            ),
            (Verloop::verslag(), T::LegReactieVast, None),
            (Verloop::aanvraag(), T::NeemBesluit, Some("2026-12-14")),
            (Verloop::besluit(), T::MaakBesluitBekend, Some("2026-12-14")),
        ] {
            let taken = taken(&verloop, "2026-12-01");
            assert_eq!(taken.len(), 1);
            assert_eq!((taken[0].soort, taken[0].uiterlijk), (verwacht, uiterlijk.map(dag)));
        }
        assert_eq!(soorten(&Verloop::bekend(), "2026-12-08"), [T::VerstuurToewijzing]);
    }

    #[test]
    fn spoed_comes_first_also_before_what_is_late_elsewhere() {
        let spoed =
            MeldingOntvangen { hulpvraag: "Nu!".into(), melder: None, spoedsignaal: true, zaaknummer: String::new() };
        let v = Verloop::aanvraag().in_zaak(2, "2026-12-20", Feit::MeldingOntvangen(spoed));
        let taken = taken(&v, "2026-12-21");
        assert_eq!(
            (taken[0].soort, taken[0].zaak, taken[0].uiterlijk),
            (T::BeoordeelSpoed, Some(zaak(2)), Some(dag("2026-12-21")))
        );
        assert_eq!(taken.last().map(|t| t.soort), Some(T::NeemBesluit));
    }

    #[test]
    fn nothing_is_asked_after_a_closing_fact() {
        for soort in [S::MeldingIngetrokken, S::MeldingAfgesloten, S::Overleden] {
            assert!(taken(&Verloop::melding().met("2026-12-01", voorbeeld(soort)), "2027-02-01").is_empty());
        }
        let v = Verloop::aanvraag().met("2026-12-01", voorbeeld(S::AanvraagIngetrokken));
        assert!(taken(&v, "2027-02-01").is_empty());
    }
}
