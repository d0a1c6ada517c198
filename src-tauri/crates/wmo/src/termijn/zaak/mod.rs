//! The terms of a zaak, from its facts. A date that two people recorded differently counts as early as
//! possible where it starts a term, and as late as possible where it meets one.

mod bewaren;
mod bezwaar;
mod dwangsom;
mod opschorting;
#[cfg(test)]
mod proef;
#[cfg(test)]
mod proef_na_besluit;
#[cfg(test)]
mod proef_uitvoering;
mod uitvoering;

pub use dwangsom::{Dwangsomstand, Waarvoor};

use super::{Omstandigheden, Periode, Termijn, TermijnSoort, bereken, bereken_met};
use crate::dossier::{Besluit, Veld, Verzuim, Zaak};
use crate::feit::BesluitSoort;
use crate::regels::Regels;
use chrono::NaiveDate;

impl Zaak {
    /// The deadlines of this zaak, those that were met included, in the order of the procedure.
    /// `vandaag` is for what has not ended: a term that stands still, the days of a dwangsom.
    pub fn termijnen(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Termijn> {
        let mut uit = self.termijnen_van_het_onderzoek(regels);
        uit.extend(self.termijnen_van_het_verslag(regels));
        uit.extend(self.termijnen_van_het_besluit(regels, vandaag));
        uit.extend(self.termijnen_van_de_dwangsom(regels, vandaag));
        uit.extend(self.termijnen_van_bezwaar(regels, vandaag));
        uit.extend(self.termijnen_van_de_uitvoering(regels, vandaag));
        uit.extend(self.bewaartermijn(regels, vandaag));
        uit
    }

    fn termijnen_van_het_onderzoek(&self, regels: &Regels) -> Vec<Termijn> {
        let Some(melding) = self.melding_ontvangen_op() else { return Vec::new() };
        let verslag = self.verslag_verstrekt_op();
        let mut uit = vec![
            gehaald(bereken(TermijnSoort::Ontvangstbevestiging, melding, regels), laatst(&self.bevestiging)),
            gehaald(bereken(TermijnSoort::Onderzoek, melding, regels), verslag),
        ];
        let plan = laatst(&self.plan);
        // Nothing can be added to a verslag that was given: who made no plan by then, misses nothing any more.
        if plan.is_some() || verslag.is_none() {
            uit.insert(1, gehaald(bereken(TermijnSoort::PersoonlijkPlan, melding, regels), plan));
        }
        if verslag.is_none() {
            let aanvraag = bereken(TermijnSoort::VroegsteAanvraag, melding, regels);
            uit.push(gehaald(aanvraag, self.aanvraag_ontvangen_op()));
        }
        let spoed = self.spoed.koppen.iter().find(|k| !k.waarde.kan_wachten);
        uit.extend(spoed.map(|kop| {
            let bij = Omstandigheden { tijd: kop.feittijd, ..Default::default() };
            let tijdelijk =
                |b: &&Besluit| b.genomen.koppen.iter().any(|k| k.waarde.soort == BesluitSoort::TijdelijkSpoed);
            let besloten = self.besluiten.iter().filter(tijdelijk).filter_map(|b| laatst(&b.genomen)).min();
            let termijn = bereken_met(TermijnSoort::Spoed, kop.feitdatum, &bij, regels);
            // A besluit on the aanvraag makes a temporary one needless.
            gehaald(termijn, besloten.or(self.besloten_op()))
        }));
        uit
    }

    /// Reminders of a verslag that did not come back (procedure 1.8).
    fn termijnen_van_het_verslag(&self, regels: &Regels) -> Vec<Termijn> {
        let Some(verstrekt) = self.nieuwste_verslag().and_then(|v| vroegst(&v.verstrekt)) else { return Vec::new() };
        let terug = self.reactie.is_vastgelegd() || self.aanvraag_ontvangen_op().is_some();
        let klaar = terug || self.ingetrokken.is_vastgelegd() || self.afgesloten.is_vastgelegd();
        let herinnerd = |nummer: u8| self.herinneringen.get(&nummer);
        let soorten = [
            (TermijnSoort::HerinneringVerslag, Some(verstrekt), herinnerd(1).and_then(laatst)),
            (TermijnSoort::TweedeHerinneringVerslag, herinnerd(1).and_then(vroegst), herinnerd(2).and_then(laatst)),
        ];
        soorten
            .into_iter()
            .filter(|(_, _, gedaan)| !klaar || gedaan.is_some())
            .filter_map(|(soort, start, gedaan)| Some(gehaald(bereken(soort, start?, regels), gedaan)))
            .collect()
    }

    fn termijnen_van_het_besluit(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<Termijn> {
        let besloten = self.besloten_op();
        let Some(besluit) = self.termijn_van_het_besluit(regels, vandaag) else { return Vec::new() };
        let verdaging = self.verdaging_van(&besluit, regels, vandaag);
        let mut uit = vec![besluit];
        uit.extend(verdaging.map(|t| gehaald(t, besloten)));
        for (naam, verzuim) in self.verzuimen.iter().filter(|(_, v)| v.wijziging().is_none()) {
            let Some((herstel, tot)) = hersteltermijn(naam, verzuim, regels) else { continue };
            let aangevuld = herstel.voldaan_op;
            uit.push(herstel);
            let ongebruikt = aangevuld.is_none_or(|dag| dag > tot) && vandaag > tot;
            // Only while there is no besluit, or when that is the besluit.
            if ongebruikt && (besloten.is_none() || self.is_buiten_behandeling()) {
                let termijn = bereken(TermijnSoort::BuitenBehandeling, tot, regels);
                uit.push(gehaald(bij_naam(termijn, naam), besloten));
            }
        }
        uit
    }

    /// D5, with everything that suspended it: none without an aanvraag, or after it was withdrawn.
    pub fn termijn_van_het_besluit(&self, regels: &Regels, vandaag: NaiveDate) -> Option<Termijn> {
        let besloten = self.besloten_op();
        // A withdrawn aanvraag ends the duty to decide.
        let aanvraag = if besloten.is_some() { self.aanvraag_ontvangen_op() } else { self.open_aanvraag_op() }?;
        let bij = self.opgeschort(vandaag);
        Some(gehaald(bereken_met(TermijnSoort::Besluit, aanvraag, &bij, regels), besloten))
    }

    /// What suspended the term to decide, as it was on this day; a besluit ends what had not ended.
    fn opgeschort(&self, op: NaiveDate) -> Omstandigheden {
        let mut opschortingen = self.opschortingen(None, op);
        if let Some(besloten) = self.besloten_op().filter(|b| *b <= op) {
            opschortingen = self.opschortingen(None, besloten).into_iter().map(|o| o.tot_aan(besloten)).collect();
        }
        Omstandigheden { opschortingen, vandaag: Some(op), ..Default::default() }
    }

    /// D6: a promise that was made before the term was over, at most two weeks further.
    fn verdaging_van(&self, besluit: &Termijn, regels: &Regels, vandaag: NaiveDate) -> Option<Termijn> {
        let gezonden = laatst(&self.verdaging)?;
        let belofte = self.verdaging.koppen.iter().map(|k| k.waarde.nieuwe_datum).min()?;
        if gezonden > besluit.uiterlijk {
            return None;
        }
        let dagen = u32::try_from((belofte - besluit.einde_kaal).num_days()).unwrap_or(0);
        let bij = Omstandigheden { periode: Some(Periode::Dagen(dagen)), ..self.opgeschort(vandaag) };
        Some(bereken_met(TermijnSoort::Verdaging, besluit.start, &bij, regels))
    }

    /// The day on which a besluit on the aanvraag was made known. A temporary provision, a dwangsom and
    /// what changes an earlier besluit are besluiten of their own.
    pub fn besloten_op(&self) -> Option<NaiveDate> {
        let op_aanvraag = |b: &&Besluit| b.is_op_aanvraag() && !self.komt_uit_bezwaar(&b.besluit);
        self.besluiten.iter().filter(op_aanvraag).filter_map(|b| laatst(&b.bekendgemaakt)).min()
    }

    fn is_buiten_behandeling(&self) -> bool {
        let soort = |b: &&Besluit| b.genomen.waarde().is_some_and(|w| w.soort == BesluitSoort::BuitenBehandeling);
        self.besluiten.iter().find(|b| b.bekendgemaakt.is_vastgelegd()).filter(soort).is_some()
    }
}

/// D7, and the day that the letter names.
fn hersteltermijn(naam: &str, verzuim: &Verzuim, regels: &Regels) -> Option<(Termijn, NaiveDate)> {
    let brief = vroegst(&verzuim.gevraagd)?;
    let tot = verzuim.gevraagd.koppen.iter().map(|k| k.waarde.termijn_tot).min()?;
    let dagen = u32::try_from((tot - brief).num_days()).unwrap_or(0);
    let bij = Omstandigheden { periode: Some(Periode::Dagen(dagen)), ..Default::default() };
    let termijn = bereken_met(TermijnSoort::HerstelVerzuim, brief, &bij, regels);
    Some((gehaald(bij_naam(termijn, naam), opschorting::aangevuld(verzuim)), tot))
}

/// The earliest day: for what starts a term.
fn vroegst<T>(veld: &Veld<T>) -> Option<NaiveDate> {
    veld.eerste().map(|k| k.feitdatum)
}

/// The latest day: for what meets one.
fn laatst<T>(veld: &Veld<T>) -> Option<NaiveDate> {
    veld.laatste().map(|k| k.feitdatum)
}

fn gehaald(termijn: Termijn, voldaan_op: Option<NaiveDate>) -> Termijn {
    Termijn { voldaan_op, ..termijn }
}

fn bij_naam(termijn: Termijn, naam: &str) -> Termijn {
    Termijn { bij: Some(naam.to_owned()), ..termijn }
}
