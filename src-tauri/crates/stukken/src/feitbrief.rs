//! Which letter goes with a feit: the one place that knows (procedure 1.5 and 3).

use crate::{Gegevens, StukSoort};
use chrono::NaiveDate;
use wmo::dossier::{Besluit, Zaak};
use wmo::feit::{Feit, FeitSoort, RedenAfsluiting, WaaromGewezen};
use wmo::{Dossier, Regels};

/// Whether a feit can do without its letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Briefplicht {
    /// The feit is the sending of the letter.
    Altijd,
    /// The letter answers the feit; telling it in another way is possible.
    Aangeraden,
    /// Only when somebody asks for it.
    Mogelijk,
}

/// The letter that goes with a feit.
#[derive(Clone, Debug, PartialEq)]
pub struct Feitbrief {
    /// Which letter.
    pub soort: StukSoort,
    /// Whether the feit can do without it.
    pub plicht: Briefplicht,
    /// The date to print: the day of sending.
    pub datum: NaiveDate,
    /// Version of the verslag.
    pub versie: Option<u32>,
    /// Which besluit.
    pub besluit: Option<String>,
    /// Which gesprek, verzuim, ingebrekestelling, ...
    pub onderwerp: Option<String>,
}

/// The kinds of feit that a letter can go with.
pub const FEITEN_MET_BRIEF: &[FeitSoort] = &[
    FeitSoort::MeldingOntvangstBevestigd,
    FeitSoort::GesprekGepland,
    FeitSoort::ToestemmingGegeven,
    FeitSoort::OnderzoeksverslagVastgesteld,
    FeitSoort::VerslagReactieOntvangen,
    FeitSoort::HerinneringVerslag,
    FeitSoort::GewezenOpAanvraag,
    FeitSoort::MeldingAfgesloten,
    FeitSoort::MeldingIngetrokken,
    FeitSoort::AanvraagIngetrokken,
    FeitSoort::HerstelVerzuimGevraagd,
    FeitSoort::VertragingToegerekend,
    FeitSoort::Overmacht,
    FeitSoort::VerdagingMeegedeeld,
    FeitSoort::BesluitBekendgemaakt,
    FeitSoort::IngebrekestellingBevestigd,
    FeitSoort::BezwaarBevestigd,
    FeitSoort::WijzigingGevraagd,
    FeitSoort::EvaluatieGehouden,
    FeitSoort::PgbEindeGemeld,
    FeitSoort::TeVroegeAanvraagOntvangen,
    FeitSoort::Doorgezonden,
    FeitSoort::ZienswijzeGevraagd,
    FeitSoort::BezwaarVerzuimGevraagd,
    FeitSoort::HoorzittingGepland,
    FeitSoort::BezwaarVerdaagd,
    FeitSoort::BeslissingOpBezwaar,
    FeitSoort::BezwaarIngetrokken,
    FeitSoort::KlachtOntvangen,
    FeitSoort::KlachtAfgehandeld,
    FeitSoort::VerzoekOntvangen,
    FeitSoort::VerzoekAfgehandeld,
    FeitSoort::ToestemmingIngetrokken,
    FeitSoort::Overleden,
];

/// The letters that can be made without a feit, when somebody asks for them: a blank form is not told to anybody yet,
/// a card to talk over decides nothing, and a list of what the dossier holds tells nothing new.
pub const BRIEVEN_ZONDER_FEIT: &[StukSoort] =
    &[StukSoort::Toestemmingsformulier, StukSoort::Keuzekaart, StukSoort::BewijsRechten, StukSoort::WieKeek];

impl Feitbrief {
    /// The letter that goes with this feit, in the zaak in which it is recorded today. `feitdatum` is
    /// the day on which the feit happened.
    pub fn bij(feit: &Feit, feitdatum: NaiveDate, zaak: &Zaak, vandaag: NaiveDate) -> Option<Self> {
        use StukSoort as S;
        if !FEITEN_MET_BRIEF.contains(&feit.soort()?) {
            return None;
        }
        // The feit is the sending: its day is that of the letter. Any other letter is an answer to
        // something of an earlier day, and goes out today.
        let verzonden = |soort| Self::nieuw(soort, Briefplicht::Altijd, feitdatum);
        let antwoord = |soort| Self::nieuw(soort, Briefplicht::Aangeraden, vandaag);
        // It can be said at the table or stand in another letter, but then it has the day of the feit.
        let op_de_dag = |soort| Self::nieuw(soort, Briefplicht::Aangeraden, feitdatum);
        Some(match feit {
            Feit::MeldingOntvangstBevestigd(_) => verzonden(S::Ontvangstbevestiging),
            Feit::OnderzoeksverslagVastgesteld(f) => Self { versie: Some(f.versie), ..verzonden(S::Onderzoeksverslag) },
            // On paper it is the paper that came back.
            Feit::VerslagReactieOntvangen(f) if !f.op_scherm() => return None,
            Feit::VerslagReactieOntvangen(f) => Self { versie: Some(f.versie), ..verzonden(S::GetekendAntwoord) },
            Feit::HerinneringVerslag(f) => verzonden(S::HerinneringVerslag).over(&f.nummer.to_string()),
            // The other zaak goes on: nothing ends for the resident.
            Feit::MeldingAfgesloten(f) if f.reden == RedenAfsluiting::Dubbel => return None,
            Feit::MeldingAfgesloten(_) => verzonden(S::AfsluitbriefMelding),
            // These letters speak of the aanvraag; about a request for a change they would say what is not so.
            Feit::HerstelVerzuimGevraagd(f) if f.wijziging.is_some() => return None,
            Feit::VertragingToegerekend(f) if f.wijziging.is_some() => return None,
            Feit::Overmacht(f) if f.wijziging.is_some() => return None,
            Feit::HerstelVerzuimGevraagd(f) => verzonden(S::HerstelVerzuim).over(&f.verzuim),
            Feit::VerdagingMeegedeeld(_) => verzonden(S::Verdaging),
            Feit::BesluitBekendgemaakt(f) => {
                let besluit = zaak.besluiten.iter().find(|b| b.besluit == f.besluit)?;
                verzonden(bekendmaking(besluit)?).over_besluit(&f.besluit)
            }
            Feit::IngebrekestellingBevestigd(f) => {
                verzonden(S::BevestigingIngebrekestelling).over(&f.ingebrekestelling)
            }
            Feit::PgbEindeGemeld(f) => verzonden(S::SignaalEindePgb).over(&f.regel),
            Feit::BezwaarBevestigd(f) => verzonden(S::OntvangstbevestigingBezwaar).over_besluit(&f.besluit),
            Feit::GesprekGepland(f) => antwoord(S::UitnodigingGesprek).over(&f.gesprek.to_string()),
            Feit::GewezenOpAanvraag(f) => verzonden(match f.waarom {
                WaaromGewezen::ZonderAanvraagGeenBesluit => S::UitlegZonderAanvraag,
                WaaromGewezen::ZesWekenVoorbij => S::OnderzoekTeLaat,
            }),
            Feit::MeldingIngetrokken(_) | Feit::AanvraagIngetrokken(_) => antwoord(S::BevestigingIntrekking),
            Feit::VertragingToegerekend(f) => {
                antwoord(stilstand(f.tot, vandaag)).over(&format!("vertraging/{}", f.vertraging))
            }
            Feit::Overmacht(f) => antwoord(stilstand(f.tot, vandaag)).over(&format!("overmacht/{}", f.overmacht)),
            Feit::WijzigingGevraagd(f) => antwoord(S::BevestigingWijziging).over(&f.wijziging),
            Feit::EvaluatieGehouden(f) => antwoord(S::Evaluatieverslag).over(&f.evaluatie),
            Feit::TeVroegeAanvraagOntvangen(_) => antwoord(S::TeVroegeAanvraag),
            Feit::Doorgezonden(_) => antwoord(S::Doorzendbericht),
            Feit::ZienswijzeGevraagd(f) => op_de_dag(S::VerzoekZienswijze).over(&f.zienswijze),
            Feit::BezwaarVerzuimGevraagd(f) => op_de_dag(S::BezwaarAanvullen).over_besluit(&f.besluit).over(&f.verzuim),
            Feit::HoorzittingGepland(f) => op_de_dag(S::UitnodigingHoorzitting).over_besluit(&f.besluit),
            Feit::BezwaarVerdaagd(f) => verzonden(S::VerdagingBezwaar).over_besluit(&f.besluit),
            Feit::BeslissingOpBezwaar(f) => match f.bekendgemaakt_op {
                Some(op) => Self { datum: op, ..verzonden(S::BeslissingOpBezwaar) },
                // It lies ready: its date, from which beroep counts, is not known yet.
                None => Self::nieuw(S::BeslissingOpBezwaar, Briefplicht::Mogelijk, vandaag),
            }
            .over_besluit(&f.besluit),
            Feit::BezwaarIngetrokken(f) => antwoord(S::BevestigingIntrekkingBezwaar).over_besluit(&f.besluit),
            Feit::KlachtOntvangen(f) => antwoord(S::OntvangstbevestigingKlacht).over(&f.klacht),
            Feit::KlachtAfgehandeld(f) => antwoord(S::AfhandelingKlacht).over(&f.klacht),
            Feit::VerzoekOntvangen(f) => antwoord(S::OntvangstbevestigingVerzoek).over(&f.verzoek),
            Feit::VerzoekAfgehandeld(f) => op_de_dag(S::AntwoordVerzoek).over(&f.verzoek),
            Feit::Overleden(_) => antwoord(S::BerichtNabestaanden),
            Feit::ToestemmingIngetrokken(f) => {
                Self::nieuw(S::IntrekkingToestemming, Briefplicht::Mogelijk, vandaag).over(&f.toestemming)
            }
            // Whoever records a consent has it already; on paper it is for who wants to keep it.
            Feit::ToestemmingGegeven(f) => {
                Self::nieuw(S::Toestemmingsformulier, Briefplicht::Mogelijk, vandaag).over(&f.toestemming)
            }
            _ => return None,
        })
    }

    /// What the letter is made from, in earnest. The feit itself has to stand in the dossier.
    pub fn gegevens<'a>(
        &'a self,
        dossier: &'a Dossier,
        zaak: &Zaak,
        regels: &'a Regels,
        medewerker: &'a str,
    ) -> Gegevens<'a> {
        Gegevens {
            dossier,
            zaak: zaak.id,
            regels,
            datum: self.datum,
            versie: self.versie,
            besluit: self.besluit.as_deref(),
            onderwerp: self.onderwerp.clone(),
            medewerker,
            inzage: &[],
            oefenen: false,
        }
    }

    /// Puts into the feit what its letter brings about: the document that it names, and the day on which
    /// the resident was told of overmacht (Awb 4:15 lid 3) or of the end of a delay (lid 4).
    pub fn vermeld_in(&self, feit: &mut Feit, sha256: &str) {
        feit.zet_stuk(sha256);
        let meegedeeld = match feit {
            Feit::Overmacht(f) => &mut f.medegedeeld_op,
            Feit::VertragingToegerekend(f) if self.soort == StukSoort::EindeOpschorting => &mut f.medegedeeld_op,
            _ => return,
        };
        meegedeeld.get_or_insert(self.datum);
    }

    fn nieuw(soort: StukSoort, plicht: Briefplicht, datum: NaiveDate) -> Self {
        Self { soort, plicht, datum, versie: None, besluit: None, onderwerp: None }
    }

    fn over(self, onderwerp: &str) -> Self {
        Self { onderwerp: Some(onderwerp.to_owned()), ..self }
    }

    fn over_besluit(self, besluit: &str) -> Self {
        Self { besluit: Some(besluit.to_owned()), ..self }
    }
}

/// The letter that makes a besluit known.
fn bekendmaking(besluit: &Besluit) -> Option<StukSoort> {
    match besluit.genomen.waarde() {
        Some(genomen) => Some(StukSoort::bij_besluit(genomen)),
        None => besluit.dwangsom.is_vastgelegd().then_some(StukSoort::Dwangsombeschikking),
    }
}

/// The end of a standstill is told with the new date (Awb 4:15 lid 4).
fn stilstand(tot: Option<NaiveDate>, vandaag: NaiveDate) -> StukSoort {
    if tot.is_some_and(|tot| tot <= vandaag) { StukSoort::EindeOpschorting } else { StukSoort::Opschorting }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voorbeeld::{bij, dag, regels, zaak};
    use serde_json::{Value, json};
    use std::collections::BTreeSet;

    const VANDAAG: &str = "2027-02-01";

    fn brief(voor: StukSoort, soort: &str, data: Value) -> Option<Feitbrief> {
        let feit = Feit::lees(soort, data).unwrap();
        let dossier = bij(voor).0.dossier();
        Feitbrief::bij(&feit, dag("2027-01-20"), dossier.zaak(zaak()).unwrap(), dag(VANDAAG))
    }

    fn beslist(bekendgemaakt_op: Value) -> Value {
        json!({
            "besluit": "1", "uitkomst": "ongegrond", "motivering": "x", "bekendgemaakt_op": bekendgemaakt_op,
            "mandaat": { "naam": "R. van der Meulen", "functie": "teammanager Wmo" }
        })
    }

    #[test]
    fn a_decision_that_lies_ready_has_no_letter_yet_unless_asked() {
        let bekend = brief(StukSoort::BeslissingOpBezwaar, "beslissing_op_bezwaar", beslist(json!("2027-02-10")));
        let bekend = bekend.unwrap();
        assert_eq!((bekend.datum, bekend.plicht), (dag("2027-02-10"), Briefplicht::Altijd));
        let klaar = brief(StukSoort::BeslissingOpBezwaar, "beslissing_op_bezwaar", beslist(Value::Null)).unwrap();
        assert_eq!((klaar.datum, klaar.plicht), (dag(VANDAAG), Briefplicht::Mogelijk));
    }

    /// Each kind of letter with the feit that it goes with.
    fn feiten() -> Vec<(StukSoort, &'static str, Value)> {
        use StukSoort as S;
        let bekend = |soort| (soort, "besluit_bekendgemaakt", json!({ "besluit": "2", "wijze": "verzonden" }));
        let eerste = |soort| (soort, "besluit_bekendgemaakt", json!({ "besluit": "1", "wijze": "verzonden" }));
        let stil = |tot: Value| json!({ "vertraging": "1", "van": "2027-01-18", "tot": tot, "waarom": "Vakantie." });
        vec![
            (S::Ontvangstbevestiging, "melding_ontvangst_bevestigd", json!({})),
            (
                S::UitnodigingGesprek,
                "gesprek_gepland",
                json!({
                    "gesprek": crate::voorbeeld::GESPREK, "datum": "2027-02-08", "plaats": "thuis"
                }),
            ),
            (
                S::Toestemmingsformulier,
                "toestemming_gegeven",
                json!({
                    "toestemming": "1", "doel": "gegevens_van_zorg", "gegevens": "alles", "vorm": "handtekening"
                }),
            ),
            (S::Onderzoeksverslag, "onderzoeksverslag_vastgesteld", json!({ "versie": 2 })),
            (
                S::GetekendAntwoord,
                "verslag_reactie_ontvangen",
                json!({
                    "versie": 1, "oordeel": "akkoord", "aanvraag": true, "ondertekend": true,
                    "ondertekening": { "wijze": "scherm" }
                }),
            ),
            (S::HerinneringVerslag, "herinnering_verslag", json!({ "nummer": 1 })),
            (S::UitlegZonderAanvraag, "gewezen_op_aanvraag", json!({ "waarom": "zonder_aanvraag_geen_besluit" })),
            (S::OnderzoekTeLaat, "gewezen_op_aanvraag", json!({ "waarom": "zes_weken_voorbij" })),
            (S::AfsluitbriefMelding, "melding_afgesloten", json!({ "reden": "geen_reactie" })),
            (S::BevestigingIntrekking, "melding_ingetrokken", json!({ "reden": "Het lukt weer." })),
            (S::BevestigingIntrekking, "aanvraag_ingetrokken", json!({ "reden": "Het lukt weer." })),
            (
                S::HerstelVerzuim,
                "herstel_verzuim_gevraagd",
                json!({
                    "verzuim": "1", "ontbreekt": ["je handtekening"], "termijn_tot": "2027-02-03"
                }),
            ),
            (S::Opschorting, "vertraging_toegerekend", stil(Value::Null)),
            (S::Opschorting, "vertraging_toegerekend", stil(json!("2027-02-02"))),
            (S::EindeOpschorting, "vertraging_toegerekend", stil(json!("2027-01-29"))),
            (S::Opschorting, "overmacht", json!({ "overmacht": "1", "van": "2027-01-18", "waarom": "Brand." })),
            (S::Verdaging, "verdaging_meegedeeld", json!({ "nieuwe_datum": "2027-02-14", "reden": "Advies." })),
            eerste(S::BeschikkingToekenning),
            eerste(S::BeschikkingPgb),
            eerste(S::BeschikkingPgbGeweigerd),
            eerste(S::BeschikkingAfwijzing),
            eerste(S::BuitenBehandeling),
            eerste(S::BesluitSpoed),
            bekend(S::BesluitWijziging),
            bekend(S::BesluitVerlenging),
            bekend(S::BesluitIntrekking),
            (S::BevestigingIngebrekestelling, "ingebrekestelling_bevestigd", json!({ "ingebrekestelling": "1" })),
            (S::OntvangstbevestigingBezwaar, "bezwaar_bevestigd", json!({ "besluit": "1" })),
            (
                S::BevestigingWijziging,
                "wijziging_gevraagd",
                json!({
                    "wijziging": "1", "wijzigingsoort": "andere_aanbieder"
                }),
            ),
            (S::Evaluatieverslag, "evaluatie_gehouden", json!({ "evaluatie": "1" })),
            (S::SignaalEindePgb, "pgb_einde_gemeld", json!({ "regel": "3", "einde": "2028-12-31" })),
            (S::TeVroegeAanvraag, "te_vroege_aanvraag_ontvangen", json!({})),
            (S::Doorzendbericht, "doorgezonden", json!({ "naar": "de gemeente Lelystad" })),
            (
                S::VerzoekZienswijze,
                "zienswijze_gevraagd",
                json!({ "zienswijze": "1", "waarover": "Je inkomen.", "termijn_tot": "2027-02-03" }),
            ),
            (
                S::BezwaarAanvullen,
                "bezwaar_verzuim_gevraagd",
                json!({ "besluit": "1", "verzuim": "1", "ontbreekt": ["gronden"], "termijn_tot": "2027-02-03" }),
            ),
            (S::UitnodigingHoorzitting, "hoorzitting_gepland", json!({ "besluit": "1", "datum": "2027-02-10" })),
            (S::VerdagingBezwaar, "bezwaar_verdaagd", json!({ "besluit": "1", "weken": 6, "reden": "Advies." })),
            (S::BeslissingOpBezwaar, "beslissing_op_bezwaar", beslist(json!("2027-02-10"))),
            (S::BeslissingOpBezwaar, "beslissing_op_bezwaar", beslist(Value::Null)),
            (S::BevestigingIntrekkingBezwaar, "bezwaar_ingetrokken", json!({ "besluit": "1", "schriftelijk": true })),
            (S::OntvangstbevestigingKlacht, "klacht_ontvangen", json!({ "klacht": "1", "waarover": "Te laat." })),
            (S::AfhandelingKlacht, "klacht_afgehandeld", json!({ "klacht": "1", "uitkomst": "Excuus." })),
            (S::OntvangstbevestigingVerzoek, "verzoek_ontvangen", json!({ "verzoek": "1", "verzoeksoort": "inzage" })),
            (S::AntwoordVerzoek, "verzoek_afgehandeld", json!({ "verzoek": "1", "uitkomst": "toegewezen" })),
            (S::IntrekkingToestemming, "toestemming_ingetrokken", json!({ "toestemming": "1" })),
            (S::BerichtNabestaanden, "overleden", json!({})),
        ]
    }

    #[test]
    fn each_feit_has_its_letter() {
        let mut soorten: BTreeSet<StukSoort> = BRIEVEN_ZONDER_FEIT.iter().copied().collect();
        let mut codes = BTreeSet::new();
        for (soort, code, data) in feiten() {
            assert_eq!(brief(soort, code, data).map(|b| b.soort), Some(soort), "{code}");
            soorten.insert(soort);
            codes.insert(code);
        }
        // The dwangsombeschikking has a test of its own.
        soorten.insert(StukSoort::Dwangsombeschikking);
        assert_eq!(soorten.len(), StukSoort::ALLE.len(), "each letter goes with a feit, or stands in the other list");
        let met_brief: BTreeSet<&str> = FEITEN_MET_BRIEF.iter().map(|f| f.code()).collect();
        assert_eq!(codes, met_brief);
    }

    #[test]
    fn a_dwangsom_is_made_known_by_its_own_letter() {
        let dossier = bij(StukSoort::Dwangsombeschikking).0.dossier();
        let zaak = dossier.zaak(zaak()).unwrap();
        let naam = zaak.besluiten.iter().find(|b| b.dwangsom.is_vastgelegd()).unwrap().besluit.clone();
        let feit = Feit::lees("besluit_bekendgemaakt", json!({ "besluit": naam, "wijze": "verzonden" })).unwrap();
        let brief = Feitbrief::bij(&feit, dag("2027-02-10"), zaak, dag("2027-02-10")).unwrap();
        assert_eq!(brief.soort, StukSoort::Dwangsombeschikking);
        let (regels, dossier) = (regels(), &dossier);
        assert!(crate::maak(brief.soort, &brief.gegevens(dossier, zaak, &regels, "Sanne de Wit")).is_ok());
    }

    #[test]
    fn some_answers_need_no_letter() {
        let wijziging = json!({ "overmacht": "1", "van": "2027-01-18", "waarom": "Brand.", "wijziging": "1" });
        assert_eq!(brief(StukSoort::BevestigingWijziging, "overmacht", wijziging), None);
        let dubbel = json!({ "reden": "dubbel" });
        assert_eq!(brief(StukSoort::AfsluitbriefMelding, "melding_afgesloten", dubbel), None);
        let onbekend = json!({ "besluit": "9", "wijze": "verzonden" });
        assert_eq!(brief(StukSoort::BeschikkingAfwijzing, "besluit_bekendgemaakt", onbekend), None);
    }

    #[test]
    fn a_letter_that_is_the_feit_has_its_day_and_an_answer_is_of_today() {
        let verzonden = brief(StukSoort::Ontvangstbevestiging, "melding_ontvangst_bevestigd", json!({})).unwrap();
        assert_eq!((verzonden.datum, verzonden.plicht), (dag("2027-01-20"), Briefplicht::Altijd));
        let antwoord = brief(StukSoort::BevestigingIntrekking, "melding_ingetrokken", json!({ "reden": "" })).unwrap();
        assert_eq!((antwoord.datum, antwoord.plicht), (dag(VANDAAG), Briefplicht::Aangeraden));
    }

    #[test]
    fn the_letter_is_the_telling() {
        let verteld = |soort: &str, data: Value| {
            let mut feit = Feit::lees(soort, data.clone()).unwrap();
            brief(StukSoort::Opschorting, soort, data).unwrap().vermeld_in(&mut feit, "ab12");
            serde_json::to_value(&feit).unwrap()["data"]["medegedeeld_op"].clone()
        };
        let overmacht = json!({ "overmacht": "1", "van": "2027-01-18", "waarom": "Brand." });
        assert_eq!(verteld("overmacht", overmacht), VANDAAG);
        let vertraging = |tot: Value, op: Value| json!({ "vertraging": "1", "van": "2027-01-18", "tot": tot, "waarom": "Weg.", "medegedeeld_op": op });
        let klaar = json!("2027-01-29");
        assert_eq!(verteld("vertraging_toegerekend", vertraging(klaar.clone(), Value::Null)), VANDAAG);
        assert_eq!(verteld("vertraging_toegerekend", vertraging(klaar, json!("2027-01-30"))), "2027-01-30");
        let loopt = verteld("vertraging_toegerekend", vertraging(Value::Null, Value::Null));
        assert_eq!(loopt, Value::Null, "the end has still to be told");
    }

    #[test]
    fn a_delay_and_overmacht_of_the_same_name_are_kept_apart() {
        let (mut map, datum) = bij(StukSoort::Opschorting);
        let overmacht = json!({ "overmacht": "1", "van": "2026-12-29", "waarom": "Brand in het stadhuis." });
        map.feit("overmacht", datum, overmacht.clone());
        let (dossier, regels) = (map.dossier(), regels());
        let zaak = dossier.zaak(zaak()).unwrap();
        let tekst = |soort: &str, data: Value| {
            let brief = Feitbrief::bij(&Feit::lees(soort, data).unwrap(), dag(datum), zaak, dag(datum)).unwrap();
            let stuk = crate::maak(brief.soort, &brief.gegevens(&dossier, zaak, &regels, "Sanne de Wit")).unwrap();
            stuk.blokken.teksten().join("\n")
        };
        assert!(tekst("overmacht", overmacht).contains("Brand in het stadhuis"));
        let vertraging = json!({ "vertraging": "1", "van": "2026-12-22", "waarom": "" });
        assert!(!tekst("vertraging_toegerekend", vertraging).contains("Brand"));
    }
}
