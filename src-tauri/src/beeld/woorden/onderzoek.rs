//! The onderzoek, and the choice for zin or pgb.

use wmo::feit::*;
use wmo::product::Leveringsvorm;

pub(crate) fn partij(partij: Partij) -> &'static str {
    match partij {
        Partij::Client => "de inwoner",
        Partij::Gemeente => "de gemeente",
    }
}

pub(crate) fn kan_helpen(kan_helpen: KanHelpen) -> &'static str {
    match kan_helpen {
        KanHelpen::Kan => "kan helpen",
        KanHelpen::Deels => "kan een deel doen",
        KanHelpen::KanNiet => "kan niet helpen",
    }
}

pub(crate) fn zrmsoort(zrmsoort: Zrmsoort) -> &'static str {
    match zrmsoort {
        Zrmsoort::Nulmeting => "nulmeting",
        Zrmsoort::Tussenmeting => "tussenmeting",
        Zrmsoort::Eindmeting => "eindmeting",
    }
}

pub(crate) fn doel_behaald(doel_behaald: Doelbehaald) -> &'static str {
    match doel_behaald {
        Doelbehaald::Geheel => "behaald",
        Doelbehaald::Deels => "voor een deel behaald",
        Doelbehaald::Niet => "niet behaald",
        Doelbehaald::Vervallen => "geen doel meer",
    }
}

pub(crate) fn adviseur(adviseur: Adviseursoort) -> &'static str {
    match adviseur {
        Adviseursoort::Medisch => "een medisch adviseur",
        Adviseursoort::Ergotherapeut => "een ergotherapeut",
        Adviseursoort::SociaalStedelijkTeam => "het Sociaal Stedelijk Team",
        Adviseursoort::Anders => "een andere deskundige",
    }
}

pub(crate) fn vrijstelling(vrijstelling: Vrijstelling) -> &'static str {
    match vrijstelling {
        Vrijstelling::BetaaltAlVoorBeschermdWonenOfWlz => "betaalt al voor beschermd wonen of de Wlz",
        Vrijstelling::Opvang => "in de opvang",
        Vrijstelling::VeiligheidMinderjarige => "voor de veiligheid van een kind",
        Vrijstelling::Rolstoel => "voor een rolstoel",
        Vrijstelling::JongerDan18 => "jonger dan 18",
        Vrijstelling::GehuwdNietBeidenAow => "gehuwd, en niet allebei AOW",
        Vrijstelling::GeenBetalingscapaciteit => "kan het niet betalen",
        Vrijstelling::SchadelijkVoorAanpak => "betalen schaadt de aanpak",
    }
}

pub(crate) fn leveringsvorm(leveringsvorm: Leveringsvorm) -> &'static str {
    match leveringsvorm {
        Leveringsvorm::ZorgInNatura => "zorg in natura",
        Leveringsvorm::PersoonsgebondenBudget => "pgb",
    }
}

pub(crate) fn pgb_beheer(pgb_beheer: PgbBeheer) -> &'static str {
    match pgb_beheer {
        PgbBeheer::Client => "de inwoner",
        PgbBeheer::Vertegenwoordiger => "een vertegenwoordiger",
        PgbBeheer::Netwerk => "iemand uit de eigen kring",
    }
}

pub(crate) fn wijze_zienswijze(wijze_zienswijze: WijzeZienswijze) -> &'static str {
    match wijze_zienswijze {
        WijzeZienswijze::Mondeling => "mondeling",
        WijzeZienswijze::Schriftelijk => "schriftelijk",
        WijzeZienswijze::Geen => "niet gereageerd",
    }
}
