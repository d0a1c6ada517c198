//! What a letter can say about a dossier: the one place where a dossier becomes words.
//!
//! Only what letters need is here. Internal remarks (`GesprekNotitie::intern`) are not, so no letter
//! text can print them; the BSN is here with its last three digits, and only for verslag and besluit.

mod aanvraag;
mod afspraak;
mod besluit;
mod bezwaar;
mod bezwaarverloop;
mod bijdrage;
mod bron;
mod dwangsom;
mod evaluatie;
mod gegevensverzoek;
pub(crate) mod getekend;
mod keuzekaart;
mod klacht;
mod melding;
mod pgb;
pub(crate) mod proefwaarden;
mod reactie;
mod rechten;
mod regel;
mod toestemming;
mod verdieping;
mod verslag;

use crate::{StukFout, StukSoort};
pub(crate) use bron::Bron;
use chrono::{Datelike, NaiveDate};
use proefwaarden::Proefwaarden;
use serde::{Deserialize, Serialize};
use wmo::persoon::Geboortedatum;
use wmo::tekst;
use wmo::termijn::{self, TermijnSoort};
use wmo::vastlegging::Kanaal;

/// The fields of a letter in groups. The first groups are there in every letter; each of the others
/// belongs to some kinds of letter only, and in those it is always there.
macro_rules! context {
    (altijd { $($altijd:ident: $altijdtype:ty = $altijdmaak:expr;)* } soms { $($veld:ident: $type:ty, [$($soort:ident),*] = $maak:expr;)* }) => {
        /// Everything that the fields of a letter can name. The names are those of LEESMIJ.md.
        #[derive(Debug, Serialize)]
        pub(crate) struct Context {
            $($altijd: $altijdtype,)*
            $($veld: Option<$type>,)*
        }

        impl Context {
            /// The words for a letter of this kind. Refuses what has no meaning without something that
            /// was not recorded.
            pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
                Ok(Self {
                    $($altijd: $altijdmaak(bron)?,)*
                    $($veld: if [$(StukSoort::$soort),*].contains(&bron.soort) { Some($maak(bron)?) } else { None },)*
                })
            }

            /// Invented words for a letter of this kind; other ones for each trial.
            pub fn proef(soort: StukSoort, proef: u32) -> Result<Self, serde::de::value::Error> {
                let mut waarden = Proefwaarden::nieuw(proef);
                Ok(Self {
                    $($altijd: Deserialize::deserialize(&mut waarden)?,)*
                    $($veld: if [$(StukSoort::$soort),*].contains(&soort) {
                        Some(Deserialize::deserialize(&mut waarden)?)
                    } else {
                        None
                    },)*
                })
            }
        }
    };
}

context! {
    altijd {
        gemeente: Gemeente = gemeente;
        brief: Brief = brief;
        inwoner: Inwoner = inwoner;
        melding: Melding = melding_in_woorden;
        termijn: Termijnen = termijnen;
        plan: melding::Planstand = melding::Planstand::van;
        bijdrage: bijdrage::Bijdrage = bijdrage::Bijdrage::van;
    }
    soms {
        afspraak: afspraak::Afspraak, [UitnodigingGesprek] = afspraak::Afspraak::van;
        verslag: verslag::Verslag, [Onderzoeksverslag] = verslag::Verslag::van;
        keuzekaart: keuzekaart::Keuzekaart, [Keuzekaart] = keuzekaart::Keuzekaart::van;
        reactie: reactie::Reactie, [UitlegZonderAanvraag] = reactie::Reactie::van;
        getekend: getekend::Getekend, [GetekendAntwoord] = getekend::Getekend::van;
        doorzending: melding::Doorzending, [Doorzendbericht] = melding::Doorzending::van;
        te_vroeg: melding::TeVroeg, [TeVroegeAanvraag] = melding::TeVroeg::van;
        overlijden: melding::Overlijden, [BerichtNabestaanden] = melding::Overlijden::van;
        rechten: Vec<rechten::Recht>, [BewijsRechten] = rechten::rechten;
        inzage: rechten::Inzage, [WieKeek] = rechten::Inzage::van;
        klacht: klacht::Klacht, [OntvangstbevestigingKlacht, AfhandelingKlacht] = klacht::Klacht::van;
        verzoek: gegevensverzoek::Verzoek, [OntvangstbevestigingVerzoek, AntwoordVerzoek] = gegevensverzoek::Verzoek::van;
        afsluiting: melding::Afsluiting, [AfsluitbriefMelding] = melding::Afsluiting::van;
        intrekking: melding::Intrekking, [BevestigingIntrekking] = melding::Intrekking::van;
        toestemming: toestemming::Toestemming, [Toestemmingsformulier, IntrekkingToestemming] = toestemming::Toestemming::van;
        herinnering: aanvraag::Herinnering, [HerinneringVerslag] = aanvraag::Herinnering::van;
        zienswijze: aanvraag::Zienswijze, [VerzoekZienswijze] = aanvraag::Zienswijze::van;
        verdaging: aanvraag::Verdaging, [Verdaging] = aanvraag::Verdaging::van;
        verzuim: aanvraag::Verzuim, [HerstelVerzuim, BuitenBehandeling] = aanvraag::Verzuim::van;
        opschorting: aanvraag::Opschorting, [Opschorting, EindeOpschorting] = aanvraag::Opschorting::van;
        besluit: besluit::Besluit, [
            BeschikkingToekenning, BeschikkingPgb, BeschikkingPgbGeweigerd, BeschikkingAfwijzing, BuitenBehandeling,
            BesluitSpoed, BesluitWijziging, BesluitVerlenging, BesluitIntrekking
        ] = besluit::Besluit::van;
        spoed: besluit::Spoed, [BesluitSpoed] = besluit::Spoed::van;
        pgb: pgb::Pgb, [BeschikkingPgb] = pgb::Pgb::van;
        pgb_weigering: pgb::Weigering, [BeschikkingPgbGeweigerd] = pgb::Weigering::van;
        ondertekenaar: besluit::Ondertekenaar, [
            BeschikkingToekenning, BeschikkingPgb, BeschikkingPgbGeweigerd, BeschikkingAfwijzing, BuitenBehandeling,
            BesluitSpoed, BesluitWijziging, BesluitVerlenging, BesluitIntrekking, Dwangsombeschikking,
            BeslissingOpBezwaar
        ] = besluit::Ondertekenaar::van;
        rechtsmiddel: besluit::Rechtsmiddel, [
            BeschikkingToekenning, BeschikkingPgb, BeschikkingPgbGeweigerd, BeschikkingAfwijzing, BuitenBehandeling,
            BesluitSpoed, BesluitWijziging, BesluitVerlenging, BesluitIntrekking, Dwangsombeschikking,
            BevestigingIngebrekestelling, AntwoordVerzoek
        ] = besluit::Rechtsmiddel::van;
        ingebrekestelling: dwangsom::Ingebrekestelling, [BevestigingIngebrekestelling] = dwangsom::Ingebrekestelling::van;
        dwangsom: dwangsom::Dwangsom, [Dwangsombeschikking] = dwangsom::Dwangsom::van;
        bezwaar: bezwaar::Bezwaar, [
            OntvangstbevestigingBezwaar, BezwaarAanvullen, UitnodigingHoorzitting, VerdagingBezwaar,
            BeslissingOpBezwaar, BevestigingIntrekkingBezwaar
        ] = bezwaar::Bezwaar::van;
        hoorzitting: bezwaarverloop::Hoorzitting, [UitnodigingHoorzitting] = bezwaarverloop::Hoorzitting::van;
        uitstel: bezwaarverloop::Uitstel, [VerdagingBezwaar] = bezwaarverloop::Uitstel::van;
        beslissing: bezwaarverloop::Beslissing, [BeslissingOpBezwaar] = bezwaarverloop::Beslissing::van;
        beroep: bezwaarverloop::Beroep, [BeslissingOpBezwaar] = bezwaarverloop::Beroep::van;
        intrekking_bezwaar: bezwaarverloop::Intrekking, [BevestigingIntrekkingBezwaar] = bezwaarverloop::Intrekking::van;
        wijziging: aanvraag::Wijziging, [BevestigingWijziging] = aanvraag::Wijziging::van;
        einde_pgb: pgb::EindePgb, [SignaalEindePgb] = pgb::EindePgb::van;
        evaluatie: evaluatie::Evaluatie, [Evaluatieverslag] = evaluatie::Evaluatie::van;
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Gemeente {
    naam: String,
    bezoekadres: String,
    postadres: String,
    postcode: String,
    plaats: String,
    telefoon: String,
    rechtbank: String,
    clientondersteuning: String,
    clientondersteuning_telefoon: String,
    cak_telefoon: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Brief {
    datum: String,
    kenmerk: String,
    medewerker: String,
    versie: u32,
}

#[derive(Debug, Serialize, Deserialize)]
struct Inwoner {
    naam: String,
    /// As it stands behind the window.
    adresnaam: String,
    /// "Beste Fatima el Amrani".
    aanhef: String,
    straatregel: String,
    plaatsregel: String,
    geboortedatum: Option<String>,
    bsn_einde: Option<String>,
    tolk: Option<String>,
    /// Who may act for the resident on the day of the letter.
    vertegenwoordigers: Vec<toestemming::Vertegenwoordiger>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Melding {
    datum: String,
    hoe: Option<String>,
    hulpvraag: String,
    namens: Option<Namens>,
    spoed: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct Namens {
    naam: String,
    relatie: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Termijnen {
    plan_tot: String,
    verslag_tot: String,
    aanvraag_vanaf: String,
}

fn gemeente(bron: &Bron<'_>) -> Result<Gemeente, StukFout> {
    let profiel = &bron.regels.profiel;
    let gemeente = &profiel.gemeente;
    Ok(Gemeente {
        naam: gemeente.naam.clone(),
        bezoekadres: gemeente.bezoekadres.clone(),
        postadres: vast(&gemeente.postadres),
        postcode: vast(gemeente.postcode.als_str()),
        plaats: gemeente.plaats.clone(),
        telefoon: vast(&gemeente.telefoon),
        rechtbank: gemeente.rechtbank.clone(),
        clientondersteuning: profiel.clientondersteuning.naam.clone(),
        clientondersteuning_telefoon: profiel.clientondersteuning.telefoon.clone(),
        cak_telefoon: profiel.cak.telefoon.clone(),
    })
}

fn brief(bron: &Bron<'_>) -> Result<Brief, StukFout> {
    Ok(Brief {
        datum: dag(bron.datum),
        kenmerk: bron.melding.waarde.zaaknummer.clone(),
        medewerker: bron.gegevens.medewerker.to_owned(),
        versie: bron.gegevens.versie.unwrap_or(1),
    })
}

fn inwoner(bron: &Bron<'_>) -> Result<Inwoner, StukFout> {
    let persoon = bron.dossier.persoon.waarde().ok_or(StukFout::Ontbreekt("wie de inwoner is"))?;
    let naam = persoon.naam.volledig();
    let overleden = bron.dossier.overleden.is_vastgelegd();
    Ok(Inwoner {
        // No letter to somebody who died: it goes to the heirs (procedure 1.13).
        adresnaam: if overleden { format!("De erven van {naam}") } else { naam.clone() },
        aanhef: if overleden { format!("Beste nabestaanden van {naam}") } else { format!("Beste {naam}") },
        naam,
        straatregel: persoon.adres.straatregel(),
        plaatsregel: persoon.adres.plaatsregel(),
        geboortedatum: persoon.geboortedatum.as_ref().map(geboren),
        bsn_einde: persoon.bsn.as_ref().filter(|_| bron.soort.met_bsn()).map(|b| b.laatste_drie().to_owned()),
        tolk: gevuld(persoon.tolk.as_deref())
            .or_else(|| gevuld(bron.dossier.contactvoorkeur.waarde().and_then(|c| c.tolk.as_deref()))),
        vertegenwoordigers: toestemming::vertegenwoordigers(bron),
    })
}

/// The day, or as much of it as is known.
fn geboren(geboortedatum: &Geboortedatum) -> String {
    match (geboortedatum.volledig(), geboortedatum.als_str().len()) {
        (Some(datum), _) => dag(datum),
        (None, 7) => {
            let eerste = geboortedatum.eerste_dag();
            format!("{} {} (dag niet bekend)", tekst::MAANDEN[eerste.month0() as usize % 12], eerste.year())
        }
        (None, _) => format!("{} (dag en maand niet bekend)", geboortedatum.als_str()),
    }
}

fn melding_in_woorden(bron: &Bron<'_>) -> Result<Melding, StukFout> {
    let melding = bron.melding;
    let namens = melding.waarde.melder.as_ref().filter(|m| m.met_medeweten);
    Ok(Melding {
        datum: dag(melding.feitdatum),
        hoe: melding.kanaal.and_then(hoe).map(str::to_owned),
        hulpvraag: melding.waarde.hulpvraag.clone(),
        namens: namens.map(|m| Namens { naam: m.naam.volledig(), relatie: m.relatie.clone() }),
        spoed: melding.waarde.spoedsignaal || bron.zaak.is_spoed(),
    })
}

fn termijnen(bron: &Bron<'_>) -> Result<Termijnen, StukFout> {
    let uiterlijk = |soort| dag_lang(termijn::bereken(soort, bron.melding.feitdatum, bron.regels).uiterlijk);
    Ok(Termijnen {
        plan_tot: uiterlijk(TermijnSoort::PersoonlijkPlan),
        verslag_tot: uiterlijk(TermijnSoort::Onderzoek),
        aanvraag_vanaf: uiterlijk(TermijnSoort::VroegsteAanvraag),
    })
}

impl Context {
    /// Number of the zaak.
    pub fn kenmerk(&self) -> &str {
        &self.brief.kenmerk
    }

    /// Puts texts of the caller's own in the place of the last days of bezwaar and of beroep, also where
    /// the kind of letter has none: to see whether a letter text prints them.
    pub fn met_laatste_dag(mut self, bezwaar: &str, beroep: &str) -> Self {
        self.rechtsmiddel = Some(besluit::Rechtsmiddel { bezwaar_tot: bezwaar.to_owned(), digitaal: None });
        self.beroep = Some(bezwaarverloop::Beroep { tot: beroep.to_owned() });
        self
    }
}

/// How the melding came in, as it fits behind "je melding".
fn hoe(kanaal: Kanaal) -> Option<&'static str> {
    Some(match kanaal {
        Kanaal::Formulier => "met het meldingsformulier",
        Kanaal::Spreekuur => "op het spreekuur van het wijkteam",
        Kanaal::Telefoon => "aan de telefoon",
        Kanaal::Huisbezoek => "bij je thuis",
        Kanaal::Post => "met een brief",
        Kanaal::Email => "met een e-mail",
        Kanaal::Portaal => "via internet",
        Kanaal::Balie => "aan de balie",
        Kanaal::Verwijzer => "via een verwijzer",
        Kanaal::Ambtshalve | Kanaal::Bericht => return None,
    })
}

/// How something was told to the resident, as it fits behind a date.
fn hoe_verteld(kanaal: Kanaal) -> Option<&'static str> {
    Some(match kanaal {
        Kanaal::Formulier | Kanaal::Verwijzer | Kanaal::Ambtshalve | Kanaal::Bericht => return None,
        Kanaal::Huisbezoek => "in het gesprek bij je thuis",
        anders => return hoe(anders),
    })
}

/// A text that says something.
fn gevuld(tekst: Option<&str>) -> Option<String> {
    tekst.map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned)
}

/// "4 januari 2027"; the number stays with the month at the end of a line.
fn dag(datum: NaiveDate) -> String {
    wmo::tekst::datum_zonder_dag(datum).replacen(' ', "\u{a0}", 1)
}

/// "maandag 4 januari 2027", idem.
fn dag_lang(datum: NaiveDate) -> String {
    format!("{} {}", wmo::tekst::dagnaam(datum), dag(datum))
}

/// A telephone number or post box, which no line end may part.
fn vast(tekst: &str) -> String {
    tekst.replace(' ', "\u{a0}")
}

#[cfg(test)]
mod tests;
