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
            "Je woont met je jongste zoon in een benedenwoning met drie kamers en een kleine tuin. Er zijn geen drempels. De woningcorporatie plaatste handgrepen in de badkamer.", "", ""))
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
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "a", "tekst": "Je bent 75 jaar en woont met je jongste zoon. Je was altijd actief: je werkte als coupeuse en zong in een koor. Je vindt het belangrijk om zelf te beslissen en om onder de mensen te zijn." }))
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "b", "tekst": "Je kunt zelf licht huishoudelijk werk doen, je boodschappen laten bezorgen en met hulp je planning bijhouden. Een maaltijdservice kun je zelf regelen en betalen; dat wil je gaan proberen." }))
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
        .feit("huishouden_vastgelegd", "2026-12-03", json!({ "huisgenoten": [
            { "huisgenoot": "1", "naam": { "voornaam": "Đorđe", "achternaam": "Çelik-Łukasiewicz" }, "geboortedatum": "2002-06-01", "relatie": "kind" }
        ], "gehuwd": false }))
        .feit("gebruikelijke_hulp_beoordeeld", "2026-12-08", json!({
            "huisgenoot": "1", "oordeel": "deels", "taken": "stofzuigen en de boodschappen", "per_week": 1, "redenen": ["werk"],
            "toelichting": "Hij werkt in ploegen en is vaak ’s avonds weg. In het weekend kan hij helpen."
        }))
        .feit("mantelzorg_besproken", "2026-12-08", json!({ "mantelzorgers": [
            { "naam": "Meryem Çelik", "relatie": "dochter", "doet": "de was en meegaan naar het ziekenhuis", "per_week": 2, "draagkracht": "wankel", "behoefte": "een vrije zaterdag per maand." }
        ] }))
        .feit("zrm_gemeten", "2026-12-08", zrm("nulmeting", 2))
        .feit("uren_onderbouwd", "2026-12-08", json!({ "regel": "1", "nodig": 14, "netwerk": 4 }))
        .feit("uren_onderbouwd", "2026-12-08", json!({ "regel": "3", "nodig": 14, "gebruikelijke_hulp": 4, "eigen_kracht": 1 }))
        .feit("traject_bepaald", "2026-12-08", json!({ "traject": "traject3", "motivering": "Je kunt leren om het weer zelf te doen. Daarom kiezen we voor een tijdelijk traject." }))
        .feit("doel_vastgesteld", "2026-12-08", json!({ "doel": "1", "tekst": "Je houdt zelf je agenda en je post bij.", "termijn": "lang", "begin": "2027-01-04", "eind": "2028-01-02" }))
        .feit("doel_vastgesteld", "2026-12-08", json!({ "doel": "2", "tekst": "Je opent elke dinsdag samen met de begeleider je post.", "termijn": "kort", "begin": "2027-01-04", "eind": "2027-05-03" }))
        .feit("advies_gevraagd", "2026-12-04", json!({ "advies": "1", "adviseur": "ergotherapeut", "vraag": "Wat helpt om veilig de trap van het buurtcentrum te nemen?" }))
        .feit("advies_ontvangen", "2026-12-07", json!({ "advies": "1", "inhoud": "Een tweede leuning en rustig oefenen. Een voorziening is niet nodig." }))
        .feit("verschil_van_inzicht", "2026-12-09", json!({ "waarover": "Jij vindt drie dagdelen dagbesteding nodig. Wij vinden twee dagdelen genoeg om mee te beginnen." }))
        .feit("tweede_wijkwerker_ingeschakeld", "2026-12-09", json!({ "wie": "01939f3a-0000-7000-8000-00000000000a", "naam": "Łukasz de Boer" }))
        .feit("tweede_wijkwerker_oordeel", "2026-12-10", json!({ "wie": "01939f3a-0000-7000-8000-00000000000a", "overeenstemming": true, "toelichting": "Na vier maanden kijken jullie of een derde dagdeel nodig is." }))
        .feit("onderzoeksverslag_vastgesteld", "2026-12-10", json!({ "versie": 2 }))
        .feit("onderzoeksverslag_verstrekt", "2026-12-10", json!({ "versie": 2 }));
    map
}

/// A whole measurement with this level everywhere.
fn zrm(soort: &str, niveau: u8) -> Value {
    let domeinen = [
        "financien",
        "werk_en_opleiding",
        "tijdsbesteding",
        "huisvesting",
        "huiselijke_relaties",
        "geestelijke_gezondheid",
        "lichamelijke_gezondheid",
        "middelengebruik",
        "basale_adl",
        "instrumentele_adl",
        "sociaal_netwerk",
        "maatschappelijke_participatie",
    ];
    let mut scores: Vec<Value> = domeinen.iter().map(|d| json!({ "domein": d, "niveau": niveau })).collect();
    scores.push(json!({ "domein": "justitie", "reden": "daar is geen reden voor" }));
    json!({ "meting": soort, "zrmsoort": soort, "scores": scores })
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
pub fn bij(soort: StukSoort) -> (Map, &'static str) {
    let na = |mut map: Map, soort: &str, datum: &str, data: Value| {
        map.feit(soort, datum, data);
        map
    };
    let mandaat = json!({ "naam": "R. van der Meulen", "functie": "teammanager Wmo" });
    let ander_besluit = |soort: &str, extra: Value| {
        let mut map = met_besluit("toekenning");
        map.feit("besluit_bekendgemaakt", "2026-12-22", json!({ "besluit": "1", "wijze": "verzonden" }));
        let mut regel = productregels()[0].clone();
        (regel["per_week"], regel["begin"]) = (json!(3), json!("2027-06-01"));
        let mut besluit = json!({
            "besluit": "2", "soort": soort, "op_besluit": "1", "regels": [regel], "mandaat": mandaat,
            "motivering": "We hebben opnieuw met je gesproken. De begeleiding helpt, en je hebt er nog wat meer van nodig."
        });
        besluit.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        map.feit("besluit_genomen", "2027-05-11", besluit);
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
        StukSoort::Toestemmingsformulier => (alleen_melding(), "2026-11-24"),
        StukSoort::OnderzoekTeLaat => (alleen_melding(), "2027-01-05"),
        StukSoort::Onderzoeksverslag => (rijk(), "2026-12-10"),
        StukSoort::HerinneringVerslag => {
            (na(rijk(), "herinnering_verslag", "2026-12-28", json!({ "nummer": 1 })), "2026-12-28")
        }
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
        StukSoort::HerstelVerzuim => (
            na(
                aangevraagd(),
                "herstel_verzuim_gevraagd",
                "2026-12-21",
                json!({
                    "verzuim": "1", "termijn_tot": "2027-01-08",
                    "ontbreekt": ["Een machtiging van je dochter, omdat zij voor jou tekende.", "Je keuze voor een aanbieder van de dagbesteding."]
                }),
            ),
            "2026-12-21",
        ),
        StukSoort::Opschorting => (
            na(
                aangevraagd(),
                "vertraging_toegerekend",
                "2026-12-21",
                json!({
                    "vertraging": "1", "van": "2026-12-22",
                    "waarom": "Je vroeg ons om te wachten tot je terug bent uit Kraków. Zonder gesprek over het pgb kunnen we niet besluiten."
                }),
            ),
            "2026-12-21",
        ),
        StukSoort::EindeOpschorting => (
            na(
                aangevraagd(),
                "vertraging_toegerekend",
                "2026-12-21",
                json!({
                    "vertraging": "1", "van": "2026-12-22", "tot": "2027-01-04",
                    "waarom": "Je vroeg ons om te wachten tot je terug bent uit Kraków."
                }),
            ),
            "2027-01-05",
        ),
        StukSoort::Verdaging => (
            na(
                aangevraagd(),
                "verdaging_meegedeeld",
                "2026-12-29",
                json!({
                    "nieuwe_datum": "2027-01-14", "reden": "De ergotherapeut heeft zijn advies nog niet gegeven. Dat advies hebben we nodig om goed te kunnen besluiten."
                }),
            ),
            "2026-12-29",
        ),
        StukSoort::BeschikkingToekenning => (met_besluit("toekenning"), "2026-12-22"),
        StukSoort::BeschikkingPgb => (met_pgb(), "2026-12-22"),
        StukSoort::BeschikkingPgbGeweigerd => (pgb_geweigerd(), "2026-12-22"),
        StukSoort::BeschikkingAfwijzing => (met_besluit("afwijzing"), "2026-12-22"),
        StukSoort::BuitenBehandeling => {
            let mut map = bij(StukSoort::HerstelVerzuim).0;
            map.feit("besluit_genomen", "2027-01-12", json!({
                "besluit": "1", "soort": "buiten_behandeling", "verzuim": "1", "mandaat": mandaat,
                "motivering": "Zonder machtiging weten we niet of je dochter namens jou mag aanvragen. Zonder jouw keuze kunnen we geen aanbieder een opdracht geven."
            }));
            (map, "2027-01-12")
        }
        StukSoort::BesluitSpoed => {
            let mut map = alleen_melding();
            let mut regel = productregels()[2].clone();
            (regel["begin"], regel["einde"]) = (json!("2026-11-25"), json!("2027-02-28"));
            map.feit("spoed_vastgesteld", "2026-11-23", json!({
                "reden": "Je kunt na je val niet zelf voor eten zorgen en er is deze week niemand die kan helpen.", "veiligheid": true
            }))
            .feit("besluit_genomen", "2026-11-24", json!({
                "besluit": "1", "soort": "tijdelijk_spoed", "regels": [regel], "mandaat": mandaat,
                "motivering": "Zonder hulp wordt het thuis niet veilig. Daarom wachten we niet op het onderzoek."
            }));
            (map, "2026-11-24")
        }
        StukSoort::BesluitWijziging => (ander_besluit("wijziging", json!({ "per": "2027-06-01" })), "2027-05-11"),
        StukSoort::BesluitVerlenging => {
            let mut map = ander_besluit("verlenging", json!({}));
            map.feit(
                "verlenging_gevraagd",
                "2027-04-20",
                json!({ "verlenging": "1", "regel": "1", "door": "aanbieder" }),
            );
            (map, "2027-05-11")
        }
        StukSoort::BesluitIntrekking => (
            ander_besluit(
                "intrekking",
                json!({
                    "per": "2027-06-01", "herzieningsgrond": "niet_meer_aangewezen",
                    "zienswijze": "“Ik red het nu zelf, maar ik wil wel kunnen bellen als het misgaat.”",
                    "motivering": "Je hebt je doelen gehaald. Dat bleek bij de evaluatie van mei: je houdt zelf je agenda en je post bij."
                }),
            ),
            "2027-05-11",
        ),
        StukSoort::BevestigingIngebrekestelling => (in_gebreke("2027-01-04"), "2027-01-05"),
        StukSoort::Dwangsombeschikking => {
            let mut map = in_gebreke("2027-01-04");
            map.feit("besluit_genomen", "2027-02-08", json!({
                "besluit": "1", "soort": "toekenning", "motivering": "x", "regels": [productregels()[0]], "mandaat": mandaat
            }))
            .feit("besluit_bekendgemaakt", "2027-02-08", json!({ "besluit": "1", "wijze": "verzonden" }))
            .feit("dwangsom_vastgesteld", "2027-02-10", json!({
                "besluit": "dwangsom", "ingebrekestelling": "1", "dagen": 20, "bedrag_cent": 53200, "mandaat": mandaat,
                "motivering": "We hadden uiterlijk op 31 december 2026 moeten besluiten. Op 4 januari 2027 stelde je ons in gebreke. We besloten op 8 februari 2027."
            }));
            (map, "2027-02-10")
        }
        StukSoort::OntvangstbevestigingBezwaar => {
            let mut map = met_besluit("afwijzing");
            map.feit("besluit_bekendgemaakt", "2026-12-22", json!({ "besluit": "1", "wijze": "verzonden" }))
                .feit("bezwaar_ontvangen", "2027-01-18", json!({ "besluit": "1", "ontbreekt": ["gronden", "handtekening"] }))
                .feit("bezwaar_verzuim_gevraagd", "2027-01-20", json!({
                    "besluit": "1", "verzuim": "1", "ontbreekt": ["gronden", "handtekening"], "termijn_tot": "2027-02-03"
                }));
            (map, "2027-01-20")
        }
        StukSoort::BevestigingWijziging => (
            na(
                met_besluit("toekenning"),
                "wijziging_gevraagd",
                "2027-03-01",
                json!({
                    "wijziging": "1", "wijzigingsoort": "andere_aanbieder", "regel": "3", "per": "2027-05-01",
                    "toelichting": "Er komt elke week iemand anders. Ik wil graag een vast gezicht."
                }),
            ),
            "2027-03-02",
        ),
        StukSoort::SignaalEindePgb => (met_pgb(), "2028-09-22"),
        StukSoort::Evaluatieverslag => {
            let mut map = met_besluit("toekenning");
            map.feit("besluit_bekendgemaakt", "2026-12-22", json!({ "besluit": "1", "wijze": "verzonden" }));
            map.feit("evaluatie_gehouden", "2027-05-04", json!({
                "evaluatie": "1", "regel": "1",
                "deelnemers": [{ "naam": "Zoë Çelik-Łukasiewicz", "rol": "cliënt" }, { "naam": "Łucja Nowak", "rol": "begeleider, Kwintes" }],
                "voortgang": [
                    { "doel": "1", "voortgang": "Je agenda houd je zelf bij. De post lukt met een geheugensteun." },
                    { "doel": "2", "voortgang": "Dit doe je nu elke dinsdag, ook als de begeleider er niet is." }
                ],
                "conclusie": "We gaan door zoals we bezig zijn. De begeleider komt vanaf juni op woensdag in plaats van maandag."
            }))
            .feit("doel_behaald", "2027-05-04", json!({ "doel": "2", "behaald": "geheel" }))
            .feit("zrm_gemeten", "2027-05-04", zrm("tussenmeting", 3))
            .feit("doel_vastgesteld", "2027-05-04", json!({
                "doel": "3", "tekst": "Je belt zelf naar een instantie als een brief niet duidelijk is.", "termijn": "kort", "begin": "2027-05-04", "eind": "2027-09-03"
            }));
            (map, "2027-05-06")
        }
    }
}

/// The rich dossier with an aanvraag that came in on 17 December 2026.
pub fn aangevraagd() -> Map {
    let mut map = rijk();
    map.feit(
        "verslag_reactie_ontvangen",
        "2026-12-17",
        json!({
            "versie": 2, "oordeel": "akkoord", "aanvraag": true, "ondertekend": true
        }),
    );
    map
}

/// Put in default on this day; the besluit was due on 31 December 2026.
pub fn in_gebreke(op: &str) -> Map {
    let mut map = aangevraagd();
    map.feit(
        "ingebrekestelling_ontvangen",
        op,
        json!({
            "ingebrekestelling": "1", "waarover": "aanvraag", "schriftelijk": true
        }),
    );
    map
}

/// Huishoudelijke ondersteuning as a pgb that is dearer than zorg in natura, and the rest in natura.
pub fn met_pgb() -> Map {
    let mut map = aangevraagd();
    let mut regels = productregels();
    regels[2]["leveringsvorm"] = json!("persoonsgebonden_budget");
    regels[2]["aanbieder"] = Value::Null;
    map.feit(
        "pgb_motivatie_ontvangen",
        "2026-12-17",
        json!({ "tekst": "Ik wil een vast gezicht in huis. Mijn nicht kent mij en spreekt mijn taal." }),
    )
    .feit(
        "pgb_plan_ontvangen",
        "2026-12-17",
        json!({ "hulpverleners": [{
            "naam": "Łucja Nowak", "hulpsoort": "formeel", "regel": "3", "per_week": 2.25, "tarief_cent": 3000
        }] }),
    )
    .feit(
        "pgb_beoordeeld",
        "2026-12-18",
        json!({
            "getoetst": "netwerk", "naam_beheerder": "Meryem Çelik", "vaardig": true, "motivatie_voldoende": true,
            "kwaliteit_voldoende": true, "conclusie": "Je dochter kan het pgb goed beheren."
        }),
    )
    .feit(
        "besluit_genomen",
        "2026-12-22",
        json!({
            "besluit": "1", "soort": "toekenning", "regels": regels,
            "motivering": "Je hebt goed uitgelegd waarom je een pgb wilt. Je dochter beheert het budget.",
            "weigering_pgb": { "grond": "duurder_dan_zin", "toelichting": "Het plan rekent met 30 euro per uur." },
            "budgetten": [{ "regel": "3", "budget_cent": 655_200, "gevraagd_cent": 702_000, "tarief_cent": 2800 }],
            "mandaat": { "naam": "R. van der Meulen", "functie": "teammanager Wmo" }
        }),
    );
    map
}

/// A pgb was asked and refused; the support is granted as zorg in natura.
pub fn pgb_geweigerd() -> Map {
    let mut map = aangevraagd();
    let regels = productregels();
    map.feit("pgb_beoordeeld", "2026-12-18", json!({
        "getoetst": "client", "vaardig": false, "motivatie_voldoende": true, "kwaliteit_voldoende": true,
        "punten": [
            { "punt": 1, "oordeel": "voldoende" },
            { "punt": 3, "oordeel": "onvoldoende", "toelichting": "Er ligt veel ongeopende post." },
            { "punt": 6, "oordeel": "onvoldoende" }
        ],
        "conclusie": "Nu is zorg in natura veiliger. Over een jaar kijken we opnieuw."
    }))
    .feit("besluit_genomen", "2026-12-22", json!({
        "besluit": "1", "soort": "toekenning", "regels": [regels[0], regels[2]],
        "motivering": "Uit het onderzoek blijkt dat je deze ondersteuning nodig hebt.",
        "weigering_pgb": { "grond": "niet_vaardig", "toelichting": "Je post en je geld bijhouden lukt je nu niet. Een pgb vraagt dat juist van je." },
        "mandaat": { "naam": "R. van der Meulen", "functie": "teammanager Wmo" }
    }));
    map
}
