//! Mevrouw Fatma Çelik: the dossier that a newcomer sees first. Everything that can be recorded is in
//! it, as a careful colleague would have written it.

use super::namen::{adres, naam, persoon};
use super::verhaal::{Verhaal, mandaat};
use super::{Oefendossier, Oefenmoment, Stadium};
use chrono::{Days, NaiveDate};
use wmo::feit::*;
use wmo::product::{HoScenario, Leveringsvorm, PerWeek, Product, Productregel, Specialisme, Traject};
use wmo::vastlegging::{Kanaal, Rol};

/// Her dossier up to a stage, with dates that fit today.
pub fn fatma_celik(stadium: Stadium, moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut v = Verhaal::new(moment, "Fatma Çelik");
    // How long ago the melding came in: later stages need more time behind them.
    let dagen = match stadium {
        Stadium::Melding => 2,
        Stadium::GesprekGepland => 9,
        Stadium::Onderzoek => 24,
        Stadium::VerslagUit => 36,
        Stadium::Aanvraag => 45,
        Stadium::Besluit => 60,
    };
    vertel_melding(&mut v, dagen);
    if stadium >= Stadium::GesprekGepland {
        v.bevestiging(v.terug(dagen - 1));
        let afzien = PersoonlijkPlanAfgezien {
            toelichting: Some("Mevrouw vertelt het liever zelf, in het gesprek, met haar dochter erbij.".into()),
        };
        v.via(Kanaal::Telefoon, Rol::Wijkwerker, v.terug(dagen - 4), Feit::PersoonlijkPlanAfgezien(afzien));
        let dag_gesprek = if stadium == Stadium::GesprekGepland { v.vooruit(3) } else { v.terug(dagen - 13) };
        v.afspraak(v.terug(dagen - 4), dag_gesprek, 10);
    }
    if stadium >= Stadium::Onderzoek {
        vertel_gesprek(&mut v, dagen - 13);
        vertel_onderzoek(&mut v, dagen - 17);
        let begin = v.vooruit(28);
        let ondersteuning = OndersteuningVoorgesteld {
            regels: regels(begin, false),
            toelichting: CONCLUSIE.into(),
            doorverwijzingen: Vec::new(),
        };
        v.feit(Rol::Consulent, v.terug(dagen - 19), Feit::OndersteuningVoorgesteld(ondersteuning));
        vertel_afloop(&mut v, stadium, dagen, begin);
    }
    v.klaar()
}

fn vertel_melding(v: &mut Verhaal<'_>, dagen: u64) {
    let mut mevrouw =
        persoon(naam("Fatma", "", "Çelik"), "1948-03-07", 9_000, adres("Odeonstraat", 12, "1325 AL", "Almere Stad"));
    mevrouw.telefoon = "06 12 34 56 78".parse().ok();
    v.persoon(v.terug(dagen), mevrouw);
    let dochter = Melder {
        naam: naam("Elif", "", "Çelik"),
        relatie: "dochter".into(),
        telefoon: "06 87 65 43 21".parse().ok(),
        machtiging: None,
        met_medeweten: true,
    };
    let hulpvraag = "Het huishouden lukt me niet meer door mijn handen en mijn knieën. En de dagen zijn lang sinds \
                     mijn man er niet meer is. Mijn dochter doet al zo veel.";
    v.melding(Kanaal::Telefoon, v.terug(dagen), 1, hulpvraag, Some(dochter));
}

fn vertel_gesprek(v: &mut Verhaal<'_>, dagen: u64) {
    let dag = v.terug(dagen);
    v.gesprek_gevoerd(dag, &[("Fatma Çelik", "cliënt"), ("Elif Çelik", "dochter")]);
    let hulp = ClientondersteuningAangeboden {
        aan: Aan::Mantelzorger,
        antwoord: AntwoordClientondersteuning::WilNiet,
        ondersteuner: None,
        toelichting: Some("Aan de keukentafel verteld; de dochter heeft het telefoonnummer gekregen.".into()),
    };
    v.feit(Rol::Wijkwerker, dag, Feit::ClientondersteuningAangeboden(hulp));
    for (onderwerp, notitie, citaat, wie_helpt) in NOTITIES {
        v.notitie(dag, *onderwerp, notitie, citaat, wie_helpt);
    }
    v.vaste_vragen(dag);
}

fn vertel_onderzoek(v: &mut Verhaal<'_>, dagen: u64) {
    let dag = v.terug(dagen);
    for (onderdeel, tekst) in ONDERDELEN {
        v.onderdeel(dag, *onderdeel, tekst);
    }
    for (stap, bevinding) in STAPPEN {
        v.stap(dag, *stap, bevinding);
    }
}

fn vertel_afloop(v: &mut Verhaal<'_>, stadium: Stadium, dagen: u64, begin: NaiveDate) {
    if stadium >= Stadium::VerslagUit {
        v.verslag_uit(v.terug(dagen - 24), v.terug(dagen - 25));
    }
    if stadium >= Stadium::Aanvraag {
        let terug = v.terug(dagen - 36);
        let keuze = |regel: &str, aanbieder: &str| KeuzeLeveringsvorm {
            regel: regel.into(),
            leveringsvorm: Leveringsvorm::ZorgInNatura,
            aanbieder: Some(aanbieder.into()),
            motivering: None,
        };
        let reactie = VerslagReactieOntvangen {
            versie: 1,
            oordeel: OordeelVerslag::AkkoordMetOpmerkingen,
            aanvraag: true,
            ondertekend: true,
            dagtekening: terug.pred_opt(),
            door: Some("cliënt".into()),
            andere_aanvraag: None,
            opmerkingen: "Graag een hulp die op een vaste dag komt. En liefst iemand die ook Turks spreekt.".into(),
            hoofdstukken: Vec::new(),
            keuzes: vec![keuze("1", HULP_THUIS), keuze("2", DAGBESTEDING)],
            ondertekening: None,
            stuk: None,
        };
        v.via(Kanaal::Post, Rol::Administratie, terug, Feit::VerslagReactieOntvangen(reactie));
    }
    if stadium >= Stadium::Besluit {
        let besluit = BesluitGenomen {
            antwoord_op_opmerkingen:
                "Uw wens voor een vaste dag en voor iemand die Turks spreekt geven wij door aan de \
                                      aanbieder. Die kijkt samen met u wat mogelijk is."
                    .into(),
            ..BesluitGenomen::toekenning("1".into(), MOTIVERING.into(), regels(begin, true), mandaat())
        };
        v.besluit(v.terug(dagen - 44), v.terug(dagen - 45), besluit);
    }
}

const HULP_THUIS: &str = "Tzorg";
const DAGBESTEDING: &str = "Woonzorg Flevoland";

/// Two and a half hours of help in the house and two dagdelen, for two years.
#[allow(clippy::expect_used, reason = "the amounts stand here; a test makes them")]
fn regels(begin: NaiveDate, gekozen: bool) -> Vec<Productregel> {
    let regel = |nummer: &str, product, kwarten, aanbieder: &str, doel: &str| Productregel {
        regel: nummer.into(),
        product,
        specialisme: None,
        traject: None,
        per_week: PerWeek::uit_kwarten(kwarten).expect("an amount per week"),
        begin,
        einde: begin.checked_add_days(Days::new(104 * 7 - 1)).unwrap_or(begin),
        leveringsvorm: gekozen.then_some(Leveringsvorm::ZorgInNatura),
        aanbieder: gekozen.then(|| aanbieder.to_owned()),
        ho_scenario: None,
        wassen_en_strijken: None,
        vervoer_nodig: None,
        doel: Some(doel.into()),
        toelichting: None,
    };
    let huishouden = Productregel {
        ho_scenario: Some(HoScenario::Langdurig),
        wassen_en_strijken: Some(false),
        toelichting: Some(
            "Elke week: stofzuigen en dweilen, badkamer en toilet, keuken, bed verschonen. Elke zes \
                           weken: ramen aan de binnenkant. De was doet de dochter."
                .into(),
        ),
        ..regel(
            "1",
            Product::HuishoudelijkeOndersteuning,
            10,
            HULP_THUIS,
            "Het huis is schoon en veilig om in te lopen.",
        )
    };
    let dagen = Productregel {
        specialisme: Some(Specialisme::LichamelijkeAchteruitgang),
        traject: Some(Traject::Traject2),
        vervoer_nodig: Some(true),
        ..regel(
            "2",
            Product::DagbestedingBasis,
            8,
            DAGBESTEDING,
            "Mevrouw heeft twee keer per week iets om naar uit te kijken, en haar dochter heeft die uren vrij.",
        )
    };
    vec![huishouden, dagen]
}

const NOTITIES: &[(Onderwerp, &str, &str, &str)] = &[
    (
        Onderwerp::Hulpvraag,
        "Mevrouw noemt twee dingen: het zware werk in huis gaat niet meer, en ze zit te veel alleen. Ze wil zo lang \
         mogelijk in haar eigen huis blijven.",
        "Ik wil mijn huis schoon hebben zoals ik het gewend ben. En ik wil weer eens onder de mensen zijn.",
        "",
    ),
    (
        Onderwerp::Gezondheid,
        "Reuma in beide handen sinds ongeveer tien jaar en slijtage in de knieën. Ze gebruikt medicijnen van de \
         reumatoloog en komt daar elk half jaar. Traplopen en knielen doen pijn; na een uur bezig zijn moet ze rusten. \
         Ze vergeet soms een afspraak. De huisarts volgt dat en maakt zich nu geen zorgen.",
        "'s Morgens zijn mijn vingers van hout.",
        "Huisarts en reumatoloog",
    ),
    (
        Onderwerp::Zelfverzorging,
        "Wassen en aankleden lukt zelf, wel langzaam. Er is een douchestoel en een beugel. Knopen en ritsen zijn \
         lastig; ze kiest kleren zonder knopen. Koken doet ze zelf, in kleine stappen en zittend.",
        "Dat laat ik me niet afnemen: koken doe ik zelf.",
        "",
    ),
    (
        Onderwerp::Huishouden,
        "Afstoffen op ooghoogte en de afwas lukken. Stofzuigen, dweilen, de badkamer en het bed verschonen lukken \
         niet meer. De dochter doet nu elke zaterdag het hele huis; dat kost haar vier tot vijf uur.",
        "Ik zie het stof liggen en ik kan er niet bij.",
        "Dochter Elif, elke zaterdag",
    ),
    (
        Onderwerp::Wonen,
        "Huurwoning met lift, op de tweede verdieping. Twee slaapkamers. Geen drempels. Het huis is netjes; de \
         badkamer en de hoeken blijven achter.",
        "",
        "",
    ),
    (
        Onderwerp::Vervoer,
        "Loopt met een rollator tot de supermarkt, ongeveer driehonderd meter. Verder weg gaat ze met haar dochter. \
         De bus durft ze niet alleen.",
        "Met de bus ben ik bang dat ik val als hij optrekt.",
        "Dochter rijdt",
    ),
    (
        Onderwerp::Dagindeling,
        "Staat om zeven uur op, bidt, ontbijt en kijkt televisie. Na het middageten slaapt ze. Overdag gebeurt er \
         weinig sinds haar man twee jaar geleden is overleden. Ze kan goed naaien en koken en deed dat vroeger met de \
         vrouwen uit de buurt.",
        "De klok gaat langzamer als er niemand is.",
        "",
    ),
    (
        Onderwerp::Geld,
        "AOW en een klein pensioen. Geen schulden. De dochter helpt met de post en met bankzaken op de computer. De \
         eigen bijdrage is uitgelegd.",
        "",
        "Dochter Elif, post en bank",
    ),
    (
        Onderwerp::Contacten,
        "Een zoon woont in Izmir; ze bellen elke zondag met beeld. Een buurvrouw drinkt af en toe thee mee. De \
         moskee is te ver om te lopen.",
        "Vroeger zat mijn keuken vol.",
        "Buurvrouw, af en toe",
    ),
    (
        Onderwerp::Mantelzorg,
        "De dochter werkt vier dagen als verpleegkundige en heeft twee kinderen op de basisschool. Ze komt zaterdag \
         en nog twee avonden. Ze slaapt slecht en heeft haar uren op het werk al een keer verminderd. Ze wil blijven \
         helpen met de was, de post en het vervoer naar de dokter, maar het huis kan er niet meer bij.",
        "Ik doe het met liefde, maar ik red het zo niet nog een jaar.",
        "Dochter Elif",
    ),
    (
        Onderwerp::Voorkeuren,
        "Spreekt Nederlands; bij moeilijke dingen helpt de dochter. Wil liever een vrouw als hulp, en schoenen gaan \
         uit in huis. Op vrijdagmiddag liever geen bezoek vanwege het gebed. Eet halal.",
        "Wie bij mij schoonmaakt, krijgt ook thee.",
        "",
    ),
    (
        Onderwerp::AndereZorg,
        "Geen wijkverpleging en geen indicatie voor de Wlz. Fysiotherapie via de aanvullende verzekering is gestopt \
         toen de behandelingen op waren; mevrouw bespreekt met de huisarts of dat weer kan.",
        "",
        "",
    ),
];

const ONDERDELEN: &[(Onderdeel, &str)] = &[
    (
        Onderdeel::A,
        "Mevrouw Çelik is weduwe en woont alleen in een gelijkvloerse huurwoning met lift. Zij heeft reuma in \
         haar handen en slijtage in haar knieën. Zij wil in haar eigen huis blijven wonen, een schoon huis hebben en \
         overdag weer onder de mensen komen. Zij heeft liever een vrouw als hulp en eet halal.",
    ),
    (
        Onderdeel::B,
        "Mevrouw verzorgt zichzelf, kookt zelf en doet licht huishoudelijk werk: afstoffen op ooghoogte en de afwas. \
         Zij woont alleen; gebruikelijke hulp van huisgenoten is er niet. Een lichte stofzuiger en een robotstofzuiger \
         zijn besproken: die lossen de badkamer, het dweilen en het bed niet op.",
    ),
    (
        Onderdeel::C,
        "Haar dochter helpt elke zaterdag en twee avonden per week. Zij is overbelast en kan het zware huishoudelijke \
         werk niet blijven doen. De was, de post, de bank en het vervoer naar de dokter blijft zij doen. Een buurvrouw \
         komt af en toe op de thee. Andere familie woont niet in Nederland.",
    ),
    (
        Onderdeel::D,
        "De dochter heeft ruimte nodig voor haar werk en haar gezin. Als het huishouden wordt overgenomen en mevrouw \
         twee dagdelen per week buitenshuis is, komt zij op adem. Zij kent het steunpunt mantelzorg en heeft het \
         telefoonnummer.",
    ),
    (
        Onderdeel::E,
        "De open inloop in het buurthuis is besproken. Die is twee straten verder en zonder begeleiding; mevrouw durft \
         dat niet alleen en kan er niet lang zitten zonder hulp bij het opstaan. De boodschappendienst gebruikt zij al. \
         Als het beter gaat, kan de inloop later wel passen.",
    ),
    (
        Onderdeel::F,
        "De huisarts volgt het geheugen en kijkt of fysiotherapie weer mogelijk is. Er is geen wijkverpleging en geen \
         indicatie voor de Wet langdurige zorg. Voor langere ritten is een taxipas van het regiovervoer besproken; \
         mevrouw vraagt die zelf aan, met haar dochter.",
    ),
    (
        Onderdeel::G,
        "Mevrouw betaalt het abonnementstarief per maand. Het CAK int dat bedrag. Dit is uitgelegd en mevrouw vindt \
         het te betalen.",
    ),
];

const STAPPEN: &[(Stap, &str)] = &[
    (
        Stap::Hulpvraag,
        "Mevrouw vraagt hulp bij het zware huishoudelijke werk en wil overdag weer onder de mensen zijn.",
    ),
    (
        Stap::Problemen,
        "Door reuma en versleten knieën kan mevrouw niet stofzuigen, dweilen, de badkamer doen en het bed verschonen. \
         Zij is overdag alleen, komt zonder hulp niet verder dan de supermarkt en heeft geen invulling van haar dagen.",
    ),
    (
        Stap::NodigeOndersteuning,
        "Nodig is: elke week hulp bij het zware huishoudelijke werk, ongeveer tweeënhalf uur. En twee keer per week een \
         dagdeel buitenshuis met begeleiding, in een groep, met vervoer.",
    ),
    (
        Stap::EigenMogelijkheden,
        "Licht werk, koken en zichzelf verzorgen doet mevrouw zelf. De dochter houdt de was, de post en het vervoer \
         naar de dokter. Het zware werk kan zij niet blijven doen. De inloop in het buurthuis is nu te zwaar. Hulp van \
         huisgenoten is er niet.",
    ),
    (
        Stap::Maatwerk,
        "Wat overblijft is huishoudelijke ondersteuning, 2,5 uur per week, en dagbesteding, twee dagdelen per week met \
         vervoer. Daarmee blijft het huis schoon, heeft mevrouw twee vaste momenten onder de mensen en kan de dochter \
         volhouden.",
    ),
];

const CONCLUSIE: &str = "Wij stellen huishoudelijke ondersteuning voor van 2,5 uur per week en dagbesteding van twee \
                         dagdelen per week met vervoer, allebei voor twee jaar. Na een jaar kijken wij samen of het nog past.";

const MOTIVERING: &str = "U kunt het zware werk in huis niet meer zelf doen door reuma en slijtage van uw knieën. Uw \
                          dochter helpt veel, maar kan dit er niet bij blijven doen. Ook bent u overdag vaak alleen en \
                          kunt u zonder begeleiding niet naar het buurthuis. Daarom krijgt u huishoudelijke \
                          ondersteuning en dagbesteding met vervoer.";
