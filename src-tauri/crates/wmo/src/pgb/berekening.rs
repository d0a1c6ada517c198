//! How much a pgb is: hours times weeks times tariff, and never more than the same help would cost as
//! zorg in natura (Wmo 2015 art. 2.3.6 lid 5 a; casus K34). Tariffs come from the profile; where one is
//! missing the sum says which, and nobody makes up a figure.

use crate::artikelen::PGB_DUURDER;
use crate::feit::{PgbHulpsoort, PgbHulpverlener};
use crate::geld::Cent;
use crate::grond::Grond;
use crate::product::{PerWeek, Productregel, Restweek};
use crate::profiel::{Profiel, TariefPer};
use crate::tekst;
use chrono::{Datelike, NaiveDate};

/// The sum of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pgbberekening {
    /// What the plan of the resident costs over the whole period. None without a plan for this line.
    pub gevraagd: Option<Cent>,
    /// What the plan costs with at most the tariffs of the gemeente.
    pub volgens_tarief: Option<Cent>,
    /// What the same support costs as zorg in natura.
    pub zorg_in_natura: Option<Cent>,
    /// What is granted: the least of the two above.
    pub toe_te_kennen: Option<Cent>,
    /// What the resident pays on top, if he still wants this plan.
    pub voor_eigen_rekening: Option<Cent>,
    /// The sum in B1 sentences.
    pub uitleg: Vec<String>,
    /// What is missing before it can be computed.
    pub ontbreekt: Vec<Ontbreekt>,
    /// Why not more than zorg in natura.
    pub grond: Grond,
}

/// Something that has to be filled in first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ontbreekt {
    /// Where: a field of the profile or of the plan.
    pub veld: String,
    /// What is missing and where to fill it in, in B1 sentences.
    pub zin: String,
}

/// Computes the pgb of one line from the plan of the resident. Tariffs are those of the first day.
pub fn bereken(regel: &Productregel, hulpverleners: &[PgbHulpverlener], profiel: &Profiel) -> Pgbberekening {
    let mut som = Som { regel, profiel, uitleg: Vec::new(), ontbreekt: Vec::new() };
    let van_regel: Vec<&PgbHulpverlener> = hulpverleners.iter().filter(|h| h.regel == regel.regel).collect();
    som.past_in_regel(&van_regel);
    let gevraagd = som.gevraagd(&van_regel);
    let volgens_tarief = som.volgens_tarief(&van_regel);
    let zorg_in_natura = som.zorg_in_natura();
    let toe_te_kennen = match (volgens_tarief, zorg_in_natura) {
        (Some(tarief), Some(zin)) if som.ontbreekt.is_empty() => Some(tarief.min(zin)),
        _ => None,
    };
    let voor_eigen_rekening = gevraagd.zip(toe_te_kennen).and_then(|(g, t)| g.minus(t));
    if let (Some(toe), Some(zin)) = (toe_te_kennen, zorg_in_natura) {
        som.uitleg.push(if volgens_tarief > zorg_in_natura {
            format!("Het pgb kost meer dan zorg in natura. Daarom is het pgb {zin}: zoveel kost dezelfde hulp als zorg in natura.")
        } else {
            format!("Het pgb is {toe}.")
        });
    }
    if let Some(rest) = voor_eigen_rekening.filter(|r| *r > Cent::NUL) {
        som.uitleg.push(format!("Wil de inwoner dit plan toch, dan betaalt hij {rest} zelf."));
    }
    let Som { uitleg, ontbreekt, .. } = som;
    Pgbberekening {
        gevraagd,
        volgens_tarief,
        zorg_in_natura,
        toe_te_kennen,
        voor_eigen_rekening,
        uitleg,
        ontbreekt,
        grond: PGB_DUURDER,
    }
}

struct Som<'a> {
    regel: &'a Productregel,
    profiel: &'a Profiel,
    uitleg: Vec<String>,
    ontbreekt: Vec<Ontbreekt>,
}

impl Som<'_> {
    fn mist(&mut self, veld: &str, zin: String) {
        self.ontbreekt.push(Ontbreekt { veld: veld.to_owned(), zin });
    }

    /// The plan may not hold more hours than the line grants.
    fn past_in_regel(&mut self, hulpverleners: &[&PgbHulpverlener]) {
        if hulpverleners.is_empty() {
            let zin =
                "Er is nog geen plan voor deze ondersteuning. Leg vast wie er helpt, hoeveel en voor welk tarief.";
            self.mist("hulpverleners", zin.to_owned());
        }
        let samen = hulpverleners.iter().fold(0_u32, |som, h| som.saturating_add(h.per_week.kwarten()));
        if samen > self.regel.per_week.kwarten() {
            let zin = format!(
                "In het plan staat {} per week en de ondersteuning is {} per week. Pas het plan aan.",
                tekst::aantal(samen),
                self.regel.per_week
            );
            self.mist("hulpverleners", zin);
        }
    }

    fn gevraagd(&mut self, hulpverleners: &[&PgbHulpverlener]) -> Option<Cent> {
        if hulpverleners.is_empty() {
            return None;
        }
        let kosten: Option<Vec<Cent>> =
            hulpverleners.iter().map(|h| self.kosten(h.per_week, Cent::van(h.tarief_cent))).collect();
        let som = Cent::totaal(kosten?)?;
        self.uitleg.push(format!("Het plan van de inwoner kost {som}."));
        Some(som)
    }

    /// The lower of the asked tariff and that of the gemeente, per hulpverlener.
    fn volgens_tarief(&mut self, hulpverleners: &[&PgbHulpverlener]) -> Option<Cent> {
        let mut delen = Vec::new();
        for soort in [PgbHulpsoort::Formeel, PgbHulpsoort::Informeel] {
            let van_soort: Vec<&&PgbHulpverlener> = hulpverleners.iter().filter(|h| h.hulpsoort == soort).collect();
            if van_soort.is_empty() {
                continue;
            }
            let Some(tarief) = self.profiel.pgbtarief(self.regel.product, soort, self.regel.begin) else {
                self.zonder_pgbtarief(soort);
                continue;
            };
            for hulpverlener in van_soort {
                let per_eenheid = tarief.cent.min(Cent::van(hulpverlener.tarief_cent));
                let deel = self.kosten(hulpverlener.per_week, per_eenheid)?;
                self.uitleg.push(format!(
                    "{} per week, {}, voor {per_eenheid} per {}: {deel}. Het tarief van de gemeente is hoogstens {} ({}).",
                    self.omvang(hulpverlener.per_week),
                    self.duur(),
                    self.regel.eenheid().label(4),
                    tarief.cent,
                    tarief.bron
                ));
                delen.push(deel);
            }
        }
        if delen.len() < hulpverleners.len() || delen.is_empty() { None } else { Cent::totaal(delen) }
    }

    fn zonder_pgbtarief(&mut self, soort: PgbHulpsoort) {
        let naam = match soort {
            PgbHulpsoort::Formeel => "formele",
            PgbHulpsoort::Informeel => "informele",
        };
        let zin = format!(
            "Het pgb-tarief voor {naam} hulp bij {} op {} is niet bekend. Vul het in bij tarieven.pgb in het profiel van de gemeente.",
            self.profiel.productnaam(self.regel.product).to_lowercase(),
            tekst::datum_zonder_dag(self.regel.begin)
        );
        self.mist("tarieven.pgb", zin);
    }

    fn zorg_in_natura(&mut self) -> Option<Cent> {
        let Some(tarief) = self.profiel.zintarief(self.regel.product, self.regel.begin) else {
            let zin = format!(
                "Het tarief voor zorg in natura bij {} op {} is niet bekend. Vul het in bij tarieven.zin in het profiel van de gemeente.",
                self.profiel.productnaam(self.regel.product).to_lowercase(),
                tekst::datum_zonder_dag(self.regel.begin)
            );
            self.mist("tarieven.zin", zin);
            return None;
        };
        let (kosten, waarvoor) = match tarief.per {
            TariefPer::Maand => {
                let maanden = kalendermaanden(self.regel.begin, self.regel.einde);
                (tarief.cent.maal(maanden)?, format!("{maanden} maanden voor {} per maand", tarief.cent))
            }
            TariefPer::Uur | TariefPer::Dagdeel => (
                self.kosten(self.regel.per_week, tarief.cent)?,
                format!(
                    "{} per week, {}, voor {} per {}",
                    self.omvang(self.regel.per_week),
                    self.duur(),
                    tarief.cent,
                    self.regel.eenheid().label(4)
                ),
            ),
        };
        self.uitleg.push(format!("Dezelfde hulp als zorg in natura kost {kosten}: {waarvoor} ({}).", tarief.bron));
        Some(kosten)
    }

    fn restweek(&self) -> Restweek {
        self.profiel.restweek(self.regel.begin)
    }

    /// Quarters times a tariff per unit; half a cent counts as a whole one.
    fn kosten(&self, per_week: PerWeek, per_eenheid: Cent) -> Option<Cent> {
        let deel = Productregel { per_week, ..self.regel.clone() };
        per_eenheid.deel(u64::from(deel.totaal_kwarten(self.restweek())), 4)
    }

    fn omvang(&self, per_week: PerWeek) -> String {
        format!("{per_week} {}", self.regel.eenheid().label(per_week.kwarten()))
    }

    fn duur(&self) -> String {
        let weken = self.regel.weken(self.restweek());
        format!("{weken} {}", if weken == 1 { "week" } else { "weken" })
    }
}

/// Calendar months that a period touches: a tariff per month counts each of them whole.
fn kalendermaanden(begin: NaiveDate, einde: NaiveDate) -> u64 {
    let nummer = |dag: NaiveDate| i64::from(dag.year()) * 12 + i64::from(dag.month0());
    u64::try_from(nummer(einde).saturating_sub(nummer(begin)).saturating_add(1)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::product::{Product, voorbeeldregel};
    use crate::profiel::{Pgbtarief, Zintarief};
    use proptest::prelude::*;

    const IB: Product = Product::IndividueleBegeleidingBasis;

    fn hulp(hulpsoort: PgbHulpsoort, kwarten: u32, tarief_cent: u32) -> PgbHulpverlener {
        PgbHulpverlener {
            naam: "Zorg van Hier".into(),
            hulpsoort,
            relatie: String::new(),
            kvk: None,
            agb: None,
            regel: "1".into(),
            per_week: PerWeek::uit_kwarten(kwarten).unwrap(),
            tarief_cent,
            kwaliteit: String::new(),
        }
    }

    fn profiel(formeel: u32, informeel: u32, zin: u32) -> Profiel {
        let mut p = Profiel::ingebouwd("almere").unwrap();
        let vanaf = "2026-01-01".parse().unwrap();
        let bron = "verzonnen voor deze toets".to_owned();
        let pgb = |hulpverlener, cent| Pgbtarief {
            vanaf,
            product: IB,
            hulpverlener,
            cent: Cent::van(cent),
            bron: bron.clone(),
        };
        p.tarieven.pgb = vec![pgb(PgbHulpsoort::Formeel, formeel), pgb(PgbHulpsoort::Informeel, informeel)];
        p.tarieven.zin =
            vec![Zintarief { vanaf, product: IB, per: TariefPer::Uur, cent: Cent::van(zin), bron: bron.clone() }];
        p
    }

    fn jaar() -> Productregel {
        voorbeeldregel(IB, 8, "2027-01-01", "2027-12-31")
    }

    #[test]
    fn k34_a_dearer_plan_gets_what_zorg_in_natura_costs() {
        // 104 hours; the plan is a fifth dearer than zorg in natura.
        let som = bereken(&jaar(), &[hulp(PgbHulpsoort::Formeel, 8, 6000)], &profiel(6000, 2000, 5000));
        assert_eq!(som.gevraagd, Some(Cent::euro(6240)));
        assert_eq!(som.zorg_in_natura, Some(Cent::euro(5200)));
        assert_eq!(som.toe_te_kennen, Some(Cent::euro(5200)));
        assert_eq!(som.voor_eigen_rekening, Some(Cent::euro(1040)));
        let uitleg = som.uitleg.join(" ");
        assert!(uitleg.contains("€ 5.200,00") && uitleg.contains("betaalt hij € 1.040,00 zelf"), "{uitleg}");
    }

    #[test]
    fn formal_and_informal_help_have_their_own_tariff() {
        let plan = [hulp(PgbHulpsoort::Formeel, 4, 5000), hulp(PgbHulpsoort::Informeel, 4, 2500)];
        let som = bereken(&jaar(), &plan, &profiel(4500, 2000, 5000));
        assert_eq!(som.gevraagd, Some(Cent::euro(52 * 75)));
        assert_eq!(som.toe_te_kennen, Some(Cent::euro(52 * 65)));
        assert_eq!(som.voor_eigen_rekening, Some(Cent::euro(520)));
        assert!(som.ontbreekt.is_empty());
    }

    #[test]
    fn a_missing_tariff_is_named_and_not_made_up() {
        let almere = Profiel::ingebouwd("almere").unwrap();
        let som = bereken(&jaar(), &[hulp(PgbHulpsoort::Informeel, 8, 2000)], &almere);
        assert_eq!((som.toe_te_kennen, som.zorg_in_natura, som.voor_eigen_rekening), (None, None, None));
        assert_eq!(som.gevraagd, Some(Cent::euro(2080)));
        let velden: Vec<&str> = som.ontbreekt.iter().map(|o| o.veld.as_str()).collect();
        assert_eq!(velden, ["tarieven.pgb", "tarieven.zin"]);
        assert!(som.ontbreekt.iter().all(|o| o.zin.contains("Vul het in bij tarieven.")));
    }

    #[test]
    fn a_plan_fits_into_the_line() {
        let leeg = bereken(&jaar(), &[], &profiel(5000, 2000, 5000));
        assert_eq!((leeg.gevraagd, leeg.toe_te_kennen), (None, None));
        assert_eq!(leeg.ontbreekt[0].veld, "hulpverleners");
        let ruim = bereken(&jaar(), &[hulp(PgbHulpsoort::Formeel, 9, 5000)], &profiel(5000, 2000, 5000));
        assert_eq!(ruim.toe_te_kennen, None);
        assert!(ruim.ontbreekt[0].zin.contains("2,25"), "{}", ruim.ontbreekt[0].zin);
    }

    #[test]
    fn a_tariff_per_month_counts_calendar_months() {
        let mut p = profiel(3000, 2000, 0);
        p.tarieven.zin[0].per = TariefPer::Maand;
        p.tarieven.zin[0].cent = Cent::euro(250);
        let regel = voorbeeldregel(IB, 8, "2027-01-15", "2027-03-02");
        assert_eq!(bereken(&regel, &[], &p).zorg_in_natura, Some(Cent::euro(750)));
    }

    proptest! {
        /// Granted and paid by the resident together are what was asked: no cent is lost.
        #[test]
        fn no_cent_is_lost(kwarten in 1..=672_u32, tarief in 0..=50_000_u32, gemeente in 0..=50_000_u32, zin in 0..=50_000_u32, dagen in 0..800_u64) {
            let mut regel = jaar();
            regel.per_week = PerWeek::uit_kwarten(kwarten).unwrap();
            regel.einde = regel.begin + chrono::Days::new(dagen);
            let som = bereken(&regel, &[hulp(PgbHulpsoort::Formeel, kwarten, tarief)], &profiel(gemeente, gemeente, zin));
            let (toe, zelf) = (som.toe_te_kennen.unwrap(), som.voor_eigen_rekening.unwrap());
            prop_assert_eq!(toe.plus(zelf), som.gevraagd);
            prop_assert!(toe <= som.zorg_in_natura.unwrap() && toe <= som.gevraagd.unwrap());
        }
    }
}
