//! Many dossiers at once, for measuring: the same seed gives the same dossiers.

use super::namen::{ACHTERNAMEN, STRATEN, VOORNAMEN, adres, naam, persoon};
use super::verhaal::Verhaal;
use super::{Oefendossier, Oefenmoment};
use wmo::Vastlegging;
use wmo::feit::{Feit, MeldingIngetrokken};
use wmo::vastlegging::{Kanaal, Pad, Rol, VastleggingId};

/// Numbers that follow from a seed.
struct Worp(blake3::OutputReader);

impl Worp {
    fn new(zaad: u64) -> Self {
        let mut hash = blake3::Hasher::new();
        hash.update(b"menigte").update(&zaad.to_le_bytes());
        Self(hash.finalize_xof())
    }

    /// Below `grens`, which is small.
    fn onder(&mut self, grens: usize) -> usize {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        u32::from_le_bytes(bytes) as usize % grens
    }

    fn getal(&mut self, grens: u32) -> u32 {
        u32::try_from(self.onder(grens as usize)).unwrap_or_default()
    }
}

/// A dossier of somebody whose melding was withdrawn long ago: no task, only a name to be found.
pub fn gesloten_dossier(zaad: u32, moment: &Oefenmoment<'_>) -> Oefendossier {
    let mut worp = Worp::new(u64::from(zaad));
    let (voorvoegsel, achternaam) = ACHTERNAMEN[worp.onder(ACHTERNAMEN.len())];
    let (straat, postcode, wijk) = STRATEN[worp.onder(STRATEN.len())];
    let geboren = format!("{}-{:02}-{:02}", 1920 + worp.getal(85), 1 + worp.getal(12), 1 + worp.getal(28));
    // Letters of the postcode that were all issued somewhere.
    let letter = |n: u32| char::from(b'A' + u8::try_from(n % 16).unwrap_or_default());
    let postcode = format!("{postcode} {}{}", letter(worp.getal(16)), letter(worp.getal(16)));
    let wie = persoon(
        naam(VOORNAMEN[worp.onder(VOORNAMEN.len())], voorvoegsel, achternaam),
        &geboren,
        zaad,
        adres(straat, 1 + worp.getal(300), &postcode, wijk),
    );
    let mut v = Verhaal::new(moment, &format!("menigte {zaad}"));
    let dag = v.terug(100 + u64::from(worp.getal(800)));
    v.persoon(dag, wie);
    v.melding(Kanaal::Telefoon, dag, 10 + zaad, "Een vraag die zich vanzelf oploste.", None);
    let ingetrokken =
        MeldingIngetrokken { door: "cliënt".into(), schriftelijk: Some(true), reden: "Niet meer nodig.".into() };
    v.via(Kanaal::Telefoon, Rol::Administratie, dag, Feit::MeldingIngetrokken(ingetrokken));
    v.klaar()
}

/// The facts as an import would bring them, with salts that follow from the seed. Notes, onderdelen
/// and steps get this many later versions on top, each replacing the one before.
pub fn als_vormen(dossier: &Oefendossier, herzieningen: u32, zaad: u64) -> Vec<String> {
    let mut worp = Worp::new(zaad);
    let mut vormen = Vec::new();
    for feit in &dossier.feiten {
        let mut vorige: Option<(Pad, VastleggingId)> = None;
        let keren = match feit.feit {
            Feit::GesprekNotitie(_) | Feit::OnderdeelOnderzocht(_) | Feit::StappenplanStap(_) => 1 + herzieningen,
            _ => 1,
        };
        for keer in 0..keren {
            let mut versie = feit.clone();
            versie.vastgelegd_op += chrono::TimeDelta::seconds(i64::from(keer));
            versie.vervangt = vorige.iter().map(|(_, id)| *id).collect();
            let mut zout = [0; 32];
            worp.0.fill(&mut zout);
            let vastlegging: Vastlegging = versie.met_zout(zout);
            vormen.push(vastlegging.vaste_vorm());
            vorige = Some((vastlegging.pad, vastlegging.id));
        }
    }
    vormen
}
