//! Bookmarks: the headings beside the pages, so that one can go to a part at once (PDF 1.7, 12.3.3).

use crate::opmaak::Opmaak;
use crate::opmaak::maten::HOOG;
use crate::opmaak::tekening::{Merk, Rol, Teken};
use lopdf::{Document, Object, ObjectId, dictionary};

/// With fewer headings there is nothing to choose.
const MINSTE_KOPPEN: usize = 2;

/// A heading, and where it stands.
pub(crate) struct Kop {
    pub niveau: u8,
    pub tekst: String,
    /// Counted from 0.
    pub pagina: usize,
    /// Its upper side, from the bottom of the page.
    boven: f32,
}

/// Adds the bookmarks; gives their root, or none when the stuk is too short for them.
pub(super) fn leg_aan(pdf: &mut Document, opmaak: &Opmaak, paginas: &[ObjectId]) -> Option<ObjectId> {
    let koppen: Vec<Kop> = koppen(opmaak);
    if koppen.len() < MINSTE_KOPPEN {
        return None;
    }
    let wortel = pdf.new_object_id();
    let ids: Vec<ObjectId> = koppen.iter().map(|_| pdf.new_object_id()).collect();
    let ouders: Vec<Option<usize>> = (0..koppen.len()).map(|n| ouder(&koppen, n)).collect();
    let broers = |van: Option<usize>| (0..koppen.len()).filter(|n| ouders[*n] == van).collect::<Vec<_>>();
    for (n, kop) in koppen.iter().enumerate() {
        let Some(pagina) = paginas.get(kop.pagina) else { continue };
        let rij = broers(ouders[n]);
        let plaats = rij.iter().position(|b| *b == n).unwrap_or(0);
        let kinderen = broers(Some(n));
        let mut item = dictionary! {
            "Title" => super::labels::utf16(&kop.tekst), "Parent" => ouders[n].map_or(wortel, |o| ids[o]),
            "Dest" => vec![(*pagina).into(), "XYZ".into(), 0.into(), Object::Real(kop.boven.round()), Object::Null],
        };
        if let Some(vorige) = plaats.checked_sub(1) {
            item.set("Prev", ids[rij[vorige]]);
        }
        if let Some(volgende) = rij.get(plaats + 1) {
            item.set("Next", ids[*volgende]);
        }
        if let [eerste, .., laatste] | [eerste @ laatste] = kinderen.as_slice() {
            item.set("First", ids[*eerste]);
            item.set("Last", ids[*laatste]);
            item.set("Count", onder(&ouders, n));
        }
        pdf.objects.insert(ids[n], item.into());
    }
    let boven = broers(None);
    let (eerste, laatste) = (boven.first()?, boven.last()?);
    // All of them are open.
    let boom = dictionary! {
        "Type" => "Outlines", "First" => ids[*eerste], "Last" => ids[*laatste], "Count" => koppen.len() as i64,
    };
    pdf.objects.insert(wortel, boom.into());
    Some(wortel)
}

/// The headings in reading order.
pub(crate) fn koppen(opmaak: &Opmaak) -> Vec<Kop> {
    let mut uit = Vec::new();
    for (n, knoop) in opmaak.boom.0.iter().enumerate() {
        let Rol::Kop(niveau) = knoop.rol else { continue };
        let mut kop: Option<Kop> = None;
        for (pagina, tekens) in opmaak.paginas.iter().enumerate() {
            for teken in tekens {
                let Teken::Tekst { tekst, y, maat, merk: Merk::Knoop(van), afbreekteken: false, .. } = teken else {
                    continue;
                };
                if *van == n {
                    let boven = HOOG - y + maat;
                    kop.get_or_insert_with(|| Kop { niveau, tekst: String::new(), pagina, boven })
                        .tekst
                        .push_str(tekst);
                }
            }
        }
        uit.extend(kop.map(|k| Kop { tekst: k.tekst.trim().replace(['\u{a0}', '\n'], " "), ..k }));
    }
    uit
}

/// The nearest heading before it that is of a higher level.
fn ouder(koppen: &[Kop], n: usize) -> Option<usize> {
    koppen[..n].iter().rposition(|k| k.niveau < koppen[n].niveau)
}

/// How many headings stand below this one, at any depth.
fn onder(ouders: &[Option<usize>], n: usize) -> i64 {
    let direct = ouders.iter().enumerate().filter(|(_, o)| **o == Some(n));
    direct.map(|(kind, _)| 1 + onder(ouders, kind)).sum()
}

#[cfg(test)]
mod tests {
    use crate::StukSoort;
    use crate::voorbeeld::alle;

    #[test]
    fn the_bookmarks_are_the_headings_in_their_order() {
        for (soort, stuk) in alle() {
            let pdf = lopdf::Document::load_mem(&stuk.pdf().unwrap()).unwrap();
            let koppen: Vec<String> = crate::lees(&stuk.pdf().unwrap())
                .unwrap()
                .into_iter()
                .filter(|a| a.kop.is_some())
                .map(|a| a.tekst)
                .collect();
            if koppen.len() < super::MINSTE_KOPPEN {
                assert!(pdf.catalog().unwrap().get(b"Outlines").is_err());
                continue;
            }
            let inhoud = pdf.get_toc().unwrap();
            let gelijk = |a: &str| a.split_whitespace().collect::<Vec<_>>().join(" ");
            let bladwijzers: Vec<String> = inhoud.toc.iter().map(|t| gelijk(&t.title)).collect();
            assert_eq!(bladwijzers, koppen, "{}", soort.code());
            assert!(inhoud.errors.is_empty(), "{:?}", inhoud.errors);
            if soort == StukSoort::Onderzoeksverslag {
                assert!(inhoud.toc.windows(2).all(|p| p[0].page <= p[1].page));
                assert!(inhoud.toc.last().unwrap().page > 3);
            }
        }
    }
}
