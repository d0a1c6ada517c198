//! The card that puts zorg in natura and a pgb side by side (Wmo 2015 art. 2.3.2 lid 6; procedure 1.9, 1.10).

use super::regel::per_week;
use super::{Bron, dag, gevuld, vast};
use crate::StukFout;
use serde::{Deserialize, Serialize};
use wmo::pgb::{PgbPunt, bereken};
use wmo::product::Productregel;
use wmo::tekst::{opsomming, telwoord};

/// What two people talk over before the resident chooses.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Keuzekaart {
    regels: Vec<Keuzeregel>,
    /// The ten points of managing a pgb: to talk about, never to tick. In a plainer word where there is one.
    punten: Vec<String>,
    /// How many weeks before the end of a pgb the gemeente warns: "veertien".
    signaal_weken: String,
}

/// One line of support, which can be had in two ways.
#[derive(Debug, Serialize, Deserialize)]
struct Keuzeregel {
    product: String,
    per_week: String,
    begin: String,
    einde: String,
    doel: Option<String>,
    /// All that have a contract on the first day.
    aanbieders: Option<String>,
    /// Those of them that help the resident already.
    helpt_al: Option<String>,
    /// What the same support costs as zorg in natura: a pgb is no higher (art. 2.3.6 lid 5 a).
    hoogstens: Option<String>,
}

impl Keuzekaart {
    /// Of the line that is named, or else of every line that the gemeente thinks of.
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let voorstel = bron.zaak.ondersteuning.waarde().map_or(&[][..], |o| o.regels.as_slice());
        let regels: Vec<Keuzeregel> =
            voorstel.iter().filter(|r| bron.gaat_over(&r.regel)).map(|r| Keuzeregel::van(r, bron)).collect();
        if regels.is_empty() {
            return Err(StukFout::Ontbreekt("om welke ondersteuning het gaat"));
        }
        let weken = bron.regels.profiel.servicenormen.verlenging_signaal_weken.op(bron.datum).waarde;
        Ok(Self {
            regels,
            punten: (1..=10)
                .filter_map(PgbPunt::uit_nummer)
                .map(|p| p.tekst().replace("Communiceren met", "Praten met"))
                .collect(),
            signaal_weken: telwoord(weken.als_getal()),
        })
    }
}

impl Keuzeregel {
    fn van(regel: &Productregel, bron: &Bron<'_>) -> Self {
        let profiel = &bron.regels.profiel;
        let nu = bron.dossier.aanbieders_nu(bron.datum);
        let namen: Vec<&str> =
            profiel.aanbieders_voor(regel.product, regel.begin).into_iter().map(|a| a.naam.as_str()).collect();
        let helpen_al: Vec<&str> = namen.iter().copied().filter(|naam| nu.contains(naam)).collect();
        let rij = |namen: &[&str]| (!namen.is_empty()).then(|| opsomming(namen));
        Self {
            product: profiel.productnaam(regel.product).to_owned(),
            per_week: per_week(regel),
            begin: dag(regel.begin),
            einde: dag(regel.einde),
            doel: gevuld(regel.doel.as_deref()),
            aanbieders: rij(&namen),
            helpt_al: rij(&helpen_al),
            hoogstens: bereken(regel, &[], profiel).zorg_in_natura.map(|bedrag| vast(&bedrag.to_string())),
        }
    }
}
