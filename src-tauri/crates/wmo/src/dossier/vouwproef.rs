//! The fold is total and does not depend on order: tests of the promise in [`super`].

use super::proef::{Verloop, dag, dossier_id, hoop, reactie, vastlegging, voorbeeld, zaak};
use super::*;
use crate::toets::Voorstel;
use crate::toets::proef::voorstel;
use crate::vastlegging::Vastlegging;
use crate::{Regels, eigen_bijdrage, pgb};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static ALMERE: LazyLock<Regels> = LazyLock::new(|| Regels::ingebouwd("almere").unwrap());
static LEEUWARDEN: LazyLock<Regels> = LazyLock::new(|| Regels::ingebouwd("leeuwarden").unwrap());

/// Everything that one can ask of a dossier.
fn bevraag(dossier: &Dossier, regels: &Regels, vandaag: chrono::NaiveDate) {
    dossier.taken(regels, vandaag);
    for zaak in &dossier.zaken {
        zaak.fase(dossier, regels, vandaag);
        zaak.vlaggen(dossier, regels, vandaag);
        zaak.termijnen(regels, vandaag);
        zaak.ingebrekestellingen(regels, vandaag);
        zaak.dwangsommeter(regels, vandaag);
        zaak.tijdelijke_toekenningen();
        for besluit in zaak.besluiten.iter().flat_map(|b| &b.genomen.koppen) {
            zaak.besluitcontrole(dossier, &besluit.waarde, regels, vandaag);
        }
        let voorgesteld = zaak.ondersteuning.waarde().map(|o| o.regels.clone()).unwrap_or_default();
        for regel in zaak.toekenningen().into_iter().map(|t| t.regel).chain(voorgesteld) {
            eigen_bijdrage::voor_zaak(dossier, zaak, regel.begin, regels);
            let plan = zaak.pgb.plan.waarde().map(|p| p.hulpverleners.as_slice()).unwrap_or_default();
            pgb::bereken(&regel, plan, &regels.profiel);
        }
    }
}

/// Every order of so many things.
fn volgordes(aantal: usize) -> Vec<Vec<usize>> {
    let Some(laatste) = aantal.checked_sub(1) else { return vec![Vec::new()] };
    let mut uit = Vec::new();
    for kleiner in volgordes(laatste) {
        for plaats in 0..=laatste {
            let mut volgorde = kleiner.clone();
            volgorde.insert(plaats, laatste);
            uit.push(volgorde);
        }
    }
    uit
}

fn melding(hulpvraag: &str) -> Feit {
    Feit::MeldingOntvangen(MeldingOntvangen {
        hulpvraag: hulpvraag.into(),
        melder: None,
        spoedsignaal: false,
        zaaknummer: String::new(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_order_gives_the_same_state(
        (hoop, geschud) in hoop(30).prop_flat_map(|h| (Just(h.clone()), Just(h).prop_shuffle()))
    ) {
        prop_assert_eq!(Dossier::vouw(dossier_id(), &hoop), Dossier::vouw(dossier_id(), &geschud));
    }

    #[test]
    fn split_in_two_with_doubles_and_merged_gives_the_same_state(
        hoop in hoop(30), kant in prop::collection::vec(0..3_u8, 30)
    ) {
        // 0: only on the first laptop, 1: only on the second, 2: on both.
        let deel = |weg: u8| hoop.iter().zip(&kant).filter(move |(_, k)| **k != weg).map(|(v, _)| v.clone());
        let samen: Vec<Vastlegging> = deel(0).chain(deel(1)).collect();
        prop_assert_eq!(Dossier::vouw(dossier_id(), &hoop), Dossier::vouw(dossier_id(), &samen));
    }

    /// With so few that every order can be tried.
    #[test]
    fn all_orders_of_a_few_give_the_same_state(hoop in hoop(5)) {
        let eerst = Dossier::vouw(dossier_id(), &hoop);
        for volgorde in volgordes(hoop.len()) {
            let geschud: Vec<Vastlegging> = volgorde.into_iter().map(|i| hoop[i].clone()).collect();
            prop_assert_eq!(&eerst, &Dossier::vouw(dossier_id(), &geschud));
        }
    }

    /// Whatever was recorded, and whatever the day is: every question has an answer.
    #[test]
    fn no_pile_of_facts_stops_the_program(
        hoop in hoop(40), dagen in -4000..4000_i64, uiterste in prop::option::weighted(0.05, any::<bool>())
    ) {
        let vandaag = match uiterste {
            None => dag("2026-11-23") + chrono::TimeDelta::days(dagen),
            Some(true) => chrono::NaiveDate::MAX,
            Some(false) => chrono::NaiveDate::MIN,
        };
        let dossier = Dossier::vouw(dossier_id(), &hoop);
        for regels in [&*ALMERE, &*LEEUWARDEN] {
            bevraag(&dossier, regels, vandaag);
        }
        for v in &hoop {
            let voorstel = Voorstel {
                zaak: v.zaak,
                vervangt: v.vervangt.clone(),
                feitdatum: v.feitdatum,
                ..voorstel("2026-11-23", v.feit.clone())
            };
            dossier.toets(&voorstel, &ALMERE, vandaag);
            dossier.toets(&voorstel, &LEEUWARDEN, vandaag);
        }
    }

    /// Record by record, folding again only where it must, gives what folding everything gives.
    #[test]
    fn one_more_at_a_time_gives_the_same_state(hoop in hoop(30)) {
        let mut dossier = Dossier::vouw(dossier_id(), &[]);
        for tot in 1..=hoop.len() {
            let nieuw = &hoop[tot - 1];
            // What is replaced by a record that is there already never stands.
            let vervangen = hoop[..tot - 1].iter().any(|v| v.pad == nieuw.pad && v.vervangt.contains(&nieuw.id));
            if vervangen || !dossier.leg_erbij(nieuw) {
                dossier = Dossier::vouw(dossier_id(), &hoop[..tot]);
            }
            prop_assert_eq!(&dossier, &Dossier::vouw(dossier_id(), &hoop[..tot]));
        }
    }

    #[test]
    fn nothing_that_was_recorded_disappears_unseen(hoop in hoop(30)) {
        let dossier = Dossier::vouw(dossier_id(), &hoop);
        let koppen: BTreeSet<VastleggingId> = dossier.koppen.values().flatten().copied().collect();
        for v in hoop.iter().filter(|v| v.dossier == dossier_id()) {
            let hier = hoop.iter().filter(|a| a.dossier == v.dossier && a.pad == v.pad && a.id != v.id);
            let vervangen = hier.into_iter().any(|a| a.vervangt.contains(&v.id));
            prop_assert_eq!(koppen.contains(&v.id), !vervangen);
        }
    }
}

#[test]
fn every_kind_has_its_place_in_the_fold() {
    for soort in FeitSoort::ALLE.iter().filter(|s| **s != FeitSoort::Vervallen) {
        let met = Verloop::default().met("2026-11-23", voorbeeld(*soort)).dossier();
        let mut zonder = Verloop::default().dossier();
        zonder.koppen = met.koppen.clone();
        assert_ne!(met, zonder, "{} leaves no trace", soort.code());
        assert!(met.onbekend.is_empty(), "{} is not understood", soort.code());
    }
}

#[test]
fn a_correction_replaces_and_keeps_its_own_date() {
    let dossier = Verloop::default().met("2026-11-16", melding("a")).corrigeer("2026-11-13", melding("b")).dossier();
    let zaak = &dossier.zaken[0];
    assert_eq!(zaak.melding.koppen.len(), 1);
    assert_eq!(zaak.melding_ontvangen_op(), Some(dag("2026-11-13")));
    assert!(dossier.tegenstrijdigheden.is_empty());
}

#[test]
fn two_answers_that_differ_are_a_tegenstrijdigheid_and_are_both_kept() {
    for (een, twee) in [(("2026-11-13", "a"), ("2026-11-13", "b")), (("2026-11-13", "a"), ("2026-11-16", "a"))] {
        let dossier = Verloop::default().met(een.0, melding(een.1)).met(twee.0, melding(twee.1)).dossier();
        assert_eq!(dossier.zaken[0].melding.koppen.len(), 2);
        assert!(dossier.zaken[0].melding.in_geding());
        assert_eq!(dossier.tegenstrijdigheden.len(), 1);
        assert_eq!(dossier.tegenstrijdigheden[0].koppen.len(), 2);
        assert_eq!(dossier.zaken[0].melding_ontvangen_op(), Some(dag("2026-11-13")), "the earliest start");
    }
}

#[test]
fn two_people_who_record_the_same_do_not_contradict_each_other() {
    let dossier = Verloop::default().met("2026-11-13", melding("a")).met("2026-11-13", melding("a")).dossier();
    assert_eq!(dossier.zaken[0].melding.koppen.len(), 2);
    assert!(!dossier.zaken[0].melding.in_geding());
    assert!(dossier.tegenstrijdigheden.is_empty());
}

#[test]
fn a_correction_of_both_ends_a_tegenstrijdigheid() {
    let dossier = Verloop::default()
        .met("2026-11-13", melding("a"))
        .met("2026-11-16", melding("b"))
        .corrigeer("2026-11-13", melding("b"))
        .dossier();
    assert!(dossier.tegenstrijdigheden.is_empty());
    assert_eq!(dossier.zaken[0].melding.koppen.len(), 1);
}

#[test]
fn a_record_that_replaces_itself_stays() {
    let mut v = vastlegging(1, Some(zaak(1)), "2026-11-13", melding("a"));
    v.vervangt = vec![v.id];
    assert!(Dossier::vouw(dossier_id(), &[v]).zaken[0].melding.is_vastgelegd());
}

#[test]
fn replacing_counts_on_the_same_pad_only() {
    let verloop = Verloop::default().met("2026-11-13", melding("a"));
    let mut ander = vastlegging(9, Some(zaak(2)), "2026-11-13", melding("b"));
    ander.vervangt = vec![verloop.vastleggingen[0].id];
    ander.id = ander.identiteit();
    let alle = [verloop.vastleggingen[0].clone(), ander];
    assert_eq!(Dossier::vouw(dossier_id(), &alle).zaken.len(), 2);
}

#[test]
fn a_withdrawn_melding_leaves_its_zaak_visible() {
    let pad = melding("a").pad(Some(zaak(1))).0;
    let dossier = Verloop::default()
        .met("2026-11-13", melding("a"))
        .corrigeer("2026-11-16", Feit::Vervallen(Vervallen { pad: pad.clone() }))
        .dossier();
    assert_eq!(dossier.zaken.len(), 1);
    assert!(!dossier.zaken[0].melding.is_vastgelegd());
    assert_eq!(dossier.koppen[&Pad(pad)].len(), 1);
}

#[test]
fn two_besluiten_of_two_people_are_a_tegenstrijdigheid_although_their_pads_differ() {
    let tweede = Feit::BesluitGenomen(BesluitGenomen { soort: BesluitSoort::Afwijzing, ..proef::toekenning("2") });
    let verloop = Verloop::besluit().met("2026-12-03", tweede);
    let dossier = verloop.dossier();
    assert_eq!(dossier.tegenstrijdigheden.len(), 1);
    assert_eq!(dossier.tegenstrijdigheden[0].soort, "besluit_genomen");
    assert_eq!(dossier.tegenstrijdigheden[0].koppen.len(), 2);
}

#[test]
fn an_aanvraag_on_the_verslag_and_a_letter_count_from_the_earliest() {
    let verloop = Verloop::verslag()
        .met("2026-12-02", voorbeeld(FeitSoort::AanvraagOntvangen))
        .met("2026-11-30", voorbeeld(FeitSoort::VerslagReactieOntvangen));
    assert_eq!(verloop.dossier().zaken[0].aanvraag_ontvangen_op(), Some(dag("2026-11-30")));

    let zonder = Feit::VerslagReactieOntvangen(VerslagReactieOntvangen { aanvraag: false, ..reactie() });
    assert_eq!(Verloop::verslag().met("2026-11-30", zonder).dossier().zaken[0].aanvraag_ontvangen_op(), None);
}
