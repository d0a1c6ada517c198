//! Zorg in natura beside a pgb, for this resident: to read together (Wmo 2015 art. 2.3.2 lid 6, 2.3.6;
//! procedure 1.10).

use super::BijdrageBeeld;
use serde::Serialize;
use specta::Type;
use wmo::Regels;
use wmo::dossier::Zaak;
use wmo::geld::Cent;
use wmo::pgb::bereken;
use wmo::product::Productregel;
use wmo::profiel::Zorgvraag;
use wmo::tekst::{datum_zonder_dag, opsomming};

/// One question with its answer for each form, in B1 sentences to the resident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Keuzevraag {
    /// "Wie helpt je?"
    pub vraag: String,
    /// With zorg in natura.
    pub zin: Vec<String>,
    /// With a pgb.
    pub pgb: Vec<String>,
}

/// The questions about one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Keuzeregel {
    /// Which line (`Productregel::regel`).
    pub regel: String,
    /// "Huishoudelijke ondersteuning".
    pub product: String,
    /// "2,5 uur per week".
    pub omvang: String,
    /// What differs for this line.
    pub vragen: Vec<Keuzevraag>,
}

/// The choice between the two forms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Keuzebeeld {
    /// What holds for every line.
    pub algemeen: Vec<Keuzevraag>,
    /// What differs per line of the proposal.
    pub regels: Vec<Keuzeregel>,
}

fn vraag(vraag: &str, zin: Vec<String>, pgb: Vec<String>) -> Keuzevraag {
    Keuzevraag { vraag: vraag.to_owned(), zin, pgb }
}

fn een(zin: &str) -> Vec<String> {
    vec![zin.to_owned()]
}

impl Keuzebeeld {
    pub(crate) fn van(zaak: &Zaak, helpt_al: &[&str], bijdrage: &BijdrageBeeld, regels: &Regels) -> Self {
        let lijst = zaak.gekozen_regels();
        let per_regel = |r: &Productregel| Keuzeregel {
            regel: r.regel.clone(),
            product: regels.profiel.productnaam(r.product).to_owned(),
            omvang: r.per_week_label(),
            vragen: vec![
                wie(zaak, r, helpt_al, regels),
                wanneer(r),
                kosten(zaak, r, regels),
                zelf(zaak, r, bijdrage, regels),
            ],
        };
        Self { algemeen: algemeen(), regels: lijst.iter().map(per_regel).collect() }
    }
}

/// What is the same for everybody.
fn algemeen() -> Vec<Keuzevraag> {
    vec![
        vraag("Wie regelt de hulp?", een("De gemeente en de aanbieder."), een("Jij, of iemand die je daarbij helpt.")),
        vraag("Wie kies je?", een("Een aanbieder met een contract."), een("Iedereen die goede en veilige hulp geeft.")),
        vraag(
            "Wie betaalt?",
            een("De gemeente betaalt de aanbieder."),
            een("De SVB betaalt je hulpverlener, uit jouw budget."),
        ),
        vraag(
            "Hoeveel werk is het?",
            een("Bijna geen administratie."),
            een("Je maakt afspraken, tekent overeenkomsten en controleert de uren."),
        ),
        vraag(
            "En als het niet goed gaat?",
            een("De aanbieder of de gemeente lost het op."),
            een("Jij zoekt vervanging en spreekt je hulpverlener aan."),
        ),
    ]
}

/// All providers with a contract on the first day; with a pgb who stands in the plan.
fn wie(zaak: &Zaak, regel: &Productregel, helpt_al: &[&str], regels: &Regels) -> Keuzevraag {
    let gevraagd = Zorgvraag { product: regel.product, specialisme: regel.specialisme };
    let aanbod = regels.profiel.keuze(gevraagd, regel.begin, helpt_al).aanbod;
    let namen: Vec<&str> = aanbod.iter().map(|a| a.aanbieder.naam.as_str()).collect();
    let mut zin = match namen.as_slice() {
        [] => een("Er is nu geen aanbieder met een contract voor deze hulp. Het wijkteam zoekt dit voor je uit."),
        [naam] => vec![format!("{naam}. Dat is nu de enige aanbieder met een contract.")],
        _ => vec![format!("Je kiest uit {} aanbieders: {}.", namen.len(), opsomming(&namen))],
    };
    let bekend: Vec<&str> = aanbod.iter().filter(|a| a.helpt_al).map(|a| a.aanbieder.naam.as_str()).collect();
    if !bekend.is_empty() {
        zin.push(format!("{} helpt je nu al. Een ander kiezen mag.", opsomming(&bekend)));
    }
    let plan = zaak.pgb.plan.waarde().map_or(&[][..], |p| &p.hulpverleners);
    let eenheid = regel.eenheid();
    let hulp: Vec<String> = plan
        .iter()
        .filter(|h| h.regel == regel.regel)
        .map(|h| format!("{} ({} {})", h.naam, h.per_week, eenheid.label(h.per_week.kwarten())))
        .collect();
    let pgb = if hulp.is_empty() {
        een("Iemand die je zelf zoekt. Wie dat is, schrijf je in je plan.")
    } else {
        vec![format!("In je plan staat: {}.", opsomming(&hulp))]
    };
    vraag("Wie helpt je?", zin, pgb)
}

/// Nobody knows beforehand how long a provider lets one wait; who does know is named.
fn wanneer(regel: &Productregel) -> Keuzevraag {
    let begin = datum_zonder_dag(regel.begin);
    vraag(
        "Wanneer begint het?",
        vec![
            format!("Het voorstel begint op {begin}."),
            "Soms moet je wachten. De aanbieder zegt wanneer er plaats is.".to_owned(),
        ],
        vec![
            format!("Het voorstel begint op {begin}."),
            "De hulp kan beginnen als je plan en je zorgovereenkomst zijn goedgekeurd.".to_owned(),
        ],
    )
}

/// What the support costs over the whole period, and who pays that.
fn kosten(zaak: &Zaak, regel: &Productregel, regels: &Regels) -> Keuzevraag {
    let som = bereken(regel, zaak.pgb.plan.waarde().map_or(&[][..], |p| &p.hulpverleners), &regels.profiel);
    let periode = regel.totaal_label(regels.profiel.restweek(regel.begin));
    let zin = match som.zorg_in_natura {
        Some(bedrag) => vec![format!("{bedrag} voor {periode}. De gemeente betaalt dat aan de aanbieder.")],
        None => een("De gemeente betaalt de aanbieder. Het bedrag is nog niet bekend."),
    };
    let pgb = match (som.toe_te_kennen, som.gevraagd, som.zorg_in_natura) {
        (Some(toe), ..) => vec![format!("Je budget is {toe} voor {periode}.")],
        (None, Some(plan), _) => vec![format!("Je plan kost {plan}. Hoe hoog je budget wordt, rekenen we nog uit.")],
        (None, None, Some(hoogstens)) => {
            vec![format!("Je budget is hoogstens {hoogstens}: zoveel kost dezelfde hulp als zorg in natura.")]
        }
        (None, None, None) => een("Je budget rekenen we uit als je plan er is."),
    };
    vraag("Wat kost de hulp?", zin, pgb)
}

/// What the resident pays: the same contribution for both, and what a plan costs beyond the budget.
fn zelf(zaak: &Zaak, regel: &Productregel, bijdrage: &BijdrageBeeld, regels: &Regels) -> Keuzevraag {
    let zin = match (bijdrage.verschuldigd, bijdrage.per_maand) {
        (Some(false), _) => "Je betaalt geen eigen bijdrage.".to_owned(),
        (Some(true), Some(bedrag)) => format!("De eigen bijdrage: {bedrag} per maand, voor je hele huishouden samen."),
        (Some(true), None) => "De eigen bijdrage. Hoe hoog die is, hoor je van het CAK.".to_owned(),
        (None, _) => "Misschien een eigen bijdrage. Dat zoeken we nog uit.".to_owned(),
    };
    let som = bereken(regel, zaak.pgb.plan.waarde().map_or(&[][..], |p| &p.hulpverleners), &regels.profiel);
    let meer = match (som.voor_eigen_rekening, som.gevraagd) {
        (Some(rest), _) if rest > Cent::NUL => {
            format!("Je plan is duurder dan zorg in natura. Je betaalt zelf ook {rest}.")
        }
        (Some(_), _) => "Je plan past binnen het budget. Je betaalt niets extra.".to_owned(),
        (None, _) => "Is je plan duurder dan zorg in natura? Dan betaal je het verschil zelf.".to_owned(),
    };
    vraag("Wat betaal je zelf?", vec![zin.clone()], vec![zin, meer])
}

#[cfg(test)]
mod tests {
    use crate::beeld::DossierView;
    use crate::proef;
    use crate::vastleggen::{self, Moment};
    use serde_json::json;
    use wmo::vastlegging::Rol;

    #[test]
    fn the_two_forms_are_told_for_this_line_and_this_resident() {
        let map = tempfile::tempdir().unwrap();
        let sessie = proef::sessie(map.path());
        sessie.begin(&proef::gebruiker(&[Rol::Consulent])).unwrap();
        let (dossier, zaak) = proef::open_melding(&sessie);
        let leg_vast = |soort, data| {
            let opdracht = proef::opdracht(soort, data);
            sessie
                .met_open(|open| {
                    vastleggen::leg_vast(open, &sessie.regels(), Moment::nu(), (dossier, Some(zaak)), vec![opdracht])?;
                    DossierView::lees(&open.store, dossier, &sessie.regels(), Moment::nu().vandaag)
                })
                .unwrap()
        };
        let regel = json!({ "regel": "1", "product": "huishoudelijke_ondersteuning", "ho_scenario": "langdurig",
            "wassen_en_strijken": false, "per_week": 2, "begin": "2026-02-02", "einde": "2027-01-31" });
        let view = leg_vast("ondersteuning_voorgesteld", json!({ "regels": [regel], "toelichting": "" }));
        let keuze = &view.zaken[0].leveringskeuze;
        assert!(keuze.algemeen.iter().all(|v| !v.zin.is_empty() && !v.pgb.is_empty()));
        let mijn = &keuze.regels[0];
        assert_eq!((mijn.product.as_str(), mijn.omvang.as_str()), ("Huishoudelijke ondersteuning", "2 uur per week"));
        let antwoord = |vraag: &str| mijn.vragen.iter().find(|v| v.vraag == vraag).unwrap();
        let aanbod = sessie
            .regels()
            .profiel
            .aanbieders_voor(wmo::product::Product::HuishoudelijkeOndersteuning, "2026-02-02".parse().unwrap())
            .len();
        assert!(aanbod > 1);
        assert!(antwoord("Wie helpt je?").zin[0].starts_with(&format!("Je kiest uit {aanbod} aanbieders: ")));
        assert!(antwoord("Wie helpt je?").pgb[0].contains("die je zelf zoekt"));
        assert!(antwoord("Wanneer begint het?").zin[0].contains("2 februari 2026"));
        assert_eq!(antwoord("Wat betaal je zelf?").zin[0], antwoord("Wat betaal je zelf?").pgb[0]);
        assert!(antwoord("Wat betaal je zelf?").pgb[1].contains("verschil zelf"));
        let plan = json!({ "hulpverleners": [{ "naam": "Bo Helper", "hulpsoort": "informeel", "regel": "1", "per_week": 2, "tarief_cent": 2500 }], "toelichting": "Bo helpt." });
        let view = leg_vast("pgb_plan_ontvangen", plan);
        let mijn = &view.zaken[0].leveringskeuze.regels[0];
        assert_eq!(mijn.vragen[0].pgb, ["In je plan staat: Bo Helper (2 uur)."]);
    }
}
