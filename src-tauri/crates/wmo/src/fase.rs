//! Phases and flags, derived from the facts (procedure 1.3).

use crate::Regels;
use crate::dossier::{Besluit, Dossier, Zaak};
use crate::feit::BesluitSoort;
use crate::termijn::{self, Termijn, TermijnSoort};
use crate::vastlegging::Pad;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where a zaak stands. First match wins, in the order of procedure 1.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Fase {
    /// The melding itself was annulled (double, wrong person).
    VervallenFout,
    /// Nothing more has to be done.
    Afgesloten,
    /// Granted support runs today.
    Uitvoering,
    /// The besluit was made known; support does not run (yet).
    Besloten,
    /// An aanvraag was received; no besluit was made known.
    Besluitvorming,
    /// The verslag was given; no reaction yet.
    VerslagUit,
    /// The verslag is frozen, not given yet.
    VerslagConcept,
    /// A gesprek or another fact of the onderzoek exists.
    Onderzoek,
    /// A melding came in.
    Melding,
}

/// What is also true, beside the phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Vlag {
    /// The receipt of the melding was not confirmed yet.
    BevestigingOpen,
    /// The seven days for the persoonlijk plan run.
    PlantermijnLoopt,
    /// Six weeks are over without verslag: an aanvraag is possible at once (Wmo 2.3.2 lid 9).
    OnderzoekstermijnVerstreken,
    /// Spoed was established.
    Spoed,
    /// The caller said that it is urgent; nobody judged it yet.
    SpoedsignaalOpen,
    /// The term for the besluit is over.
    TermijnVerstreken,
    /// A bezwaar was received.
    Bezwaar,
    /// Somebody speaks for the resident.
    MelderNamens,
    /// Two people recorded something different.
    Tegenstrijdigheid,
    /// The resident died.
    Overleden,
    /// An aanvraag came too early.
    TeVroegeAanvraag,
}

impl Zaak {
    /// Where this zaak stands on this day. First match wins, in the order of procedure 1.3.
    pub fn fase(&self, dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> Fase {
        if self.is_vervallen(dossier) {
            Fase::VervallenFout
        } else if self.is_gesloten(dossier, regels, vandaag) {
            Fase::Afgesloten
        } else if self.geldend_besluit().is_some() {
            let loopt = self.toegekende_regels().iter().any(|r| (r.begin..=r.einde).contains(&vandaag));
            if loopt { Fase::Uitvoering } else { Fase::Besloten }
        } else if self.open_aanvraag_op().is_some() {
            Fase::Besluitvorming
        } else if let Some(verslag) = self.nieuwste_verslag() {
            // A newer version that was not given yet brings the zaak back to the concept.
            if verslag.verstrekt.is_vastgelegd() { Fase::VerslagUit } else { Fase::VerslagConcept }
        } else if self.onderzoek_begonnen() {
            Fase::Onderzoek
        } else {
            Fase::Melding
        }
    }

    /// What is also true on this day, beside the phase.
    pub fn vlaggen(&self, dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> BTreeSet<Vlag> {
        let fase = self.fase(dossier, regels, vandaag);
        let open = !matches!(fase, Fase::VervallenFout | Fase::Afgesloten);
        let onderzoek = matches!(fase, Fase::Melding | Fase::Onderzoek | Fase::VerslagConcept);
        let termijn = |soort| self.termijnen(regels).into_iter().find(|t| t.soort == soort);
        let voorbij = |soort| termijn(soort).is_some_and(|t| t.voldaan_op.unwrap_or(vandaag) > t.uiterlijk);

        let vlaggen = [
            (Vlag::BevestigingOpen, onderzoek && !self.bevestiging.is_vastgelegd()),
            (
                Vlag::PlantermijnLoopt,
                onderzoek
                    && termijn(TermijnSoort::PersoonlijkPlan)
                        .is_some_and(|t| t.voldaan_op.is_none() && vandaag <= t.uiterlijk),
            ),
            // Casus K14: a verslag that was given late stays late.
            (Vlag::OnderzoekstermijnVerstreken, open && voorbij(TermijnSoort::Onderzoek)),
            (Vlag::Spoed, open && self.geldend_besluit().is_none() && self.is_spoed()),
            (Vlag::SpoedsignaalOpen, open && self.spoedsignaal_open()),
            (Vlag::TermijnVerstreken, fase == Fase::Besluitvorming && voorbij(TermijnSoort::Besluit)),
            (Vlag::Bezwaar, self.besluiten.iter().any(|b| b.bezwaar.is_vastgelegd())),
            (Vlag::MelderNamens, self.melding.koppen.iter().any(|k| k.waarde.melder.is_some())),
            (Vlag::Tegenstrijdigheid, dossier.tegenstrijdigheden_van(self.id).next().is_some()),
            (Vlag::Overleden, dossier.overleden.is_vastgelegd()),
            (
                Vlag::TeVroegeAanvraag,
                open && self.te_vroege_aanvraag.is_vastgelegd() && self.aanvraag_ontvangen_op().is_none(),
            ),
        ];
        vlaggen.into_iter().filter(|(_, geldt)| *geldt).map(|(vlag, _)| vlag).collect()
    }

    /// The melding was withdrawn as a mistake and nothing came in its place.
    fn is_vervallen(&self, dossier: &Dossier) -> bool {
        let pad = Pad(format!("zaak/{}/melding", self.id));
        !self.melding.is_vastgelegd() && dossier.koppen.contains_key(&pad)
    }

    /// A fact ended this zaak. While the resident asks for a besluit, only death or the resident
    /// ends it: an aanvraag needs a besluit, also when the melding was ended or the resident moved
    /// away (procedure 1.13).
    pub(crate) fn is_gesloten(&self, dossier: &Dossier, regels: &Regels, vandaag: NaiveDate) -> bool {
        if dossier.overleden.is_vastgelegd() {
            return true;
        }
        let besloten = self.geldend_besluit();
        if besloten.is_none() && self.open_aanvraag_op().is_some() {
            return false;
        }
        let vertrokken = dossier.verhuisd.koppen.iter().any(|k| k.waarde.per <= vandaag);
        let melding_klaar = self.ingetrokken.is_vastgelegd() || self.afgesloten.is_vastgelegd();
        vertrokken
            || (besloten.is_none() && (self.aanvraag_ingetrokken.is_vastgelegd() || melding_klaar))
            || besloten.is_some_and(|b| afwijzing_is_definitief(b, regels, vandaag))
    }

    /// A gesprek was held, or another fact of the onderzoek exists; an appointment alone is none.
    fn onderzoek_begonnen(&self) -> bool {
        self.gesprekken.iter().any(|g| g.gevoerd_op().is_some() || !g.notities.is_empty())
            || !self.onderdelen.is_empty()
            || !self.stappen.is_empty()
            || self.wlz.is_vastgelegd()
            || self.pgb_voorlichting.is_vastgelegd()
            || self.ondersteuning.is_vastgelegd()
    }

    /// The caller said that it is urgent and nobody judged it; after a gesprek somebody has seen
    /// the resident.
    pub(crate) fn spoedsignaal_open(&self) -> bool {
        self.melding.koppen.iter().any(|k| k.waarde.spoedsignaal)
            && !self.spoed.is_vastgelegd()
            && self.gesprek_gevoerd_op().is_none()
            && self.geldend_besluit().is_none()
    }

    /// The deadlines of this zaak, those that were met included, in the order of the procedure. A
    /// contradicted date counts as early as possible where it starts a term, as late as possible
    /// where it meets one.
    pub fn termijnen(&self, regels: &Regels) -> Vec<Termijn> {
        let mut uit = Vec::new();
        let mut loopt = |soort, start, voldaan_op| {
            uit.push(Termijn { voldaan_op, ..termijn::bereken(soort, start, regels) });
        };
        if let Some(melding) = self.melding_ontvangen_op() {
            let verslag = self.verslag_verstrekt_op();
            loopt(TermijnSoort::Ontvangstbevestiging, melding, self.bevestiging.laatste().map(|k| k.feitdatum));
            loopt(TermijnSoort::PersoonlijkPlan, melding, self.plan.laatste().map(|k| k.feitdatum));
            loopt(TermijnSoort::Onderzoek, melding, verslag);
            if verslag.is_none() {
                loopt(TermijnSoort::VroegsteAanvraag, melding, self.aanvraag_ontvangen_op());
            }
        }
        let bekend = self.besluiten.iter().filter_map(|b| b.bekendgemaakt.laatste()).map(|k| k.feitdatum).min();
        // A withdrawn aanvraag ends the duty to decide.
        let aanvraag = if bekend.is_some() { self.aanvraag_ontvangen_op() } else { self.open_aanvraag_op() };
        if let Some(aanvraag) = aanvraag {
            loopt(TermijnSoort::Besluit, aanvraag, bekend);
        }
        for besluit in &self.besluiten {
            if let Some(kop) = besluit.bekendgemaakt.eerste() {
                loopt(TermijnSoort::Bezwaar, kop.feitdatum, besluit.bezwaar.laatste().map(|k| k.feitdatum));
            }
        }
        uit
    }
}

/// A refusal against which no bezwaar came and no bezwaar can come any more.
fn afwijzing_is_definitief(besluit: &Besluit, regels: &Regels, vandaag: NaiveDate) -> bool {
    let afgewezen = besluit.genomen.waarde().is_some_and(|b| b.soort == BesluitSoort::Afwijzing);
    let bezwaar_tot =
        besluit.bekendgemaakt.laatste().map(|k| termijn::bereken(TermijnSoort::Bezwaar, k.feitdatum, regels).uiterlijk);
    afgewezen && !besluit.bezwaar.is_vastgelegd() && bezwaar_tot.is_some_and(|tot| vandaag > tot)
}
