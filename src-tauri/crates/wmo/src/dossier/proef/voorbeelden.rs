//! Examples of the kinds of feit that are easiest to read as JSON.

use super::*;

/// The data of one example; empty for a kind whose example is made in Rust.
pub(super) fn van(soort: FeitSoort) -> &'static str {
    use FeitSoort as S;
    match soort {
        S::BsnGeverifieerd => r#"{"bron":"brp"}"#,
        S::IngezetenschapGetoetst => r#"{"ingezetene":true,"rechtmatig_verblijf":true}"#,
        S::ContactvoorkeurVastgelegd => r#"{"digitaal_toegestaan":true}"#,
        S::VertegenwoordigingVastgelegd => {
            r#"{"vertegenwoordiger":"1","naam":{"voornaam":"Karim","achternaam":"Amrani"},"rol":"mentor","van":"2026-01-01"}"#
        }
        S::ToestemmingGegeven => {
            r#"{"toestemming":"1","doel":"gegevens_van_zorg","van":"huisarts","naar":"gemeente","gegevens":"beperkingen","vorm":"handtekening"}"#
        }
        S::ToestemmingIngetrokken => r#"{"toestemming":"1"}"#,
        S::HuishoudenVastgelegd => {
            r#"{"huisgenoten":[{"huisgenoot":"1","naam":{"voornaam":"Omar","achternaam":"Amrani"},"relatie":"kind"}],"gehuwd":false}"#
        }
        S::BestaandeOndersteuningVastgelegd => {
            r#"{"ondersteuning":"1","omschrijving":"arrangement","profiel":"lichamelijke_achteruitgang","pakket":"a","van":"2022-01-01","tot":"2023-12-31"}"#
        }
        S::OvergangsgesprekGevoerd => r#"{"ondersteuning":"1"}"#,
        S::ContactVastgelegd => r#"{"contact":"1","contactsoort":"signaal","van":"buurvrouw","waarover":"voorbeeld"}"#,
        S::ContactAfgehandeld => r#"{"contact":"1","uitkomst":"voorbeeld"}"#,
        S::KlachtOntvangen => r#"{"klacht":"1","waarover":"voorbeeld"}"#,
        S::KlachtAfgehandeld => r#"{"klacht":"1","uitkomst":"voorbeeld"}"#,
        S::VerzoekOntvangen => r#"{"verzoek":"1","verzoeksoort":"inzage"}"#,
        S::VerzoekAfgehandeld => r#"{"verzoek":"1","uitkomst":"toegewezen"}"#,
        S::DatalekOntdekt => r#"{"datalek":"1","wat":"voorbeeld"}"#,
        S::DatalekGemeld => r#"{"datalek":"1"}"#,
        S::KlachtrouteGemeld => r#"{}"#,
        S::Doorgezonden => r#"{"naar":"gemeente Lelystad"}"#,
        S::GebruikelijkeHulpBeoordeeld => {
            r#"{"huisgenoot":"1","oordeel":"deels","per_week":1,"redenen":["werk"],"toelichting":"voorbeeld"}"#
        }
        S::MantelzorgBesproken => {
            r#"{"mantelzorgers":[{"naam":"Sara","relatie":"dochter","doet":"boodschappen","per_week":2,"draagkracht":"wankel"}]}"#
        }
        S::NetwerkGetekend => {
            r#"{"personen":[{"naam":"Sara","relatie":"dochter","kring":"dichtbij","helpt":true,"waarmee":"boodschappen"},{"naam":"Els","kring":"verder"}]}"#
        }
        S::UrenOnderbouwd => r#"{"regel":"1","nodig":12,"netwerk":4}"#,
        S::GegevenBevestigd => {
            r#"{"gegeven":"mantelzorg","vastlegging":"000102030405060708090a0b0c0d0e0f","uitkomst":"klopt_nog"}"#
        }
        S::ZrmGemeten => {
            r#"{"meting":"1","zrmsoort":"nulmeting","scores":[{"domein":"financien","niveau":3},{"domein":"justitie","reden":"niet aan de orde"}]}"#
        }
        S::DoelVastgesteld => {
            r#"{"doel":"1","tekst":"voorbeeld","termijn":"kort","begin":"2027-01-01","eind":"2027-04-30"}"#
        }
        S::DoelBijgesteld => {
            r#"{"doel":"1","tekst":"voorbeeld","begin":"2027-02-01","eind":"2027-05-31","reden":"voorbeeld"}"#
        }
        S::DoelBehaald => r#"{"doel":"1","behaald":"deels"}"#,
        S::AdviesGevraagd => r#"{"advies":"1","adviseur":"ergotherapeut","vraag":"voorbeeld"}"#,
        S::AdviesOntvangen => r#"{"advies":"1","inhoud":"voorbeeld"}"#,
        S::TrajectBepaald => r#"{"traject":"traject3","motivering":"voorbeeld"}"#,
        S::RegievoerderAangewezen => r#"{"naam":"A. Regie"}"#,
        S::VerschilVanInzicht => r#"{"waarover":"voorbeeld"}"#,
        S::TweedeWijkwerkerIngeschakeld => r#"{"wie":"00000000-0000-0000-0000-000000000009","naam":"T. Tweede"}"#,
        S::TweedeWijkwerkerOordeel => {
            r#"{"wie":"00000000-0000-0000-0000-000000000009","overeenstemming":false,"toelichting":"voorbeeld"}"#
        }
        S::EigenBijdrageBepaald => r#"{"verschuldigd":false,"vrijstelling":"gehuwd_niet_beiden_aow"}"#,
        S::HerinneringVerslag => r#"{"nummer":1}"#,
        S::HerstelVerzuimGevraagd => r#"{"verzuim":"1","ontbreekt":["handtekening"],"termijn_tot":"2026-12-11"}"#,
        S::AanvraagAangevuld => r#"{"verzuim":"1","aanvulling":"1","volledig":true}"#,
        S::InstemmingUitstel => r#"{"uitstel":"1","van":"2026-12-01","tot":"2026-12-06","schriftelijk":true}"#,
        S::VertragingToegerekend => r#"{"vertraging":"1","van":"2026-12-01","tot":"2026-12-03","waarom":"voorbeeld"}"#,
        S::Overmacht => r#"{"overmacht":"1","van":"2026-12-01","waarom":"voorbeeld"}"#,
        S::VerdagingMeegedeeld => r#"{"nieuwe_datum":"2026-12-28","reden":"voorbeeld"}"#,
        S::ZienswijzeGevraagd => r#"{"zienswijze":"1","waarover":"voorbeeld","termijn_tot":"2026-12-09"}"#,
        S::ZienswijzeOntvangen => r#"{"zienswijze":"1","wijze":"mondeling","inhoud":"voorbeeld"}"#,
        S::LeveringsvormGekozen => r#"{"regel":"1","leveringsvorm":"persoonsgebonden_budget"}"#,
        S::AanbiederGekozen => r#"{"regel":"1","aanbieder":"Tzorg","getoonde_alternatieven":["Tzorg","Zonzorg!"]}"#,
        S::PgbMotivatieOntvangen => r#"{"tekst":"voorbeeld"}"#,
        S::PgbPlanOntvangen => {
            r#"{"hulpverleners":[{"naam":"Sara","hulpsoort":"informeel","regel":"1","per_week":2,"tarief_cent":2000}]}"#
        }
        S::PgbGesprekGevoerd => r#"{"plaats":"Stadhuis","beheer":"client"}"#,
        S::PgbBeoordeeld => {
            r#"{"getoetst":"client","punten":[{"punt":1,"oordeel":"met_hulp"}],"vaardig":true,"motivatie_voldoende":true,"kwaliteit_voldoende":true,"conclusie":"voorbeeld"}"#
        }
        S::IngebrekestellingOntvangen => r#"{"ingebrekestelling":"1","waarover":"aanvraag","schriftelijk":true}"#,
        S::IngebrekestellingBevestigd => r#"{"ingebrekestelling":"1"}"#,
        S::DwangsomVastgesteld => {
            r#"{"besluit":"dwangsom","ingebrekestelling":"1","dagen":13,"bedrag_cent":29900,"motivering":"voorbeeld","mandaat":{"naam":"A. Beslisser","functie":"teammanager Wmo"}}"#
        }
        S::DwangsomBetaald => r#"{"besluit":"dwangsom","bedrag_cent":29900}"#,
        S::BezwaarBevestigd => r#"{"besluit":"1"}"#,
        S::BezwaarVerzuimGevraagd => {
            r#"{"besluit":"1","verzuim":"1","ontbreekt":["gronden"],"termijn_tot":"2027-01-29"}"#
        }
        S::BezwaarVerzuimHersteld => r#"{"besluit":"1","verzuim":"1","volledig":true}"#,
        S::HoorzittingGepland => r#"{"besluit":"1","datum":"2027-01-12","plaats":"Stadhuis"}"#,
        S::GewezenOpAanvraag => r#"{"waarom":"zonder_aanvraag_geen_besluit"}"#,
        S::VerslagAanAanbiederGegeven => {
            r#"{"verstrekking":"1","versie":1,"aanbieder":"Tzorg","noodzaak":"voorbeeld"}"#
        }
        S::ZorgovereenkomstOntvangen => r#"{"overeenkomst":"1","hulpverlener":"Sara","ondertekend":true}"#,
        S::HoorzittingGehouden => r#"{"besluit":"1","door":"B. Bezwaar"}"#,
        S::AfgezienVanHoren => r#"{"besluit":"1","grond":"geen_gebruik"}"#,
        S::BezwaarVerdaagd => r#"{"besluit":"1","weken":6,"reden":"voorbeeld"}"#,
        S::BeslissingOpBezwaar => {
            r#"{"besluit":"1","uitkomst":"ongegrond","motivering":"voorbeeld","bekendgemaakt_op":"2027-02-26","mandaat":{"naam":"A. Beslisser","functie":"teammanager Wmo"}}"#
        }
        S::BezwaarIngetrokken => r#"{"besluit":"1","schriftelijk":true}"#,
        S::BeroepOntvangen => r#"{"beroep":"1","beroepsoort":"niet_tijdig"}"#,
        S::ToewijzingVerzonden => {
            r#"{"toewijzing":"1","besluit":"1","regel":"1","aanbieder":"Tzorg","ingang":"2027-01-01","einde":"2027-12-31"}"#
        }
        S::ToewijzingRetour => r#"{"toewijzing":"1","goedgekeurd":true}"#,
        S::ZorgGestart => r#"{"regel":"1"}"#,
        S::ZorgGestopt => r#"{"regel":"1","reden":"beeindigd"}"#,
        S::BegeleidingsplanOntvangen => r#"{"regel":"1"}"#,
        S::HuishoudplanOntvangen => r#"{"regel":"1","taken":[{"activiteit":"stofzuigen","frequentie":"elke week"}]}"#,
        S::SvbGeinformeerd => {
            r#"{"besluit":"1","regel":"1","budget_cent":208000,"van":"2027-01-01","tot":"2027-12-31"}"#
        }
        S::ZorgovereenkomstBeoordeeld => r#"{"overeenkomst":"1","hulpverlener":"Sara","akkoord":true}"#,
        S::CakGeinformeerd => r#"{"bericht":"1","berichtsoort":"start","per":"2027-01-01"}"#,
        S::EvaluatieGehouden => r#"{"evaluatie":"1","conclusie":"voorbeeld"}"#,
        S::HeronderzoekGestart => r#"{"heronderzoek":"1","reden":"voorbeeld"}"#,
        S::PgbEindeGemeld => r#"{"regel":"1","einde":"2027-12-31"}"#,
        S::VerlengingGevraagd => r#"{"verlenging":"1","regel":"1","door":"aanbieder"}"#,
        S::WijzigingGevraagd => r#"{"wijziging":"1","wijzigingsoort":"andere_aanbieder"}"#,
        S::WijzigingVerwerkt => r#"{"wijziging":"1","toelichting":"voorbeeld"}"#,
        S::AanbiederWeggevallen => r#"{"aanbieder":"Tzorg","reden":"faillissement","per":"2027-03-01"}"#,
        S::OndersteuningOnderbroken => r#"{"regel":"1","van":"2027-05-01","reden":"voorbeeld"}"#,
        S::OndersteuningBeeindigd => r#"{"regel":"1","reden":"eigen_verzoek"}"#,
        _ => "null",
    }
}
