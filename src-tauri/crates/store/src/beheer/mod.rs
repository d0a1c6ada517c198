//! Care for the file: checking it, making its projections again, copying it.

mod controle;
mod herbouw;
mod reservekopie;

pub use controle::{Controle, Gebrek};

#[cfg(test)]
mod tests;
