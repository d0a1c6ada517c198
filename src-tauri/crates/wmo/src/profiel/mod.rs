//! What differs per gemeente and per year: addresses, norms, names, tariffs, providers, colours.
//! Data (`assets/gemeenten/<map>/profiel.toml`), so that a gemeente joins without a programmer.

mod aanbieder;
mod beleid;
mod contract;
mod controle;
#[cfg(test)]
mod controleproef;
mod gemeente;
mod instelling;
mod keuze;
mod kleur;
mod mandaat;
mod normen;
mod postcodes;
mod stelsel;
mod tarief;

pub use aanbieder::{Aanbieder, Agbcode, Dekking, Levering, Zorgvraag};
pub use beleid::{Beleid, CakStart};
pub use contract::Contract;
pub use controle::{Ernst, Profielbevinding, controleer};
pub use gemeente::{AlgemeneVoorziening, Contactpunt, Gemeente, Gemeentecode, OpenPunt};
pub use instelling::{Aantal, Instelling};
pub use keuze::{Aanbiederskeuze, Aanbod, KeuzeAanbieder};
pub use kleur::{Accentkleur, Kleuren};
pub use mandaat::{Bericht, DigitaalKanaal, Mandaatregel, Mandaatstand};
pub use normen::{Servicenorm, Servicenormen};
pub use postcodes::Postcodegebied;
pub use stelsel::{Aanbiedersmodel, Arrangementaanbod, Indeling, PlanVoor, Scenarioregels, Stelsel, Stelsels};
pub use tarief::{Abonnementstarief, Pgbtarief, TariefPer, Tarieven, Zintarief};

use crate::databestand::{self, Leesfout};
use crate::product::{Product, Restweek, Traject};
use crate::reeks::Reeks;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A profile that cannot be used. Says which file, line and field, and what to do, in Dutch.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Het profiel van de gemeente klopt niet. In {bestand}, {fout}")]
pub struct OngeldigProfiel {
    /// "almere/profiel.toml".
    pub bestand: String,
    /// Where and what.
    pub fout: Leesfout,
}

/// One gemeente.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profiel {
    /// The name of its folder ("almere"): its letters and its mark stand there too.
    #[serde(skip)]
    pub map: String,
    /// Name, code and addresses.
    pub gemeente: Gemeente,
    /// Where a resident finds onafhankelijke cliëntondersteuning (Wmo 2015 art. 2.2.4).
    pub clientondersteuning: Contactpunt,
    /// Who collects the eigen bijdrage (Wmo 2015 art. 2.1.4b).
    pub cak: Contactpunt,
    /// Norms that the gemeente set for itself.
    pub servicenormen: Servicenormen,
    /// Choices where the law leaves room.
    pub beleid: Beleid,
    /// Ways of granting support, in the course of time.
    pub stelsels: Stelsels,
    /// Tariff of the eigen bijdrage.
    pub abonnementstarief: Reeks<Abonnementstarief>,
    /// Amounts for pgb and for zorg in natura, as far as known.
    #[serde(default)]
    pub tarieven: Tarieven,
    /// How the choice of a provider goes.
    pub keuze_aanbieder: KeuzeAanbieder,
    /// The contract that holds for each provider that names none of its own.
    pub contract: Contract,
    /// The contracted providers for zorg in natura.
    pub aanbieders: Vec<Aanbieder>,
    /// Help that is open to everybody.
    #[serde(default)]
    pub algemene_voorzieningen: Vec<AlgemeneVoorziening>,
    /// The postcodes of the gemeente; empty while nobody filled them in.
    #[serde(default)]
    pub postcodes: Vec<Postcodegebied>,
    /// Mandaatregister; empty while nobody filled it in.
    #[serde(default)]
    pub mandaten: Vec<Mandaatregel>,
    /// Digital ways that the college assigned; empty while nobody filled them in.
    #[serde(default)]
    pub digitale_kanalen: Vec<DigitaalKanaal>,
    /// Colours of window and letters.
    pub kleuren: Kleuren,
    /// What nobody filled in or compared with its source yet.
    #[serde(default)]
    pub open_punten: Vec<OpenPunt>,
    /// Display names of the trajecten.
    #[serde(default)]
    trajecten: BTreeMap<Traject, String>,
    /// Display names of the products.
    #[serde(default)]
    producten: BTreeMap<Product, String>,
}

impl Profiel {
    /// The gemeenten whose profile comes with the program, by the names of their folders.
    pub const INGEBOUWD: &[&str] = &["almere", "leeuwarden"];

    /// The profile of a gemeente that comes with the program, by the name of its folder ("almere").
    pub fn ingebouwd(map: &str) -> Option<Self> {
        let tekst = match map {
            "almere" => include_str!("../../../../../assets/gemeenten/almere/profiel.toml"),
            "leeuwarden" => include_str!("../../../../../assets/gemeenten/leeuwarden/profiel.toml"),
            _ => return None,
        };
        #[allow(clippy::expect_used, reason = "the file is part of the program; a test reads it")]
        Some(Self::uit_toml(map, tekst).expect("built-in profile"))
    }

    /// A profile that names no gemeente and grants nothing: enough to open and read dossiers while the
    /// profile of the gemeente is broken. [`Profiel::is_noodprofiel`] tells.
    pub fn nood() -> Self {
        #[allow(clippy::expect_used, reason = "the file is part of the program; a test reads it")]
        Self::uit_toml("", include_str!("../../../../../assets/gemeenten/noodprofiel.toml")).expect("built-in profile")
    }

    /// Whether this is [`Profiel::nood`]: no letter may be made with it.
    pub fn is_noodprofiel(&self) -> bool {
        self.map.is_empty()
    }

    /// A profile from a data file, with the name of its folder; the form of the file is explained in the
    /// one of Almere.
    pub fn uit_toml(map: &str, tekst: &str) -> Result<Self, OngeldigProfiel> {
        let ongeldig = |fout| OngeldigProfiel { bestand: format!("{map}/profiel.toml"), fout };
        let profiel = Self { map: map.to_owned(), ..databestand::lees(tekst).map_err(ongeldig)? };
        controle::eerste_fout(&profiel, tekst).map_or(Ok(profiel), |fout| Err(ongeldig(fout)))
    }

    /// How this gemeente calls a traject.
    pub fn trajectnaam(&self, traject: Traject) -> &str {
        self.trajecten.get(&traject).map_or(traject.label(), String::as_str)
    }

    /// How this gemeente calls a product.
    pub fn productnaam(&self, product: Product) -> &str {
        self.producten.get(&product).map_or(product.label(), String::as_str)
    }

    /// What happens with a rest of days in a period that begins on this day.
    pub fn restweek(&self, begin: NaiveDate) -> Restweek {
        self.beleid.restweek.op(begin).waarde
    }

    /// Months between two evaluations for support that was decided on this day; none where the stelsel
    /// has no evaluations (D19, D20).
    pub fn evaluatie_maanden(&self, traject: Traject, op: NaiveDate) -> Option<u32> {
        self.stelsels.op(op)?.evaluatie_maanden.get(&traject).map(|a| a.als_getal())
    }

    /// Whether a commissie advises on bezwaar (Awb art. 7:13). None: nobody filled it in, and then six
    /// weeks are the cautious reading of D16.
    pub fn bezwaar_commissie(&self, op: NaiveDate) -> Option<bool> {
        self.beleid.bezwaar_commissie.as_ref().map(|reeks| reeks.op(op).waarde)
    }

    /// Whether the gemeente opened signing on the screen (Awb 2:18).
    pub fn tekenen_op_scherm(&self, op: NaiveDate) -> bool {
        geldt(self.beleid.tekenen_op_scherm.as_ref(), op)
    }

    /// Whether a PDF to sign has an open signature field.
    pub fn tekenveld_in_pdf(&self, op: NaiveDate) -> bool {
        geldt(self.beleid.tekenveld_in_pdf.as_ref(), op)
    }
}

/// Whether something was opened on this day: not before its first day.
fn geldt(reeks: Option<&Reeks<Instelling<bool>>>, op: NaiveDate) -> bool {
    reeks.map(|r| r.op(op)).is_some_and(|keuze| keuze.vanaf <= op && keuze.waarde)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALMERE: &str = include_str!("../../../../../assets/gemeenten/almere/profiel.toml");

    fn dag(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    /// The line on which a text stands in the file, counted from 1.
    fn regel_van(tekst: &str) -> usize {
        1 + ALMERE.lines().position(|r| r.starts_with(tekst)).unwrap()
    }

    #[test]
    fn almere() {
        let p = Profiel::ingebouwd("almere").unwrap();
        assert_eq!((p.gemeente.naam.as_str(), p.gemeente.code.als_str()), ("Almere", "0034"));
        assert_eq!(p.gemeente.postcode.als_str(), "1300 AE");
        assert_eq!(p.clientondersteuning.telefoon, "036-2002158");
        assert_eq!(p.servicenormen.bevestiging_werkdagen.op(dag("2026-11-23")).waarde.als_getal(), 5);
        let tarief = |d| (p.abonnementstarief.op(dag(d)).cent, p.abonnementstarief.op(dag(d)).controleren);
        assert_eq!(tarief("2023-12-31"), (1900, false));
        assert_eq!(tarief("2025-12-31"), (2100, false));
        assert_eq!(tarief("2026-01-01"), (2180, true));
        assert!(p.abonnementstarief.op(dag("2026-11-23")).toelichting.is_some());
        assert_eq!(p.productnaam(Product::Dagbesteding), "Dagbesteding");
        assert!(p.trajectnaam(Traject::Traject2).contains("langdurig"));
        assert!(Profiel::INGEBOUWD.iter().all(|naam| Profiel::ingebouwd(naam).is_some()));
        assert!(Profiel::ingebouwd("nergenshuizen").is_none());
    }

    #[test]
    fn signing_on_the_screen_is_closed_until_the_day_on_which_the_gemeente_opens_it() {
        let open = "[[beleid.tekenen_op_scherm]]\nvanaf = \"2027-01-01\"\nwaarde = true\nbron = \"x\"\nzin = \"x\"\n\n[[beleid.cak_start]]";
        let p = Profiel::uit_toml("almere", &ALMERE.replacen("[[beleid.cak_start]]", open, 1)).unwrap();
        assert!(!p.tekenen_op_scherm(dag("2026-12-31")) && p.tekenen_op_scherm(dag("2027-01-01")));
        let p = Profiel::ingebouwd("almere").unwrap();
        assert!(!p.tekenen_op_scherm(dag("2027-01-01")) && !p.tekenveld_in_pdf(dag("2027-01-01")));
    }

    #[test]
    fn a_faulty_profile_says_which_line_and_field() {
        let fout =
            |oud: &str, nieuw: &str| Profiel::uit_toml("almere", &ALMERE.replacen(oud, nieuw, 1)).unwrap_err().fout;

        let f = fout("code = \"0034\"", "code = \"34\"");
        assert_eq!((f.regel, f.veld.as_str()), (regel_van("code"), "gemeente.code"));
        assert!(f.zin.contains("vier cijfers"), "{f}");

        let f = fout("accent = \"#1d4e89\"", "accent = \"#7fb2e5\"");
        assert_eq!((f.regel, f.veld.as_str()), (regel_van("accent"), "kleuren.accent"));
        assert!(f.zin.contains("contrast"), "{f}");

        let f = fout("waarde = 5", "waarde = \"vijf\"");
        assert_eq!(f.regel, regel_van("waarde = 5"));

        let f = fout("rechtbank = \"Midden-Nederland\"\n", "");
        assert!(f.zin.contains("rechtbank ontbreekt"), "{f}");

        let f = fout("naam = \"Tzorg\"", "naam = \"Tzorg\"\nkvk = \"12345678\"");
        assert!(f.zin.contains("kvk"), "{f}");

        let f = fout("tot_en_met = \"2026-12-31\"", "tot_en_met = \"2022-12-31\"");
        assert!(f.zin.contains("begin"), "{f}");
    }
}
