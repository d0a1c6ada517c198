//! The kinds of stuk that can be made (procedure 3).

use serde::{Deserialize, Serialize};
use wmo::feit::{BesluitGenomen, BesluitSoort};
use wmo::product::Leveringsvorm;

/// Whether a letter says how to make bezwaar: in a besluit always (Awb 3:45), in another letter never
/// (casus K78), in one letter only when it says that nothing is due (procedure 3.12).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bezwaarclausule {
    Altijd,
    Nooit,
    AlsHetEenBesluitIs,
    /// How to go to the court, in the place of it: a decision on bezwaar (Awb 7:1, 8:1).
    Beroep,
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
    /// Consent to one exchange of data (3.15; AVG 7). Blank when none was recorded.
    Toestemmingsformulier = "toestemmingsformulier", "Toestemmingsformulier", Nooit;
    /// Zorg in natura and a pgb side by side, to read together (Wmo 2015 art. 2.3.2 lid 6; 1.9).
    Keuzekaart = "keuzekaart", "Keuzekaart: zorg in natura of pgb", Nooit;
    /// The onderzoek takes longer than six weeks: the resident may apply at once (Wmo 2015 art. 2.3.2 lid 9).
    OnderzoekTeLaat = "onderzoek_te_laat", "Bericht: het onderzoek is nog niet klaar", Nooit;
    /// The report of the onderzoek, with the reply form (Wmo 2015 art. 2.3.2 lid 8; 3.3).
    Onderzoeksverslag = "onderzoeksverslag", "Onderzoeksverslag", Nooit;
    /// The reply form as it was signed on the screen (Awb 2:18; 3.3).
    GetekendAntwoord = "getekend_antwoord", "Getekend antwoordformulier", Nooit;
    /// Nothing came back yet (3.4).
    HerinneringVerslag = "herinnering_verslag", "Herinnering bij het verslag", Nooit;
    /// The verslag came back without aanvraag: no besluit, no bezwaar (1.8).
    UitlegZonderAanvraag = "uitleg_zonder_aanvraag", "Uitleg: nog niets aangevraagd", Nooit;
    /// An aanvraag came before the onderzoek was done (Wmo 2015 art. 2.3.2 lid 9; 3.15).
    TeVroegeAanvraag = "te_vroege_aanvraag", "Bericht: je aanvraag kwam te vroeg", Nooit;
    /// The melding belongs to somebody else (Awb 2:3; 3.15).
    Doorzendbericht = "doorzendbericht", "Bericht: je melding is doorgestuurd", Nooit;
    /// The gemeente ends the melding (3.15); no besluit.
    AfsluitbriefMelding = "afsluitbrief_melding", "Afsluiting van de melding", Nooit;
    /// The resident withdrew the melding or the aanvraag (3.15).
    BevestigingIntrekking = "bevestiging_intrekking", "Bevestiging: ingetrokken", Nooit;
    /// Something is missing (Awb 4:5; 3.6).
    HerstelVerzuim = "herstel_verzuim", "Verzoek om aanvulling", Nooit;
    /// The term stands still (Awb 4:15 lid 2 b, c; 3.6).
    Opschorting = "opschorting", "Bericht: de termijn staat stil", Nooit;
    /// It runs again, with the new date (Awb 4:15 lid 4; 3.6).
    EindeOpschorting = "einde_opschorting", "Bericht: de termijn loopt weer", Nooit;
    /// The besluit comes later (Awb 4:14 lid 1; 3.5).
    Verdaging = "verdaging", "Bericht: meer tijd nodig", Nooit;
    /// The resident may react before a besluit that disappoints (Awb 4:7, 4:8; 3.15).
    VerzoekZienswijze = "verzoek_zienswijze", "Verzoek om een zienswijze", Nooit;
    /// Zorg in natura is granted, whole or in part (Wmo 2015 art. 2.3.5; 3.7).
    BeschikkingToekenning = "beschikking_toekenning", "Besluit: toekenning", Altijd;
    /// A pgb is granted (Wmo 2015 art. 2.3.6; 3.8).
    BeschikkingPgb = "beschikking_pgb", "Besluit: toekenning van een pgb", Altijd;
    /// Granted, but not as a pgb (Wmo 2015 art. 2.3.6 lid 2, 5; 3.9).
    BeschikkingPgbGeweigerd = "beschikking_pgb_geweigerd", "Besluit: toekenning zonder pgb", Altijd;
    /// Refused (3.10).
    BeschikkingAfwijzing = "beschikking_afwijzing", "Besluit: afwijzing", Altijd;
    /// Not dealt with (Awb 4:5; 3.11).
    BuitenBehandeling = "buiten_behandeling", "Besluit: niet behandeld", Altijd;
    /// Temporary help at once (Wmo 2015 art. 2.3.3; 3.15).
    BesluitSpoed = "besluit_spoed", "Besluit: tijdelijke ondersteuning", Altijd;
    /// An earlier besluit is changed (Wmo 2015 art. 2.3.9, 2.3.10; 3.15).
    BesluitWijziging = "besluit_wijziging", "Besluit: wijziging", Altijd;
    /// The support goes on (3.15).
    BesluitVerlenging = "besluit_verlenging", "Besluit: verlenging", Altijd;
    /// The support stops (Wmo 2015 art. 2.3.10; 3.15).
    BesluitIntrekking = "besluit_intrekking", "Besluit: intrekking", Altijd;
    /// An ingebrekestelling came in (Awb 4:17; 3.12).
    BevestigingIngebrekestelling = "bevestiging_ingebrekestelling", "Bevestiging van de ingebrekestelling", AlsHetEenBesluitIs;
    /// Whether a dwangsom is due, and how much (Awb 4:18; 3.13).
    Dwangsombeschikking = "dwangsombeschikking", "Besluit: dwangsom", Altijd;
    /// A bezwaarschrift came in (Awb 6:14; 3.14).
    OntvangstbevestigingBezwaar = "ontvangstbevestiging_bezwaar", "Ontvangstbevestiging van het bezwaar", Nooit;
    /// The bezwaar lacks something (Awb 6:6; 3.14).
    BezwaarAanvullen = "bezwaar_aanvullen", "Verzoek om het bezwaar aan te vullen", Nooit;
    /// Invited to be heard on a bezwaar (Awb 7:2, 7:4; 3.14).
    UitnodigingHoorzitting = "uitnodiging_hoorzitting", "Uitnodiging voor de hoorzitting", Nooit;
    /// The decision on bezwaar comes later (Awb 7:10; 3.14).
    VerdagingBezwaar = "verdaging_bezwaar", "Bericht: meer tijd nodig voor het bezwaar", Nooit;
    /// The decision on bezwaar (Awb 7:11, 7:12; 3.14).
    BeslissingOpBezwaar = "beslissing_op_bezwaar", "Beslissing op bezwaar", Beroep;
    /// The bezwaar was withdrawn (Awb 6:21; 3.14).
    BevestigingIntrekkingBezwaar = "bevestiging_intrekking_bezwaar", "Bevestiging: bezwaar ingetrokken", Nooit;
    /// A request for a change came in (3.15).
    BevestigingWijziging = "bevestiging_wijziging", "Bevestiging van het verzoek", Nooit;
    /// A pgb runs out: the resident has to ask for more (3.15).
    SignaalEindePgb = "signaal_einde_pgb", "Bericht: je pgb loopt af", Nooit;
    /// How it goes, talked over (3.15).
    Evaluatieverslag = "evaluatieverslag", "Evaluatieverslag", Nooit;
    /// The rights of the resident, and when he was told of them (6.6).
    BewijsRechten = "bewijs_rechten", "Bewijs van aangeboden rechten", Nooit;
    /// Who looked into the dossier (AVG 15; 6.5).
    WieKeek = "wie_keek", "Wie keek in het dossier", Nooit;
    /// A complaint came in (Awb 9:6; 3.15).
    OntvangstbevestigingKlacht = "ontvangstbevestiging_klacht", "Ontvangstbevestiging van de klacht", Nooit;
    /// What came of a complaint (Awb 9:12; 3.15).
    AfhandelingKlacht = "afhandeling_klacht", "Antwoord op de klacht", Nooit;
    /// A request about personal data came in, or takes longer (AVG 12 lid 3; 3.15).
    OntvangstbevestigingVerzoek = "ontvangstbevestiging_verzoek", "Ontvangstbevestiging van het verzoek over gegevens", Nooit;
    /// What came of it; a besluit (Uitvoeringswet AVG 34; 3.15).
    AntwoordVerzoek = "antwoord_verzoek", "Besluit: verzoek over persoonsgegevens", Altijd;
    /// A consent was withdrawn (AVG 7 lid 3; 3.15).
    IntrekkingToestemming = "intrekking_toestemming", "Bevestiging: toestemming ingetrokken", Nooit;
    /// To those who stay behind (1.13; casus K58).
    BerichtNabestaanden = "bericht_nabestaanden", "Bericht aan de nabestaanden", Nooit;
}

impl StukSoort {
    /// It makes a besluit known: of the aanvraag, of a dwangsom, or on a bezwaar.
    pub fn is_besluit(self) -> bool {
        // The other besluit of this house answers a request about personal data.
        let over_de_aanvraag = self.bezwaarclausule() == Bezwaarclausule::Altijd && self != Self::AntwoordVerzoek;
        over_de_aanvraag || self == Self::BeslissingOpBezwaar
    }

    /// The letter that makes this besluit known.
    pub fn bij_besluit(besluit: &BesluitGenomen) -> Self {
        let met_pgb = besluit.regels.iter().any(|r| r.leveringsvorm == Some(Leveringsvorm::PersoonsgebondenBudget));
        match besluit.soort {
            // A pgb that is refused for as far as it is dearer is granted for the rest (casus K34).
            BesluitSoort::Toekenning | BesluitSoort::GedeeltelijkeToekenning if met_pgb => Self::BeschikkingPgb,
            BesluitSoort::Toekenning | BesluitSoort::GedeeltelijkeToekenning if besluit.weigering_pgb.is_some() => {
                Self::BeschikkingPgbGeweigerd
            }
            BesluitSoort::Toekenning | BesluitSoort::GedeeltelijkeToekenning => Self::BeschikkingToekenning,
            BesluitSoort::Afwijzing => Self::BeschikkingAfwijzing,
            BesluitSoort::BuitenBehandeling => Self::BuitenBehandeling,
            BesluitSoort::TijdelijkSpoed => Self::BesluitSpoed,
            BesluitSoort::Wijziging | BesluitSoort::Herziening => Self::BesluitWijziging,
            BesluitSoort::Verlenging => Self::BesluitVerlenging,
            BesluitSoort::Intrekking => Self::BesluitIntrekking,
        }
    }

    /// Whether it is a besluit about support, or the verslag that it rests on: then the end of the BSN is
    /// printed.
    pub(crate) fn met_bsn(self) -> bool {
        let besluit = matches!(self.bezwaarclausule(), Bezwaarclausule::Altijd | Bezwaarclausule::Beroep);
        self == StukSoort::Onderzoeksverslag || besluit && self != StukSoort::AntwoordVerzoek
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

    #[test]
    fn every_letter_of_a_besluit_is_known_as_one() {
        let besluiten = StukSoort::ALLE.iter().filter(|s| s.is_besluit());
        assert!(besluiten.clone().count() >= 11);
        assert!(StukSoort::ALLE.iter().filter(|s| s.code().starts_with("besch")).all(|s| s.is_besluit()));
        assert!(!StukSoort::AntwoordVerzoek.is_besluit() && !StukSoort::Onderzoeksverslag.is_besluit());
    }
}
