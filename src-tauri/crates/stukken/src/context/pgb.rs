//! What a besluit says about a pgb (Wmo 2015 art. 2.3.6; procedure 3.8, 3.9).

use super::besluit::{Grond, genomen};
use super::{Bron, dag, gevuld, vast};
use crate::StukFout;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use wmo::feit::{GrondWeigeringPgb, PgbBeheer, PgbHulpsoort, PgbPuntOordeel};
use wmo::geld::Cent;
use wmo::pgb::PgbPunt;
use wmo::product::Productregel;
use wmo::tekst::{aantal, telwoord};

/// A pgb that is granted.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Pgb {
    posten: Vec<Post>,
    hulpverleners: Vec<Hulpverlener>,
    jaren: Vec<Jaar>,
    totaal: String,
    beheerder: String,
    /// The plan costs more than what is granted.
    begrensd: bool,
    /// Because zorg in natura costs less (art. 2.3.6 lid 5 a).
    duurder_dan_zin: bool,
    gevraagd: String,
    verschil: String,
    /// How many weeks before the end the gemeente warns: "veertien".
    signaal_weken: String,
}

/// The budget for one line.
#[derive(Debug, Serialize, Deserialize)]
struct Post {
    product: String,
    per_week: String,
    weken: u32,
    tarief: Option<String>,
    bedrag: String,
}

/// Somebody who is paid from it.
#[derive(Debug, Serialize, Deserialize)]
struct Hulpverlener {
    naam: String,
    /// "een professional".
    hulp: String,
    product: String,
    per_week: String,
    tarief: String,
}

/// The part of a calendar year.
#[derive(Debug, Serialize, Deserialize)]
struct Jaar {
    begin: String,
    einde: String,
    bedrag: String,
}

fn geld(bedrag: Cent) -> String {
    vast(&bedrag.to_string())
}

impl Pgb {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let besluit = genomen(bron)?;
        let profiel = &bron.regels.profiel;
        let mut posten = Vec::new();
        let mut jaren: BTreeMap<i32, (NaiveDate, NaiveDate, Cent)> = BTreeMap::new();
        let (mut totaal, mut gevraagd) = (Cent::NUL, Cent::NUL);
        for regel in besluit.regels.iter().filter(|r| super::regel::is_pgb(r)) {
            let budget = besluit.budgetten.iter().find(|b| b.regel == regel.regel);
            let budget = budget.ok_or(StukFout::Ontbreekt("het bedrag van het pgb, voor elke regel met een pgb"))?;
            let bedrag = Cent::van(budget.budget_cent);
            totaal = totaal.plus(bedrag).unwrap_or(totaal);
            let vraag = budget.gevraagd_cent.map_or(bedrag, Cent::van);
            gevraagd = gevraagd.plus(vraag).unwrap_or(gevraagd);
            verdeel_over_jaren(regel, bedrag, &mut jaren);
            posten.push(Post {
                product: profiel.productnaam(regel.product).to_owned(),
                per_week: per_week(regel, regel.per_week.kwarten()),
                weken: regel.weken(profiel.restweek(regel.begin)),
                tarief: budget.tarief_cent.map(|t| tarief(regel, t)),
                bedrag: geld(bedrag),
            });
        }
        let plan = bron.zaak.pgb.plan.waarde().map_or(&[][..], |p| p.hulpverleners.as_slice());
        let van_regel = |naam: &str| besluit.regels.iter().find(|r| r.regel == naam && super::regel::is_pgb(r));
        let hulpverleners = plan.iter().filter_map(|h| {
            let regel = van_regel(&h.regel)?;
            Some(Hulpverlener {
                naam: h.naam.clone(),
                hulp: match h.hulpsoort {
                    PgbHulpsoort::Formeel => "een professional",
                    PgbHulpsoort::Informeel => "iemand uit je eigen kring",
                }
                .to_owned(),
                product: profiel.productnaam(regel.product).to_lowercase(),
                per_week: per_week(regel, h.per_week.kwarten()),
                tarief: tarief(regel, h.tarief_cent),
            })
        });
        let duurder = besluit.weigering_pgb.as_ref().is_some_and(|w| w.grond == GrondWeigeringPgb::DuurderDanZin);
        Ok(Self {
            hulpverleners: hulpverleners.collect(),
            posten,
            jaren: jaren
                .into_values()
                .map(|(begin, einde, bedrag)| Jaar { begin: dag(begin), einde: dag(einde), bedrag: geld(bedrag) })
                .collect(),
            totaal: geld(totaal),
            beheerder: beheerder(bron),
            begrensd: gevraagd > totaal,
            duurder_dan_zin: duurder,
            gevraagd: geld(gevraagd),
            verschil: geld(gevraagd.minus(totaal).unwrap_or(Cent::NUL)),
            signaal_weken: telwoord(profiel.servicenormen.verlenging_signaal_weken.op(bron.datum).waarde.als_getal()),
        })
    }
}

/// "2,5 uur".
fn per_week(regel: &Productregel, kwarten: u32) -> String {
    format!("{}\u{a0}{}", aantal(kwarten), regel.eenheid().label(kwarten))
}

/// "€ 25,00 per uur".
fn tarief(regel: &Productregel, cent: u32) -> String {
    format!("{} per {}", geld(Cent::van(cent)), regel.eenheid().label(4))
}

/// Spreads a budget over calendar years by days, so that the parts make up the whole to the cent.
fn verdeel_over_jaren(regel: &Productregel, bedrag: Cent, jaren: &mut BTreeMap<i32, (NaiveDate, NaiveDate, Cent)>) {
    let dagen = |tot: NaiveDate| u64::try_from((tot - regel.begin).num_days() + 1).unwrap_or(0);
    let (heel, mut verdeeld) = (dagen(regel.einde).max(1), Cent::NUL);
    let mut begin = regel.begin;
    while begin <= regel.einde {
        let oudjaar = NaiveDate::from_ymd_opt(begin.year(), 12, 31).unwrap_or(regel.einde);
        let einde = oudjaar.min(regel.einde);
        let tot_hier = bedrag.deel(dagen(einde), heel).unwrap_or(bedrag);
        let deel = tot_hier.minus(verdeeld).unwrap_or(Cent::NUL);
        verdeeld = tot_hier;
        let jaar = jaren.entry(begin.year()).or_insert((begin, einde, Cent::NUL));
        *jaar = (jaar.0.min(begin), jaar.1.max(einde), jaar.2.plus(deel).unwrap_or(jaar.2));
        match einde.succ_opt() {
            Some(volgende) => begin = volgende,
            None => break,
        }
    }
}

/// Who manages the budget.
fn beheerder(bron: &Bron<'_>) -> String {
    match bron.zaak.pgb.beoordeling.waarde().filter(|b| b.getoetst != PgbBeheer::Client) {
        Some(b) if !b.naam_beheerder.trim().is_empty() => format!("{}, namens jou", b.naam_beheerder.trim()),
        Some(_) => "iemand die jou helpt, namens jou".to_owned(),
        None => "jij zelf".to_owned(),
    }
}

/// A pgb that is refused; the support itself is granted.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Weigering {
    grond: Grond,
    toelichting: Option<String>,
    /// With whom the points were talked over.
    getoetst: String,
    punten: Vec<Punt>,
    conclusie: Option<String>,
}

/// One of the ten points that is not good enough.
#[derive(Debug, Serialize, Deserialize)]
struct Punt {
    tekst: String,
    toelichting: Option<String>,
}

impl Weigering {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let weigering = genomen(bron)?.weigering_pgb.as_ref();
        let weigering = weigering.ok_or(StukFout::Ontbreekt("waarom het pgb wordt geweigerd"))?;
        let oordeel = bron.zaak.pgb.beoordeling.waarde();
        let vaardigheid = weigering.grond == GrondWeigeringPgb::NietVaardig;
        let punten = oordeel.filter(|_| vaardigheid).map_or(&[][..], |b| b.punten.as_slice());
        let punten = punten.iter().filter(|p| p.oordeel == PgbPuntOordeel::Onvoldoende);
        let naam = oordeel.filter(|b| b.getoetst != PgbBeheer::Client).map(|b| b.naam_beheerder.trim());
        Ok(Self {
            grond: grond(weigering.grond),
            toelichting: gevuld(Some(&weigering.toelichting)),
            getoetst: naam.filter(|n| !n.is_empty()).unwrap_or("jou").to_owned(),
            punten: punten
                .filter_map(|p| {
                    let tekst = PgbPunt::uit_nummer(p.punt)?.tekst().to_owned();
                    Some(Punt { tekst, toelichting: gevuld(Some(&p.toelichting)) })
                })
                .collect(),
            conclusie: oordeel.and_then(|b| gevuld(Some(&b.conclusie))),
        })
    }
}

/// Why a pgb is refused, in plain words.
fn grond(grond: GrondWeigeringPgb) -> Grond {
    let (titel, uitleg, artikel) = match grond {
        GrondWeigeringPgb::NietVaardig => (
            "Een pgb beheren lukt nog niet",
            "Wie een pgb heeft, moet het zelf of met hulp goed kunnen beheren. Wij vinden dat dit nu nog niet goed genoeg lukt.",
            "artikel 2.3.6, tweede lid, onder a, van de Wmo 2015",
        ),
        GrondWeigeringPgb::NietGemotiveerd => (
            "Je hebt niet uitgelegd waarom je een pgb wilt",
            "Wie een pgb wil, moet uitleggen waarom zorg in natura niet past.",
            "artikel 2.3.6, tweede lid, onder b, van de Wmo 2015",
        ),
        GrondWeigeringPgb::KwaliteitNietGewaarborgd => (
            "De hulp is niet goed genoeg",
            "De hulp die je met een pgb inkoopt, moet veilig, doeltreffend en passend zijn. Dat is volgens ons niet zeker.",
            "artikel 2.3.6, tweede lid, onder c, van de Wmo 2015",
        ),
        GrondWeigeringPgb::DuurderDanZin => (
            "Je plan is duurder dan zorg in natura",
            "Voor zover een pgb duurder is dan dezelfde ondersteuning in natura, betaalt de gemeente het niet.",
            "artikel 2.3.6, vijfde lid, onder a, van de Wmo 2015",
        ),
        GrondWeigeringPgb::EerderIngetrokken => (
            "Een eerder pgb is ingetrokken",
            "Een eerder pgb is gestopt omdat de gegevens niet klopten, omdat afspraken niet zijn nagekomen of omdat het niet goed is gebruikt.",
            "artikel 2.3.6, vijfde lid, onder b, van de Wmo 2015",
        ),
    };
    Grond { titel: titel.to_owned(), uitleg: uitleg.to_owned(), artikel: artikel.to_owned() }
}

/// A pgb that runs out (procedure 1.11).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct EindePgb {
    product: String,
    einde: String,
    /// "veertien weken", "een week"; none in the last week.
    weken: Option<String>,
}

impl EindePgb {
    /// Of the line that is named, or else of the one that ends first from the day of the letter on.
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let regel = bron
            .toegekend()
            .filter(|r| super::regel::is_pgb(r) && r.einde >= bron.datum && bron.gaat_over(&r.regel))
            .min_by_key(|r| r.einde)
            .ok_or(StukFout::Ontbreekt("een pgb dat nog loopt"))?;
        Ok(Self {
            product: bron.regels.profiel.productnaam(regel.product).to_lowercase(),
            einde: dag(regel.einde),
            weken: u32::try_from((regel.einde - bron.datum).num_days() / 7).ok().and_then(weken),
        })
    }
}

/// "veertien weken", "een week".
fn weken(aantal: u32) -> Option<String> {
    match aantal {
        0 => None,
        1 => Some("een week".to_owned()),
        meer => Some(format!("{} weken", telwoord(meer))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weeks_that_are_left_in_words() {
        let woorden: Vec<_> = [0, 1, 2, 14].into_iter().map(weken).collect();
        let verwacht = [None, Some("een week"), Some("twee weken"), Some("veertien weken")];
        assert_eq!(woorden, verwacht.map(|w| w.map(str::to_owned)));
    }
}
