//! What of a dossier goes into the search index, and how persons are compared.

use super::PersoonRij;
use crate::zoeken::vouwen::{aaneen, kale_achternaam, woorden};
use std::collections::BTreeSet;
use wmo::Dossier;
use wmo::persoon::{Geboortedatum, Persoonsgegevens};

/// The words of a dossier in the index, folded and sorted.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Zoektekst {
    /// Of the name.
    pub naam: String,
    /// Of everything else: address, postcode, date of birth, BSN, zaaknummer.
    pub rest: String,
}

/// Hidden on purpose: personal data may not end up in a log.
impl std::fmt::Debug for Zoektekst {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Zoektekst(…)")
    }
}

impl Zoektekst {
    /// Of all koppen: with a tegenstrijdigheid either answer finds the dossier.
    pub fn van(dossier: &Dossier) -> Self {
        let (mut naam, mut rest) = (BTreeSet::new(), BTreeSet::new());
        for persoon in dossier.persoon.koppen.iter().map(|k| &k.waarde) {
            naam_woorden(persoon, &mut naam);
            gegevens_woorden(persoon, &mut rest);
        }
        for melding in dossier.zaken.iter().flat_map(|z| &z.melding.koppen) {
            zaaknummer_woorden(&melding.waarde.zaaknummer, &mut rest);
        }
        let tekst = |woorden: BTreeSet<String>| woorden.into_iter().collect::<Vec<_>>().join(" ");
        Self { naam: tekst(naam), rest: tekst(rest) }
    }
}

fn naam_woorden(p: &Persoonsgegevens, uit: &mut BTreeSet<String>) {
    for deel in [&p.naam.voornaam, &p.naam.voorvoegsel, &p.naam.achternaam] {
        uit.extend(woorden(deel));
    }
    // "vandenberg" and "elamrani": as some people write them.
    uit.insert(aaneen(&p.naam.achternaam));
    uit.insert(aaneen(&p.naam.voorvoegsel) + &aaneen(&p.naam.achternaam));
    uit.remove("");
}

fn gegevens_woorden(p: &Persoonsgegevens, uit: &mut BTreeSet<String>) {
    let adres = &p.adres;
    let huisnummer = adres.huisnummer.get().to_string();
    uit.extend(woorden(&adres.straat).chain(woorden(&adres.woonplaats)).chain(woorden(&adres.toevoeging)));
    // "12a" is found as one word and as two.
    uit.insert(format!("{huisnummer}{}", aaneen(&adres.toevoeging)));
    uit.insert(huisnummer);
    uit.insert(aaneen(adres.postcode.als_str()));
    uit.extend(p.bsn.as_ref().map(|bsn| bsn.als_str().to_owned()));
    if let Some(geboren) = &p.geboortedatum {
        geboortedatum_woorden(geboren, uit);
    }
    uit.remove("");
}

/// "g19480307", and "v0703" for who only says the birthday. With a letter in front, so that a year
/// is no house number.
fn geboortedatum_woorden(geboortedatum: &Geboortedatum, uit: &mut BTreeSet<String>) {
    uit.insert(format!("g{}", geboortedatum.als_str().replace('-', "")));
    uit.extend(geboortedatum.volledig().map(|dag| dag.format("v%d%m").to_string()));
}

/// W-2026-00001-K7M4X as a whole, and from any of its parts on.
fn zaaknummer_woorden(zaaknummer: &str, uit: &mut BTreeSet<String>) {
    let delen: Vec<String> = woorden(zaaknummer).collect();
    uit.extend((0..delen.len()).map(|vanaf| delen[vanaf..].concat()));
}

/// How this person is compared with others.
pub(super) fn persoon_rij(p: &Persoonsgegevens) -> PersoonRij {
    PersoonRij {
        bsn: p.bsn.clone(),
        geboortedatum: p.geboortedatum.clone(),
        achternaam: kale_achternaam(&p.naam.achternaam),
        postcode: p.adres.postcode.clone(),
        huisnummer: p.adres.huisnummer.get(),
        toevoeging: aaneen(&p.adres.toevoeging),
    }
}
