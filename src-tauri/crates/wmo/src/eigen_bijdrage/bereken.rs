//! Whether a household pays, from which month and how much.

use super::wet::Vrijstellingsgrond;
use crate::Regels;
use crate::dossier::{Dossier, Zaak};
use crate::feit::{RelatieHuisgenoot, Vrijstelling};
use crate::geld::Cent;
use crate::grond::Grond;
use crate::persoon::Geboortedatum;
use crate::profiel::{CakStart, Profiel};
use crate::tekst;
use crate::termijn::{self, TermijnSoort};
use chrono::{Datelike, Months, NaiveDate};

/// What decides about the contribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Bijdragevraag<'a> {
    /// When it starts to count: see [`ingangstijdstip`].
    pub ingang: NaiveDate,
    /// When the CAK is told; then it goes back at most as far as the law lets it.
    pub gemeld_op: Option<NaiveDate>,
    /// Of the resident.
    pub client: Option<&'a Geboortedatum>,
    /// Married or living together as such (Wmo 2015 art. 1.1.2); none while that is not recorded.
    pub gehuwd: Option<bool>,
    /// Of the partner.
    pub partner: Option<&'a Geboortedatum>,
    /// What somebody established, or the college judged.
    pub vastgesteld: Vec<Vrijstelling>,
}

/// Whether something is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bijdrage {
    /// It is.
    Verschuldigd {
        /// First day of the first month.
        eerste_maand: NaiveDate,
        /// Per month for the household; none while nobody compared the amount with the CAK.
        per_maand: Option<Cent>,
    },
    /// It is not.
    Niet(Vrijstelling),
    /// Something has to be recorded first.
    Onbekend,
}

/// The answer, with the way it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bijdrageoordeel {
    /// Whether something is due.
    pub bijdrage: Bijdrage,
    /// Step by step, in B1 sentences.
    pub uitleg: Vec<String>,
    /// On what it rests.
    pub grond: Grond,
}

/// The day from which the contribution counts: what the gemeente chose, the besluit or the first day of
/// the support. None while the support did not start and that is what counts.
pub fn ingangstijdstip(profiel: &Profiel, besluit: NaiveDate, eerste_levering: Option<NaiveDate>) -> Option<NaiveDate> {
    match profiel.beleid.cak_start.op(besluit).waarde {
        CakStart::Besluit => Some(besluit),
        CakStart::EersteLevering => eerste_levering,
    }
}

/// The answer for a zaak, with what was recorded about resident, household and reasons.
pub fn voor_zaak(dossier: &Dossier, zaak: &Zaak, ingang: NaiveDate, regels: &Regels) -> Bijdrageoordeel {
    let huishouden = dossier.huishouden.waarde();
    let partner = huishouden
        .and_then(|h| h.huisgenoten.iter().find(|g| g.relatie == RelatieHuisgenoot::Partner))
        .and_then(|g| g.geboortedatum.as_ref());
    let vraag = Bijdragevraag {
        ingang,
        gemeld_op: None,
        client: dossier.geboortedatum(),
        gehuwd: huishouden.map(|h| h.gehuwd),
        partner,
        vastgesteld: zaak.eigen_bijdrage.waarde().and_then(|b| b.vrijstelling).into_iter().collect(),
    };
    bereken(&vraag, regels)
}

/// Whether a household pays, from which month and how much.
pub fn bereken(vraag: &Bijdragevraag<'_>, regels: &Regels) -> Bijdrageoordeel {
    let eerste_maand = eerste_maand(vraag, regels);
    let regime = regels.bijdrage.regime.op(eerste_maand);
    let mut uitleg = vec![regime.grond().zin.into_owned()];
    if let Some((soort, meer)) = vrijgesteld(vraag, eerste_maand, regels) {
        let grond = regels.bijdrage.vrijstelling(soort, eerste_maand).map(Vrijstellingsgrond::grond);
        if let Some(grond) = grond {
            uitleg.push(grond.zin.clone().into_owned());
            uitleg.extend(meer);
            return Bijdrageoordeel { bijdrage: Bijdrage::Niet(soort), uitleg, grond };
        }
    }
    if let Some(zin) = ontbreekt(vraag, eerste_maand, regels) {
        uitleg.push(zin);
        return Bijdrageoordeel { bijdrage: Bijdrage::Onbekend, uitleg, grond: regime.grond() };
    }
    uitleg.push(format!(
        "Het begint te tellen op {}. De eerste maand is {} {}.",
        tekst::datum_zonder_dag(vraag.ingang),
        tekst::MAANDEN[eerste_maand.month0() as usize % 12],
        eerste_maand.year()
    ));
    let tarief = regels.profiel.abonnementstarief.op(eerste_maand);
    let bekend = regime.zeker && !tarief.controleren && tarief.vanaf <= eerste_maand;
    let per_maand = bekend.then(|| Cent::van(tarief.cent));
    uitleg.push(match per_maand {
        Some(bedrag) => format!("Het huishouden betaalt {bedrag} per maand. Een deel van een maand telt als hele maand."),
        None => "Het bedrag is niet nagekeken bij het CAK. Kijk het na en vul het in bij abonnementstarief in het profiel van de gemeente.".to_owned(),
    });
    Bijdrageoordeel { bijdrage: Bijdrage::Verschuldigd { eerste_maand, per_maand }, uitleg, grond: regime.grond() }
}

/// The first month: the one after the start, or the one of the start when that is its first day; and not
/// further back than the law lets it (UB Wmo 2015 art. 3.5 lid 4, 3.10a).
fn eerste_maand(vraag: &Bijdragevraag<'_>, regels: &Regels) -> NaiveDate {
    let eerste = termijn::bereken(TermijnSoort::EersteBijdragemaand, vraag.ingang, regels).uiterlijk;
    let Some(gemeld) = vraag.gemeld_op.and_then(|dag| dag.with_day(1)) else { return eerste };
    let terug = regels.bijdrage.hoogstens_terug.op(gemeld).maanden;
    eerste.max(gemeld.checked_sub_months(Months::new(terug)).unwrap_or(NaiveDate::MIN))
}

/// The reason for which nothing is due, and what else to know about it.
fn vrijgesteld(vraag: &Bijdragevraag<'_>, op: NaiveDate, regels: &Regels) -> Option<(Vrijstelling, Vec<String>)> {
    // Age and AOW are counted, whatever somebody wrote down; the others only a person can establish.
    let geteld = [Vrijstelling::JongerDan18, Vrijstelling::GehuwdNietBeidenAow];
    if let Some(soort) = vraag.vastgesteld.iter().find(|v| !geteld.contains(v)) {
        return Some((*soort, Vec::new()));
    }
    if vraag.client.is_some_and(|c| c.jonger_dan(regels.wet.volwassen.op(op).jaren, op)) {
        return Some((Vrijstelling::JongerDan18, Vec::new()));
    }
    if vraag.gehuwd != Some(true) {
        return None;
    }
    let nog_niet: Vec<NaiveDate> =
        [vraag.client, vraag.partner].into_iter().flatten().filter_map(|g| nog_geen_aow(g, op, regels)).collect();
    let laatste = nog_niet.iter().max()?;
    let zin = format!(
        "Op {} hebben jullie allebei de AOW-leeftijd, voor zover dat nu bekend is. Daarna betaal je wel.",
        tekst::datum_zonder_dag(*laatste)
    );
    let allebei_bekend = vraag.client.is_some() && vraag.partner.is_some();
    Some((Vrijstelling::GehuwdNietBeidenAow, allebei_bekend.then_some(zin).into_iter().collect()))
}

/// The day on which somebody reaches the AOW age, when that surely lies after this day.
fn nog_geen_aow(geboren: &Geboortedatum, op: NaiveDate, regels: &Regels) -> Option<NaiveDate> {
    let vroegst = regels.wet.aow.bereikt_op(geboren.eerste_dag());
    (op < vroegst).then(|| regels.wet.aow.bereikt_op(geboren.laatste_dag()))
}

/// What has to be recorded before there is an answer.
fn ontbreekt(vraag: &Bijdragevraag<'_>, op: NaiveDate, regels: &Regels) -> Option<String> {
    let Some(client) = vraag.client else {
        return Some("De geboortedatum van de inwoner ontbreekt. Vul die in.".to_owned());
    };
    let onzeker = |g: &Geboortedatum| regels.wet.aow.bereikt_op(g.laatste_dag()) > op;
    match (vraag.gehuwd, vraag.partner) {
        (None, _) => Some("Leg vast of de inwoner met een partner woont. Dat bepaalt of er een bijdrage is.".to_owned()),
        (Some(true), None) => Some(
            "De geboortedatum van de partner ontbreekt. Vul die in: heeft een van beiden nog geen AOW, dan is er geen bijdrage."
                .to_owned(),
        ),
        (Some(true), Some(partner)) if onzeker(client) || onzeker(partner) => Some(
            "Een geboortedatum is niet helemaal bekend. Vul die aan: de AOW-leeftijd bepaalt of er een bijdrage is.".to_owned(),
        ),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    fn regels() -> Regels {
        Regels::ingebouwd("almere").unwrap()
    }

    fn oordeel(ingang: &str, client: &str, gehuwd: Option<bool>, partner: Option<&str>) -> Bijdrageoordeel {
        let client: Geboortedatum = client.parse().unwrap();
        let partner: Option<Geboortedatum> = partner.map(|p| p.parse().unwrap());
        let vraag = Bijdragevraag {
            ingang: dag(ingang),
            gemeld_op: None,
            client: Some(&client),
            gehuwd,
            partner: partner.as_ref(),
            vastgesteld: Vec::new(),
        };
        bereken(&vraag, &regels())
    }

    #[test]
    fn k52_a_partner_under_the_aow_age_means_no_contribution() {
        let o = oordeel("2026-12-01", "1946-05-01", Some(true), Some("1964-09-30"));
        assert_eq!(o.bijdrage, Bijdrage::Niet(Vrijstelling::GehuwdNietBeidenAow));
        assert!(o.grond.bron.contains("3.8 lid 3"));
        assert!(o.uitleg.last().unwrap().contains("30 december 2031"), "{:?}", o.uitleg);
        let beiden = oordeel("2026-12-01", "1946-05-01", Some(true), Some("1950-01-01"));
        assert!(matches!(beiden.bijdrage, Bijdrage::Verschuldigd { .. }));
    }

    #[test]
    fn k54_the_first_month_is_that_of_the_start_or_the_next() {
        let maand = |ingang| match oordeel(ingang, "1946-05-01", Some(false), None).bijdrage {
            Bijdrage::Verschuldigd { eerste_maand, .. } => eerste_maand,
            ander => panic!("{ander:?}"),
        };
        assert_eq!(maand("2026-12-01"), dag("2026-12-01"));
        assert_eq!(maand("2026-12-02"), dag("2027-01-01"));
    }

    #[test]
    fn the_amount_is_that_of_the_month_and_an_unchecked_one_is_not_given() {
        let bedrag = |ingang| match oordeel(ingang, "1946-05-01", Some(false), None).bijdrage {
            Bijdrage::Verschuldigd { per_maand, .. } => per_maand,
            ander => panic!("{ander:?}"),
        };
        assert_eq!(bedrag("2023-12-01"), Some(Cent::van(1900)));
        assert_eq!(bedrag("2023-12-02"), Some(Cent::van(2060)));
        assert_eq!(bedrag("2025-06-01"), Some(Cent::van(2100)));
        assert_eq!(bedrag("2026-06-01"), None);
        assert!(
            oordeel("2026-06-01", "1946-05-01", Some(false), None).uitleg.last().unwrap().contains("abonnementstarief")
        );
        assert!(oordeel("2027-06-01", "1946-05-01", Some(false), None).uitleg[0].contains("inkomen"));
    }

    #[test]
    fn children_and_what_a_person_established() {
        assert_eq!(oordeel("2026-12-01", "2009-01-02", None, None).bijdrage, Bijdrage::Niet(Vrijstelling::JongerDan18));
        let client: Geboortedatum = "1946-05-01".parse().unwrap();
        let vraag = |vastgesteld| Bijdragevraag {
            ingang: dag("2026-12-01"),
            gemeld_op: None,
            client: Some(&client),
            gehuwd: Some(false),
            partner: None,
            vastgesteld: vec![vastgesteld],
        };
        for soort in [
            Vrijstelling::BetaaltAlVoorBeschermdWonenOfWlz,
            Vrijstelling::Opvang,
            Vrijstelling::VeiligheidMinderjarige,
            Vrijstelling::Rolstoel,
            Vrijstelling::GeenBetalingscapaciteit,
            Vrijstelling::SchadelijkVoorAanpak,
        ] {
            assert_eq!(bereken(&vraag(soort), &regels()).bijdrage, Bijdrage::Niet(soort));
        }
        // What can be counted is counted, whatever was written down.
        let o = bereken(&vraag(Vrijstelling::GehuwdNietBeidenAow), &regels());
        assert!(matches!(o.bijdrage, Bijdrage::Verschuldigd { .. }));
    }

    #[test]
    fn what_is_not_recorded_is_asked_for() {
        for (client, gehuwd, partner) in
            [("1946-05-01", None, None), ("1946-05-01", Some(true), None), ("1946-05-01", Some(true), Some("1959"))]
        {
            let o = oordeel("2026-12-01", client, gehuwd, partner);
            assert_eq!(o.bijdrage, Bijdrage::Onbekend, "{client} {gehuwd:?} {partner:?}");
            assert!(o.uitleg.last().unwrap().ends_with('.'));
        }
    }

    #[test]
    fn it_goes_back_twelve_months_at_most() {
        let client: Geboortedatum = "1946-05-01".parse().unwrap();
        let vraag = Bijdragevraag {
            ingang: dag("2024-03-15"),
            gemeld_op: Some(dag("2025-12-20")),
            client: Some(&client),
            gehuwd: Some(false),
            partner: None,
            vastgesteld: Vec::new(),
        };
        let Bijdrage::Verschuldigd { eerste_maand, .. } = bereken(&vraag, &regels()).bijdrage else {
            panic!("not due")
        };
        assert_eq!(eerste_maand, dag("2024-12-01"));
    }

    #[test]
    fn what_starts_it_is_the_choice_of_the_gemeente() {
        let mut profiel = regels().profiel;
        let (besluit, levering) = (dag("2026-12-04"), Some(dag("2027-01-11")));
        assert_eq!(ingangstijdstip(&profiel, besluit, levering), levering);
        assert_eq!(ingangstijdstip(&profiel, besluit, None), None);
        let anders = include_str!("../../../../../assets/gemeenten/almere/profiel.toml")
            .replace("waarde = \"eerste_levering\"", "waarde = \"besluit\"");
        profiel = Profiel::uit_toml("almere", &anders).unwrap();
        assert_eq!(ingangstijdstip(&profiel, besluit, levering), Some(besluit));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn every_question_has_an_answer_with_a_ground(dagen in 0..100_000_i64, gehuwd in any::<Option<bool>>(), jaar in 1900..2030_i32) {
            let client: Geboortedatum = jaar.to_string().parse().unwrap();
            let ingang = NaiveDate::MIN + chrono::TimeDelta::days(dagen * 1900);
            let vraag = Bijdragevraag { ingang, gemeld_op: Some(ingang), client: Some(&client), gehuwd, partner: Some(&client), vastgesteld: Vec::new() };
            let o = bereken(&vraag, &regels());
            prop_assert!(!o.grond.bron.is_empty() && o.uitleg.iter().all(|z| z.ends_with('.')));
        }
    }
}
