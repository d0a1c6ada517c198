//! The onderzoek: a full one and a short one.

use super::{GEHEIM, GESPREK, Map, alleen_melding};
use serde_json::{Value, json};

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
        .feit("gesprek_notitie", "2026-12-03", json!({ "gesprek": GESPREK, "onderwerp": "mantelzorg", "intern": GEHEIM,
            "notitie": "Je dochter Meryem werkt vier dagen per week en heeft twee jonge kinderen. Zij komt elke zaterdag en belt elke dag.",
            "uitspraken": [
                { "aard": "feit", "tekst": "Je dochter ging onder het gesprek twee keer naar buiten om te bellen met haar werk." },
                { "aard": "verklaring", "tekst": "Je wilt dat je dochter gewoon weer op de koffie komt." },
                { "aard": "duiding", "tekst": "Als er begeleiding komt, kan je dochter minder doen." }
            ],
            "citaat": "Ik wil haar niet tot last zijn.",
            "citaten": [{ "tekst": "Ik doe het graag, maar ik ben moe.", "wie": "je dochter Meryem" }]
        }))
        .feit("gesprek_notitie", "2026-12-03", notitie("andere_zorg",
            "De wijkverpleging komt elke ochtend (Zorgverzekeringswet). De fysiotherapeut komt tot maart een keer per week.", "", ""))
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "a", "tekst": "Je bent 75 jaar en woont met je jongste zoon. Je was altijd actief: je werkte als coupeuse en zong in een koor. Je vindt het belangrijk om zelf te beslissen en om onder de mensen te zijn." }))
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "b", "tekst": "Je kunt zelf licht huishoudelijk werk doen, je boodschappen laten bezorgen en met hulp je planning bijhouden. Een maaltijdservice kun je zelf regelen en betalen; dat wil je gaan proberen." }))
        .feit("onderdeel_onderzocht", "2026-12-08", json!({ "onderdeel": "c", "tekst": "Je dochter helpt nu ongeveer zes uur per week. Zij wil blijven helpen met de was en met het bezoek aan het ziekenhuis, samen ongeveer twee uur per week. De buurvrouw doet soms een boodschap.", "conclusie": "Meer dan twee uur per week kan je dochter niet geven." }))
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
        .feit("netwerk_getekend", "2026-12-03", json!({ "personen": [
            { "naam": "Meryem", "relatie": "dochter", "kring": "dichtbij", "helpt": true, "waarmee": "de was, en mee naar het ziekenhuis" },
            { "naam": "Łucja", "relatie": "buurvrouw", "kring": "vertrouwd", "helpt": true, "waarmee": "soms een boodschap" },
            { "naam": "Het koor", "kring": "vertrouwd" },
            { "naam": "Jerzy", "relatie": "broer in Kraków", "kring": "verder" }
        ], "toelichting": "Het koor mis je. Op dinsdag haalt een vrijwilliger je op." }))
        .feit("mantelzorg_besproken", "2026-12-08", json!({ "mantelzorgers": [
            { "naam": "Meryem Çelik", "relatie": "dochter", "doet": "de was en meegaan naar het ziekenhuis", "per_week": 2, "draagkracht": "wankel", "behoefte": "een vrije zaterdag per maand." }
        ] }))
        .feit("zrm_gemeten", "2026-12-08", zrm("nulmeting", 2))
        .feit("uren_onderbouwd", "2026-12-08", json!({ "regel": "1", "taken": [
            { "taak": "Je dag en week plannen", "nodig": 75 },
            { "taak": "Post en geld", "nodig": 45 },
            { "taak": "De was", "nodig": 60, "netwerk": 60, "reden": "Je dochter Meryem doet de was." },
            { "taak": "Afspraken nakomen", "nodig": 30 }
        ] }))
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
pub fn zrm(soort: &str, niveau: u8) -> Value {
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
