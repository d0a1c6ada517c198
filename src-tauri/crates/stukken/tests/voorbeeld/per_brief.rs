//! For each letter the dossier that it is about.

use super::{
    GESPREK, Map, aangevraagd, alleen_melding, getekend, in_gebreke, met_besluit, met_pgb, pgb_geweigerd,
    productregels, rijk, zrm,
};
use serde_json::{Value, json};
use stukken::StukSoort;

/// The dossier for a letter of this kind, and the day on which it is sent.
pub fn bij(soort: StukSoort) -> (Map, &'static str) {
    let na = |mut map: Map, soort: &str, datum: &str, data: Value| {
        map.feit(soort, datum, data);
        map
    };
    let mandaat = json!({ "naam": "R. van der Meulen", "functie": "teammanager Wmo" });
    let ander_besluit = |soort: &str, extra: Value| {
        let mut map = met_besluit("toekenning");
        map.feit("besluit_bekendgemaakt", "2026-12-22", json!({ "besluit": "1", "wijze": "verzonden" }));
        let mut regel = productregels()[0].clone();
        (regel["per_week"], regel["begin"]) = (json!(3), json!("2027-06-01"));
        let mut besluit = json!({
            "besluit": "2", "soort": soort, "op_besluit": "1", "regels": [regel], "mandaat": mandaat,
            "motivering": "We hebben opnieuw met je gesproken. De begeleiding helpt, en je hebt er nog wat meer van nodig."
        });
        besluit.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        map.feit("besluit_genomen", "2027-05-11", besluit);
        map
    };
    match soort {
        StukSoort::Ontvangstbevestiging => (alleen_melding(), "2026-11-24"),
        StukSoort::UitnodigingGesprek => (
            na(
                alleen_melding(),
                "gesprek_gepland",
                "2026-11-24",
                json!({
                    "gesprek": GESPREK, "datum": "2026-12-03", "tijd": "10:30:00", "plaats": "thuis"
                }),
            ),
            "2026-11-24",
        ),
        StukSoort::Toestemmingsformulier => (alleen_melding(), "2026-11-24"),
        StukSoort::Keuzekaart => (rijk(), "2026-12-08"),
        StukSoort::OnderzoekTeLaat => (alleen_melding(), "2027-01-05"),
        StukSoort::Onderzoeksverslag => (rijk(), "2026-12-10"),
        StukSoort::HerinneringVerslag => {
            (na(rijk(), "herinnering_verslag", "2026-12-28", json!({ "nummer": 1 })), "2026-12-28")
        }
        StukSoort::UitlegZonderAanvraag => (
            na(
                rijk(),
                "verslag_reactie_ontvangen",
                "2026-12-17",
                json!({
                    "versie": 2, "oordeel": "niet_akkoord", "aanvraag": false, "ondertekend": true,
                    "opmerkingen": "Ik vind dat ik meer uren nodig heb. Mijn dochter kan niet elke week komen."
                }),
            ),
            "2026-12-18",
        ),
        StukSoort::GetekendAntwoord => (getekend(), "2026-12-17"),
        StukSoort::AfsluitbriefMelding => {
            (na(rijk(), "melding_afgesloten", "2027-01-12", json!({ "reden": "geen_reactie" })), "2027-01-12")
        }
        StukSoort::BevestigingIntrekking => (
            na(
                alleen_melding(),
                "melding_ingetrokken",
                "2026-11-30",
                json!({ "reden": "Mijn zus komt bij mij wonen en helpt me." }),
            ),
            "2026-12-01",
        ),
        StukSoort::HerstelVerzuim => (
            na(
                aangevraagd(),
                "herstel_verzuim_gevraagd",
                "2026-12-21",
                json!({
                    "verzuim": "1", "termijn_tot": "2027-01-08",
                    "ontbreekt": ["Een machtiging van je dochter, omdat zij voor jou tekende.", "Je keuze voor een aanbieder van de dagbesteding."]
                }),
            ),
            "2026-12-21",
        ),
        StukSoort::Opschorting => (
            na(
                aangevraagd(),
                "vertraging_toegerekend",
                "2026-12-21",
                json!({
                    "vertraging": "1", "van": "2026-12-22",
                    "waarom": "Je vroeg ons om te wachten tot je terug bent uit Kraków. Zonder gesprek over het pgb kunnen we niet besluiten."
                }),
            ),
            "2026-12-21",
        ),
        StukSoort::EindeOpschorting => (
            na(
                aangevraagd(),
                "vertraging_toegerekend",
                "2026-12-21",
                json!({
                    "vertraging": "1", "van": "2026-12-22", "tot": "2027-01-04",
                    "waarom": "Je vroeg ons om te wachten tot je terug bent uit Kraków."
                }),
            ),
            "2027-01-05",
        ),
        StukSoort::Verdaging => (
            na(
                aangevraagd(),
                "verdaging_meegedeeld",
                "2026-12-29",
                json!({
                    "nieuwe_datum": "2027-01-14", "reden": "De ergotherapeut heeft zijn advies nog niet gegeven. Dat advies hebben we nodig om goed te kunnen besluiten."
                }),
            ),
            "2026-12-29",
        ),
        StukSoort::BeschikkingToekenning => (met_besluit("toekenning"), "2026-12-22"),
        StukSoort::BeschikkingPgb => (met_pgb(), "2026-12-22"),
        StukSoort::BeschikkingPgbGeweigerd => (pgb_geweigerd(), "2026-12-22"),
        StukSoort::BeschikkingAfwijzing => (met_besluit("afwijzing"), "2026-12-22"),
        StukSoort::BuitenBehandeling => {
            let mut map = bij(StukSoort::HerstelVerzuim).0;
            map.feit("besluit_genomen", "2027-01-12", json!({
                "besluit": "1", "soort": "buiten_behandeling", "verzuim": "1", "mandaat": mandaat,
                "motivering": "Zonder machtiging weten we niet of je dochter namens jou mag aanvragen. Zonder jouw keuze kunnen we geen aanbieder een opdracht geven."
            }));
            (map, "2027-01-12")
        }
        StukSoort::BesluitSpoed => {
            let mut map = alleen_melding();
            let mut regel = productregels()[2].clone();
            (regel["begin"], regel["einde"]) = (json!("2026-11-25"), json!("2027-02-28"));
            map.feit("spoed_vastgesteld", "2026-11-23", json!({
                "reden": "Je kunt na je val niet zelf voor eten zorgen en er is deze week niemand die kan helpen.", "veiligheid": true
            }))
            .feit("besluit_genomen", "2026-11-24", json!({
                "besluit": "1", "soort": "tijdelijk_spoed", "regels": [regel], "mandaat": mandaat,
                "motivering": "Zonder hulp wordt het thuis niet veilig. Daarom wachten we niet op het onderzoek."
            }));
            (map, "2026-11-24")
        }
        StukSoort::BesluitWijziging => (ander_besluit("wijziging", json!({ "per": "2027-06-01" })), "2027-05-11"),
        StukSoort::BesluitVerlenging => {
            let mut map = ander_besluit("verlenging", json!({}));
            map.feit(
                "verlenging_gevraagd",
                "2027-04-20",
                json!({ "verlenging": "1", "regel": "1", "door": "aanbieder" }),
            );
            (map, "2027-05-11")
        }
        StukSoort::BesluitIntrekking => (
            ander_besluit(
                "intrekking",
                json!({
                    "per": "2027-06-01", "herzieningsgrond": "niet_meer_aangewezen",
                    "zienswijze": "“Ik red het nu zelf, maar ik wil wel kunnen bellen als het misgaat.”",
                    "motivering": "Je hebt je doelen gehaald. Dat bleek bij de evaluatie van mei: je houdt zelf je agenda en je post bij."
                }),
            ),
            "2027-05-11",
        ),
        StukSoort::BevestigingIngebrekestelling => (in_gebreke("2027-01-04"), "2027-01-05"),
        StukSoort::Dwangsombeschikking => {
            let mut map = in_gebreke("2027-01-04");
            map.feit("besluit_genomen", "2027-02-08", json!({
                "besluit": "1", "soort": "toekenning", "motivering": "x", "regels": [productregels()[0]], "mandaat": mandaat
            }))
            .feit("besluit_bekendgemaakt", "2027-02-08", json!({ "besluit": "1", "wijze": "verzonden" }))
            .feit("dwangsom_vastgesteld", "2027-02-10", json!({
                "besluit": "dwangsom", "ingebrekestelling": "1", "dagen": 20, "bedrag_cent": 53200, "mandaat": mandaat,
                "motivering": "We hadden uiterlijk op 31 december 2026 moeten besluiten. Op 4 januari 2027 stelde je ons in gebreke. We besloten op 8 februari 2027."
            }));
            (map, "2027-02-10")
        }
        StukSoort::OntvangstbevestigingBezwaar => {
            let mut map = met_besluit("afwijzing");
            map.feit("besluit_bekendgemaakt", "2026-12-22", json!({ "besluit": "1", "wijze": "verzonden" }))
                .feit("bezwaar_ontvangen", "2027-01-18", json!({ "besluit": "1", "ontbreekt": ["gronden", "handtekening"] }))
                .feit("bezwaar_verzuim_gevraagd", "2027-01-20", json!({
                    "besluit": "1", "verzuim": "1", "ontbreekt": ["gronden", "handtekening"], "termijn_tot": "2027-02-03"
                }));
            (map, "2027-01-20")
        }
        StukSoort::BezwaarAanvullen => bij(StukSoort::OntvangstbevestigingBezwaar),
        StukSoort::UitnodigingHoorzitting => {
            let mut map = bij(StukSoort::OntvangstbevestigingBezwaar).0;
            map.feit("hoorzitting_gepland", "2027-01-25", json!({
                "besluit": "1", "datum": "2027-02-10", "tijd": "10:00:00", "plaats": "Stadhuisplein 1, Almere, kamer 3",
                "door": "Łukasz de Boer, bezwaarbehandelaar"
            }));
            (map, "2027-01-25")
        }
        StukSoort::VerdagingBezwaar => {
            let mut map = bij(StukSoort::UitnodigingHoorzitting).0;
            map.feit("bezwaar_verdaagd", "2027-03-08", json!({
                "besluit": "1", "weken": 6, "reden": "De ergotherapeut kijkt nog een keer bij je thuis. Zijn advies hebben we nodig."
            }));
            (map, "2027-03-08")
        }
        StukSoort::BeslissingOpBezwaar => {
            let mut map = bij(StukSoort::OntvangstbevestigingBezwaar).0;
            map.feit("bezwaar_ontvangen", "2027-01-18", json!({
                "besluit": "1", "toelichting": "de formulierenbrigade helpt niet bij het bijhouden van je post."
            }))
            .feit("hoorzitting_gehouden", "2027-02-10", json!({ "besluit": "1", "door": "Łukasz de Boer" }))
            .feit("besluit_genomen", "2027-03-01", json!({
                "besluit": "2", "soort": "gedeeltelijke_toekenning", "regels": [productregels()[0]], "mandaat": mandaat,
                "motivering": "Begeleiding is nodig."
            }))
            .feit("beslissing_op_bezwaar", "2027-03-01", json!({
                "besluit": "1", "uitkomst": "gedeeltelijk_gegrond", "bekendgemaakt_op": "2027-03-01", "nieuw_besluit": "2",
                "mandaat": mandaat,
                "motivering": "De formulierenbrigade helpt met losse formulieren, maar leert je niet om je post zelf bij te houden. Daarvoor krijg je begeleiding. Voor het huishouden blijft ons besluit zoals het was: je zoon kan daarbij helpen."
            }));
            (map, "2027-03-01")
        }
        StukSoort::BevestigingIntrekkingBezwaar => {
            let mut map = bij(StukSoort::OntvangstbevestigingBezwaar).0;
            map.feit("bezwaar_ingetrokken", "2027-01-27", json!({ "besluit": "1", "schriftelijk": true }));
            (map, "2027-01-28")
        }
        StukSoort::VerzoekZienswijze => (
            na(
                aangevraagd(),
                "zienswijze_gevraagd",
                "2026-12-21",
                json!({
                    "zienswijze": "1", "termijn_tot": "2026-12-28",
                    "waarover": "Je schreef dat je zoon niet kan helpen in het huishouden. In het gesprek hoorden we dat hij in het weekend wel kan stofzuigen en boodschappen doen. Als dat zo is, krijg je minder uren."
                }),
            ),
            "2026-12-21",
        ),
        StukSoort::TeVroegeAanvraag => {
            (na(alleen_melding(), "te_vroege_aanvraag_ontvangen", "2026-12-01", json!({})), "2026-12-02")
        }
        StukSoort::Doorzendbericht => (
            na(
                alleen_melding(),
                "doorgezonden",
                "2026-11-25",
                json!({
                    "naar": "de gemeente Lelystad",
                    "toelichting": "Je bent per 1 november verhuisd naar Lelystad. De gemeente waar je woont, onderzoekt je vraag."
                }),
            ),
            "2026-11-25",
        ),
        StukSoort::OntvangstbevestigingKlacht => (
            na(
                alleen_melding(),
                "klacht_ontvangen",
                "2026-12-07",
                json!({ "klacht": "1", "waarover": "De wijkwerker kwam twee keer niet op de afspraak en belde niet af." }),
            ),
            "2026-12-08",
        ),
        StukSoort::AfhandelingKlacht => (
            na(
                bij(StukSoort::OntvangstbevestigingKlacht).0,
                "klacht_afgehandeld",
                "2026-12-21",
                json!({
                    "klacht": "1",
                    "uitkomst": "Je klacht klopt. De afspraken stonden verkeerd in de agenda. We bieden je onze excuses aan. Voortaan bellen we een dag van tevoren."
                }),
            ),
            "2026-12-21",
        ),
        StukSoort::OntvangstbevestigingVerzoek => (
            na(
                alleen_melding(),
                "verzoek_ontvangen",
                "2026-12-07",
                json!({ "verzoek": "1", "verzoeksoort": "inzage", "waarover": "alles over mijn gezondheid." }),
            ),
            "2026-12-08",
        ),
        StukSoort::AntwoordVerzoek => (
            na(
                na(
                    alleen_melding(),
                    "verzoek_ontvangen",
                    "2026-12-07",
                    json!({ "verzoek": "1", "verzoeksoort": "vernietiging" }),
                ),
                "verzoek_afgehandeld",
                "2026-12-21",
                json!({
                    "verzoek": "1", "uitkomst": "geweigerd",
                    "reden": "Je bezwaar loopt nog. Zolang dat zo is, hebben we je gegevens nodig. Daarna kun je het opnieuw vragen."
                }),
            ),
            "2026-12-21",
        ),
        StukSoort::IntrekkingToestemming => {
            let mut map = alleen_melding();
            map.feit(
                "toestemming_gegeven",
                "2026-11-24",
                json!({
                    "toestemming": "1", "doel": "gegevens_van_zorg", "van": "huisarts De Vries", "naar": "het wijkteam",
                    "gegevens": "wat je door je heup niet meer kunt", "vorm": "handtekening"
                }),
            )
            .feit("toestemming_ingetrokken", "2026-12-01", json!({ "toestemming": "1" }));
            (map, "2026-12-01")
        }
        StukSoort::BerichtNabestaanden => {
            (na(rijk(), "overleden", "2026-12-14", json!({ "bron": "BRP" })), "2026-12-16")
        }
        StukSoort::BevestigingWijziging => (
            na(
                met_besluit("toekenning"),
                "wijziging_gevraagd",
                "2027-03-01",
                json!({
                    "wijziging": "1", "wijzigingsoort": "andere_aanbieder", "regel": "3", "per": "2027-05-01",
                    "toelichting": "Er komt elke week iemand anders. Ik wil graag een vast gezicht."
                }),
            ),
            "2027-03-02",
        ),
        StukSoort::SignaalEindePgb => (met_pgb(), "2028-09-22"),
        StukSoort::BewijsRechten => {
            let mut map = rijk();
            map.feit("clientondersteuning_aangeboden", "2026-11-24", json!({ "aan": "client", "antwoord": "wil" }))
                .feit("klachtroute_gemeld", "2026-12-03", json!({}));
            (map, "2026-12-14")
        }
        StukSoort::WieKeek => (alleen_melding(), "2026-12-03"),
        StukSoort::Evaluatieverslag => {
            let mut map = met_besluit("toekenning");
            map.feit("besluit_bekendgemaakt", "2026-12-22", json!({ "besluit": "1", "wijze": "verzonden" }));
            map.feit("evaluatie_gehouden", "2027-05-04", json!({
                "evaluatie": "1", "regel": "1",
                "deelnemers": [{ "naam": "Zoë Çelik-Łukasiewicz", "rol": "cliënt" }, { "naam": "Łucja Nowak", "rol": "begeleider, Kwintes" }],
                "voortgang": [
                    { "doel": "1", "voortgang": "Je agenda houd je zelf bij. De post lukt met een geheugensteun." },
                    { "doel": "2", "voortgang": "Dit doe je nu elke dinsdag, ook als de begeleider er niet is." }
                ],
                "conclusie": "We gaan door zoals we bezig zijn. De begeleider komt vanaf juni op woensdag in plaats van maandag."
            }))
            .feit("doel_behaald", "2027-05-04", json!({ "doel": "2", "behaald": "geheel" }))
            .feit("zrm_gemeten", "2027-05-04", zrm("tussenmeting", 3))
            .feit("doel_vastgesteld", "2027-05-04", json!({
                "doel": "3", "tekst": "Je belt zelf naar een instantie als een brief niet duidelijk is.", "termijn": "kort", "begin": "2027-05-04", "eind": "2027-09-03"
            }));
            (map, "2027-05-06")
        }
    }
}
