//! Asking the toets in a test.

use super::*;
use crate::dossier::proef::{self, Verloop, dag};

/// The day on which the tests ask, unless they say another.
pub(super) const VANDAAG: &str = "2026-12-31";

/// A voorstel in zaak 1, in the role that fits the feit.
pub(crate) fn voorstel(op: &str, feit: Feit) -> Voorstel {
    // Who decides is somebody else than who did everything before (four eyes).
    let (door, rol) = match feit {
        Feit::BesluitGenomen(_)
        | Feit::VerdagingMeegedeeld(_)
        | Feit::Overmacht(_)
        | Feit::DwangsomVastgesteld(_)
        | Feit::BeslissingOpBezwaar(_) => (proef::beslisser(), Rol::Beslisser),
        _ => (proef::consulent(), Rol::Consulent),
    };
    Voorstel {
        zaak: feit.soort().is_some_and(|s| !s.is_van_dossier()).then(|| proef::zaak(1)),
        feit,
        feitdatum: dag(op),
        feittijd: None,
        kanaal: None,
        vervangt: Vec::new(),
        reden: None,
        door,
        rol,
    }
}

/// The same, replacing what stands on its pad.
pub(crate) fn correctie(verloop: &Verloop, op: &str, feit: Feit, reden: Option<&str>) -> Voorstel {
    let v = voorstel(op, feit);
    let vervangt = verloop.dossier().koppen.remove(&v.feit.pad(v.zaak)).unwrap_or_default();
    Voorstel { vervangt, reden: reden.map(str::to_owned), ..v }
}

pub(super) fn vraag(verloop: &Verloop, voorstel: &Voorstel) -> Toets {
    verloop.dossier().toets(voorstel, &Regels::ingebouwd("almere").unwrap(), dag(VANDAAG))
}

fn codes(toets: &Toets, oordeel: Oordeel) -> Vec<String> {
    toets.bevindingen.iter().filter(|b| b.oordeel == oordeel).map(|b| b.code.clone()).collect()
}

/// The codes of the refusals.
pub(super) fn geweigerd(verloop: &Verloop, op: &str, feit: Feit) -> Vec<String> {
    codes(&vraag(verloop, &voorstel(op, feit)), Oordeel::Geweigerd)
}

/// The codes of the warnings of a feit that is not refused.
pub(super) fn gewaarschuwd(verloop: &Verloop, op: &str, feit: Feit) -> Vec<String> {
    let toets = vraag(verloop, &voorstel(op, feit));
    assert_ne!(toets.oordeel, Oordeel::Geweigerd, "{:?}", codes(&toets, Oordeel::Geweigerd));
    codes(&toets, Oordeel::Waarschuwing)
}

/// The codes of everything that was found.
pub(super) fn alles(verloop: &Verloop, voorstel: &Voorstel) -> Vec<String> {
    vraag(verloop, voorstel).bevindingen.into_iter().map(|b| b.code).collect()
}
