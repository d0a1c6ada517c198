//! The kinds of stuk that can be made (procedure 3).

use serde::{Deserialize, Serialize};

/// Whether a letter says how to make bezwaar: in a besluit always (Awb 3:45), in another letter never
/// (casus K78).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bezwaarclausule {
    Altijd,
    Nooit,
}

macro_rules! soorten {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $label:literal, $bezwaar:ident;)*) => {
        /// The kinds of stuk that can be made.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "typescript", derive(specta::Type))]
        pub enum StukSoort {
            $($(#[$doc])* $variant,)*
        }

        impl StukSoort {
            /// All kinds, in the order of the procedure.
            pub const ALLE: &[StukSoort] = &[$(StukSoort::$variant),*];

            /// As people call it; also the title of the PDF.
            pub fn label(self) -> &'static str {
                match self { $(StukSoort::$variant => $label),* }
            }

            /// The code in files and on the wire: "beschikking_toekenning".
            pub fn code(self) -> &'static str {
                match self { $(StukSoort::$variant => $code),* }
            }

            /// The file with its text.
            pub(crate) fn bestand(self) -> &'static str {
                match self { $(StukSoort::$variant => concat!($code, ".md")),* }
            }

            pub(crate) fn bezwaarclausule(self) -> Bezwaarclausule {
                match self { $(StukSoort::$variant => Bezwaarclausule::$bezwaar),* }
            }
        }
    };
}

soorten! {
    /// We received your melding (Wmo 2015 art. 2.3.2 lid 1; procedure 3.1).
    Ontvangstbevestiging = "ontvangstbevestiging", "Ontvangstbevestiging", Nooit;
    /// Day, hour and place of the gesprek (3.2).
    UitnodigingGesprek = "uitnodiging_gesprek", "Uitnodiging voor een gesprek", Nooit;
    /// The onderzoek takes longer than six weeks: the resident may apply at once (Wmo 2015 art. 2.3.2 lid 9).
    OnderzoekTeLaat = "onderzoek_te_laat", "Bericht: het onderzoek is nog niet klaar", Nooit;
    /// The report of the onderzoek, with the reply form (Wmo 2015 art. 2.3.2 lid 8; 3.3).
    Onderzoeksverslag = "onderzoeksverslag", "Onderzoeksverslag", Nooit;
    /// The verslag came back without aanvraag: no besluit, no bezwaar (1.8).
    UitlegZonderAanvraag = "uitleg_zonder_aanvraag", "Uitleg: nog niets aangevraagd", Nooit;
    /// The gemeente ends the melding (3.15); no besluit.
    AfsluitbriefMelding = "afsluitbrief_melding", "Afsluiting van de melding", Nooit;
    /// The resident withdrew the melding or the aanvraag (3.15).
    BevestigingIntrekking = "bevestiging_intrekking", "Bevestiging: ingetrokken", Nooit;
    /// Zorg in natura is granted, whole or in part (Wmo 2015 art. 2.3.5; 3.7).
    BeschikkingToekenning = "beschikking_toekenning", "Besluit: toekenning", Altijd;
    /// Refused (3.10).
    BeschikkingAfwijzing = "beschikking_afwijzing", "Besluit: afwijzing", Altijd;
}

impl StukSoort {
    /// Whether it is a besluit, or the verslag that a besluit rests on: then the end of the BSN is printed.
    pub(crate) fn met_bsn(self) -> bool {
        self == StukSoort::Onderzoeksverslag || self.bezwaarclausule() == Bezwaarclausule::Altijd
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_the_name_on_the_wire() {
        for soort in StukSoort::ALLE {
            assert_eq!(serde_json::to_value(soort).unwrap(), soort.code());
        }
    }
}
