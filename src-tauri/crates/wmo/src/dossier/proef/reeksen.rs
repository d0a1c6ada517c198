//! Arbitrary piles of facts: any kind, any date, any author, on pads that fit or do not, replacing
//! what exists, what does not exist, and each other.

use super::mutatie::gemuteerd;
use super::*;
use proptest::prelude::*;

/// How one arbitrary vastlegging comes about. Indexes point into what was made before it.
#[derive(Clone, Debug)]
struct Zaadje {
    soort: usize,
    zaak: u8,
    dagen: i64,
    variant: u8,
    /// What to change in the data; none leaves the example as it is.
    andere_data: Option<u64>,
    /// The first or the last day that the program knows.
    uiterste_dag: Option<bool>,
    vervangt: Vec<prop::sample::Index>,
    vreemd_pad: Option<prop::sample::Index>,
    vreemd_dossier: bool,
}

fn zaadje() -> impl Strategy<Value = Zaadje> {
    (
        0..FeitSoort::ALLE.len() + 1,
        0..3_u8,
        -400..400_i64,
        0..3_u8,
        prop::option::of(any::<u64>()),
        prop::option::weighted(0.02, any::<bool>()),
        prop::collection::vec(any::<prop::sample::Index>(), 0..3),
        prop::option::weighted(0.1, any::<prop::sample::Index>()),
        prop::bool::weighted(0.02),
    )
        .prop_map(
            |(soort, zaak, dagen, variant, andere_data, uiterste_dag, vervangt, vreemd_pad, vreemd_dossier)| Zaadje {
                soort,
                zaak,
                dagen,
                variant,
                andere_data,
                uiterste_dag,
                vervangt,
                vreemd_pad,
                vreemd_dossier,
            },
        )
}

/// A pile of up to this many vastleggingen about one resident (and now and then another).
pub(crate) fn hoop(hoogstens: usize) -> impl Strategy<Value = Vec<Vastlegging>> {
    prop::collection::vec(zaadje(), 0..hoogstens).prop_map(|zaadjes| {
        let mut uit: Vec<Vastlegging> = Vec::new();
        for (nr, z) in zaadjes.into_iter().enumerate() {
            let v = uitgegroeid(u16::try_from(nr).unwrap(), &z, &uit);
            uit.push(v);
        }
        uit
    })
}

fn uitgegroeid(nr: u16, z: &Zaadje, eerdere: &[Vastlegging]) -> Vastlegging {
    let feit = FeitSoort::ALLE.get(z.soort).map_or_else(
        || Feit::Onbekend(OnbekendFeit { soort: "uit_2031".into(), data: serde_json::json!({ "x": [1, null] }) }),
        |soort| {
            let feit = anders(voorbeeld(*soort), z.variant);
            z.andere_data.map_or(feit.clone(), |zaad| gemuteerd(feit, zaad))
        },
    );
    let op = dag("2026-11-23") + chrono::TimeDelta::days(z.dagen);
    // Zaak 0: a feit without a zaak, also where it should have one.
    let mut v = vastlegging(nr, (z.zaak > 0).then(|| zaak(z.zaak)), &op.to_string(), feit);
    if let Some(laatste) = z.uiterste_dag {
        v.feitdatum = if laatste { NaiveDate::MAX } else { NaiveDate::MIN };
    }
    if !eerdere.is_empty() {
        v.vervangt = z.vervangt.iter().map(|i| i.get(eerdere).id).collect();
        // Half of the replacements hit: an earlier one on the same pad.
        if z.variant == 1 {
            v.vervangt.extend(eerdere.iter().rfind(|e| e.pad == v.pad).map(|e| e.id));
        }
        if let Some(i) = &z.vreemd_pad {
            v.pad = i.get(eerdere).pad.clone();
        }
    }
    if z.vreemd_dossier {
        v.dossier = DossierId(Uuid::from_u128(0xFF));
    }
    v.id = v.identiteit();
    v
}

/// The same kind with other data, where that makes a difference for the state.
fn anders(feit: Feit, variant: u8) -> Feit {
    match feit {
        Feit::GesprekGepland(mut w) => {
            w.gesprek = gesprek(variant);
            Feit::GesprekGepland(w)
        }
        Feit::GesprekGevoerd(mut w) => {
            w.gesprek = gesprek(variant);
            Feit::GesprekGevoerd(w)
        }
        Feit::OnderzoeksverslagVastgesteld(mut w) => {
            w.versie = if variant == 2 { u32::MAX } else { u32::from(variant) };
            Feit::OnderzoeksverslagVastgesteld(w)
        }
        Feit::OnderzoeksverslagVerstrekt(mut w) => {
            w.versie = u32::from(variant);
            Feit::OnderzoeksverslagVerstrekt(w)
        }
        Feit::VerslagReactieOntvangen(mut w) => {
            w.aanvraag = variant != 0;
            w.versie = u32::from(variant);
            Feit::VerslagReactieOntvangen(w)
        }
        Feit::BesluitGenomen(mut w) => {
            w.besluit = variant.to_string();
            w.soort = if variant == 0 { BesluitSoort::Afwijzing } else { BesluitSoort::Toekenning };
            Feit::BesluitGenomen(w)
        }
        Feit::BesluitBekendgemaakt(mut w) => {
            w.besluit = variant.to_string();
            Feit::BesluitBekendgemaakt(w)
        }
        Feit::MeldingOntvangen(mut w) => {
            w.spoedsignaal = variant == 1;
            w.hulpvraag = "?".repeat(usize::from(variant));
            Feit::MeldingOntvangen(w)
        }
        Feit::Vervallen(_) => Feit::Vervallen(Vervallen {
            pad: [format!("zaak/{}/melding", zaak(1)), "persoon/overleden".into(), String::new()][usize::from(variant)]
                .clone(),
        }),
        feit => feit,
    }
}
