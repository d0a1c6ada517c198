//! The persoonsgebonden budget (Wmo 2015 art. 2.3.6; procedure 1.10): the ten points to talk about, and
//! the sum of the money. Whether somebody can manage a pgb is a judgement of a person: nothing here
//! computes it.

mod berekening;
mod punt;

pub use berekening::{Ontbreekt, Pgbberekening, bereken};
pub use punt::PgbPunt;
