//! Residents who show what comes after an aanvraag: a dwangsom that runs, a pgb to decide on, a bezwaar,
//! support that runs, and two people who recorded something different.

use super::anderen::{huishouden, kort_onderzoek, stel_voor};
use super::namen::{adres, naam, persoon};
use super::verhaal::{Verhaal, collega, mandaat};
use super::{Oefendossier, Oefenmoment};
use chrono::{Days, Months, NaiveDate};
use wmo::feit::*;
use wmo::persoon::Persoonsgegevens;
use wmo::product::{HoScenario, Leveringsvorm, PerWeek, Product, Productregel, Specialisme, Traject};
use wmo::vastlegging::{Kanaal, Rol};

pub(super) fn vijf(moment: &Oefenmoment<'_>) -> [Oefendossier; 5] {
    [henk_vermeer(moment), sofie_maas(moment), gerrit_hoekstra(moment), rosa_martina(moment), nadia_benali(moment)]
}

/// The besluit is late, the gemeente was put in default, and every day costs money.
fn henk_vermeer(moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Henk Vermeer");
    let aanvraag = v.terug(52);
    let wie =
        persoon(naam("Henk", "", "Vermeer"), "1950-06-30", 9_008, adres("Kruidenweg", 45, "1314 GT", "Kruidenwijk"));
    let begin = v.vooruit(14);
    let regel = huishouden(10, begin, na(begin, 104 * 7 - 1), HoScenario::Langdurig);
    let verloop = Verloop {
        wie,
        nummer: 8,
        hulpvraag: "Ik zit sinds een half jaar in een rolstoel en krijg mijn huis niet meer schoon.",
        notitie: "Meneer doet zittend de afwas en de was. Stofzuigen, dweilen en bedden verschonen lukt niet.",
        citaat: "Ik vraag niet graag, maar zo kan het niet langer.",
        probleem: "Meneer gebruikt een rolstoel en kan het zware huishoudelijke werk niet doen.",
        nodig: "huishoudelijke ondersteuning, tweeënhalf uur per week",
        regel,
    };
    tot_het_verslag(&mut v, verloop, aanvraag);
    v.via(Kanaal::Post, Rol::Administratie, aanvraag, Feit::VerslagReactieOntvangen(reactie("Tzorg")));
    let igs = IngebrekestellingOntvangen {
        ingebrekestelling: "1".into(),
        waarover: WaaroverIngebrekestelling::Aanvraag,
        schriftelijk: true,
        aangewezen_kanaal: false,
        aanvragers: None,
        besluit: None,
    };
    v.via(Kanaal::Post, Rol::Administratie, v.terug(21), Feit::IngebrekestellingOntvangen(igs));
    let bevestigd = IngebrekestellingBevestigd { ingebrekestelling: "1".into(), stuk: None };
    v.via(Kanaal::Post, Rol::Administratie, v.terug(19), Feit::IngebrekestellingBevestigd(bevestigd));
    v.klaar()
}

/// Chose a pgb; the plan and the gesprek are done, and the besluit waits.
fn sofie_maas(moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Sofie Maas");
    let aanvraag = v.terug(6);
    let wie =
        persoon(naam("Sofie", "", "Maas"), "1989-09-14", 9_009, adres("Regenboogweg", 17, "1339 GW", "Regenboogbuurt"));
    let begin = v.vooruit(21);
    let regel = Productregel {
        regel: "1".into(),
        product: Product::IndividueleBegeleidingBasis,
        specialisme: Some(Specialisme::LichamelijkeAchteruitgang),
        traject: Some(Traject::Traject2),
        doel: Some("Mevrouw houdt haar week vol zonder terugval.".into()),
        ho_scenario: None,
        wassen_en_strijken: None,
        ..huishouden(8, begin, na(begin, 52 * 7 - 1), HoScenario::Tijdelijk)
    };
    let verloop = Verloop {
        wie,
        nummer: 9,
        hulpvraag: "Door mijn hersenletsel raak ik overprikkeld. Ik wil iemand die mijn week met mij plant, en die ik zelf uitkies.",
        notitie: "Mevrouw had al een begeleider via haar werk en wil met haar verder. Haar zus helpt met de administratie.",
        citaat: "Met een nieuw gezicht begin ik weer van voren af aan.",
        probleem: "Mevrouw raakt door hersenletsel snel overprikkeld en verliest dan het overzicht over haar week.",
        nodig: "individuele begeleiding basis, twee uur per week",
        regel,
    };
    tot_het_verslag(&mut v, verloop, aanvraag);
    let mut antwoord = reactie("");
    antwoord.keuzes = vec![KeuzeLeveringsvorm {
        regel: "1".into(),
        leveringsvorm: Leveringsvorm::PersoonsgebondenBudget,
        aanbieder: None,
        motivering: Some("Ik ken mijn begeleider al en zij werkt niet bij een aanbieder van de gemeente.".into()),
    }];
    v.via(Kanaal::Balie, Rol::Administratie, aanvraag, Feit::VerslagReactieOntvangen(antwoord));
    let tekst = "Ik heb al een jaar begeleiding van Iris. Bij een ander moet ik alles opnieuw uitleggen en dat kost mij te veel.";
    let motivatie = PgbMotivatieOntvangen { tekst: tekst.into() };
    v.via(Kanaal::Balie, Rol::Consulent, v.terug(5), Feit::PgbMotivatieOntvangen(motivatie));
    let plan = PgbPlanOntvangen {
        hulpverleners: vec![PgbHulpverlener {
            naam: "Iris Kuipers".into(),
            hulpsoort: PgbHulpsoort::Formeel,
            relatie: String::new(),
            kvk: Some("00000001".into()),
            agb: None,
            regel: "1".into(),
            per_week: twee_uur(),
            tarief_cent: 5_600,
            kwaliteit: "Hbo-diploma en een verklaring omtrent gedrag gezien.".into(),
        }],
        toelichting: "Elke week twee uur, op dinsdag.".into(),
    };
    v.via(Kanaal::Balie, Rol::Consulent, v.terug(5), Feit::PgbPlanOntvangen(plan));
    let aanwezigen = vec![
        Aanwezige { naam: "Sofie Maas".into(), rol: "cliënt".into() },
        Aanwezige { naam: "Linde Maas".into(), rol: "zus".into() },
    ];
    let gesprek = PgbGesprekGevoerd { plaats: "Stadhuis".into(), aanwezigen, beheer: PgbBeheer::Netwerk };
    v.via(Kanaal::Balie, Rol::Consulent, v.terug(3), Feit::PgbGesprekGevoerd(gesprek));
    let beoordeeld = PgbBeoordeeld {
        getoetst: PgbBeheer::Netwerk,
        naam_beheerder: "Linde Maas".into(),
        punten: vec![PgbPuntBesproken {
            punt: 3,
            oordeel: PgbPuntOordeel::MetHulp,
            toelichting: "Haar zus houdt de administratie bij.".into(),
        }],
        vaardig: true,
        motivatie_voldoende: true,
        kwaliteit_voldoende: true,
        beheerder_is_hulpverlener: false,
        eerder_ingetrokken: false,
        conclusie: "Met hulp van haar zus kan mevrouw het pgb goed beheren.".into(),
    };
    v.feit(Rol::Consulent, v.terug(2), Feit::PgbBeoordeeld(beoordeeld));
    v.klaar()
}

/// Refused, and the resident made bezwaar.
fn gerrit_hoekstra(moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Gerrit Hoekstra");
    let aanvraag = v.terug(48);
    let wie = persoon(
        naam("Gerrit", "", "Hoekstra"),
        "1947-03-03",
        9_010,
        adres("Literatuurlaan", 60, "1321 PW", "Literatuurwijk"),
    );
    let begin = v.terug(20);
    let regel = huishouden(6, begin, na(begin, 52 * 7 - 1), HoScenario::Langdurig);
    let verloop = Verloop {
        wie,
        nummer: 10,
        hulpvraag: "Mijn rug is op. Ik wil hulp bij het schoonmaken.",
        notitie: "Meneer woont met zijn zoon van 34. De zoon werkt overdag en is gezond.",
        citaat: "Mijn zoon heeft het al druk genoeg.",
        probleem: "Meneer kan door zijn rug niet bukken en tillen.",
        nodig: "anderhalf uur hulp per week; de zoon kan dit doen",
        regel,
    };
    tot_het_verslag(&mut v, verloop, aanvraag);
    v.via(Kanaal::Post, Rol::Administratie, aanvraag, Feit::VerslagReactieOntvangen(reactie("Zonzorg!")));
    let motivering = "Je zoon woont bij je in, is gezond en kan het schoonmaken overnemen. Dat heet gebruikelijke hulp. \
                      Daarom krijg je geen huishoudelijke ondersteuning.";
    let besluit = BesluitGenomen {
        soort: BesluitSoort::Afwijzing,
        gronden: vec![Afwijzingsgrond::GebruikelijkeHulp],
        zienswijze: Some("Meneer vindt dat zijn zoon het te druk heeft.".into()),
        ..BesluitGenomen::toekenning("1".into(), motivering.into(), Vec::new(), mandaat())
    };
    v.besluit(v.terug(38), v.terug(37), besluit);
    let bezwaar = BezwaarOntvangen {
        besluit: "1".into(),
        poststempel: None,
        ontbreekt: vec![Bezwaargebrek::Gronden],
        verkeerd_kanaal: false,
        toelichting: "Meneer is het niet eens met het besluit. De redenen volgen nog.".into(),
    };
    v.via(Kanaal::Post, Rol::Administratie, v.terug(14), Feit::BezwaarOntvangen(bezwaar));
    let bevestigd = BezwaarBevestigd { besluit: "1".into(), stuk: None };
    v.via(Kanaal::Post, Rol::Administratie, v.terug(12), Feit::BezwaarBevestigd(bevestigd));
    v.klaar()
}

/// Traject 3 runs; the first evaluation is near, and she asks for another provider.
fn rosa_martina(moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Rosa Martina");
    // Four months minus some days ago: the first evaluation comes up.
    let vier_maanden = moment.vandaag.checked_sub_months(Months::new(4)).unwrap_or(moment.vandaag);
    let begin = v.werkdag_vanaf(na(vier_maanden, 9));
    let aanvraag = v.eerder(begin, 25);
    let wie =
        persoon(naam("Rosa", "", "Martina"), "1996-02-11", 9_011, adres("Muziekdreef", 88, "1312 BX", "Muziekwijk"));
    let regel = Productregel {
        regel: "1".into(),
        product: Product::IndividueleBegeleiding,
        specialisme: Some(Specialisme::PsychosocialeProblematiek),
        traject: Some(Traject::Traject3),
        doel: Some("Mevrouw heeft een vast dagritme en doet zelf haar post.".into()),
        ho_scenario: None,
        wassen_en_strijken: None,
        ..huishouden(12, begin, na(begin, 52 * 7 - 1), HoScenario::Tijdelijk)
    };
    let verloop = Verloop {
        wie,
        nummer: 11,
        hulpvraag: "Na mijn scheiding lukt het niet meer om alles op een rij te houden.",
        notitie: "Mevrouw woont alleen met haar zoon van 4. Zij wil weer gaan werken.",
        citaat: "Ik wil het weer zelf kunnen.",
        probleem: "Mevrouw heeft geen vast dagritme en laat post liggen.",
        nodig: "individuele begeleiding, drie uur per week, een jaar lang",
        regel: regel.clone(),
    };
    tot_het_verslag(&mut v, verloop, aanvraag);
    v.via(Kanaal::Balie, Rol::Administratie, aanvraag, Feit::VerslagReactieOntvangen(reactie("Kwintes")));
    let gekozen =
        Productregel { leveringsvorm: Some(Leveringsvorm::ZorgInNatura), aanbieder: Some("Kwintes".into()), ..regel };
    let motivering = "Je hebt een tijd iemand nodig die je helpt om je dag en je post op orde te krijgen. Je netwerk kan \
                      dat niet. Daarom krijg je individuele begeleiding.";
    let besluit = BesluitGenomen::toekenning("1".into(), motivering.into(), vec![gekozen.clone()], mandaat());
    v.besluit(v.eerder(begin, 16), v.eerder(begin, 15), besluit);
    let toewijzing = ToewijzingVerzonden {
        toewijzing: "1".into(),
        besluit: "1".into(),
        regel: "1".into(),
        aanbieder: "Kwintes".into(),
        ingang: gekozen.begin,
        einde: gekozen.einde,
        vervangt: None,
    };
    v.via(Kanaal::Bericht, Rol::Administratie, v.eerder(begin, 12), Feit::ToewijzingVerzonden(toewijzing));
    let retour = ToewijzingRetour { toewijzing: "1".into(), goedgekeurd: true, fouten: String::new() };
    v.via(Kanaal::Bericht, Rol::Administratie, v.eerder(begin, 10), Feit::ToewijzingRetour(retour));
    let gestart = ZorgGestart { regel: "1".into(), aanbieder: Some("Kwintes".into()) };
    v.via(Kanaal::Bericht, Rol::Administratie, begin, Feit::ZorgGestart(gestart));
    let plan = BegeleidingsplanOntvangen { regel: "1".into(), toelichting: "Weekschema, post op maandag.".into() };
    v.via(Kanaal::Post, Rol::Administratie, v.werkdag_vanaf(na(begin, 28)), Feit::BegeleidingsplanOntvangen(plan));
    let vraag = WijzigingGevraagd {
        wijziging: "1".into(),
        wijzigingsoort: Wijzigingsoort::AndereAanbieder,
        regel: Some("1".into()),
        ondertekende_aanvraag: false,
        per: None,
        toelichting: "Mevrouw wil graag iemand die 's avonds kan komen.".into(),
    };
    v.via(Kanaal::Formulier, Rol::Administratie, v.terug(8), Feit::WijzigingGevraagd(vraag));
    v.klaar()
}

/// Two people recorded something different about the Wlz, on two laptops.
fn nadia_benali(moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Nadia Benali");
    let wie =
        persoon(naam("Nadia", "", "Benali"), "1958-12-05", 9_013, adres("Parkwijklaan", 7, "1326 AB", "Parkwijk"));
    v.persoon(v.terug(20), wie);
    let hulpvraag = "Mijn geheugen gaat achteruit. Mijn dochter zoekt een plek waar ik overdag heen kan.";
    v.melding(Kanaal::Telefoon, v.terug(20), 12, hulpvraag, None);
    v.bevestiging(v.terug(18));
    v.afspraak(v.terug(16), v.terug(9), 11);
    let gesprek = v.terug(9);
    v.gesprek_gevoerd(gesprek, &[("Nadia Benali", "cliënt"), ("Samira Benali", "dochter")]);
    v.notitie(
        gesprek,
        Onderwerp::Dagindeling,
        "Mevrouw is overdag alleen. Zij vergeet te eten en loopt soms de straat op zonder jas.",
        "Ik verveel me thuis.",
        "Dochter komt elke avond",
    );
    let wlz = |stand, toelichting: &str| {
        Feit::WlzGetoetst(WlzGetoetst {
            stand,
            bron: Some(WlzBron::Client),
            wil_aanvragen: None,
            toelichting: toelichting.into(),
        })
    };
    v.feit(Rol::Consulent, gesprek, wlz(WlzStand::HeeftNiet, "Mevrouw zegt dat er niets is aangevraagd."));
    let dochter = "De dochter belde: de Wlz is vorige week aangevraagd bij het CIZ.";
    v.elders(collega(Rol::Administratie), Rol::Consulent, v.terug(7), wlz(WlzStand::Aangevraagd, dochter));
    v.klaar()
}

/// What differs between one resident and the next, up to the verslag.
struct Verloop<'a> {
    wie: Persoonsgegevens,
    nummer: u32,
    hulpvraag: &'a str,
    notitie: &'a str,
    citaat: &'a str,
    probleem: &'a str,
    nodig: &'a str,
    regel: Productregel,
}

/// From the melding to the verslag, so that the verslag can come back on this day.
fn tot_het_verslag(v: &mut Verhaal<'_>, verloop: Verloop<'_>, aanvraag: NaiveDate) {
    let melding = v.eerder(aanvraag, 40);
    let hele_naam = verloop.wie.naam.volledig();
    v.persoon(melding, verloop.wie);
    v.melding(Kanaal::Telefoon, melding, verloop.nummer, verloop.hulpvraag, None);
    v.bevestiging(v.eerder(aanvraag, 37));
    let gesprek = v.eerder(aanvraag, 27);
    v.afspraak(v.eerder(aanvraag, 35), gesprek, 10);
    v.gesprek_gevoerd(gesprek, &[(&hele_naam, "cliënt")]);
    v.notitie(gesprek, Onderwerp::Huishouden, verloop.notitie, verloop.citaat, "");
    v.vaste_vragen(gesprek);
    kort_onderzoek(v, v.eerder(aanvraag, 22), verloop.probleem, verloop.nodig);
    let zin = format!("Voorstel: {}.", verloop.nodig);
    stel_voor(v, v.eerder(aanvraag, 20), vec![verloop.regel], &zin);
    v.verslag_uit(v.eerder(aanvraag, 15), v.eerder(aanvraag, 13));
}

/// Agrees, and applies; zorg in natura with this provider.
fn reactie(aanbieder: &str) -> VerslagReactieOntvangen {
    VerslagReactieOntvangen {
        versie: 1,
        oordeel: OordeelVerslag::Akkoord,
        aanvraag: true,
        ondertekend: true,
        dagtekening: None,
        door: Some("cliënt".into()),
        andere_aanvraag: None,
        opmerkingen: String::new(),
        hoofdstukken: Vec::new(),
        keuzes: vec![KeuzeLeveringsvorm {
            regel: "1".into(),
            leveringsvorm: Leveringsvorm::ZorgInNatura,
            aanbieder: Some(aanbieder.into()),
            motivering: None,
        }],
        ondertekening: None,
        stuk: None,
    }
}

fn na(dag: NaiveDate, dagen: u64) -> NaiveDate {
    dag.checked_add_days(Days::new(dagen)).unwrap_or(dag)
}

#[allow(clippy::expect_used, reason = "the amount stands in this file; a test makes it")]
fn twee_uur() -> PerWeek {
    PerWeek::uit_kwarten(8).expect("an amount per week")
}
