//! The resident and the people around.

use wmo::feit::*;

pub(crate) fn bron_bsn(bron_bsn: BronBsn) -> &'static str {
    match bron_bsn {
        BronBsn::Brp => "de basisregistratie personen",
        BronBsn::Nummerregister => "het nummerregister",
    }
}

pub(crate) fn vertegenwoordigingsrol(vertegenwoordigingsrol: Vertegenwoordigingsrol) -> &'static str {
    match vertegenwoordigingsrol {
        Vertegenwoordigingsrol::Curator => "curator",
        Vertegenwoordigingsrol::Mentor => "mentor",
        Vertegenwoordigingsrol::Gevolmachtigde => "gevolmachtigde",
        Vertegenwoordigingsrol::Partner => "partner",
        Vertegenwoordigingsrol::Familie => "familie",
        Vertegenwoordigingsrol::Gemachtigde => "gemachtigde",
        Vertegenwoordigingsrol::Bewindvoerder => "bewindvoerder",
    }
}

pub(crate) fn toestemmingsdoel(toestemmingsdoel: Toestemmingsdoel) -> &'static str {
    match toestemmingsdoel {
        Toestemmingsdoel::GegevensAndereWet => "gegevens gebruiken van jeugdhulp, bijstand of schuldhulp",
        Toestemmingsdoel::GegevensVanZorg => "gegevens van zorg gebruiken",
        Toestemmingsdoel::GegevensNaarZorg => "gegevens geven aan zorg",
        Toestemmingsdoel::GegevensNaarAnderen => "gegevens geven aan iemand anders",
        Toestemmingsdoel::HeelVerslagNaarAanbieder => "het hele verslag naar de aanbieder",
        Toestemmingsdoel::OverdrachtAndereGemeente => "overdracht aan een andere gemeente",
    }
}

pub(crate) fn relatie_huisgenoot(relatie_huisgenoot: RelatieHuisgenoot) -> &'static str {
    match relatie_huisgenoot {
        RelatieHuisgenoot::Partner => "partner",
        RelatieHuisgenoot::Ouder => "ouder",
        RelatieHuisgenoot::Kind => "kind",
        RelatieHuisgenoot::Overig => "huisgenoot",
    }
}

pub(crate) fn contactsoort(contactsoort: Contactsoort) -> &'static str {
    match contactsoort {
        Contactsoort::Informatievraag => "vraag",
        Contactsoort::Signaal => "signaal",
    }
}

pub(crate) fn verzoeksoort(verzoeksoort: Verzoeksoort) -> &'static str {
    match verzoeksoort {
        Verzoeksoort::Inzage => "inzage in de gegevens",
        Verzoeksoort::Correctie => "correctie van de gegevens",
        Verzoeksoort::Vernietiging => "vernietiging van de gegevens",
    }
}

pub(crate) fn verzoekuitkomst(verzoekuitkomst: Verzoekuitkomst) -> &'static str {
    match verzoekuitkomst {
        Verzoekuitkomst::Toegewezen => "toegewezen",
        Verzoekuitkomst::DeelsToegewezen => "voor een deel toegewezen",
        Verzoekuitkomst::Geweigerd => "geweigerd",
    }
}
