//! The drawings in a letter text: `::: schaal` and `::: kring`, each with its words for who cannot see it.

use super::markdown;
use crate::document::{Blok, Figuur, Helper, Helpt, Schaalrij, Tekst, kaal};

/// Reads a line of the letter text.
type Lees<'a> = &'a dyn Fn(&str) -> Result<Tekst, markdown::Fout>;

/// The words of a text; none where nothing was recorded.
fn woorden(tekst: &Tekst) -> Option<String> {
    if tekst.iter().any(|d| d.gat) {
        return None;
    }
    let woorden = kaal(tekst).replace('\n', " ").trim().to_owned();
    (!woorden.is_empty()).then_some(woorden)
}

fn alternatief(alt: &Tekst) -> Result<String, markdown::Fout> {
    woorden(alt).ok_or("een tekening vraagt achter het woord een zin die zegt wat er te zien is")
}

/// A place on the scale; none when the field is empty.
fn plek(tekst: &Tekst) -> Result<Option<u8>, markdown::Fout> {
    let Some(woorden) = woorden(tekst) else { return Ok(None) };
    let plek = woorden.parse().ok().filter(|n| (1..=5).contains(n));
    plek.map(Some).ok_or("in een schaal staat een getal van 1 tot en met 5, of niets")
}

/// A scale: `label | place | place before`, with `nu:` and `eerder:` for what the marks mean.
pub(super) fn schaal(alt: &Tekst, regels: &[&str], lees: Lees<'_>) -> Result<Blok, markdown::Fout> {
    let (mut rijen, mut nu, mut eerder) = (Vec::new(), String::new(), None);
    for regel in regels {
        if let Some(tekst) = regel.strip_prefix("nu:") {
            nu = woorden(&lees(tekst)?).unwrap_or_default();
        } else if let Some(tekst) = regel.strip_prefix("eerder:") {
            eerder = woorden(&lees(tekst)?);
        } else {
            let mut delen = regel.split('|').map(lees);
            let mut volgende = || delen.next().unwrap_or(Ok(Tekst::new()));
            let (label, plek_nu, plek_eerder) = (volgende()?, volgende()?, volgende()?);
            rijen.push(Schaalrij {
                label: woorden(&label).unwrap_or_default(),
                nu: plek(&plek_nu)?,
                eerder: plek(&plek_eerder)?,
            });
        }
    }
    if nu.is_empty() {
        return Err("een schaal vraagt een regel “nu:” met wat het rondje betekent");
    }
    // Without words for it a diamond would be a riddle.
    if eerder.is_none() {
        rijen.iter_mut().for_each(|r| r.eerder = None);
    }
    Ok(Blok::Figuur { alt: alternatief(alt)?, figuur: Figuur::Schaal { rijen, nu, eerder } })
}

/// Who stands around: `midden: Jij`, then `helpt: name | how` or `kan: name | how`.
pub(super) fn kring(alt: &Tekst, regels: &[&str], lees: Lees<'_>) -> Result<Blok, markdown::Fout> {
    let (mut midden, mut om) = (String::new(), Vec::new());
    for regel in regels {
        let (woord, rest) = regel.split_once(':').unwrap_or((regel, ""));
        if woord == "midden" {
            midden = woorden(&lees(rest)?).unwrap_or_default();
            continue;
        }
        let (naam, hoe) = rest.split_once('|').unwrap_or((rest, ""));
        om.push(Helper {
            naam: woorden(&lees(naam)?).unwrap_or_default(),
            hoe: woorden(&lees(hoe)?).unwrap_or_default(),
            helpt: if woord == "helpt" { Helpt::Nu } else { Helpt::Kan },
        });
    }
    if midden.is_empty() {
        return Err("een kring vraagt een regel “midden:” met wie in het midden staat");
    }
    Ok(Blok::Figuur { alt: alternatief(alt)?, figuur: Figuur::Kring { midden, om } })
}
