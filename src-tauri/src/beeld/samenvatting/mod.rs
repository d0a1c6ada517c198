//! What a vastlegging says, on one line of the geschiedenis. A kind of feit that has no line breaks the
//! build.

mod aanvraag;
mod besluit;
mod melding;
mod onderzoek;
mod persoon;
mod uitvoering;
mod zinnen;

use wmo::Regels;
use wmo::feit::Feit;
use wmo::tekst::met_hoofdletter;

/// What a feit says, on one line.
trait InEenRegel {
    fn regel(&self, regels: &Regels) -> String;
}

/// One line about this feit.
pub(crate) fn samenvatting(feit: &Feit, regels: &Regels) -> String {
    met_hoofdletter(&match feit {
        Feit::PersoonsgegevensVastgelegd(f) => f.regel(regels),
        Feit::MeldingOntvangen(f) => f.regel(regels),
        Feit::MeldingOntvangstBevestigd(f) => f.regel(regels),
        Feit::ClientondersteuningAangeboden(f) => f.regel(regels),
        Feit::PersoonlijkPlanMogelijkheidGemeld(f) => f.regel(regels),
        Feit::PersoonlijkPlanOntvangen(f) => f.regel(regels),
        Feit::PersoonlijkPlanAfgezien(f) => f.regel(regels),
        Feit::SpoedVastgesteld(f) => f.regel(regels),
        Feit::MeldingIngetrokken(f) => f.regel(regels),
        Feit::MeldingAfgesloten(f) => f.regel(regels),
        Feit::IdentiteitVastgesteld(f) => f.regel(regels),
        Feit::GesprekGepland(f) => f.regel(regels),
        Feit::GesprekNietDoorgegaan(f) => f.regel(regels),
        Feit::GesprekGevoerd(f) => f.regel(regels),
        Feit::GesprekNotitie(f) => f.regel(regels),
        Feit::OnderdeelOnderzocht(f) => f.regel(regels),
        Feit::StappenplanStap(f) => f.regel(regels),
        Feit::WlzGetoetst(f) => f.regel(regels),
        Feit::PgbVoorlichtingGegeven(f) => f.regel(regels),
        Feit::OndersteuningVoorgesteld(f) => f.regel(regels),
        Feit::OnderzoeksverslagVastgesteld(f) => f.regel(regels),
        Feit::OnderzoeksverslagVerstrekt(f) => f.regel(regels),
        Feit::VerslagReactieOntvangen(f) => f.regel(regels),
        Feit::GewezenOpAanvraag(f) => f.regel(regels),
        Feit::TeVroegeAanvraagOntvangen(f) => f.regel(regels),
        Feit::AanvraagOntvangen(f) => f.regel(regels),
        Feit::AanvraagIngetrokken(f) => f.regel(regels),
        Feit::BesluitGenomen(f) => f.regel(regels),
        Feit::BesluitBekendgemaakt(f) => f.regel(regels),
        Feit::BezwaarOntvangen(f) => f.regel(regels),
        Feit::BsnGeverifieerd(f) => f.regel(regels),
        Feit::IngezetenschapGetoetst(f) => f.regel(regels),
        Feit::ContactvoorkeurVastgelegd(f) => f.regel(regels),
        Feit::VertegenwoordigingVastgelegd(f) => f.regel(regels),
        Feit::ToestemmingGegeven(f) => f.regel(regels),
        Feit::ToestemmingIngetrokken(f) => f.regel(regels),
        Feit::HuishoudenVastgelegd(f) => f.regel(regels),
        Feit::BestaandeOndersteuningVastgelegd(f) => f.regel(regels),
        Feit::OvergangsgesprekGevoerd(f) => f.regel(regels),
        Feit::ContactVastgelegd(f) => f.regel(regels),
        Feit::ContactAfgehandeld(f) => f.regel(regels),
        Feit::KlachtOntvangen(f) => f.regel(regels),
        Feit::KlachtAfgehandeld(f) => f.regel(regels),
        Feit::VerzoekOntvangen(f) => f.regel(regels),
        Feit::VerzoekAfgehandeld(f) => f.regel(regels),
        Feit::DatalekOntdekt(f) => f.regel(regels),
        Feit::DatalekGemeld(f) => f.regel(regels),
        Feit::KlachtrouteGemeld(f) => f.regel(regels),
        Feit::Doorgezonden(f) => f.regel(regels),
        Feit::GebruikelijkeHulpBeoordeeld(f) => f.regel(regels),
        Feit::MantelzorgBesproken(f) => f.regel(regels),
        Feit::NetwerkGetekend(f) => f.regel(regels),
        Feit::UrenOnderbouwd(f) => f.regel(regels),
        Feit::GegevenBevestigd(f) => f.regel(regels),
        Feit::ZrmGemeten(f) => f.regel(regels),
        Feit::DoelVastgesteld(f) => f.regel(regels),
        Feit::DoelBijgesteld(f) => f.regel(regels),
        Feit::DoelBehaald(f) => f.regel(regels),
        Feit::AdviesGevraagd(f) => f.regel(regels),
        Feit::AdviesOntvangen(f) => f.regel(regels),
        Feit::TrajectBepaald(f) => f.regel(regels),
        Feit::RegievoerderAangewezen(f) => f.regel(regels),
        Feit::VerschilVanInzicht(f) => f.regel(regels),
        Feit::TweedeWijkwerkerIngeschakeld(f) => f.regel(regels),
        Feit::TweedeWijkwerkerOordeel(f) => f.regel(regels),
        Feit::EigenBijdrageBepaald(f) => f.regel(regels),
        Feit::HerinneringVerslag(f) => f.regel(regels),
        Feit::HerstelVerzuimGevraagd(f) => f.regel(regels),
        Feit::AanvraagAangevuld(f) => f.regel(regels),
        Feit::InstemmingUitstel(f) => f.regel(regels),
        Feit::VertragingToegerekend(f) => f.regel(regels),
        Feit::Overmacht(f) => f.regel(regels),
        Feit::VerdagingMeegedeeld(f) => f.regel(regels),
        Feit::ZienswijzeGevraagd(f) => f.regel(regels),
        Feit::ZienswijzeOntvangen(f) => f.regel(regels),
        Feit::LeveringsvormGekozen(f) => f.regel(regels),
        Feit::AanbiederGekozen(f) => f.regel(regels),
        Feit::PgbMotivatieOntvangen(f) => f.regel(regels),
        Feit::PgbPlanOntvangen(f) => f.regel(regels),
        Feit::PgbGesprekGevoerd(f) => f.regel(regels),
        Feit::PgbBeoordeeld(f) => f.regel(regels),
        Feit::IngebrekestellingOntvangen(f) => f.regel(regels),
        Feit::IngebrekestellingBevestigd(f) => f.regel(regels),
        Feit::DwangsomVastgesteld(f) => f.regel(regels),
        Feit::DwangsomBetaald(f) => f.regel(regels),
        Feit::BezwaarBevestigd(f) => f.regel(regels),
        Feit::BezwaarVerzuimGevraagd(f) => f.regel(regels),
        Feit::BezwaarVerzuimHersteld(f) => f.regel(regels),
        Feit::HoorzittingGepland(f) => f.regel(regels),
        Feit::HoorzittingGehouden(f) => f.regel(regels),
        Feit::AfgezienVanHoren(f) => f.regel(regels),
        Feit::BezwaarVerdaagd(f) => f.regel(regels),
        Feit::BeslissingOpBezwaar(f) => f.regel(regels),
        Feit::BezwaarIngetrokken(f) => f.regel(regels),
        Feit::BeroepOntvangen(f) => f.regel(regels),
        Feit::ToewijzingVerzonden(f) => f.regel(regels),
        Feit::VerslagAanAanbiederGegeven(f) => f.regel(regels),
        Feit::ToewijzingRetour(f) => f.regel(regels),
        Feit::ZorgGestart(f) => f.regel(regels),
        Feit::ZorgGestopt(f) => f.regel(regels),
        Feit::BegeleidingsplanOntvangen(f) => f.regel(regels),
        Feit::HuishoudplanOntvangen(f) => f.regel(regels),
        Feit::SvbGeinformeerd(f) => f.regel(regels),
        Feit::ZorgovereenkomstOntvangen(f) => f.regel(regels),
        Feit::ZorgovereenkomstBeoordeeld(f) => f.regel(regels),
        Feit::CakGeinformeerd(f) => f.regel(regels),
        Feit::EvaluatieGehouden(f) => f.regel(regels),
        Feit::HeronderzoekGestart(f) => f.regel(regels),
        Feit::PgbEindeGemeld(f) => f.regel(regels),
        Feit::VerlengingGevraagd(f) => f.regel(regels),
        Feit::WijzigingGevraagd(f) => f.regel(regels),
        Feit::WijzigingVerwerkt(f) => f.regel(regels),
        Feit::AanbiederWeggevallen(f) => f.regel(regels),
        Feit::OndersteuningOnderbroken(f) => f.regel(regels),
        Feit::OndersteuningBeeindigd(f) => f.regel(regels),
        Feit::Overleden(f) => f.regel(regels),
        Feit::Verhuisd(f) => f.regel(regels),
        Feit::Vervallen(f) => f.regel(regels),
        Feit::Onbekend(_) => "vastgelegd met een nieuwere versie van Keukentafel".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn regel(soort: &str, data: serde_json::Value) -> String {
        samenvatting(&Feit::lees(soort, data).unwrap(), &Regels::ingebouwd("almere").unwrap())
    }

    #[test]
    fn a_line_says_what_was_decided() {
        let regels = serde_json::json!({ "regels": [{ "regel": "1", "product": "huishoudelijke_ondersteuning",
            "per_week": 2, "begin": "2026-12-21", "einde": "2027-12-19" }] });
        assert_eq!(regel("ondersteuning_voorgesteld", regels), "Huishoudelijke ondersteuning, 2 uur per week");
        let leeg = serde_json::json!({ "toelichting": "Dochter helpt." });
        assert_eq!(regel("ondersteuning_voorgesteld", leeg), "Geen maatwerkvoorziening: Dochter helpt.");
    }

    #[test]
    fn a_line_says_who_what_and_how_much() {
        for (soort, data, zin) in [
            (
                "gebruikelijke_hulp_beoordeeld",
                serde_json::json!({ "huisgenoot": "1", "oordeel": "deels", "per_week": 1.5, "toelichting": "Werkt veel." }),
                "Huisgenoot 1 kan een deel doen, 1,5 per week: Werkt veel.",
            ),
            (
                "uren_onderbouwd",
                serde_json::json!({ "regel": "1", "nodig": 14, "gebruikelijke_hulp": 4 }),
                "Regel 1: nodig 3,5, blijft over 2,5",
            ),
            (
                "dwangsom_vastgesteld",
                serde_json::json!({ "besluit": "2", "ingebrekestelling": "1", "dagen": 20, "bedrag_cent": 53200,
                    "motivering": "", "mandaat": { "naam": "B. Beslist", "functie": "teamleider" } }),
                "€ 532,00 voor 20 dagen",
            ),
            (
                "huishouden_vastgelegd",
                serde_json::json!({ "huisgenoten": [{ "huisgenoot": "1", "naam": { "voornaam": "Jan", "achternaam": "Bos" },
                    "relatie": "partner" }], "gehuwd": true }),
                "Woont met Jan Bos (partner)",
            ),
        ] {
            assert_eq!(regel(soort, data), zin);
        }
    }
}
