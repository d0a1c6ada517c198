//! Dutch words for values that the domain knows by code.

mod besluit;
mod onderzoek;
mod persoon;

pub(crate) use besluit::*;
pub(crate) use onderzoek::*;
pub(crate) use persoon::*;

use crate::beeld::{BandSoort, StationCode};
use wmo::dossier::Regelstaat;
use wmo::feit::*;
use wmo::vastlegging::Kanaal;

pub(crate) fn band(soort: BandSoort) -> &'static str {
    match soort {
        BandSoort::TeLaat => "Te laat",
        BandSoort::Vandaag => "Vandaag",
        BandSoort::DezeWeek => "Deze week",
        BandSoort::Later => "Later",
        BandSoort::ZonderDatum => "Zonder datum",
    }
}

pub(crate) fn station(code: StationCode) -> &'static str {
    match code {
        StationCode::Melding => "Melding",
        StationCode::Onderzoek => "Onderzoek",
        StationCode::Verslag => "Verslag",
        StationCode::Aanvraag => "Aanvraag",
        StationCode::Besluit => "Besluit",
        StationCode::Ondersteuning => "Ondersteuning",
    }
}

/// To be followed by a date.
pub(crate) fn regelstaat(staat: Regelstaat) -> &'static str {
    match staat {
        Regelstaat::Straks => "begint op",
        Regelstaat::NietBegonnen => "nog niet begonnen, kan vanaf",
        Regelstaat::Loopt => "loopt sinds",
        Regelstaat::Onderbroken => "onderbroken sinds",
        Regelstaat::Gestopt => "gestopt door de aanbieder op",
        Regelstaat::Beeindigd => "beëindigd op",
        Regelstaat::Afgelopen => "afgelopen op",
    }
}

pub(crate) fn kanaal(kanaal: Kanaal) -> &'static str {
    match kanaal {
        Kanaal::Formulier => "via het formulier",
        Kanaal::Spreekuur => "op het spreekuur",
        Kanaal::Telefoon => "per telefoon",
        Kanaal::Huisbezoek => "aan de keukentafel",
        Kanaal::Post => "per post",
        Kanaal::Email => "per e-mail",
        Kanaal::Portaal => "via het portaal",
        Kanaal::Balie => "aan de balie",
        Kanaal::Verwijzer => "via een verwijzer",
        Kanaal::Ambtshalve => "door de gemeente zelf",
        Kanaal::Bericht => "met een bericht",
    }
}

pub(crate) fn aan(aan: Aan) -> &'static str {
    match aan {
        Aan::Client => "de inwoner",
        Aan::Mantelzorger => "de mantelzorger",
    }
}

pub(crate) fn antwoord(antwoord: AntwoordClientondersteuning) -> &'static str {
    match antwoord {
        AntwoordClientondersteuning::Wil => "wil dat",
        AntwoordClientondersteuning::WilNiet => "wil dat niet",
        AntwoordClientondersteuning::HeeftAl => "heeft al iemand",
        AntwoordClientondersteuning::NogGeenAntwoord => "heeft nog niet geantwoord",
    }
}

pub(crate) fn reden_afsluiting(reden: RedenAfsluiting) -> &'static str {
    match reden {
        RedenAfsluiting::OpgelostMetAdvies => "opgelost met advies",
        RedenAfsluiting::AlgemeneVoorziening => "opgelost met een algemene voorziening",
        RedenAfsluiting::GeenReactie => "geen reactie na herinneringen",
        RedenAfsluiting::GeenIngezetene => "geen inwoner van deze gemeente",
        RedenAfsluiting::Dubbel => "dezelfde melding staat er twee keer",
    }
}

pub(crate) fn identiteitsdocument(document: Identiteitsdocument) -> &'static str {
    match document {
        Identiteitsdocument::Paspoort => "paspoort",
        Identiteitsdocument::Identiteitskaart => "identiteitskaart",
        Identiteitsdocument::Rijbewijs => "rijbewijs",
        Identiteitsdocument::Vreemdelingendocument => "vreemdelingendocument",
    }
}

pub(crate) fn gespreksplaats(plaats: Gespreksplaats) -> &'static str {
    match plaats {
        Gespreksplaats::Thuis => "thuis",
        Gespreksplaats::Wijkteam => "bij het wijkteam",
        Gespreksplaats::Telefoon => "per telefoon",
        Gespreksplaats::Beeldbellen => "met beeldbellen",
    }
}

pub(crate) fn onderwerp(onderwerp: Onderwerp) -> &'static str {
    match onderwerp {
        Onderwerp::Hulpvraag => "Hulpvraag",
        Onderwerp::Gezondheid => "Gezondheid",
        Onderwerp::Zelfverzorging => "Wassen, aankleden en eten",
        Onderwerp::Huishouden => "Huishouden",
        Onderwerp::Wonen => "Wonen",
        Onderwerp::Vervoer => "Vervoer",
        Onderwerp::Dagindeling => "Dagindeling",
        Onderwerp::Geld => "Geld en papieren",
        Onderwerp::Contacten => "Contacten",
        Onderwerp::Mantelzorg => "Mantelzorg",
        Onderwerp::Voorkeuren => "Geloof, cultuur en wensen",
        Onderwerp::AndereZorg => "Andere zorg",
    }
}

pub(crate) fn stap(stap: Stap) -> &'static str {
    match stap {
        Stap::Hulpvraag => "de hulpvraag",
        Stap::Problemen => "de problemen",
        Stap::NodigeOndersteuning => "de nodige ondersteuning",
        Stap::EigenMogelijkheden => "de eigen mogelijkheden",
        Stap::Maatwerk => "maatwerk",
    }
}

pub(crate) fn wlz(stand: WlzStand) -> &'static str {
    match stand {
        WlzStand::Heeft => "heeft een Wlz-indicatie",
        WlzStand::HeeftNiet => "heeft geen Wlz-indicatie",
        WlzStand::Aangevraagd => "heeft een Wlz-indicatie aangevraagd",
        WlzStand::Onbekend => "niet bekend",
    }
}

pub(crate) fn oordeel_verslag(oordeel: OordeelVerslag) -> &'static str {
    match oordeel {
        OordeelVerslag::Akkoord => "akkoord",
        OordeelVerslag::AkkoordMetOpmerkingen => "akkoord, met opmerkingen",
        OordeelVerslag::NietAkkoord => "niet akkoord",
        OordeelVerslag::GeenKeuze => "geen keuze gemaakt",
    }
}

pub(crate) fn bron_aanvraag(bron: BronAanvraag) -> &'static str {
    match bron {
        BronAanvraag::Verslag => "met het ondertekende verslag",
        BronAanvraag::LosSchrijven => "met een brief",
        BronAanvraag::Formulier => "met een formulier",
    }
}

pub(crate) fn besluit_soort(soort: BesluitSoort) -> &'static str {
    match soort {
        BesluitSoort::Toekenning => "toekenning",
        BesluitSoort::GedeeltelijkeToekenning => "gedeeltelijke toekenning",
        BesluitSoort::Afwijzing => "afwijzing",
        BesluitSoort::BuitenBehandeling => "buiten behandeling",
        BesluitSoort::TijdelijkSpoed => "tijdelijke hulp bij spoed",
        BesluitSoort::Wijziging => "wijziging",
        BesluitSoort::Verlenging => "verlenging",
        BesluitSoort::Herziening => "herziening",
        BesluitSoort::Intrekking => "intrekking",
    }
}

pub(crate) fn wijze(wijze: WijzeBekendmaking) -> &'static str {
    match wijze {
        WijzeBekendmaking::Verzonden => "verzonden",
        WijzeBekendmaking::Uitgereikt => "uitgereikt",
    }
}
