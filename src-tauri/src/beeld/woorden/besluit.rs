//! From the besluit on.

use wmo::feit::*;

pub(crate) fn waarom_gewezen(waarom_gewezen: WaaromGewezen) -> &'static str {
    match waarom_gewezen {
        WaaromGewezen::ZonderAanvraagGeenBesluit => "zonder aanvraag komt er geen besluit",
        WaaromGewezen::ZesWekenVoorbij => "de zes weken zijn voorbij, aanvragen kan nu",
    }
}

pub(crate) fn waarover_ingebrekestelling(waarover_ingebrekestelling: WaaroverIngebrekestelling) -> &'static str {
    match waarover_ingebrekestelling {
        WaaroverIngebrekestelling::Aanvraag => "de aanvraag",
        WaaroverIngebrekestelling::Bezwaar => "het bezwaar",
        WaaroverIngebrekestelling::Spoed => "de spoedmelding",
    }
}

pub(crate) fn geen_dwangsom(geen_dwangsom: GeenDwangsom) -> &'static str {
    match geen_dwangsom {
        GeenDwangsom::OnredelijkLaat => "de ingebrekestelling kwam veel te laat",
        GeenDwangsom::GeenBelanghebbende => "de aanvrager heeft geen belang",
        GeenDwangsom::KennelijkNietOntvankelijkOfOngegrond => "de aanvraag kon duidelijk niet slagen",
        GeenDwangsom::Prematuur => "de ingebrekestelling kwam te vroeg",
        GeenDwangsom::OpTijdBesloten => "er is op tijd besloten",
    }
}

pub(crate) fn bezwaargebrek(bezwaargebrek: Bezwaargebrek) -> &'static str {
    match bezwaargebrek {
        Bezwaargebrek::Handtekening => "handtekening",
        Bezwaargebrek::NaamEnAdres => "naam en adres",
        Bezwaargebrek::Dagtekening => "datum",
        Bezwaargebrek::OmschrijvingBesluit => "om welk besluit het gaat",
        Bezwaargebrek::Gronden => "waarom de inwoner het er niet mee eens is",
        Bezwaargebrek::Machtiging => "machtiging",
    }
}

pub(crate) fn grond_niet_horen(grond_niet_horen: GrondNietHoren) -> &'static str {
    match grond_niet_horen {
        GrondNietHoren::KennelijkNietOntvankelijk => "het bezwaar kan duidelijk niet worden behandeld",
        GrondNietHoren::KennelijkOngegrond => "het bezwaar kan duidelijk niet slagen",
        GrondNietHoren::GeenGebruik => "de inwoner wil niet gehoord worden",
        GrondNietHoren::GeheelTegemoetgekomen => "de inwoner krijgt helemaal gelijk",
    }
}

pub(crate) fn uitkomst_bezwaar(uitkomst_bezwaar: UitkomstBezwaar) -> &'static str {
    match uitkomst_bezwaar {
        UitkomstBezwaar::Gegrond => "gegrond",
        UitkomstBezwaar::GedeeltelijkGegrond => "voor een deel gegrond",
        UitkomstBezwaar::Ongegrond => "ongegrond",
        UitkomstBezwaar::NietOntvankelijk => "niet-ontvankelijk",
    }
}

pub(crate) fn beroepsoort(beroepsoort: Beroepsoort) -> &'static str {
    match beroepsoort {
        Beroepsoort::Besluit => "tegen het besluit op bezwaar",
        Beroepsoort::NietTijdig => "omdat er niet op tijd is besloten",
    }
}

pub(crate) fn stopreden(stopreden: Stopreden) -> &'static str {
    match stopreden {
        Stopreden::Overlijden => "overlijden",
        Stopreden::Beeindigd => "klaar",
        Stopreden::Verhuizing => "verhuizing",
        Stopreden::SocialeBasis => "verder in de sociale basis",
        Stopreden::Zvw => "verder via de zorgverzekering",
        Stopreden::Wlz => "verder via de Wlz",
        Stopreden::EigenVerzoek => "op eigen verzoek",
        Stopreden::Anders => "een andere reden",
    }
}

pub(crate) fn wijzigingsoort(wijzigingsoort: Wijzigingsoort) -> &'static str {
    match wijzigingsoort {
        Wijzigingsoort::ZinNaarPgb => "van zorg in natura naar pgb",
        Wijzigingsoort::PgbNaarZin => "van pgb naar zorg in natura",
        Wijzigingsoort::AndereAanbieder => "een andere aanbieder",
        Wijzigingsoort::Opzeggen => "opzeggen",
        Wijzigingsoort::Rekeningnummer => "een ander rekeningnummer",
        Wijzigingsoort::Anders => "iets anders",
    }
}

pub(crate) fn reden_wegvallen(reden_wegvallen: RedenWegvallen) -> &'static str {
    match reden_wegvallen {
        RedenWegvallen::Faillissement => "faillissement",
        RedenWegvallen::ContractBeeindigd => "het contract is beëindigd",
        RedenWegvallen::Stopt => "de aanbieder stopt",
    }
}
