//! Every text that can be recorded gets a mark of its own; what comes out is held against a list.

use super::MeekijkBeeld;
use crate::gemeente;
use chrono::{NaiveDate, TimeDelta, TimeZone, Utc};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use store::oefengegevens::{Oefenmoment, oefendossiers};
use uuid::Uuid;
use wmo::Dossier;
use wmo::feit::{Feit, FeitSoort};
use wmo::vastlegging::{ApparaatId, DossierId, Medewerker, MedewerkerId, Pad, Rol, Vastlegging, VastleggingId, ZaakId};

/// All that a resident who looks along may read of what somebody typed.
const MAG_GEZIEN: &[&str] = &[
    "aanbieder_gekozen.aanbieder",
    "besluit_genomen.regels.aanbieder",
    "doel_bijgesteld.tekst",
    "doel_vastgesteld.tekst",
    "gesprek_notitie.citaat",
    "gesprek_notitie.citaten.tekst",
    "gesprek_notitie.citaten.wie",
    "gesprek_notitie.notitie",
    "gesprek_notitie.uitspraken.tekst",
    "gesprek_notitie.wie_helpt",
    "mantelzorg_besproken.mantelzorgers.doet",
    "mantelzorg_besproken.mantelzorgers.naam",
    "mantelzorg_besproken.mantelzorgers.relatie",
    "melding_ontvangen.hulpvraag",
    "netwerk_getekend.personen.naam",
    "netwerk_getekend.personen.relatie",
    "netwerk_getekend.personen.waarmee",
    "ondersteuning_voorgesteld.regels.aanbieder",
    "persoonsgegevens_vastgelegd.naam.achternaam",
    "persoonsgegevens_vastgelegd.naam.voornaam",
    "persoonsgegevens_vastgelegd.naam.voorvoegsel",
    "verslag_reactie_ontvangen.keuzes.aanbieder",
];

fn dag(s: &str) -> NaiveDate {
    s.parse().unwrap()
}

/// A feit as it is recorded, in a dossier of its own.
struct Rij {
    zaak: ZaakId,
    op: NaiveDate,
    feit: Feit,
}

fn dossier(rijen: &[Rij]) -> Dossier {
    let id = DossierId(Uuid::from_u128(1));
    let begin = Utc.with_ymd_and_hms(2026, 1, 1, 12, 0, 0).unwrap();
    let mut laatste: std::collections::BTreeMap<Pad, VastleggingId> = Default::default();
    let vastleggingen: Vec<Vastlegging> = rijen
        .iter()
        .enumerate()
        .map(|(nr, rij)| {
            let pad = rij.feit.pad(Some(rij.zaak));
            let mut v = Vastlegging {
                id: VastleggingId([0; 16]),
                dossier: id,
                zaak: Some(rij.zaak),
                vervangt: laatste.get(&pad).copied().into_iter().collect(),
                pad: pad.clone(),
                reden: Some("«reden»".into()),
                feit: rij.feit.clone(),
                feitdatum: rij.op,
                feittijd: None,
                kanaal: None,
                vastgelegd_op: begin + TimeDelta::seconds(i64::try_from(nr).unwrap()),
                door: Medewerker { id: MedewerkerId(Uuid::nil()), naam: "«door»".into(), rol: Rol::Consulent },
                apparaat: ApparaatId(Uuid::nil()),
                zout: format!("{nr:064x}"),
            };
            v.id = v.identiteit();
            laatste.insert(pad, v.id);
            v
        })
        .collect();
    Dossier::vouw(id, &vastleggingen)
}

/// A feit as a casus writes it; a casus may leave out what there is one of, and gives people a short name.
fn uit_casus(f: &Value) -> Option<Rij> {
    let mut data = f.get("data").cloned().unwrap_or(json!({}));
    let velden = data.as_object_mut()?;
    for (veld, waarde) in [("gesprek", json!(Uuid::from_u128(9))), ("besluit", json!("1")), ("versie", json!(1))] {
        velden.entry(veld).or_insert(waarde);
    }
    for veld in ["gesprek", "wie"] {
        if velden.contains_key(veld) {
            velden.insert(veld.into(), json!(Uuid::from_u128(9)));
        }
    }
    let feit = Feit::lees(f["soort"].as_str()?, data).ok()?;
    Some(Rij { zaak: ZaakId(Uuid::from_u128(7)), op: f["feitdatum"].as_str()?.parse().ok()?, feit })
}

/// The practice dossiers, every casus, and the example of every kind in the guide to a casus, beside a melding.
fn voorbeelden() -> Vec<Vec<Rij>> {
    let regels = gemeente::om_te_oefenen();
    let nu = Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap();
    let moment = Oefenmoment { regels: &regels, vandaag: dag("2026-11-24"), nu, apparaat: ApparaatId(Uuid::nil()) };
    let rij = |f: store::NieuweVastlegging| Rij {
        zaak: f.zaak.unwrap_or(ZaakId(Uuid::from_u128(7))),
        op: f.feitdatum,
        feit: f.feit,
    };
    let mut uit: Vec<Vec<Rij>> =
        oefendossiers(&moment).into_iter().map(|d| d.feiten.into_iter().map(rij).collect()).collect();
    let wortel = env!("CARGO_MANIFEST_DIR");
    for bestand in std::fs::read_dir(format!("{wortel}/tests/casussen")).unwrap() {
        let casus: Value = serde_json::from_slice(&std::fs::read(bestand.unwrap().path()).unwrap()).unwrap();
        uit.push(casus["feiten"].as_array().unwrap().iter().filter_map(uit_casus).collect());
    }
    let handleiding = std::fs::read_to_string(format!("{wortel}/docs/casus.md")).unwrap();
    let voorbeelden: Vec<Value> =
        handleiding.lines().filter(|r| r.starts_with("{\"soort\"")).map(|r| serde_json::from_str(r).unwrap()).collect();
    let melding = json!({ "soort": "melding_ontvangen", "feitdatum": "2026-11-13", "data": { "hulpvraag": "x" } });
    // A choice of a provider before there is a besluit.
    let voorstel = json!({ "soort": "ondersteuning_voorgesteld", "feitdatum": "2026-11-25", "data": { "regels": [
        { "regel": "1", "product": "huishoudelijke_ondersteuning", "per_week": 2.0, "begin": "2027-01-01", "einde": "2027-12-31" }
    ] } });
    let vast = json!({ "soort": "onderzoeksverslag_vastgesteld", "feitdatum": "2026-11-26" });
    let keuze =
        json!({ "soort": "aanbieder_gekozen", "feitdatum": "2026-11-27", "data": { "regel": "1", "aanbieder": "x" } });
    uit.push([&melding, &voorstel, &vast, &keuze].into_iter().filter_map(uit_casus).collect());
    uit.push(voorbeelden.iter().filter_map(uit_casus).collect());
    uit.extend(voorbeelden.iter().map(|v| [&melding, v].into_iter().filter_map(uit_casus).collect()));
    uit
}

/// Puts a mark in every text of a feit: `«soort.field.field»`. With `ook_leeg` also where nothing was filled in.
fn merk(feit: &Feit, ook_leeg: bool) -> Feit {
    let soort = feit.soort().unwrap().code();
    let mut data = serde_json::to_value(feit).unwrap()["data"].take();
    let mut plekken = Vec::new();
    zoek(&data, String::new(), &mut plekken);
    for plek in plekken {
        let oud = data.pointer(&plek).unwrap().clone();
        let is_naam = oud.as_str().is_some_and(|s| s.parse::<u32>().is_ok());
        if is_naam || (oud.is_null() && !ook_leeg) {
            continue;
        }
        let velden: Vec<&str> = plek.split('/').filter(|d| !d.is_empty() && d.parse::<u32>().is_err()).collect();
        *data.pointer_mut(&plek).unwrap() = json!(format!("«{soort}.{}»", velden.join(".")));
        // A date, a code or a number takes no mark, and cannot hold what somebody typed.
        if Feit::lees(soort, data.clone()).is_err() {
            *data.pointer_mut(&plek).unwrap() = oud;
        }
    }
    Feit::lees(soort, data).unwrap()
}

fn zoek(waarde: &Value, pad: String, uit: &mut Vec<String>) {
    match waarde {
        Value::String(_) | Value::Null => uit.push(pad),
        Value::Array(rij) => rij.iter().enumerate().for_each(|(i, w)| zoek(w, format!("{pad}/{i}"), uit)),
        Value::Object(velden) => velden.iter().for_each(|(naam, w)| zoek(w, format!("{pad}/{naam}"), uit)),
        _ => {}
    }
}

fn merken(tekst: &str) -> impl Iterator<Item = String> + '_ {
    tekst.split('«').skip(1).filter_map(|rest| rest.split_once('»')).map(|(merk, _)| merk.to_owned())
}

#[test]
fn only_what_is_on_the_list_comes_out() {
    let regels = gemeente::om_te_oefenen();
    let (mut ingevuld, mut gezien, mut soorten) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for voorbeeld in voorbeelden() {
        soorten.extend(voorbeeld.iter().filter_map(|r| r.feit.soort()).map(FeitSoort::code));
        for ook_leeg in [false, true] {
            let gemerkt: Vec<Rij> =
                voorbeeld.iter().map(|r| Rij { zaak: r.zaak, op: r.op, feit: merk(&r.feit, ook_leeg) }).collect();
            ingevuld
                .extend(merken(&serde_json::to_string(&gemerkt.iter().map(|r| &r.feit).collect::<Vec<_>>()).unwrap()));
            let dossier = dossier(&gemerkt);
            // On several days: what comes out differs by the phase.
            for vandaag in ["2026-11-25", "2027-01-15", "2027-06-01"] {
                for zaak in &dossier.zaken {
                    let beeld = MeekijkBeeld::van(zaak, &dossier, &regels, dag(vandaag));
                    gezien.extend(merken(&serde_json::to_string(&beeld).unwrap()));
                }
            }
        }
    }
    assert!(ingevuld.len() > 150, "only {} texts were marked", ingevuld.len());
    let ontbreekt: Vec<&str> =
        FeitSoort::ALLE.iter().map(|s| s.code()).filter(|code| !soorten.contains(code)).collect();
    // What was withdrawn is named by its pad and id; nobody types a text there.
    assert_eq!(ontbreekt, ["vervallen"], "kinds without an example");
    let lijst: BTreeSet<String> = MAG_GEZIEN.iter().map(|s| (*s).to_owned()).collect();
    let te_veel: Vec<&String> = gezien.difference(&lijst).collect();
    assert!(te_veel.is_empty(), "came out and may not: {te_veel:?}");
    let te_weinig: Vec<&String> = lijst.difference(&gezien).collect();
    assert!(te_weinig.is_empty(), "on the list and never seen: {te_weinig:?}");
}

fn feit(soort: &str, data: Value) -> Feit {
    Feit::lees(soort, data).unwrap()
}

fn beeld(feiten: Vec<Feit>, vandaag: &str) -> MeekijkBeeld {
    let zaak = ZaakId(Uuid::from_u128(7));
    let mut rijen = vec![
        feit("melding_ontvangen", json!({ "hulpvraag": "Mijn huis wordt vies." })),
        feit(
            "persoonsgegevens_vastgelegd",
            json!({
                "naam": { "voornaam": "Riet", "achternaam": "Jansen" }, "geboortedatum": "1948-03-07", "bsn": "999900006",
                "adres": { "straat": "Proefstraat", "huisnummer": 1, "postcode": "1315 AB", "woonplaats": "Almere" }
            }),
        ),
    ];
    rijen.extend(feiten);
    let rijen: Vec<Rij> = rijen.into_iter().map(|feit| Rij { zaak, op: dag("2026-11-13"), feit }).collect();
    let dossier = dossier(&rijen);
    MeekijkBeeld::van(&dossier.zaken[0], &dossier, &gemeente::om_te_oefenen(), dag(vandaag))
}

#[test]
fn nobody_of_the_house_is_shown_as_a_helper() {
    let huis = json!({ "huisgenoten": [{ "huisgenoot": "1", "naam": { "voornaam": "Omar", "achternaam": "Jansen" }, "relatie": "kind" }] });
    let helper = |naam: &str| json!({ "naam": naam, "doet": "was", "draagkracht": "overbelast", "behoefte": "rust" });
    let zorg = json!({ "mantelzorgers": [helper("omar"), helper("Omar Jansen"), helper("Els")] });
    let beeld = beeld(vec![feit("huishouden_vastgelegd", huis), feit("mantelzorg_besproken", zorg)], "2026-11-14");
    assert_eq!(beeld.wie_helpt.iter().map(|h| h.naam.as_str()).collect::<Vec<_>>(), ["Els"]);
    let alles = serde_json::to_string(&beeld).unwrap();
    for niet in ["Omar", "omar", "overbelast", "rust", "999900006", "Proefstraat"] {
        assert!(!alles.contains(niet), "{niet} came out");
    }
}

#[test]
fn what_we_think_stays_behind_until_it_was_talked_over() {
    let notitie = json!({ "gesprek": Uuid::from_u128(9), "onderwerp": "huishouden", "uitspraken": [
        { "aard": "feit", "tekst": "Stof op de kast." }, { "aard": "duiding", "tekst": "Het lukt niet meer." },
        { "aard": "verklaring", "tekst": "Ik kan niet bukken." }
    ] });
    let beeld = beeld(vec![feit("gesprek_notitie", notitie)], "2026-11-14");
    let teksten: Vec<&str> = beeld.onderwerpen[0].opgeschreven.iter().map(|t| t.tekst.as_str()).collect();
    assert_eq!(teksten, ["Stof op de kast.", "Ik kan niet bukken."]);
}

#[test]
fn the_next_step_is_said_with_its_day() {
    let gesprek = Uuid::from_u128(9);
    let gepland = feit(
        "gesprek_gepland",
        json!({ "gesprek": gesprek, "datum": "2026-11-24", "tijd": "14:00:00", "plaats": "thuis" }),
    );
    let beeld_op = |vandaag| beeld(vec![gepland.clone()], vandaag).hierna;
    assert_eq!(beeld_op("2026-11-20"), ["We praten verder op di 24 november 2026 om 14.00 uur, bij jou thuis."]);
    assert_eq!(beeld_op("2026-11-24")[0], "Wij schrijven op wat we samen bespreken.");
    let gevoerd = feit("gesprek_gevoerd", json!({ "gesprek": gesprek, "plaats": "thuis" }));
    let daarna = beeld(vec![gepland, gevoerd], "2026-11-25").hierna;
    assert!(daarna[1].starts_with("Je krijgt het verslag uiterlijk op "), "{daarna:?}");
}

#[test]
fn what_was_proposed_waits_for_the_verslag() {
    let regel = json!({ "regel": "1", "product": "huishoudelijke_ondersteuning", "per_week": 2.0, "begin": "2027-01-01", "einde": "2027-12-31" });
    let voorstel = feit("ondersteuning_voorgesteld", json!({ "regels": [regel] }));
    assert!(beeld(vec![voorstel.clone()], "2026-11-20").hulp.is_empty());
    let vast = feit("onderzoeksverslag_vastgesteld", json!({ "versie": 1 }));
    let hulp = beeld(vec![voorstel, vast], "2026-11-20").hulp;
    assert_eq!(hulp[0].hoeveel, "2 uur per week");
    assert_eq!(hulp[0].wanneer, "van 1 januari 2027 tot en met 31 december 2027");
}
