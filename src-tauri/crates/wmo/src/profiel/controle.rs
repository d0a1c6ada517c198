//! What is wrong in a profile, where, and how to mend it. A fault makes the profile useless; a remark
//! does not.

use super::{Aantal, Profiel, TariefPer, Zorgvraag};
use crate::databestand::{self, Leesfout};
use crate::product::Specialisme;
use crate::tekst;
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ernst {
    /// The profile cannot be used before this is mended.
    Fout,
    /// It works; look at it.
    LetOp,
    /// Nobody filled it in or checked it yet.
    Open,
}

/// One thing that was found in a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profielbevinding {
    /// How much it weighs.
    pub ernst: Ernst,
    /// Line, counted from 1.
    pub regel: usize,
    /// The field, as in "aanbieders[3].naam"; empty when it is about the whole file.
    pub veld: String,
    /// What is wrong and what to do, in B1 sentences.
    pub zin: String,
}

/// A good profile with every kind of block in it, for [`databestand::alle_fouten`].
const VOORBEELD: &str = concat!(
    include_str!("../../../../../assets/gemeenten/almere/profiel.toml"),
    r#"
[[mandaten]]
functie = "teammanager Wmo"
besluiten = ["toekenning"]
van = "2023-01-01"
bron = "voorbeeld"

[[digitale_kanalen]]
bericht = "bezwaar"
kanaal = "voorbeeld"
van = "2023-01-01"
bron = "voorbeeld"

[[algemene_voorzieningen]]
naam = "voorbeeld"
zin = "Voorbeeld."
bron = "voorbeeld"

[[postcodes]]
van = 1301
tot_en_met = 1302
bron = "voorbeeld"
"#
);

/// Everything that was found in a profile, on this day. Faults first, by line.
pub fn controleer(tekst: &str, vandaag: NaiveDate) -> Vec<Profielbevinding> {
    let leesfouten = databestand::alle_fouten::<Profiel>(tekst, VOORBEELD);
    let mut uit: Vec<Profielbevinding> = leesfouten.into_iter().map(Profielbevinding::from).collect();
    if let (true, Ok(profiel)) = (uit.is_empty(), databestand::lees::<Profiel>(tekst)) {
        let mut controle = Controle { profiel: &profiel, tekst, gevonden: Vec::new() };
        controle.fouten();
        controle.opmerkingen(vandaag);
        uit = controle.gevonden;
    }
    uit.sort_by(|a, b| (a.ernst, a.regel, &a.veld).cmp(&(b.ernst, b.regel, &b.veld)));
    uit
}

/// The first fault that reading alone does not show.
pub(super) fn eerste_fout(profiel: &Profiel, tekst: &str) -> Option<Leesfout> {
    let mut controle = Controle { profiel, tekst, gevonden: Vec::new() };
    controle.fouten();
    let fout = controle.gevonden.into_iter().min_by_key(|b| b.regel)?;
    Some(Leesfout { regel: fout.regel, veld: fout.veld, zin: fout.zin })
}

impl From<Leesfout> for Profielbevinding {
    fn from(fout: Leesfout) -> Self {
        Self { ernst: Ernst::Fout, regel: fout.regel, veld: fout.veld, zin: fout.zin }
    }
}

struct Controle<'a> {
    profiel: &'a Profiel,
    tekst: &'a str,
    gevonden: Vec<Profielbevinding>,
}

impl Controle<'_> {
    fn vind(&mut self, ernst: Ernst, veld: String, zin: impl Into<String>) {
        let regel = databestand::regel_van(self.tekst, &veld);
        self.gevonden.push(Profielbevinding { ernst, regel, veld, zin: zin.into() });
    }

    fn fouten(&mut self) {
        self.dubbele_aanbieders();
        self.tarieven();
        self.registers();
        self.dubbele_stelsels();
        self.postcodes();
    }

    fn dubbele_aanbieders(&mut self) {
        let mut namen = BTreeSet::new();
        for (i, aanbieder) in self.profiel.aanbieders.iter().enumerate() {
            if !namen.insert(aanbieder.naam.trim().to_lowercase()) {
                let zin = "Deze aanbieder staat er twee keer. Zet alles wat hij levert bij een van de twee.";
                self.vind(Ernst::Fout, format!("aanbieders[{i}].naam"), zin);
            }
        }
    }

    fn tarieven(&mut self) {
        let profiel = self.profiel;
        let mut al = BTreeSet::new();
        for (i, t) in profiel.tarieven.pgb.iter().enumerate() {
            if !al.insert((t.product, t.hulpverlener, t.vanaf)) {
                let zin = "Dit tarief staat er twee keer met dezelfde ingangsdatum. Haal een van de twee weg.";
                self.vind(Ernst::Fout, format!("tarieven.pgb[{i}].vanaf"), zin);
            }
            self.geen_nul(t.cent.als_getal(), format!("tarieven.pgb[{i}].cent"));
        }
        let mut al = BTreeSet::new();
        for (i, t) in profiel.tarieven.zin.iter().enumerate() {
            if !al.insert((t.product, t.vanaf)) {
                let zin = "Dit tarief staat er twee keer met dezelfde ingangsdatum. Haal een van de twee weg.";
                self.vind(Ernst::Fout, format!("tarieven.zin[{i}].vanaf"), zin);
            }
            if !t.per.past_bij(t.product) {
                let goed = if t.per == TariefPer::Uur { "dagdeel" } else { "uur" };
                let zin = format!(
                    "Dit product telt niet per {}. Kies {goed} of maand.",
                    if goed == "uur" { "dagdeel" } else { "uur" }
                );
                self.vind(Ernst::Fout, format!("tarieven.zin[{i}].per"), zin);
            }
            self.geen_nul(t.cent.als_getal(), format!("tarieven.zin[{i}].cent"));
        }
    }

    fn geen_nul(&mut self, cent: u64, veld: String) {
        if cent == 0 {
            let zin = "Een tarief van nul kan niet. Vul het bedrag in eurocent in, of haal dit blok weg.";
            self.vind(Ernst::Fout, veld, zin);
        }
    }

    fn registers(&mut self) {
        let profiel = self.profiel;
        let mandaten = profiel.mandaten.iter().map(|m| (m.van, m.tot_en_met)).enumerate();
        let velden: Vec<(String, _)> = mandaten
            .map(|(i, periode)| (format!("mandaten[{i}].tot_en_met"), periode))
            .chain(
                profiel
                    .digitale_kanalen
                    .iter()
                    .enumerate()
                    .map(|(i, k)| (format!("digitale_kanalen[{i}].tot_en_met"), (k.van, k.tot_en_met))),
            )
            .collect();
        for (veld, (van, tot_en_met)) in velden {
            if tot_en_met.is_some_and(|tot| tot < van) {
                self.vind(Ernst::Fout, veld, "Dit eindigt voor het begin. Controleer van en tot_en_met.");
            }
        }
        for (i, mandaat) in profiel.mandaten.iter().enumerate() {
            if mandaat.functie.trim().is_empty() || mandaat.besluiten.is_empty() {
                let zin = "Een mandaat noemt een functie en minstens een soort besluit. Vul allebei in.";
                self.vind(Ernst::Fout, format!("mandaten[{i}]"), zin);
            }
        }
    }

    fn dubbele_stelsels(&mut self) {
        let mut codes = BTreeSet::new();
        for (i, stelsel) in self.profiel.stelsels.alle().iter().enumerate() {
            if !codes.insert(stelsel.code.as_str()) {
                let zin = "Deze code is al van een ander stelsel. Geef elk stelsel een eigen code.";
                self.vind(Ernst::Fout, format!("stelsels[{i}].code"), zin);
            }
        }
    }

    fn postcodes(&mut self) {
        let profiel = self.profiel;
        for (i, gebied) in profiel.postcodes.iter().enumerate() {
            if !(1000..=9999).contains(&gebied.van) || !(gebied.van..=9999).contains(&gebied.tot_en_met) {
                let zin = "Een postcodegebied loopt van een laagste tot een hoogste postcode van vier cijfers. Controleer van en tot_en_met.";
                self.vind(Ernst::Fout, format!("postcodes[{i}].tot_en_met"), zin);
            }
        }
    }

    fn opmerkingen(&mut self, vandaag: NaiveDate) {
        self.contract_loopt_af(vandaag);
        self.te_weinig_aanbieders(vandaag);
        let tarief = self.profiel.abonnementstarief.op(vandaag);
        if tarief.controleren {
            let zin = tarief.toelichting.clone().unwrap_or_else(|| {
                "Dit tarief is niet vergeleken met dat van het CAK. Kijk het na en zet controleren op false.".to_owned()
            });
            self.vind(Ernst::LetOp, "abonnementstarief".to_owned(), zin);
        }
        for punt in &self.profiel.open_punten {
            self.vind(Ernst::Open, punt.veld.clone(), punt.zin.clone());
        }
    }

    fn contract_loopt_af(&mut self, vandaag: NaiveDate) {
        let over_een_half_jaar = vandaag.checked_add_days(Days::new(182)).unwrap_or(vandaag);
        let profiel = self.profiel;
        let gewoon = [("contract.tot_en_met".to_owned(), &profiel.contract)];
        let eigen = profiel
            .aanbieders
            .iter()
            .enumerate()
            .filter_map(|(i, a)| Some((format!("aanbieders[{i}].contract.tot_en_met"), a.contract.as_ref()?)));
        for (veld, contract) in gewoon.into_iter().chain(eigen).collect::<Vec<_>>() {
            match contract.tot_en_met {
                Some(tot) if tot > over_een_half_jaar => {}
                Some(tot) => {
                    let zin = format!(
                        "Het contract loopt tot en met {}. Vul de nieuwe einddatum in als het verlengd is.",
                        tekst::datum_zonder_dag(tot)
                    );
                    self.vind(Ernst::LetOp, veld, zin);
                }
                None => self.vind(Ernst::LetOp, veld, "De einddatum van het contract is niet bekend. Vul die in."),
            }
        }
    }

    fn te_weinig_aanbieders(&mut self, vandaag: NaiveDate) {
        let Some(stelsel) = self.profiel.stelsels.op(vandaag) else {
            let zin = "Voor vandaag staat er geen stelsel. Zet er een bij, anders kan er niets worden toegekend.";
            self.vind(Ernst::LetOp, "stelsels".to_owned(), zin);
            return;
        };
        let specialismen = [
            Specialisme::PsychosocialeProblematiek,
            Specialisme::LichteVerstandelijkeBeperking,
            Specialisme::CognitieveAchteruitgang,
            Specialisme::LichamelijkeAchteruitgang,
        ];
        let mut gemeld = BTreeSet::new();
        for product in &stelsel.producten {
            let nodig = stelsel.minstens_aanbieders.get(&product.familie()).copied().map_or(0, Aantal::als_getal);
            let met: Vec<Option<Specialisme>> = match product.traject() {
                Some(_) => specialismen.into_iter().map(Some).collect(),
                None => vec![None],
            };
            for specialisme in met {
                let vraag = Zorgvraag { product: *product, specialisme };
                let er = self.profiel.keuze(vraag, vandaag, &[]).aanbod.len();
                if er < usize::try_from(nodig).unwrap_or(usize::MAX) {
                    gemeld.insert((*product, specialisme, er, nodig));
                }
            }
        }
        for (product, specialisme, er, nodig) in gemeld {
            let bij = specialisme.map(|s| format!(" bij {}", s.label().to_lowercase())).unwrap_or_default();
            let zin = format!(
                "Voor {}{bij} is het aantal aanbieders {er}; de gemeente wil er minstens {nodig}. Meld dit bij contractmanagement.",
                self.profiel.productnaam(product).to_lowercase()
            );
            self.vind(Ernst::LetOp, "aanbieders".to_owned(), zin);
        }
    }
}
