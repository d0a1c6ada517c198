//! The kinds of term, D1 to D27 of procedure 2.2, and what belongs to the same arithmetic.

use serde::{Deserialize, Serialize};

/// Ends of the last sentence of an explanation; the date follows.
const JE_BENT_OP_TIJD: &str = "Je bent op tijd tot en met";
const INWONER_OP_TIJD: &str = "De inwoner is op tijd tot en met";

macro_rules! termijnsoorten {
    ($($(#[$doc:meta])* $soort:ident = $code:literal, $label:literal, $doel:literal, $start:literal, $gebeurtenis:literal, $slot:expr;)*) => {
        /// Which deadline. The codes are those of the command line.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "typescript", derive(specta::Type))]
        pub enum TermijnSoort {
            $($(#[$doc])* $soort,)*
        }

        impl TermijnSoort {
            /// All of them, in the order of the procedure.
            pub const ALLE: [TermijnSoort; [$($code),*].len()] = [$(TermijnSoort::$soort),*];

            /// The code in files and on the command line: "persoonlijk_plan".
            pub fn code(self) -> &'static str {
                match self {
                    $(TermijnSoort::$soort => $code,)*
                }
            }

            /// As people call it: "Persoonlijk plan".
            pub fn label(self) -> &'static str {
                match self {
                    $(TermijnSoort::$soort => $label,)*
                }
            }

            /// What it is for, in one line, and which date starts it.
            pub fn betekenis(self) -> &'static str {
                match self {
                    $(TermijnSoort::$soort => concat!($doel, "; start: ", $start),)*
                }
            }

            /// The event that starts it, to be followed by "op" and the date.
            pub(super) fn gebeurtenis(self) -> &'static str {
                match self {
                    $(TermijnSoort::$soort => $gebeurtenis,)*
                }
            }

            /// The last sentence of its explanation, without the date.
            pub(super) fn slot(self) -> &'static str {
                match self {
                    $(TermijnSoort::$soort => $slot,)*
                }
            }
        }
    };
}

termijnsoorten! {
    /// D1: confirm the melding.
    Ontvangstbevestiging = "ontvangstbevestiging", "Ontvangstbevestiging", "de melding bevestigen", "de dag van de melding", "De melding kwam binnen", JE_BENT_OP_TIJD;
    /// D2: hand in a persoonlijk plan.
    PersoonlijkPlan = "persoonlijk_plan", "Persoonlijk plan", "een persoonlijk plan geven", "de dag van de melding", "De melding kwam binnen", INWONER_OP_TIJD;
    /// D3: give the verslag.
    Onderzoek = "onderzoek", "Onderzoek", "het verslag van het onderzoek geven", "de dag van de melding", "De melding kwam binnen", JE_BENT_OP_TIJD;
    /// D4: first day on which an aanvraag without verslag is possible.
    VroegsteAanvraag = "vroegste_aanvraag", "Vroegste aanvraag", "eerste dag waarop een aanvraag zonder verslag kan", "de dag van de melding", "De melding kwam binnen", "Is er dan nog geen verslag? Dan kan de inwoner een aanvraag doen vanaf";
    /// First reminder of a verslag that does not come back.
    HerinneringVerslag = "herinnering_verslag", "Herinnering aan het verslag", "herinneren als het verslag niet terugkomt", "de dag waarop de inwoner het verslag kreeg", "De inwoner kreeg het verslag", "Is het verslag dan nog niet terug? Stuur een herinnering, uiterlijk op";
    /// Second reminder, counted from the first.
    TweedeHerinneringVerslag = "tweede_herinnering_verslag", "Tweede herinnering aan het verslag", "nog eens herinneren als het verslag niet terugkomt", "de dag van de eerste herinnering", "De eerste herinnering ging weg", "Is het verslag dan nog niet terug? Stuur de tweede herinnering, uiterlijk op";
    /// D5: decide on the aanvraag.
    Besluit = "besluit", "Besluit", "het besluit versturen", "de dag waarop de aanvraag binnenkwam", "De aanvraag kwam binnen", JE_BENT_OP_TIJD;
    /// D6: the last date that may be promised when the besluit comes later.
    Verdaging = "verdaging", "Later besluit", "laatste datum die je mag toezeggen als het besluit later komt", "de dag waarop de aanvraag binnenkwam", "De aanvraag kwam binnen", "De inwoner mag het besluit verwachten uiterlijk op";
    /// D7: complete the aanvraag (Awb 4:5).
    HerstelVerzuim = "herstel_verzuim", "Aanvraag aanvullen", "de aanvraag aanvullen", "de dag van de brief over wat er mist", "De brief over wat er mist, ging weg", INWONER_OP_TIJD;
    /// D8: decide not to treat an incomplete aanvraag (Awb 4:5 lid 4).
    BuitenBehandeling = "buiten_behandeling", "Buiten behandeling laten", "besluiten om een onvolledige aanvraag niet te behandelen", "de dag van de aanvulling, of de laatste dag om aan te vullen", "De aanvulling kwam binnen, of de tijd daarvoor eindigde,", JE_BENT_OP_TIJD;
    /// D9: temporary help when it cannot wait (Wmo 2.3.3).
    Spoed = "spoed", "Spoed", "bij spoed tijdelijke hulp regelen", "het moment waarop de spoed is vastgesteld", "De spoed is vastgesteld", JE_BENT_OP_TIJD;
    /// D10: two weeks of grace after an ingebrekestelling (Awb 4:17 lid 3).
    Ingebrekestelling = "ingebrekestelling", "Twee weken na een ingebrekestelling", "alsnog besluiten zonder dwangsom", "de dag waarop de ingebrekestelling binnenkwam", "De ingebrekestelling kwam binnen", "Je besluit zonder dwangsom tot en met";
    /// D11: the days for which a dwangsom can be due (Awb 4:17 lid 1).
    Dwangsom = "dwangsom", "Dwangsom", "laatste dag waarover een dwangsom kan lopen", "de dag waarop de ingebrekestelling binnenkwam", "De ingebrekestelling kwam binnen", "De laatste dag waarover een dwangsom kan lopen, is";
    /// D12: establish what is due (Awb 4:18).
    Dwangsombesluit = "dwangsombesluit", "Besluit over de dwangsom", "vaststellen hoe hoog de dwangsom is", "de laatste dag waarover een dwangsom loopt", "De dwangsom liep voor het laatst", JE_BENT_OP_TIJD;
    /// D13: pay it (Awb 4:87).
    BetalingDwangsom = "betaling_dwangsom", "Betaling van de dwangsom", "de dwangsom betalen", "de dag waarop het besluit over de dwangsom is verstuurd", "Het besluit over de dwangsom is bekendgemaakt", JE_BENT_OP_TIJD;
    /// D18: beroep because no besluit came (Awb 6:12); a first day, without an end.
    BeroepNietTijdig = "beroep_niet_tijdig", "Beroep omdat er geen besluit is", "eerste dag waarop beroep kan omdat er geen besluit is", "de dag waarop de ingebrekestelling binnenkwam", "De ingebrekestelling kwam binnen", "Is er dan nog geen besluit? Dan kan de inwoner in beroep bij de rechtbank vanaf";
    /// D14: make bezwaar.
    Bezwaar = "bezwaar", "Bezwaar", "bezwaar maken", "de dag waarop het besluit is verstuurd of gegeven", "Het besluit is bekendgemaakt", INWONER_OP_TIJD;
    /// D15: receive a bezwaar that was posted in time (Awb 6:9 lid 2).
    BezwaarPerPost = "bezwaar_per_post", "Bezwaar met de post", "een bezwaar ontvangen dat op tijd op de post is gedaan", "de dag waarop het besluit is verstuurd of gegeven", "Het besluit is bekendgemaakt", "Een bezwaar dat op tijd op de post is gedaan, mag binnenkomen tot en met";
    /// Hand in more documents before the hearing (Awb 7:4 lid 1); counted backwards.
    StukkenHoorzitting = "stukken_hoorzitting", "Stukken voor de hoorzitting", "stukken geven voor de hoorzitting", "de dag van de hoorzitting", "De hoorzitting is", INWONER_OP_TIJD;
    /// D16: decide on the bezwaar (Awb 7:10).
    BeslissingOpBezwaar = "beslissing_op_bezwaar", "Beslissing op bezwaar", "beslissen op het bezwaar", "de dag waarop het besluit is verstuurd of gegeven", "Het besluit is bekendgemaakt", JE_BENT_OP_TIJD;
    /// D17: the same after a postponement (Awb 7:10 lid 3).
    VerdagingBezwaar = "verdaging_bezwaar", "Later beslissen op bezwaar", "beslissen op het bezwaar na uitstel", "de dag waarop het besluit is verstuurd of gegeven", "Het besluit is bekendgemaakt", JE_BENT_OP_TIJD;
    /// D19: look back together in traject 3.
    EvaluatieTraject3 = "evaluatie_traject3", "Evaluatie traject 3", "samen kijken hoe het gaat in traject 3", "de dag waarop de hulp begon", "De hulp begon", JE_BENT_OP_TIJD;
    /// D20: look back together in traject 2.
    EvaluatieTraject2 = "evaluatie_traject2", "Evaluatie traject 2", "kijken hoe het gaat in traject 2", "de dag waarop de hulp begon", "De hulp begon", JE_BENT_OP_TIJD;
    /// D21: temporary huishoudelijke ondersteuning.
    HoScenario1 = "ho_scenario1", "Tijdelijke hulp bij het huishouden", "laatste dag van tijdelijke hulp bij het huishouden", "de dag waarop de hulp begon", "De hulp begon", "De laatste dag van deze hulp is";
    /// Tell a resident with a pgb in time that it ends; counted backwards.
    PgbSignaal = "pgb_signaal", "Signaal dat het pgb afloopt", "laten weten dat het pgb afloopt", "de laatste dag van het pgb", "Het pgb eindigt", JE_BENT_OP_TIJD;
    /// First month of the eigen bijdrage (UB 3.5).
    EersteBijdragemaand = "eerste_bijdragemaand", "Eerste maand eigen bijdrage", "eerste maand waarover de eigen bijdrage geldt", "de dag waarop de hulp begon", "De hulp begon", "De eigen bijdrage geldt vanaf";
    /// D22: handle a request for a change.
    Wijziging = "wijziging", "Wijziging", "een wijziging verwerken", "de dag waarop het verzoek binnenkwam", "Het verzoek kwam binnen", JE_BENT_OP_TIJD;
    /// D23: give inzage (AVG 12).
    Inzage = "inzage", "Inzage", "inzage geven in de gegevens", "de dag waarop het verzoek binnenkwam", "Het verzoek kwam binnen", JE_BENT_OP_TIJD;
    /// D23: give inzage, extended.
    InzageVerlengd = "inzage_verlengd", "Inzage na uitstel", "inzage geven na uitstel", "de dag waarop het verzoek binnenkwam", "Het verzoek kwam binnen", JE_BENT_OP_TIJD;
    /// D24: destroy data on request (Wmo 5.3.5).
    Vernietiging = "vernietiging", "Vernietiging", "gegevens vernietigen op verzoek", "de dag waarop het verzoek binnenkwam", "Het verzoek kwam binnen", JE_BENT_OP_TIJD;
    /// D25: how long data is kept (Wmo 5.3.4).
    Bewaartermijn = "bewaartermijn", "Bewaren", "gegevens bewaren", "de dag van de laatste wijziging", "De gegevens zijn voor het laatst gewijzigd", "Bewaar de gegevens tot en met";
    /// D26: answer an iWmo message.
    IwmoRetour = "iwmo_retour", "Antwoord op een iWmo-bericht", "een iWmo-bericht beantwoorden", "de dag waarop het bericht binnenkwam", "Het bericht kwam binnen", JE_BENT_OP_TIJD;
    /// Deal with a complaint (Awb 9:11).
    Klacht = "klacht", "Klacht", "een klacht afhandelen", "de dag waarop de klacht binnenkwam", "De klacht kwam binnen", JE_BENT_OP_TIJD;
    /// D27: report a datalek (AVG 33).
    Datalek = "datalek", "Datalek melden", "een datalek melden bij de Autoriteit Persoonsgegevens", "het moment waarop het lek is ontdekt", "Het datalek is ontdekt", JE_BENT_OP_TIJD;
}

impl TermijnSoort {
    /// The kind with this code.
    pub fn uit_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|soort| soort.code() == code)
    }

    /// Whether an opschorting moves its end: the terms to decide, and no others (Awb 4:15, 7:10 lid 2).
    pub fn kan_stilstaan(self) -> bool {
        matches!(
            self,
            TermijnSoort::Besluit
                | TermijnSoort::Wijziging
                | TermijnSoort::BeslissingOpBezwaar
                | TermijnSoort::VerdagingBezwaar
        )
    }

    /// Whether its date is a first day, on which something becomes possible, and no last day.
    pub fn is_eerste_dag(self) -> bool {
        matches!(
            self,
            TermijnSoort::VroegsteAanvraag | TermijnSoort::BeroepNietTijdig | TermijnSoort::EersteBijdragemaand
        )
    }

    /// Whether it counts back from its start.
    pub fn telt_terug(self) -> bool {
        matches!(self, TermijnSoort::StukkenHoorzitting | TermijnSoort::PgbSignaal)
    }
}
