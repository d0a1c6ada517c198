//! What is granted, seen through everything that was decided after the first besluit: wijziging,
//! verlenging, herziening, intrekking, the decision on bezwaar, and the end of the support.

use super::{Besluit, Zaak};
use crate::feit::{BesluitGenomen, BesluitSoort};
use crate::product::Productregel;
use chrono::NaiveDate;

/// A line of support that is granted, with the period in which it really runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Toegekend {
    /// By which besluit.
    pub besluit: String,
    /// What. The last day is the one that holds now, not the one that the besluit first named.
    pub regel: Productregel,
}

impl BesluitSoort {
    /// Whether it answers an aanvraag; of two such besluiten in one zaak the first one made known counts
    /// (casus K62).
    pub fn is_op_aanvraag(self) -> bool {
        match self {
            BesluitSoort::Toekenning
            | BesluitSoort::GedeeltelijkeToekenning
            | BesluitSoort::Afwijzing
            | BesluitSoort::BuitenBehandeling => true,
            BesluitSoort::TijdelijkSpoed
            | BesluitSoort::Wijziging
            | BesluitSoort::Verlenging
            | BesluitSoort::Herziening
            | BesluitSoort::Intrekking => false,
        }
    }

    /// Whether it builds on an earlier besluit.
    pub fn volgt_op_besluit(self) -> bool {
        !self.is_op_aanvraag() && self != BesluitSoort::TijdelijkSpoed
    }

    /// Whether it says no to the aanvraag as a whole.
    pub fn is_weigering(self) -> bool {
        matches!(self, BesluitSoort::Afwijzing | BesluitSoort::BuitenBehandeling)
    }
}

impl Besluit {
    /// What kind; none for a besluit about a dwangsom, and for one of which only the bekendmaking is known.
    pub fn soort(&self) -> Option<BesluitSoort> {
        self.genomen.waarde().map(|b| b.soort)
    }

    /// Whether it answers the aanvraag.
    pub fn is_op_aanvraag(&self) -> bool {
        match self.soort() {
            Some(soort) => soort.is_op_aanvraag(),
            None => !self.dwangsom.is_vastgelegd(),
        }
    }

    /// Bezwaar was made and nobody decided on it or withdrew it yet (procedure 1.3). A decision that was
    /// not made known ends nothing.
    pub fn bezwaar_open(&self) -> bool {
        self.bezwaar.is_vastgelegd()
            && !self.behandeling.ingetrokken.is_vastgelegd()
            && self.bezwaar_beslist_op().is_none()
    }

    /// The day on which the decision on bezwaar was made known.
    pub fn bezwaar_beslist_op(&self) -> Option<NaiveDate> {
        self.behandeling.beslissing.koppen.iter().filter_map(|k| k.waarde.bekendgemaakt_op).max()
    }

    /// The besluit that took its place after bezwaar (Awb 7:11 lid 2).
    fn vervangen_door(&self) -> Option<&str> {
        let beslissing = self.behandeling.beslissing.waarde().filter(|b| b.bekendgemaakt_op.is_some())?;
        beslissing.nieuw_besluit.as_deref().filter(|naam| *naam != self.besluit)
    }

    fn bekend_op(&self) -> Option<NaiveDate> {
        self.bekendgemaakt.eerste().map(|k| k.feitdatum)
    }
}

impl Zaak {
    /// The besluit with this short name.
    pub fn besluit(&self, naam: &str) -> Option<&Besluit> {
        self.besluiten.iter().find(|b| b.besluit == naam)
    }

    /// The besluit on the aanvraag that was made known first: of two, that one is the besluit (casus
    /// K62). A temporary provision, a dwangsom and a change are none.
    pub fn besluit_op_aanvraag(&self) -> Option<&Besluit> {
        self.besluiten
            .iter()
            .filter(|b| b.is_op_aanvraag() && b.bekend_op().is_some() && !self.komt_uit_bezwaar(&b.besluit))
            .min_by_key(|b| b.bekend_op())
    }

    /// The besluit on the aanvraag that holds now: the first one, or what took its place after bezwaar.
    pub fn geldend_besluit(&self) -> Option<&Besluit> {
        let mut besluit = self.besluit_op_aanvraag()?;
        // A chain longer than the number of besluiten would go round.
        for _ in &self.besluiten {
            match besluit.vervangen_door().and_then(|naam| self.besluit(naam)) {
                Some(volgende) => besluit = volgende,
                None => break,
            }
        }
        Some(besluit)
    }

    /// Whether this besluit took the place of another one after bezwaar.
    pub fn komt_uit_bezwaar(&self, naam: &str) -> bool {
        self.besluiten.iter().any(|b| b.vervangen_door() == Some(naam))
    }

    /// Whether this besluit works: made known by itself or together with the decision on bezwaar, and not
    /// replaced by one.
    pub fn is_van_kracht(&self, besluit: &Besluit) -> bool {
        (besluit.bekend_op().is_some() || self.komt_uit_bezwaar(&besluit.besluit))
            && besluit.vervangen_door().and_then(|naam| self.besluit(naam)).is_none()
    }

    /// The lines that are granted now and later, each with the period in which it really runs; those of a
    /// temporary provision not included. Two lines with one name are two periods of one support.
    pub fn toekenningen(&self) -> Vec<Toegekend> {
        self.zonder_wat_eindigde(self.toekenningen_volgens_besluiten())
    }

    /// The same by the besluiten alone, whatever was recorded about the end of the support.
    pub fn toekenningen_volgens_besluiten(&self) -> Vec<Toegekend> {
        let mut regels = Vec::new();
        let Some(geldend) = self.geldend_besluit() else { return regels };
        if let Some(w) = geldend.genomen.waarde().filter(|b| !b.soort.is_weigering()) {
            leg_neer(&mut regels, w);
        }
        for opvolger in self.opvolgers(geldend) {
            pas_toe(&mut regels, opvolger);
        }
        regels
    }

    /// What [`Zaak::toekenningen`] grants, without the besluit that each line comes from.
    pub fn toegekende_regels(&self) -> Vec<Productregel> {
        self.toekenningen().into_iter().map(|t| t.regel).collect()
    }

    /// The lines of temporary provisions (Wmo 2.3.3). They end with the besluit on the aanvraag; when that
    /// grants support that begins later, they run on to the day before, so that nobody is left without.
    pub fn tijdelijke_toekenningen(&self) -> Vec<Toegekend> {
        let tijdelijk = |b: &&Besluit| b.soort() == Some(BesluitSoort::TijdelijkSpoed) && self.is_van_kracht(b);
        let mut regels = Vec::new();
        for besluit in self.besluiten.iter().filter(tijdelijk) {
            if let Some(w) = besluit.genomen.waarde() {
                leg_neer(&mut regels, w);
                let later = self.besluiten.iter().filter(|b| self.is_van_kracht(b)).filter_map(|b| b.genomen.waarde());
                for opvolger in later.filter(|o| o.op_besluit.as_deref() == Some(besluit.besluit.as_str())) {
                    pas_toe(&mut regels, opvolger);
                }
            }
        }
        if let Some(op) = self.besluit_op_aanvraag().and_then(Besluit::bekend_op) {
            let begin = self.toekenningen().iter().map(|t| t.regel.begin).min();
            let laatste = begin.and_then(|b| b.pred_opt()).map_or(op, |dag| dag.max(op));
            if let Some(erna) = laatste.succ_opt() {
                knip(&mut regels, |_| true, erna);
            }
        }
        self.zonder_wat_eindigde(regels)
    }

    /// The besluiten that change what was granted, in the order in which they were made known.
    fn opvolgers(&self, geldend: &Besluit) -> Vec<&BesluitGenomen> {
        let mut uit: Vec<(Option<NaiveDate>, &BesluitGenomen)> = self
            .besluiten
            .iter()
            .filter(|b| b.besluit != geldend.besluit && self.is_van_kracht(b))
            .filter_map(|b| Some((b.bekend_op(), b.genomen.waarde()?)))
            .filter(|(_, w)| {
                let op_tijdelijk = w.op_besluit.as_deref().and_then(|naam| self.besluit(naam)).and_then(Besluit::soort)
                    == Some(BesluitSoort::TijdelijkSpoed);
                (w.soort.volgt_op_besluit() && !op_tijdelijk) || self.vervangt_een_opvolger(&w.besluit)
            })
            .collect();
        uit.sort_by_key(|(op, w)| (op.is_none(), *op, w.besluit.clone()));
        uit.into_iter().map(|(_, w)| w).collect()
    }

    fn vervangt_een_opvolger(&self, naam: &str) -> bool {
        let soort = self.besluiten.iter().filter(|b| b.vervangen_door() == Some(naam)).filter_map(Besluit::soort);
        soort.into_iter().any(BesluitSoort::volgt_op_besluit)
    }

    fn zonder_wat_eindigde(&self, mut regels: Vec<Toegekend>) -> Vec<Toegekend> {
        for (naam, uitvoering) in &self.uitvoering.regels {
            let Some(laatste) = uitvoering.beeindigd.laatste().map(|k| k.feitdatum) else { continue };
            // A period under the same name that begins later was granted anew (casus K56).
            if let Some(erna) = laatste.succ_opt() {
                knip(&mut regels, |t| t.regel.regel == *naam && t.regel.begin <= laatste, erna);
            }
        }
        regels
    }
}

fn leg_neer(regels: &mut Vec<Toegekend>, w: &BesluitGenomen) {
    regels.extend(w.regels.iter().map(|r| Toegekend { besluit: w.besluit.clone(), regel: r.clone() }));
}

/// What one later besluit does to the lines.
pub(crate) fn pas_toe(regels: &mut Vec<Toegekend>, w: &BesluitGenomen) {
    match w.soort {
        BesluitSoort::Intrekking => {
            if let Some(per) = w.per {
                let raakt = |t: &Toegekend| w.regels.is_empty() || w.regels.iter().any(|r| r.regel == t.regel.regel);
                knip(regels, raakt, per);
            }
        }
        BesluitSoort::Verlenging => leg_neer(regels, w),
        _ => {
            // Only the lines that it names change; the others stay as they are.
            for regel in &w.regels {
                knip(regels, |t| t.regel.regel == regel.regel, w.per.unwrap_or(regel.begin));
            }
            leg_neer(regels, w);
        }
    }
}

/// Ends these lines the day before; a line that had not begun by then disappears.
fn knip(regels: &mut Vec<Toegekend>, raakt: impl Fn(&Toegekend) -> bool, vanaf: NaiveDate) {
    let laatste = vanaf.pred_opt();
    regels.retain_mut(|t| {
        if !raakt(t) {
            return true;
        }
        let Some(laatste) = laatste else { return false };
        t.regel.einde = t.regel.einde.min(laatste);
        t.regel.begin <= laatste
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::proef::{Verloop, dag, regel, toekenning, voorbeeld};
    use crate::feit::{
        BesluitBekendgemaakt, Feit, FeitSoort as S, OndersteuningBeeindigd, Stopreden, WijzeBekendmaking,
    };
    use crate::product::Leveringsvorm;

    fn bekend(besluit: &str) -> Feit {
        let wijze = WijzeBekendmaking::Verzonden;
        Feit::BesluitBekendgemaakt(BesluitBekendgemaakt { besluit: besluit.into(), wijze, aan: None, stuk: None })
    }

    fn later(v: Verloop, op: &str, w: BesluitGenomen) -> Verloop {
        let naam = w.besluit.clone();
        v.met(op, Feit::BesluitGenomen(w)).met(op, bekend(&naam))
    }

    fn perioden(v: &Verloop) -> Vec<(String, String, String)> {
        let regels = v.dossier().zaken[0].toekenningen();
        regels.iter().map(|t| (t.besluit.clone(), t.regel.begin.to_string(), t.regel.einde.to_string())).collect()
    }

    fn rij(besluit: &str, begin: &str, einde: &str) -> (String, String, String) {
        (besluit.into(), begin.into(), einde.into())
    }

    fn op(soort: BesluitSoort, naam: &str, per: &str) -> BesluitGenomen {
        let pgb = Productregel {
            begin: dag(per),
            leveringsvorm: Some(Leveringsvorm::PersoonsgebondenBudget),
            aanbieder: None,
            ..regel()
        };
        BesluitGenomen {
            soort,
            op_besluit: Some("1".into()),
            per: Some(dag(per)),
            regels: if soort == BesluitSoort::Intrekking { Vec::new() } else { vec![pgb] },
            ..toekenning(naam)
        }
    }

    #[test]
    fn k56_zin_ends_the_day_before_the_pgb_begins() {
        let v = later(Verloop::bekend(), "2026-12-20", op(BesluitSoort::Wijziging, "2", "2027-02-01"));
        assert_eq!(perioden(&v), [rij("1", "2027-01-01", "2027-01-31"), rij("2", "2027-02-01", "2027-12-31")]);
        // That the provider's part ended is recorded, and takes nothing away from the pgb.
        let einde =
            OndersteuningBeeindigd { regel: "1".into(), reden: Stopreden::EigenVerzoek, toelichting: String::new() };
        assert_eq!(perioden(&v.clone().met("2027-01-31", Feit::OndersteuningBeeindigd(einde))), perioden(&v));
    }

    #[test]
    fn a_besluit_that_was_not_made_known_changes_nothing() {
        let v =
            Verloop::bekend().met("2026-12-20", Feit::BesluitGenomen(op(BesluitSoort::Intrekking, "2", "2027-02-01")));
        assert_eq!(perioden(&v), [rij("1", "2027-01-01", "2027-12-31")]);
    }

    #[test]
    fn an_intrekking_ends_and_a_verlenging_goes_on() {
        let weg = later(Verloop::bekend(), "2026-12-20", op(BesluitSoort::Intrekking, "2", "2027-02-01"));
        assert_eq!(perioden(&weg), [rij("1", "2027-01-01", "2027-01-31")]);
        let nooit = later(Verloop::bekend(), "2026-12-20", op(BesluitSoort::Intrekking, "2", "2027-01-01"));
        assert_eq!(perioden(&nooit), []);
        let mut langer = op(BesluitSoort::Verlenging, "2", "2028-01-01");
        langer.regels[0].einde = dag("2028-06-30");
        let v = later(Verloop::bekend(), "2027-11-20", langer);
        assert_eq!(perioden(&v), [rij("1", "2027-01-01", "2027-12-31"), rij("2", "2028-01-01", "2028-06-30")]);
    }

    #[test]
    fn the_decision_on_bezwaar_puts_a_new_besluit_in_the_place_of_the_first() {
        let ruimer =
            BesluitGenomen { regels: vec![Productregel { einde: dag("2028-06-30"), ..regel() }], ..toekenning("2") };
        let v = Verloop::bekend()
            .met("2026-12-20", voorbeeld(S::BezwaarOntvangen))
            .met("2027-02-20", Feit::BesluitGenomen(ruimer));
        assert_eq!(perioden(&v), [rij("1", "2027-01-01", "2027-12-31")]);
        let Feit::BeslissingOpBezwaar(w) = voorbeeld(S::BeslissingOpBezwaar) else { panic!("another kind") };
        let beslissing = crate::feit::BeslissingOpBezwaar { nieuw_besluit: Some("2".into()), ..w };
        let v = v.met("2027-02-26", Feit::BeslissingOpBezwaar(beslissing));
        assert_eq!(perioden(&v), [rij("2", "2027-01-01", "2028-06-30")]);
        let dossier = v.dossier();
        assert_eq!(dossier.zaken[0].geldend_besluit().unwrap().besluit, "2");
        assert_eq!(dossier.zaken[0].besluit_op_aanvraag().unwrap().besluit, "1");
        assert!(dossier.tegenstrijdigheden.is_empty(), "two besluiten, of which one replaces the other");
    }

    #[test]
    fn a_temporary_provision_ends_with_the_besluit_but_leaves_no_gap() {
        let spoed = |einde: &str| BesluitGenomen {
            soort: BesluitSoort::TijdelijkSpoed,
            regels: vec![Productregel {
                regel: "spoed".into(),
                begin: dag("2026-11-14"),
                einde: dag(einde),
                ..regel()
            }],
            ..toekenning("s")
        };
        let einde = |v: &Verloop| v.dossier().zaken[0].tijdelijke_toekenningen()[0].regel.einde.to_string();
        let v = later(Verloop::aanvraag(), "2026-11-14", spoed("2027-03-31"));
        assert_eq!(einde(&v), "2027-03-31");
        assert!(v.dossier().zaken[0].geldend_besluit().is_none() && perioden(&v).is_empty());
        let toegekend = later(v.clone(), "2026-12-07", toekenning("1"));
        assert_eq!(einde(&toegekend), "2026-12-31");
        let afwijzing = BesluitGenomen { soort: BesluitSoort::Afwijzing, regels: Vec::new(), ..toekenning("1") };
        assert_eq!(einde(&later(v, "2026-12-07", afwijzing)), "2026-12-07");
        assert!(toegekend.dossier().tegenstrijdigheden.is_empty());
    }

    #[test]
    fn besluiten_that_replace_each_other_in_a_circle_do_not_hang() {
        let Feit::BeslissingOpBezwaar(w) = voorbeeld(S::BeslissingOpBezwaar) else { panic!("another kind") };
        let door = |van: &str, naar: &str| {
            let w =
                crate::feit::BeslissingOpBezwaar { besluit: van.into(), nieuw_besluit: Some(naar.into()), ..w.clone() };
            Feit::BeslissingOpBezwaar(w)
        };
        let v = later(Verloop::bekend(), "2026-12-20", toekenning("2"))
            .met("2027-02-26", door("1", "2"))
            .met("2027-02-26", door("2", "1"));
        perioden(&v);
    }
}
