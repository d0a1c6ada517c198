//! Who looked into a dossier, as the caller read it from its log: this crate knows no store.

use chrono::NaiveDate;

/// What somebody did with a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inzagewijze {
    /// Opened it.
    Ingezien,
    /// Opened a stuk from it to read or print.
    Afgedrukt,
    /// Kept a stuk outside the program.
    Uitgevoerd,
}

/// One time that somebody looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inzagekeer {
    /// The Dutch day.
    pub dag: NaiveDate,
    /// Who.
    pub naam: String,
    /// As what: "wijkwerker".
    pub functie: String,
    /// What he did.
    pub wijze: Inzagewijze,
    /// Which stuk; empty for the dossier as a whole.
    pub stuk: String,
    /// For what: the work on the question of the resident that was going on that day, and what he wrote down.
    pub waarvoor: String,
}
