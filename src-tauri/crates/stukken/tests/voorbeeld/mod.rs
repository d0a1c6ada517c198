//! An invented resident with a full dossier, for tests, the bench and the example.
#![allow(dead_code, reason = "each test uses a part")]

use chrono::{DateTime, NaiveDate};
use serde_json::{Value, json};
use stukken::{Gegevens, Stuk, StukFout, StukSoort, maak};
use wmo::Regels;
use wmo::dossier::Dossier;
use wmo::feit::Feit;
use wmo::vastlegging::{
    ApparaatId, DossierId, Kanaal, Medewerker, MedewerkerId, Rol, Vastlegging, VastleggingId, ZaakId,
};

pub const DOSSIER: &str = "01939f3a-0000-7000-8000-000000000001";
pub const ZAAK: &str = "01939f3a-0000-7000-8000-000000000002";
pub const GESPREK: &str = "01939f3a-0000-7000-8000-000000000003";
pub const MEDEWERKER: &str = "Sanne de Wit";
/// Stands in the internal remarks; no stuk may show it.
pub const GEHEIM: &str = "ALLEENVOORCOLLEGAS";

pub fn zaak() -> ZaakId {
    ZAAK.parse().unwrap()
}

pub fn regels() -> Regels {
    Regels::ingebouwd("almere").unwrap()
}

pub fn dag(s: &str) -> NaiveDate {
    s.parse().unwrap()
}

/// Collects facts and folds them.
#[derive(Default)]
pub struct Map(Vec<Vastlegging>);

impl Map {
    pub fn feit(&mut self, soort: &str, datum: &str, data: Value) -> &mut Self {
        let feit = Feit::lees(soort, data).unwrap();
        assert!(feit.soort().is_some(), "{soort}");
        let nummer = self.0.len() as u8;
        let mut id = [0; 16];
        id[15] = nummer + 1;
        self.0.push(Vastlegging {
            id: VastleggingId(id),
            dossier: DOSSIER.parse().unwrap(),
            zaak: Some(zaak()),
            pad: feit.pad(Some(zaak())),
            vervangt: Vec::new(),
            reden: None,
            feit,
            feitdatum: dag(datum),
            feittijd: None,
            kanaal: Some(Kanaal::Telefoon),
            vastgelegd_op: DateTime::from_timestamp(1_795_000_000, 0).unwrap(),
            door: Medewerker {
                id: MedewerkerId(DOSSIER.parse::<DossierId>().unwrap().0),
                naam: MEDEWERKER.into(),
                rol: Rol::Consulent,
            },
            apparaat: ApparaatId(DOSSIER.parse::<DossierId>().unwrap().0),
            zout: String::new(),
        });
        self
    }

    pub fn dossier(&self) -> Dossier {
        Dossier::vouw(DOSSIER.parse().unwrap(), &self.0)
    }
}

pub fn persoon() -> Value {
    json!({
        "naam": { "voornaam": "Zoë", "voorvoegsel": "", "achternaam": "Çelik-Łukasiewicz" },
        "geboortedatum": "1951-03-03", "bsn": "999900006",
        "adres": { "straat": "Odeonstraat", "huisnummer": 12, "toevoeging": "A", "postcode": "1325 AL", "woonplaats": "Almere" }
    })
}

/// Only what is known after the first telephone call.
pub fn alleen_melding() -> Map {
    let mut map = Map::default();
    map.feit("persoonsgegevens_vastgelegd", "2026-11-23", persoon()).feit("melding_ontvangen", "2026-11-23", json!({
        "hulpvraag": "Sinds mijn val kom ik bijna de deur niet meer uit. De post stapelt zich op en ik vergeet afspraken.",
        "zaaknummer": "W-2026-00042"
    }));
    map
}

/// Everything up to the reaction and a besluit.
pub fn rijk() -> Map {
    let mut map = alleen_melding();
    let notitie = |onderwerp: &str, notitie: &str, citaat: &str, wie: &str| json!({ "gesprek": GESPREK, "onderwerp": onderwerp, "notitie": notitie, "citaat": citaat, "wie_helpt": wie, "intern": GEHEIM });
    map.feit("identiteit_vastgesteld", "2026-12-03", json!({ "document": "identiteitskaart", "geldig_tot": "2031-05-01" }))
        .feit("persoonlijk_plan_ontvangen", "2026-11-28", json!({
            "inhoud": "Ik wil zelf de regie houden over mijn dag.\n\nIk wil graag weer naar het koor op dinsdagavond, en ik wil dat mijn dochter gewoon weer op de koffie komt in plaats van altijd te helpen."
        }))
        .feit("gesprek_gevoerd", "2026-12-03", json!({
            "gesprek": GESPREK, "plaats": "thuis",
            "aanwezigen": [
                { "naam": "Zoë Çelik-Łukasiewicz", "rol": "cliënt" },
                { "naam": "Meryem Çelik", "rol": "dochter en mantelzorger" },
                { "naam": "Đorđe Petrović", "rol": "cliëntondersteuner" }
            ]
        }))
        .feit("gesprek_notitie", "2026-12-03", notitie("hulpvraag",
            "Je wilt weer grip krijgen op je dag en op je papieren. Je zoekt iemand die meedenkt en die je helpt om het zelf weer te kunnen. Het huis schoon houden lukt ook niet meer helemaal.",
            "Ik wil niet dat iemand het van mij overneemt. Ik wil het zelf weer leren.", ""))
        .feit("gesprek_notitie", "2026-12-03", notitie("gezondheid",
            "In het voorjaar van 2026 viel je van de trap en brak je een heup. Sindsdien loop je met een rollator. Je bent sneller moe en je kunt je minder lang concentreren. De huisarts stuurde je door naar de geheugenpoli; daar is niets gevonden dat op dementie wijst. Je slaapt slecht.",
            "Na een uurtje praten ben ik op.", "De wijkverpleging komt elke ochtend voor de steunkousen."))
        .feit("gesprek_notitie", "2026-12-03", notitie("wonen",
            "Je woont alleen in een benedenwoning met twee kamers en een kleine tuin. Er zijn geen drempels. De woningcorporatie plaatste handgrepen in de badkamer.", "", ""))
        .feit("gesprek_notitie", "2026-12-03", notitie("voorkeuren",
            "Je hebt liever een vrouw als begeleider. Op vrijdagmiddag ga je naar de moskee; dan wil je geen afspraken. Je spreekt goed Nederlands, maar officiële brieven vind je lastig.", "", ""))
        .feit("gesprek_notitie", "2026-12-03", notitie("zelfverzorging",
            "Wassen en aankleden doe je zelf, zittend. Dat kost je een uur. Koken lukt een paar keer per week; op andere dagen eet je brood of brengt je dochter iets mee.", "", "Je dochter, op zaterdag."))
        .feit("gesprek_notitie", "2026-12-03", notitie("huishouden",
            "Afstoffen en de afwas doe je zelf. Stofzuigen, dweilen, het bed verschonen en de badkamer schoonmaken lukken niet meer. De was doe je samen met je dochter.", "Ik schaam me als er bezoek komt.", "Je dochter, twee uur per week."))
        .feit("gesprek_notitie", "2026-12-03", notitie("vervoer",
            "Je durft nog niet alleen met de bus. Met de rollator loop je tot de supermarkt.", "", ""))
        .feit("gesprek_notitie", "2026-12-03", notitie("dagindeling",
            "Sinds de val is je dag leeg. Je begint vaak aan iets, maar maakt het niet af. Een weekplanning met vaste momenten helpt je.", "Vroeger zat mijn agenda vol.", ""))
        .feit("gesprek_notitie", "2026-12-03", notitie("geld",
            "Er ligt een stapel ongeopende post. Er zijn twee betalingsachterstanden: bij de energieleverancier en bij de zorgverzekeraar. Je hebt genoeg inkomen om ze in te lopen, maar je hebt het overzicht niet.", "Als ik een blauwe envelop zie, leg ik hem weg.", "Een vrijwilliger van de formulierenbrigade kwam twee keer."))
        .feit("gesprek_notitie", "2026-12-03", notitie("contacten",
            "Je hebt een dochter in Lelystad en een broer in Kraków. Met de buurvrouw drink je elke week thee. Het koor mis je erg.", "", "Buurvrouw Łucja haalt soms boodschappen."))
        .feit("gesprek_notitie", "2026-12-03", notitie("mantelzorg",
            "Je dochter Meryem werkt vier dagen per week en heeft twee jonge kinderen. Zij komt elke zaterdag en belt elke dag.", "", ""))
        .feit("gesprek_notitie", "2026-12-03", notitie("andere_zorg",
            "De wijkverpleging komt elke ochtend (Zorgverzekeringswet). De fysiotherapeut komt tot maart een keer per week.", "", ""))
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "a", "tekst": "Je bent 75 jaar en woont alleen. Je was altijd actief: je werkte als coupeuse en zong in een koor. Je vindt het belangrijk om zelf te beslissen en om onder de mensen te zijn." }))
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "b", "tekst": "Je kunt zelf licht huishoudelijk werk doen, je boodschappen laten bezorgen en met hulp je planning bijhouden. Een maaltijdservice kun je zelf regelen en betalen; dat wil je gaan proberen.\n\nJe hebt geen huisgenoten. Er is dus geen gebruikelijke hulp." }))
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "c", "tekst": "Je dochter helpt nu ongeveer zes uur per week. Zij wil blijven helpen met de was en met het bezoek aan het ziekenhuis, samen ongeveer twee uur per week. De buurvrouw doet soms een boodschap." }))
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "d", "tekst": "Je dochter vertelde dat zij moe is en vaak een vrije dag opneemt. Zij heeft gesproken met het steunpunt mantelzorg. Als de begeleiding begint, kan zij op zaterdag weer gewoon op bezoek komen." }))
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "e", "tekst": "De formulierenbrigade in het buurtcentrum kan helpen met losse formulieren, maar niet met het leren bijhouden van de administratie. Het koor zoekt een vrijwilliger die je op dinsdag ophaalt; dat is geregeld vanaf januari." }))
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "f", "tekst": "Met jouw toestemming belden we met de wijkverpleegkundige. Zij ziet geen reden voor meer verpleging. We hebben je aangemeld bij schuldhulpverlening voor het regelen van de twee achterstanden." }))
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "g", "niet_van_toepassing": "je betaalt nu nog geen bijdrage voor andere voorzieningen." }))
        .feit("stappenplan_stap", "2026-12-08", json!({ "stap": "hulpvraag", "bevinding": "We vatten je vraag zo samen: je wilt weer overzicht over je dag en je administratie, en hulp bij het zware huishoudelijke werk." }))
        .feit("stappenplan_stap", "2026-12-08", json!({ "stap": "problemen", "bevinding": "Je hebt moeite met plannen, met het bijhouden van je administratie en met het zware huishoudelijke werk. Je komt weinig buiten en je ziet minder mensen dan je wilt." }))
        .feit("stappenplan_stap", "2026-12-08", json!({ "stap": "nodige_ondersteuning", "bevinding": "Je hebt ongeveer 3,5 uur per week begeleiding nodig bij plannen, post en geld, en 2,5 uur per week hulp in het huishouden. Daarnaast zijn twee dagdelen per week nodig om weer onder de mensen te komen en conditie op te bouwen." }))
        .feit("stappenplan_stap", "2026-12-08", json!({ "stap": "eigen_mogelijkheden", "bevinding": "Je dochter neemt een uur per week de post met je door. De was doen jullie samen. Wat dan overblijft, kun je niet zelf oplossen en ook niet met hulp uit de buurt." }))
        .feit("stappenplan_stap", "2026-12-08", json!({ "stap": "maatwerk", "bevinding": "Voor wat overblijft, is ondersteuning uit de Wmo nodig: 2,5 uur begeleiding per week, 2 dagdelen dagbesteding en 2,25 uur huishoudelijke ondersteuning." }))
        .feit("wlz_getoetst", "2026-12-08", json!({ "stand": "heeft_niet", "toelichting": "De wijkverpleegkundige verwacht ook niet dat je daarvoor in aanmerking komt." }))
        .feit("pgb_voorlichting_gegeven", "2026-12-03", json!({ "toelichting": "Je vertelde dat je zelf geen mensen wilt aannemen en betalen. Je denkt aan zorg in natura." }))
        .feit("ondersteuning_voorgesteld", "2026-12-08", json!({
            "toelichting": "We beginnen met begeleiding waarin je leert om het zelf weer te doen. Na vier maanden kijken we of dat lukt.",
            "regels": productregels()
        }))
        .feit("onderzoeksverslag_vastgesteld", "2026-12-10", json!({ "versie": 2 }))
        .feit("onderzoeksverslag_verstrekt", "2026-12-10", json!({ "versie": 2 }));
    map
}

/// A short onderzoek: a sentence for each part.
pub fn kort() -> Map {
    let mut map = alleen_melding();
    map.feit("identiteit_vastgesteld", "2026-12-03", json!({ "document": "identiteitskaart", "geldig_tot": "2031-05-01" }))
        .feit("persoonlijk_plan_afgezien", "2026-11-24", json!({}))
        .feit("gesprek_gevoerd", "2026-12-03", json!({ "gesprek": GESPREK, "plaats": "thuis", "aanwezigen": [{ "naam": "Zoë Çelik-Łukasiewicz", "rol": "cliënt" }] }))
        .feit("gesprek_notitie", "2026-12-03", json!({
            "gesprek": GESPREK, "onderwerp": "huishouden", "notitie": "Stofzuigen en ramen lukken niet meer.", "wie_helpt": "Buurvrouw Łucja, een keer per week."
        }));
    for (onderdeel, tekst) in [
        ("a", "Je bent op jezelf en houdt van netheid."),
        ("b", "Licht werk doe je zelf. Er zijn geen huisgenoten."),
        ("c", "De buurvrouw helpt met de was."),
        ("d", "Je dochter krijgt uitleg over respijtzorg."),
        ("e", "De boodschappenservice in de wijk helpt al."),
        ("f", "De huisarts behandelt de pijn."),
        ("g", "De eigen bijdrage is uitgelegd."),
    ] {
        map.feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": onderdeel, "tekst": tekst }));
    }
    for (stap, bevinding) in [
        ("hulpvraag", "Je wilt een schoon huis."),
        ("problemen", "Je kunt niet bukken en niet tillen."),
        ("nodige_ondersteuning", "Zwaar huishoudelijk werk: twee uur per week."),
        ("eigen_mogelijkheden", "De buurvrouw doet de was."),
        ("maatwerk", "Het zware werk blijft over."),
    ] {
        map.feit("stappenplan_stap", "2026-12-08", json!({ "stap": stap, "bevinding": bevinding }));
    }
    let regels = productregels();
    map.feit("wlz_getoetst", "2026-12-08", json!({ "stand": "heeft_niet", "toelichting": "" }))
        .feit("pgb_voorlichting_gegeven", "2026-12-03", json!({ "toelichting": "Folder gegeven." }))
        .feit(
            "ondersteuning_voorgesteld",
            "2026-12-08",
            json!({ "toelichting": "Dit past bij wat je nodig hebt.", "regels": [regels[2], regels[0]] }),
        );
    map
}

pub fn productregels() -> Value {
    json!([
        { "regel": "1", "product": "individuele_begeleiding", "specialisme": "lichamelijke_achteruitgang", "traject": "traject3",
          "per_week": 2.5, "begin": "2027-01-04", "einde": "2028-01-02", "leveringsvorm": "zorg_in_natura", "aanbieder": "Kwintes",
          "doel": "Je houdt zelf je agenda en je post bij. De achterstanden zijn afbetaald." },
        { "regel": "2", "product": "dagbesteding", "specialisme": "lichamelijke_achteruitgang", "traject": "traject3",
          "per_week": 2, "begin": "2027-01-04", "einde": "2027-07-04", "leveringsvorm": "zorg_in_natura", "aanbieder": "Het Kompass",
          "vervoer_nodig": true, "doel": "Je bouwt conditie op en je ziet elke week andere mensen." },
        { "regel": "3", "product": "huishoudelijke_ondersteuning", "per_week": 2.25, "begin": "2027-01-04", "einde": "2028-12-31",
          "leveringsvorm": "zorg_in_natura", "aanbieder": "Tzorg", "ho_scenario": "langdurig", "wassen_en_strijken": false,
          "doel": "Je huis is schoon en leefbaar.",
          "toelichting": "Elke week: stofzuigen, dweilen, badkamer en toilet. Elke twee weken: bed verschonen. Elk kwartaal: ramen aan de binnenkant." }
    ])
}

/// The rich dossier with what came back and a besluit of this kind.
pub fn met_besluit(soort: &str) -> Map {
    let mut map = rijk();
    map.feit(
        "verslag_reactie_ontvangen",
        "2026-12-17",
        json!({
            "versie": 2, "oordeel": "akkoord_met_opmerkingen", "aanvraag": true, "ondertekend": true,
            "opmerkingen": "Ik wil graag dat de begeleider op maandag of woensdag komt, niet op vrijdag."
        }),
    );
    let afwijzing = soort == "afwijzing";
    map.feit("besluit_genomen", "2026-12-22", json!({
        "besluit": "1", "soort": soort,
        "motivering": if afwijzing {
            "Uit het onderzoek blijkt dat je de dingen waar je om vraagt, kunt regelen met hulp die er al is. De formulierenbrigade in het buurtcentrum helpt elke dinsdag en donderdag gratis met je post. Er is plaats en je kunt er met de rollator komen.\n\nJe zoon woont bij je in en is 24 jaar. Wij vragen van hem dat hij stofzuigt, dweilt en het bed verschoont. Hij vertelde ons dat hij dat kan doen."
        } else {
            "Uit het onderzoek blijkt dat je door je val en je vermoeidheid je dag, je administratie en het zware huishoudelijke werk niet alleen kunt doen. Je dochter en je buurvrouw helpen al. Wat zij doen, hebben we meegeteld. Voor wat overblijft, is er in de wijk geen hulp die genoeg is. Daarom krijg je deze ondersteuning.\n\nWe kiezen voor begeleiding van een jaar, omdat je wilt leren om het zelf weer te doen."
        },
        "gronden": if soort == "toekenning" { json!([]) } else { json!(["algemene_voorziening", "gebruikelijke_hulp"]) },
        "regels": if afwijzing { json!([]) } else { productregels() },
        "antwoord_op_opmerkingen": "We hebben dit doorgegeven aan Kwintes. Zij houden er rekening mee.",
        "zienswijze": if soort == "toekenning" { Value::Null } else { json!("“Mijn zoon werkt in ploegen, maar hij kan het in het weekend doen.”") },
        "mandaat": { "naam": "R. van der Meulen", "functie": "teammanager Wmo" }
    }));
    map
}

pub fn stuk(soort: StukSoort, map: &Map, datum: &str) -> Result<Stuk, StukFout> {
    let (dossier, regels) = (map.dossier(), regels());
    maak(
        soort,
        &Gegevens {
            dossier: &dossier,
            zaak: zaak(),
            regels: &regels,
            datum: dag(datum),
            versie: (soort == StukSoort::Onderzoeksverslag).then_some(2),
            besluit: None,
            onderwerp: None,
            medewerker: MEDEWERKER,
        },
    )
}

/// A letter of each kind.
pub fn alle() -> Vec<(StukSoort, Stuk)> {
    let een = |soort: &StukSoort| {
        let (map, datum) = bij(*soort);
        (*soort, stuk(*soort, &map, datum).unwrap())
    };
    StukSoort::ALLE.iter().map(een).collect()
}

/// The dossier for a letter of this kind, and the day on which it is sent.
fn bij(soort: StukSoort) -> (Map, &'static str) {
    let na = |mut map: Map, soort: &str, datum: &str, data: Value| {
        map.feit(soort, datum, data);
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
        StukSoort::OnderzoekTeLaat => (alleen_melding(), "2027-01-05"),
        StukSoort::Onderzoeksverslag => (rijk(), "2026-12-10"),
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
        StukSoort::BeschikkingToekenning => (met_besluit("toekenning"), "2026-12-22"),
        StukSoort::BeschikkingAfwijzing => (met_besluit("afwijzing"), "2026-12-22"),
    }
}
