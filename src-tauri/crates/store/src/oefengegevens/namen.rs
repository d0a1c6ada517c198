//! Names, streets and numbers of people who do not exist.

use wmo::persoon::{Adres, Bsn, Huisnummer, Naam, Persoonsgegevens};

/// First name, voorvoegsel, surname.
pub(super) fn naam(voornaam: &str, voorvoegsel: &str, achternaam: &str) -> Naam {
    Naam { voornaam: voornaam.into(), voorvoegsel: voorvoegsel.into(), achternaam: achternaam.into() }
}

/// Street, number, postcode and neighbourhood in Almere.
#[allow(clippy::expect_used, reason = "every text comes from this room; a test makes them all")]
pub(super) fn adres(straat: &str, huisnummer: u32, postcode: &str, wijk: &str) -> Adres {
    Adres {
        straat: straat.into(),
        huisnummer: Huisnummer::new(huisnummer).expect("a house number"),
        toevoeging: String::new(),
        postcode: postcode.parse().expect("a postcode"),
        woonplaats: "Almere".into(),
        wijk: wijk.into(),
    }
}

/// The burgerservicenummer 999, these five digits, and the digit that makes the elfproef fit. One in
/// eleven has no such digit, and above 99999 there is none.
pub(super) fn bsn(n: u32) -> Option<Bsn> {
    (0..10).find_map(|laatste| format!("999{n:05}{laatste}").parse().ok())
}

/// A resident; how to reach and in which language is filled in by the story.
#[allow(clippy::expect_used, reason = "every text comes from this room; a test makes them all")]
pub(super) fn persoon(naam: Naam, geboren: &str, bsn_nummer: u32, adres: Adres) -> Persoonsgegevens {
    Persoonsgegevens {
        naam,
        geboortedatum: Some(geboren.parse().expect("a date of birth")),
        bsn: bsn(bsn_nummer),
        adres,
        telefoon: None,
        email: None,
        email_toegestaan: false,
        tolk: None,
    }
}

pub(super) const VOORNAMEN: &[&str] = &[
    "Anna", "Ahmed", "Bram", "Carla", "Chantal", "Daniël", "Dirk", "Elif", "Esther", "Fatima", "Frits", "Gerda",
    "Hanneke", "Hassan", "Ineke", "Ivo", "Jamila", "Jan", "Jolanda", "Kees", "Khadija", "Klaas", "Lea", "Łucja",
    "Maria", "Mehmet", "Miep", "Mohammed", "Nel", "Noor", "Özlem", "Pieter", "Ramón", "Renée", "Rutger", "Samira",
    "Sjaak", "Søren", "Thea", "Truus", "Umut", "Vera", "Willem", "Yara", "Zoë",
];

/// Voorvoegsel and surname.
pub(super) const ACHTERNAMEN: &[(&str, &str)] = &[
    ("", "Jansen"),
    ("de", "Vries"),
    ("van den", "Berg"),
    ("van", "Dijk"),
    ("", "Bakker"),
    ("", "Visser"),
    ("", "Smit"),
    ("", "Meijer"),
    ("de", "Boer"),
    ("", "Mulder"),
    ("de", "Groot"),
    ("", "Bos"),
    ("", "Vos"),
    ("", "Peters"),
    ("", "Hendriks"),
    ("van", "Leeuwen"),
    ("", "Dekker"),
    ("", "Brouwer"),
    ("de", "Wit"),
    ("", "Dijkstra"),
    ("", "Smits"),
    ("de", "Graaf"),
    ("van der", "Meer"),
    ("van der", "Linden"),
    ("", "Kok"),
    ("", "Jacobs"),
    ("", "Yılmaz"),
    ("", "Kaya"),
    ("", "Öztürk"),
    ("", "Şahin"),
    ("el", "Amrani"),
    ("", "Bouzid"),
    ("", "Ramdin"),
    ("", "Jairam"),
    ("", "Nguyễn"),
    ("", "Wiśniewski"),
    ("", "Łukaszewicz"),
    ("", "Đorđević"),
    ("", "Sørensen"),
    ("", "Fernández"),
    ("", "Gonçalves"),
    ("", "Strauß"),
    ("", "Tuinman"),
    ("'t", "Hart"),
];

/// Street, first digits of the postcode, neighbourhood.
pub(super) const STRATEN: &[(&str, u32, &str)] = &[
    ("Odeonstraat", 1325, "Almere Stad"),
    ("Bachweg", 1323, "Almere Stad"),
    ("Celsiusstraat", 1341, "Almere Buiten"),
    ("Stuifzandstraat", 1317, "Almere Stad"),
    ("Hofmark", 1355, "Almere Haven"),
    ("Wierdijk", 1354, "Almere Haven"),
    ("Europalaan", 1363, "Almere Poort"),
    ("Olympiastraat", 1362, "Almere Poort"),
    ("Bolderweg", 1332, "Almere Buiten"),
    ("Evenaar", 1334, "Almere Buiten"),
    ("Parkwijklaan", 1326, "Almere Stad"),
    ("Sluiskade", 1353, "Almere Haven"),
];
