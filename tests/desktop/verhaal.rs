//! The story of one melding, as a wijkteam lives it.

mod aan_tafel;
mod afdrukken;
mod begin;
mod beheer;
mod besluit;
mod gesprek;
mod na_de_aanvraag;
mod niets_kwijt;
mod oefenen;
mod onderzoek;
mod secties;
mod verdieping;
mod werk;

use super::beelden;
use super::bureau::{Bureau, Thuis, opbrengst, pdf_tekst};
use super::toegankelijkheid;
use super::webdriver::Venster;

const NAAM: &str = "Noor van Dijk";
const WACHTZIN: &str = "vier stoelen om een ronde tafel";
const HULPVRAAG: &str = "Ik kan mijn huis niet meer schoonhouden sinds ik gevallen ben.";

pub fn van_melding_tot_besluit() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    begin::eerste_keer(&venster);
    begin::melding(&venster);
    begin::dubbele_melding(&venster);
    begin::werkvoorraad(&venster);
    begin::ontvangstbevestiging(&venster, &thuis);
    begin::rechten_vooraf(&venster);
    gesprek::plan(&venster);
    let getypt = gesprek::typ_en_trek_de_stekker_eruit(venster);

    let venster = Venster::open(&bureau, &thuis);
    ontgrendel(&venster);
    gesprek::ga_verder(&venster, &getypt);
    gesprek::rond_af(&venster);
    onderzoek::feiten_en_stappen(&venster);
    onderzoek::ondersteuning(&venster);
    onderzoek::verslag(&venster, &thuis);
    onderzoek::reactie(&venster, &thuis);
    besluit::toekenning(&venster, &thuis);
    besluit::geschiedenis(&venster);
    besluit::vergrendel(&venster, &thuis);
    venster.sluit();

    // Another day, the same laptop.
    let venster = Venster::open(&bureau, &thuis);
    ontgrendel(&venster);
    besluit::alles_is_er_nog(&venster);
    venster.sluit();
    niets_leesbaars_op_schijf(&thuis);
}

/// Nobody who takes the disk can read about whom it is: not in our files, and not in what the web view keeps.
fn niets_leesbaars_op_schijf(thuis: &Thuis) {
    let bestanden = thuis.bestanden(&["data", "config", "cache", "state"]);
    assert!(bestanden.iter().any(|b| b.ends_with("dossiers.keukentafel")), "looked in the wrong place");
    for bestand in bestanden {
        let bytes = std::fs::read(&bestand).unwrap_or_default();
        for woord in ["Jansen", "999900006", "Odeonstraat", "schoonhouden", WACHTZIN] {
            let breed: Vec<u8> = woord.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let staat_er = |vorm: &[u8]| bytes.windows(vorm.len()).any(|deel| deel == vorm);
            assert!(!staat_er(woord.as_bytes()) && !staat_er(&breed), "personal data in {}", bestand.display());
        }
    }
}

pub fn oefendossier() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    oefenen::begin(&venster);
    oefenen::rijk_dossier(&venster);
    oefenen::op_het_scherm_tekenen(&venster, &thuis);
    oefenen::te_vroeg_vaststellen(&venster);
    oefenen::versies_vergelijken(&venster);
    oefenen::uitstel(&venster);
    oefenen::verdaging(&venster, &thuis);
    oefenen::afwijzing(&venster, &thuis);
    oefenen::klok(&venster);
    oefenen::echt_werk_ziet_er_niets_van(&venster);
    venster.sluit_zelf();
    assert_eq!(thuis.werkmappen(), 0, "the directory for documents stayed behind");
}

pub fn aan_tafel() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    oefenen::begin(&venster);
    aan_tafel::met_de_toetsen(&venster);
    aan_tafel::netwerk(&venster);
    aan_tafel::meekijken(&venster);
    aan_tafel::naar_de_handtekening(&venster, &thuis);
    venster.sluit();
}

pub fn verdieping() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    oefenen::begin(&venster);
    verdieping::signaal(&venster);
    verdieping::huishouden(&venster);
    verdieping::iets_anders(&venster);
    verdieping::gebruikelijke_hulp(&venster);
    verdieping::rechten(&venster);
    verdieping::eigen_bijdrage(&venster);
    verdieping::zelfredzaamheid(&venster);
    verdieping::uren(&venster);
    verdieping::pgb(&venster);
    verdieping::smal(&venster);
    venster.sluit();
}

/// A picture of the screen, and what axe says of it.
fn toon(venster: &Venster, scherm: &str) {
    let foto = opbrengst().join(format!("{scherm}.png"));
    venster.foto(&foto);
    beelden::kies(scherm, &foto);
    toegankelijkheid::keur(venster, scherm);
}

fn ontgrendel(venster: &Venster) {
    venster.wacht_op("scherm-ontgrendelen");
    venster.typ("naam", NAAM);
    venster.typ("wachtwoord", WACHTZIN);
    venster.klik("ontgrendel");
    venster.wacht_tot_weg("scherm-ontgrendelen");
}

/// Opens a dossier from the worklist.
fn open_dossier(venster: &Venster, naam: &str) {
    venster.klik("naar-werkvoorraad");
    venster.wacht_op("scherm-werkvoorraad");
    venster.klik_op_tekst("werkregel-open", naam);
    venster.wacht_op("scherm-dossier");
}

/// Records through the dialog that is open.
fn bevestig(venster: &Venster, handeling: &str) {
    venster.klik(&format!("{handeling}-doe"));
    venster.wacht_tot_weg(&format!("dialoog-{handeling}"));
}

/// Opens a document in the viewer of the system and gives its text.
fn open_stuk(venster: &Venster, thuis: &Thuis, soort: &str) -> String {
    venster.klik("deel-stukken");
    let code = soort.replace('-', "_");
    venster.klik(&format!("[data-test=stuk][data-soort={code}] [data-test=stuk-openen]"));
    let pad = thuis.geopend(soort);
    std::fs::copy(&pad, opbrengst().join(format!("{soort}.pdf"))).unwrap();
    pdf_tekst(&pad)
}

pub fn afdrukken() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    oefenen::begin(&venster);
    afdrukken::een_brief(&venster, &bureau, &thuis);
    afdrukken::twee_van_vandaag(&venster);
    afdrukken::post_van_vandaag(&venster, &bureau, &thuis);
    afdrukken::toch_niet(&venster, &bureau);
    venster.sluit();
}

pub fn niets_kwijt() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    begin::eerste_keer(&venster);
    begin::melding(&venster);
    niets_kwijt::naar_het_gesprek(&venster);
    let eerst = niets_kwijt::zodra_het_bewaard_is(venster);

    let venster = Venster::open(&bureau, &thuis);
    ontgrendel(&venster);
    niets_kwijt::staat_er_nog(&venster, eerst);
    let getypt = niets_kwijt::doortypen(venster);

    let venster = Venster::open(&bureau, &thuis);
    ontgrendel(&venster);
    niets_kwijt::wat_bewaard_was(&venster, eerst, &getypt);
    niets_kwijt::vergrendel_midden_in_een_zin(&venster);
    niets_kwijt::terugkijken(&venster);
    niets_kwijt::vergrendel_in_een_formulier(&venster);
    niets_kwijt::slaap(&venster);
    venster.sluit();
    niets_leesbaars_op_schijf(&thuis);
}

pub fn na_de_aanvraag() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    oefenen::begin(&venster);
    na_de_aanvraag::dwangsom(&venster);
    na_de_aanvraag::wat_als(&venster);
    na_de_aanvraag::pgb(&venster);
    na_de_aanvraag::bezwaar(&venster);
    na_de_aanvraag::uitvoering(&venster);
    na_de_aanvraag::tegenstrijdig(&venster);
    na_de_aanvraag::aanbieder_valt_weg(&venster);
    na_de_aanvraag::smal(&venster);
    venster.sluit();
}

pub fn werk() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    begin::eerste_keer(&venster);
    begin::melding(&venster);
    gesprek::plan(&venster);
    werk::tas(&venster);
    werk::tas_gepakt(&venster);
    werk::huisgenoot(&venster);
    werk::wiens_werk(&venster);
    werk::samenvoegen(&venster);
    werk::geschiedenis(&venster);
    werk::smal(&venster);
    venster.sluit();
    niets_leesbaars_op_schijf(&thuis);
}

pub fn beheer() {
    let (bureau, thuis) = (Bureau::start(), Thuis::nieuw());
    let venster = Venster::open(&bureau, &thuis);
    begin::eerste_keer(&venster);
    begin::melding(&venster);
    begin::ontvangstbevestiging(&venster, &thuis);
    beheer::eigen_gegevens(&venster);
    beheer::wachtzin(&venster);
    beheer::nakijken(&venster);
    let kopie = beheer::reservekopie(&venster, &bureau, &thuis);
    beheer::terugzetten(&venster, &bureau, &thuis, &kopie);
    beheer::heel_dossier(&venster, &bureau, &thuis);
    beheer::smal(&venster);
    venster.sluit();
    niets_leesbaars_op_schijf(&thuis);
}
