//! The eigen bijdrage (Wmo 2015 art. 2.1.4a; procedure 1.12): whether a household pays, from which
//! month and how much. Information for verslag and beschikking: the CAK decides in the end.

mod bereken;
mod wet;

pub use bereken::{Bijdrage, Bijdrageoordeel, Bijdragevraag, bereken, ingangstijdstip, voor_zaak};
pub use wet::{Bijdragewet, Vrijstellingsgrond};
