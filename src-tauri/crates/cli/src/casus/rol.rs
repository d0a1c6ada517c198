//! Who records what in a case that does not say so.

use wmo::FeitSoort;
use wmo::vastlegging::Rol;

/// The role that usually records this kind of feit: the first one that procedure 1.5 names.
pub fn gewone_rol(soort: FeitSoort) -> Rol {
    use FeitSoort as S;
    match soort {
        S::PersoonsgegevensVastgelegd
        | S::IdentiteitVastgesteld
        | S::ContactvoorkeurVastgelegd
        | S::VertegenwoordigingVastgelegd
        | S::ToestemmingGegeven
        | S::ToestemmingIngetrokken
        | S::HuishoudenVastgelegd
        | S::ContactVastgelegd
        | S::ContactAfgehandeld
        | S::MeldingOntvangen
        | S::ClientondersteuningAangeboden
        | S::MeldingIngetrokken
        | S::SpoedVastgesteld
        | S::KlachtrouteGemeld
        | S::GesprekGepland
        | S::GesprekNietDoorgegaan
        | S::GesprekGevoerd
        | S::GesprekNotitie
        | S::OnderdeelOnderzocht
        | S::MantelzorgBesproken
        | S::NetwerkGetekend
        | S::PgbVoorlichtingGegeven
        | S::VerschilVanInzicht
        | S::TweedeWijkwerkerIngeschakeld
        | S::TweedeWijkwerkerOordeel
        | S::LeveringsvormGekozen
        | S::PgbMotivatieOntvangen
        | S::PgbPlanOntvangen
        | S::Vervallen => Rol::Wijkwerker,
        S::IngezetenschapGetoetst
        | S::BestaandeOndersteuningVastgelegd
        | S::OvergangsgesprekGevoerd
        | S::MeldingAfgesloten
        | S::StappenplanStap
        | S::WlzGetoetst
        | S::GebruikelijkeHulpBeoordeeld
        | S::UrenOnderbouwd
        | S::GegevenBevestigd
        | S::ZrmGemeten
        | S::DoelVastgesteld
        | S::DoelBijgesteld
        | S::DoelBehaald
        | S::AdviesGevraagd
        | S::AdviesOntvangen
        | S::TrajectBepaald
        | S::RegievoerderAangewezen
        | S::EigenBijdrageBepaald
        | S::OndersteuningVoorgesteld
        | S::OnderzoeksverslagVastgesteld
        | S::HerstelVerzuimGevraagd
        | S::VertragingToegerekend
        | S::ZienswijzeGevraagd
        | S::ZienswijzeOntvangen
        | S::AanbiederGekozen
        | S::PgbGesprekGevoerd
        | S::PgbBeoordeeld
        | S::ZorgovereenkomstBeoordeeld
        | S::EvaluatieGehouden
        | S::HeronderzoekGestart
        | S::OndersteuningOnderbroken
        | S::OndersteuningBeeindigd => Rol::Consulent,
        S::Overmacht | S::VerdagingMeegedeeld | S::BesluitGenomen | S::DwangsomVastgesteld | S::BeslissingOpBezwaar => {
            Rol::Beslisser
        }
        S::BsnGeverifieerd
        | S::Overleden
        | S::Verhuisd
        | S::KlachtOntvangen
        | S::KlachtAfgehandeld
        | S::VerzoekOntvangen
        | S::MeldingOntvangstBevestigd
        | S::PersoonlijkPlanMogelijkheidGemeld
        | S::PersoonlijkPlanOntvangen
        | S::PersoonlijkPlanAfgezien
        | S::GewezenOpAanvraag
        | S::TeVroegeAanvraagOntvangen
        | S::Doorgezonden
        | S::OnderzoeksverslagVerstrekt
        | S::HerinneringVerslag
        | S::VerslagReactieOntvangen
        | S::AanvraagOntvangen
        | S::AanvraagAangevuld
        | S::InstemmingUitstel
        | S::AanvraagIngetrokken
        | S::BesluitBekendgemaakt
        | S::IngebrekestellingOntvangen
        | S::IngebrekestellingBevestigd
        | S::DwangsomBetaald
        | S::BezwaarOntvangen
        | S::BezwaarBevestigd
        | S::ToewijzingVerzonden
        | S::VerslagAanAanbiederGegeven
        | S::ToewijzingRetour
        | S::ZorgGestart
        | S::ZorgGestopt
        | S::BegeleidingsplanOntvangen
        | S::HuishoudplanOntvangen
        | S::ZorgovereenkomstOntvangen
        | S::SvbGeinformeerd
        | S::CakGeinformeerd
        | S::PgbEindeGemeld
        | S::VerlengingGevraagd
        | S::WijzigingGevraagd
        | S::WijzigingVerwerkt
        | S::AanbiederWeggevallen => Rol::Administratie,
        S::BezwaarVerzuimGevraagd
        | S::BezwaarVerzuimHersteld
        | S::HoorzittingGepland
        | S::HoorzittingGehouden
        | S::AfgezienVanHoren
        | S::BezwaarVerdaagd
        | S::BezwaarIngetrokken
        | S::BeroepOntvangen => Rol::Bezwaarbehandelaar,
        S::VerzoekAfgehandeld | S::DatalekOntdekt | S::DatalekGemeld => Rol::Privacyrol,
    }
}

/// One person per role, unless the file says who it was.
pub fn naam(rol: Rol) -> &'static str {
    match rol {
        Rol::Wijkwerker => "Wijkwerker",
        Rol::Consulent => "Consulent",
        Rol::Beslisser => "Beslisser",
        Rol::Administratie => "Administratie",
        Rol::Bezwaarbehandelaar => "Bezwaarbehandelaar",
        Rol::Privacyrol => "Privacyrol",
    }
}
