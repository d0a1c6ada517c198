//! Six residents beside mevrouw Çelik, each in a stage of their own.

use super::namen::{adres, naam, persoon};
use super::verhaal::{Verhaal, mandaat};
use super::{Oefendossier, Oefenmoment};
use chrono::{Days, NaiveDate};
use wmo::feit::*;
use wmo::product::{HoScenario, Leveringsvorm, PerWeek, Product, Productregel, Specialisme, Traject};
use wmo::termijn::TermijnSoort;
use wmo::vastlegging::{Kanaal, Rol};

pub(super) fn zes(moment: &Oefenmoment<'_>) -> [Oefendossier; 6] {
    [
        willem_de_groot(moment),
        lukasz_wisniewski(moment),
        rukmini_ramdin(moment),
        joke_bergsma(moment),
        mehmet_yildiz(moment),
        marja_sorensen(moment),
    ]
}

/// The ontvangstbevestiging has to go out today.
fn willem_de_groot(moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Willem de Groot");
    let dag = v.start_voor(TermijnSoort::Ontvangstbevestiging, moment.vandaag);
    let meneer =
        persoon(naam("Willem", "de", "Groot"), "1939-11-02", 9_007, adres("Hofmark", 84, "1355 HK", "Almere Haven"));
    v.persoon(dag, meneer);
    let zoon = Melder {
        naam: naam("Peter", "de", "Groot"),
        relatie: "zoon".into(),
        telefoon: None,
        machtiging: None,
        met_medeweten: true,
    };
    let hulpvraag = "Mijn vader is twee keer gevallen in de badkamer. Hij wil hulp bij het schoonmaken, zodat hij daar \
                     niet meer op zijn knieën hoeft.";
    v.melding(Kanaal::Formulier, dag, 2, hulpvraag, Some(zoon));
    v.klaar()
}

/// An appointment in some days.
fn lukasz_wisniewski(moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Łukasz Wiśniewski");
    let mut meneer = persoon(
        naam("Łukasz", "", "Wiśniewski"),
        "1985-12-31",
        9_002,
        adres("Europalaan", 231, "1363 BM", "Almere Poort"),
    );
    meneer.tolk = Some("Pools".into());
    v.persoon(v.terug(8), meneer);
    let hulpvraag = "Sinds mijn hersenletsel raak ik het overzicht kwijt. Ik vergeet rekeningen en afspraken en thuis \
                     loopt alles door elkaar.";
    v.melding(Kanaal::Spreekuur, v.terug(8), 3, hulpvraag, None);
    v.bevestiging(v.terug(6));
    v.afspraak(v.terug(5), v.vooruit(6), 14);
    v.klaar()
}

/// The six weeks are over and the verslag is not ready.
fn rukmini_ramdin(moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Rukmini Ramdin");
    let dag = v.start_voor(TermijnSoort::Onderzoek, v.terug(3));
    let mevrouw = persoon(
        naam("Rukmini", "", "Ramdin"),
        "1952-08-19",
        9_003,
        adres("Stuifzandstraat", 40, "1317 KP", "Almere Stad"),
    );
    v.persoon(dag, mevrouw);
    let hulpvraag = "Mijn man wordt vergeetachtig en ik kan hem bijna niet meer alleen laten. Ik zoek iets waar hij \
                     overdag heen kan, zodat ik even rust heb.";
    v.melding(Kanaal::Telefoon, dag, 4, hulpvraag, None);
    v.bevestiging(v.terug(40));
    v.afspraak(v.terug(38), v.terug(28), 11);
    let gesprek = v.terug(28);
    v.gesprek_gevoerd(gesprek, &[("Rukmini Ramdin", "cliënt"), ("Soeresh Ramdin", "echtgenoot")]);
    v.notitie(
        gesprek,
        Onderwerp::Hulpvraag,
        "Mevrouw zorgt dag en nacht voor haar man, bij wie de geriater beginnende dementie heeft vastgesteld. Zij is moe \
         en vraagt hulp voordat het misgaat.",
        "Ik durf niet eens meer rustig naar de kapper.",
        "",
    );
    v.notitie(
        gesprek,
        Onderwerp::Mantelzorg,
        "Mevrouw helpt haar man met alles: opstaan, kleden, eten, medicijnen. De kinderen wonen in Rotterdam en komen een \
         keer per maand een weekend.",
        "",
        "Mevrouw zelf; kinderen eens per maand",
    );
    let dag_onderzoek = v.terug(20);
    v.onderdeel(
        dag_onderzoek,
        Onderdeel::A,
        "Mevrouw woont met haar man in een eengezinswoning. Zij wil hem thuis houden en zoekt voor hem een plek overdag \
         waar men hem kent en waar ook Surinaams wordt gekookt.",
    );
    v.onderdeel(
        dag_onderzoek,
        Onderdeel::C,
        "De zorg komt helemaal op mevrouw neer. De kinderen komen eens per maand. Buren letten op als zij boodschappen doet.",
    );
    v.klaar()
}

/// The verslag is out; nothing came back yet.
fn joke_bergsma(moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Joke Bergsma");
    let mevrouw =
        persoon(naam("Joke", "", "Bergsma"), "1944-01-22", 9_004, adres("Bolderweg", 9, "1332 AX", "Almere Buiten"));
    v.persoon(v.terug(38), mevrouw);
    let hulpvraag =
        "Na mijn nieuwe heup mag ik een tijd niet bukken en tillen. Ik heb voor die maanden hulp nodig in huis.";
    v.melding(Kanaal::Verwijzer, v.terug(38), 5, hulpvraag, None);
    v.bevestiging(v.terug(36));
    v.afspraak(v.terug(34), v.terug(25), 9);
    let gesprek = v.terug(25);
    v.gesprek_gevoerd(gesprek, &[("Joke Bergsma", "cliënt")]);
    v.notitie(
        gesprek,
        Onderwerp::Huishouden,
        "Voor de operatie deed mevrouw alles zelf. Nu mag zij drie maanden niet bukken, tillen en traplopen met spullen.",
        "Zodra ik weer mag, doe ik het weer zelf. Daar kun je van op aan.",
        "Een vriendin haalt de boodschappen",
    );
    v.vaste_vragen(gesprek);
    let dag = v.terug(20);
    kort_onderzoek(
        &mut v,
        dag,
        "Mevrouw herstelt van een heupoperatie en kan drie maanden geen zwaar huishoudelijk werk doen.",
        "tijdelijke huishoudelijke ondersteuning, twee uur per week",
    );
    let begin = v.vooruit(10);
    let einde = begin.checked_add_days(Days::new(12 * 7 - 1)).unwrap_or(begin);
    let regel = huishouden(8, begin, einde, HoScenario::Tijdelijk);
    let dag = v.terug(18);
    stel_voor(&mut v, dag, vec![regel], "Tijdelijke hulp van twee uur per week, zo lang het herstel duurt.");
    v.verslag_uit(v.terug(10), v.terug(9));
    v.klaar()
}

/// An aanvraag came in; the besluit has to be there in some days.
fn mehmet_yildiz(moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Mehmet Yıldız");
    let terug = v.start_voor(TermijnSoort::Besluit, v.vooruit(2));
    let meneer =
        persoon(naam("Mehmet", "", "Yıldız"), "1971-05-14", 9_005, adres("Evenaar", 118, "1334 DP", "Almere Buiten"));
    v.persoon(v.terug(47), meneer);
    let hulpvraag = "Door mijn depressie kom ik nergens meer toe. Ik wil weer grip op mijn dag en mijn post, samen met \
                     iemand die langskomt.";
    v.melding(Kanaal::Spreekuur, v.terug(47), 6, hulpvraag, None);
    v.bevestiging(v.terug(45));
    v.afspraak(v.terug(42), v.terug(34), 13);
    let gesprek = v.terug(34);
    v.gesprek_gevoerd(gesprek, &[("Mehmet Yıldız", "cliënt"), ("Karin Post", "cliëntondersteuner")]);
    v.notitie(
        gesprek,
        Onderwerp::Dagindeling,
        "Meneer slaapt overdag en is 's nachts wakker. Afspraken zegt hij vaak af. Hij is onder behandeling bij de ggz en \
         heeft daar een vaste behandelaar.",
        "Als iemand met me meekijkt, begin ik wel. Alleen begin ik niet.",
        "",
    );
    v.vaste_vragen(gesprek);
    let dag = v.terug(28);
    kort_onderzoek(
        &mut v,
        dag,
        "Meneer heeft door zijn depressie geen vaste dagindeling en laat post en afspraken liggen.",
        "individuele begeleiding, drie uur per week, een jaar lang",
    );
    let begin = v.vooruit(21);
    let regel = Productregel {
        regel: "1".into(),
        product: Product::IndividueleBegeleiding,
        specialisme: Some(Specialisme::PsychosocialeProblematiek),
        traject: Some(Traject::Traject3),
        doel: Some("Meneer houdt zelf een vaste dagindeling aan en opent elke week zijn post.".into()),
        ..huishouden(12, begin, begin.checked_add_days(Days::new(52 * 7 - 1)).unwrap_or(begin), HoScenario::Langdurig)
    };
    let regel = Productregel { ho_scenario: None, wassen_en_strijken: None, ..regel };
    let dag = v.terug(26);
    stel_voor(&mut v, dag, vec![regel], "Begeleiding thuis, gericht op een vaste dagindeling en op de post.");
    v.verslag_uit(v.terug(24), v.terug(22));
    let reactie = VerslagReactieOntvangen {
        versie: 1,
        oordeel: OordeelVerslag::Akkoord,
        aanvraag: true,
        ondertekend: true,
        dagtekening: Some(terug),
        door: Some("cliënt".into()),
        andere_aanvraag: None,
        opmerkingen: String::new(),
        hoofdstukken: Vec::new(),
        keuzes: vec![KeuzeLeveringsvorm {
            regel: "1".into(),
            leveringsvorm: Leveringsvorm::ZorgInNatura,
            aanbieder: Some("Kwintes".into()),
            motivering: None,
        }],
        ondertekening: None,
        stuk: None,
    };
    v.via(Kanaal::Balie, Rol::Administratie, terug, Feit::VerslagReactieOntvangen(reactie));
    v.klaar()
}

/// The besluit is out and the support runs.
fn marja_sorensen(moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Marja Sørensen");
    let mevrouw =
        persoon(naam("Marja", "", "Sørensen"), "1936-04-09", 9_006, adres("Sluiskade", 3, "1353 BE", "Almere Haven"));
    v.persoon(v.terug(75), mevrouw);
    let hulpvraag =
        "Ik zie bijna niets meer door mijn ogen en kan niet zien of het schoon is. Ik wil graag wekelijks hulp.";
    v.melding(Kanaal::Telefoon, v.terug(75), 7, hulpvraag, None);
    v.bevestiging(v.terug(73));
    v.afspraak(v.terug(70), v.terug(62), 10);
    let gesprek = v.terug(62);
    v.gesprek_gevoerd(gesprek, &[("Marja Sørensen", "cliënt"), ("Nel Kok", "buurvrouw")]);
    v.notitie(
        gesprek,
        Onderwerp::Huishouden,
        "Mevrouw ziet nog vijf procent. Zij kent haar huis op de tast en doet de afwas en de was zelf. Schoonmaken gaat niet.",
        "Ik voel het wel, maar ik zie het niet.",
        "Buurvrouw leest de post voor",
    );
    v.vaste_vragen(gesprek);
    let dag = v.terug(56);
    kort_onderzoek(
        &mut v,
        dag,
        "Mevrouw is bijna blind en kan haar huis niet meer schoonhouden.",
        "huishoudelijke ondersteuning, twee uur per week",
    );
    let begin = v.terug(14);
    let einde = begin.checked_add_days(Days::new(104 * 7 - 1)).unwrap_or(begin);
    let regel = huishouden(8, begin, einde, HoScenario::Langdurig);
    let dag = v.terug(54);
    stel_voor(&mut v, dag, vec![regel.clone()], "Twee uur hulp per week, voor twee jaar.");
    v.verslag_uit(v.terug(50), v.terug(49));
    let reactie = VerslagReactieOntvangen {
        versie: 1,
        oordeel: OordeelVerslag::Akkoord,
        aanvraag: true,
        ondertekend: true,
        dagtekening: None,
        door: Some("cliënt".into()),
        andere_aanvraag: None,
        opmerkingen: String::new(),
        hoofdstukken: Vec::new(),
        keuzes: Vec::new(),
        ondertekening: None,
        stuk: None,
    };
    v.via(Kanaal::Post, Rol::Administratie, v.terug(40), Feit::VerslagReactieOntvangen(reactie));
    let gekozen =
        Productregel { leveringsvorm: Some(Leveringsvorm::ZorgInNatura), aanbieder: Some("Zonzorg!".into()), ..regel };
    let motivering = "U ziet bijna niets meer en kunt uw huis daardoor niet schoonhouden. U woont alleen en uw buurvrouw \
                     kan dit werk niet doen. Daarom krijgt u huishoudelijke ondersteuning.";
    let besluit = BesluitGenomen::toekenning("1".into(), motivering.into(), vec![gekozen], mandaat());
    v.besluit(v.terug(32), v.terug(31), besluit);
    v.klaar()
}

#[allow(clippy::expect_used, reason = "the amounts stand in this file; a test makes them")]
pub(super) fn huishouden(kwarten: u32, begin: NaiveDate, einde: NaiveDate, scenario: HoScenario) -> Productregel {
    Productregel {
        regel: "1".into(),
        product: Product::HuishoudelijkeOndersteuning,
        specialisme: None,
        traject: None,
        per_week: PerWeek::uit_kwarten(kwarten).expect("an amount per week"),
        begin,
        einde,
        leveringsvorm: None,
        aanbieder: None,
        ho_scenario: Some(scenario),
        wassen_en_strijken: (scenario == HoScenario::Langdurig).then_some(false),
        vervoer_nodig: None,
        doel: Some("Het huis is schoon en leefbaar.".into()),
        toelichting: None,
    }
}

pub(super) fn stel_voor(v: &mut Verhaal<'_>, dag: NaiveDate, regels: Vec<Productregel>, toelichting: &str) {
    let voorstel = OndersteuningVoorgesteld { regels, toelichting: toelichting.into(), doorverwijzingen: Vec::new() };
    v.feit(Rol::Consulent, dag, Feit::OndersteuningVoorgesteld(voorstel));
}

/// A short onderzoek: what is the matter, and what remains to be granted.
pub(super) fn kort_onderzoek(v: &mut Verhaal<'_>, dag: NaiveDate, probleem: &str, nodig: &str) {
    for (onderdeel, tekst) in [
        (Onderdeel::A, probleem),
        (Onderdeel::B, "Wat de inwoner zelf kan, doet hij zelf. Huisgenoten die kunnen helpen zijn er niet."),
        (Onderdeel::C, "Familie en buren helpen met kleine dingen. Meer kunnen zij niet doen."),
        (Onderdeel::D, "Niemand raakt nu overbelast. Het steunpunt mantelzorg is bekend."),
        (Onderdeel::E, "Het buurthuis en de klussendienst zijn besproken. Die lossen dit niet op."),
        (Onderdeel::F, "De huisarts weet ervan. Er is geen andere wet die dit vergoedt."),
        (Onderdeel::G, "Het abonnementstarief is uitgelegd. Het CAK int het bedrag."),
    ] {
        v.onderdeel(dag, onderdeel, tekst);
    }
    for (stap, bevinding) in [
        (Stap::Hulpvraag, "De vraag staat in de melding en is in het gesprek hetzelfde gebleven.".to_owned()),
        (Stap::Problemen, probleem.to_owned()),
        (Stap::NodigeOndersteuning, format!("Nodig is: {nodig}.")),
        (
            Stap::EigenMogelijkheden,
            "Eigen kracht, huisgenoten, het netwerk en het buurthuis lossen een deel op.".to_owned(),
        ),
        (Stap::Maatwerk, format!("Wat overblijft is {nodig}.")),
    ] {
        v.stap(dag, stap, &bevinding);
    }
}
