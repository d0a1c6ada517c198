//! The besluit, looked over before the beschikking gets its date: does it answer everything that was
//! asked and found, and does it hold everything that the law wants in it (procedure 3.7-3.11).
//!
//! The toets says what may not be recorded; this says what a second reader would ask. Every point is
//! shown, also when it is in order, so that one can see what was looked at.

mod antwoord;
mod inhoud;
#[cfg(test)]
mod proef;
mod vorm;

use crate::Regels;
use crate::dossier::{Dossier, Zaak};
use crate::feit::{BesluitGenomen, FeitSoort};
use crate::grond::Grond;
use crate::toets::Herstel;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How a point stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Controlestand {
    /// In order.
    InOrde,
    /// A person has to look.
    Aandacht,
    /// Wrong: mend it before the letter goes out.
    Fout,
}

/// One point of the control.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Controlepunt {
    /// A name that stays the same: "eigen_bijdrage".
    pub code: String,
    /// About which line, where it is about one.
    pub regel: Option<String>,
    /// How it stands.
    pub stand: Controlestand,
    /// What was found and what to do, in B1 sentences.
    pub zin: String,
    /// Why it is looked at.
    pub grond: Grond,
    /// What mends it.
    pub herstel: Option<Herstel>,
}

impl Zaak {
    /// Looks a besluit over on the day that it will bear, recorded or not: every point, in the order of
    /// the letter.
    pub fn besluitcontrole(
        &self,
        dossier: &Dossier,
        besluit: &BesluitGenomen,
        regels: &Regels,
        op: NaiveDate,
    ) -> Vec<Controlepunt> {
        let mut controle = Controle { zaak: self, dossier, besluit, regels, op, punten: Vec::new() };
        controle.antwoorden();
        controle.regels();
        controle.motivering();
        controle.persoon();
        controle.bijdrage();
        controle.termijn();
        controle.ondertekening();
        controle.bezwaarclausule();
        controle.punten
    }
}

/// One control under way.
struct Controle<'a> {
    zaak: &'a Zaak,
    dossier: &'a Dossier,
    besluit: &'a BesluitGenomen,
    regels: &'a Regels,
    op: NaiveDate,
    punten: Vec<Controlepunt>,
}

impl Controle<'_> {
    fn in_orde(&mut self, code: &str, zin: impl Into<String>, grond: Grond) {
        self.punt(code, None, Controlestand::InOrde, zin.into(), grond, None);
    }

    fn aandacht(&mut self, code: &str, zin: impl Into<String>, grond: Grond, herstel: Option<Herstel>) {
        self.punt(code, None, Controlestand::Aandacht, zin.into(), grond, herstel);
    }

    fn fout(&mut self, code: &str, zin: impl Into<String>, grond: Grond, herstel: Option<Herstel>) {
        self.punt(code, None, Controlestand::Fout, zin.into(), grond, herstel);
    }

    fn punt(
        &mut self,
        code: &str,
        regel: Option<&str>,
        stand: Controlestand,
        zin: String,
        grond: Grond,
        herstel: Option<Herstel>,
    ) {
        let regel = regel.map(str::to_owned);
        self.punten.push(Controlepunt { code: code.to_owned(), regel, stand, zin, grond, herstel });
    }
}

fn veld(naam: impl Into<String>) -> Option<Herstel> {
    Some(Herstel::Veld(naam.into()))
}

fn eerst(soort: FeitSoort) -> Option<Herstel> {
    Some(Herstel::Feit(soort))
}
