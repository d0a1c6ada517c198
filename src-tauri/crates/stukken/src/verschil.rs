//! Two versions of a stuk beside each other, paragraph by paragraph.

use crate::lezer::Alinea;
use serde::Serialize;
use similar::{ChangeTag, DiffOp, capture_diff_slices};

/// Below this, two paragraphs have too little in common to be one that was changed.
const GELIJKENIS: f32 = 0.5;

/// A few words that both versions have, or one of the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Stukje {
    /// In which version.
    pub in_versie: InVersie,
    /// The words, with the spaces between them.
    pub tekst: String,
}

/// Which version has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum InVersie {
    /// Both.
    Beide,
    /// Only the older one: it is gone.
    Oude,
    /// Only the newer one: it is new.
    Nieuwe,
}

/// A paragraph of one or both versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Alineaverschil {
    /// It is a heading.
    pub kop: bool,
    /// What it says, piece by piece; one piece when nothing changed.
    pub stukjes: Vec<Stukje>,
}

impl Alineaverschil {
    fn heel(alinea: &Alinea, in_versie: InVersie) -> Self {
        Self { kop: alinea.kop.is_some(), stukjes: vec![Stukje { in_versie, tekst: alinea.tekst.clone() }] }
    }

    /// Both versions say the same here.
    pub fn is_gelijk(&self) -> bool {
        self.stukjes.iter().all(|s| s.in_versie == InVersie::Beide)
    }
}

/// What changed from one version to the next, in the order of the newer one.
pub fn vergelijk(oude: &[Alinea], nieuwe: &[Alinea]) -> Vec<Alineaverschil> {
    let (oude, nieuwe) = (&rijen(oude)[..], &rijen(nieuwe)[..]);
    let teksten = |a: &[Alinea]| a.iter().map(|a| a.tekst.clone()).collect::<Vec<_>>();
    let ops = capture_diff_slices(similar::Algorithm::Patience, &teksten(oude), &teksten(nieuwe));
    let mut uit = Vec::new();
    for op in ops {
        let (voor, na) = (&oude[op.old_range()], &nieuwe[op.new_range()]);
        match op {
            DiffOp::Equal { .. } => uit.extend(na.iter().map(|a| Alineaverschil::heel(a, InVersie::Beide))),
            DiffOp::Delete { .. } => uit.extend(voor.iter().map(|a| Alineaverschil::heel(a, InVersie::Oude))),
            DiffOp::Insert { .. } => uit.extend(na.iter().map(|a| Alineaverschil::heel(a, InVersie::Nieuwe))),
            DiffOp::Replace { .. } => vervangen(voor, na, &mut uit),
        }
    }
    uit
}

/// What differs between two texts, word by word.
pub fn vergelijk_woorden(oud: &str, nieuw: &str) -> Vec<Stukje> {
    let (voor, na): (Vec<_>, Vec<_>) = (los(oud), los(nieuw));
    stukjes(&capture_diff_slices(similar::Algorithm::Myers, &voor, &na), &voor, &na)
}

fn stukjes(ops: &[DiffOp], voor: &[&str], na: &[&str]) -> Vec<Stukje> {
    let delen = ops.iter().flat_map(|op| op.iter_slices(voor, na));
    delen
        .map(|(wijziging, woorden)| {
            let in_versie = match wijziging {
                ChangeTag::Equal => InVersie::Beide,
                ChangeTag::Delete => InVersie::Oude,
                ChangeTag::Insert => InVersie::Nieuwe,
            };
            Stukje { in_versie, tekst: woorden.concat() }
        })
        .filter(|s| !s.tekst.is_empty())
        .collect()
}

/// The cells of a row together: a number says nothing without what it counts.
fn rijen(alineas: &[Alinea]) -> Vec<Alinea> {
    let mut uit: Vec<Alinea> = Vec::new();
    for alinea in alineas {
        match uit.last_mut() {
            Some(vorige) if alinea.rij.is_some() && vorige.rij == alinea.rij => {
                vorige.tekst.push_str(" | ");
                vorige.tekst.push_str(&alinea.tekst);
            }
            _ => uit.push(alinea.clone()),
        }
    }
    uit
}

/// Paragraphs that stand in the place of others: each beside the first that it looks like.
fn vervangen(voor: &[Alinea], na: &[Alinea], uit: &mut Vec<Alineaverschil>) {
    let (mut rest, mut zonder_oud) = (voor, Vec::new());
    for nieuw in na {
        let gevonden = rest.iter().enumerate().find_map(|(n, oud)| Some((n, woorden(oud, nieuw)?)));
        let Some((plaats, verschil)) = gevonden else {
            zonder_oud.push(Alineaverschil::heel(nieuw, InVersie::Nieuwe));
            continue;
        };
        uit.extend(rest[..plaats].iter().map(|a| Alineaverschil::heel(a, InVersie::Oude)));
        uit.append(&mut zonder_oud);
        uit.push(verschil);
        rest = &rest[plaats + 1..];
    }
    // What was there first, then what came in its place.
    uit.extend(rest.iter().map(|a| Alineaverschil::heel(a, InVersie::Oude)));
    uit.append(&mut zonder_oud);
}

/// The same paragraph with other words; none when it is another paragraph.
fn woorden(oud: &Alinea, nieuw: &Alinea) -> Option<Alineaverschil> {
    let (voor, na): (Vec<_>, Vec<_>) = (los(&oud.tekst), los(&nieuw.tekst));
    let ops = capture_diff_slices(similar::Algorithm::Myers, &voor, &na);
    if similar::diff_ratio(&ops, voor.len(), na.len()) < GELIJKENIS {
        return None;
    }
    let stukjes = stukjes(&ops, &voor, &na);
    Some(Alineaverschil { kop: nieuw.kop.is_some(), stukjes })
}

/// Words with the space before them, and what stands behind a word apart: a comma changes no word.
fn los(tekst: &str) -> Vec<&str> {
    let begint = |(voor, na): (char, char)| {
        na.is_whitespace() && !voor.is_whitespace() || voor.is_alphanumeric() && !na.is_alphanumeric()
    };
    let grenzen = tekst.char_indices().zip(tekst.chars().skip(1)).filter(|((_, voor), na)| begint((*voor, *na)));
    let mut uit = Vec::new();
    let mut vanaf = 0;
    for ((plaats, voor), _) in grenzen {
        let tot = plaats + voor.len_utf8();
        uit.push(&tekst[vanaf..tot]);
        vanaf = tot;
    }
    uit.push(&tekst[vanaf..]);
    uit
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn alineas(teksten: &[&str]) -> Vec<Alinea> {
        teksten.iter().map(|t| Alinea { pagina: 1, kop: None, rij: None, tekst: (*t).to_owned() }).collect()
    }

    /// "=beide", "-weg", "+nieuw"; pieces of one paragraph behind each other.
    fn kort(verschillen: &[Alineaverschil]) -> Vec<String> {
        let teken = |s: &Stukje| match s.in_versie {
            InVersie::Beide => '=',
            InVersie::Oude => '-',
            InVersie::Nieuwe => '+',
        };
        verschillen.iter().map(|v| v.stukjes.iter().map(|s| format!("{}{}", teken(s), s.tekst)).collect()).collect()
    }

    #[test]
    fn changed_words_stand_in_their_paragraph() {
        let oud = alineas(&["Je krijgt hulp.", "Dat is twee uur per week.", "Tot ziens."]);
        let nieuw = alineas(&["Je krijgt hulp.", "Dat is drie uur per week.", "Bel ons gerust.", "Tot ziens."]);
        assert_eq!(
            kort(&vergelijk(&oud, &nieuw)),
            ["=Je krijgt hulp.", "=Dat is- twee+ drie= uur per week.", "+Bel ons gerust.", "=Tot ziens."]
        );
    }

    #[test]
    fn two_texts_are_compared_word_by_word_however_little_they_share() {
        let kort = |oud, nieuw| kort(&[Alineaverschil { kop: false, stukjes: vergelijk_woorden(oud, nieuw) }]);
        assert_eq!(kort("Ze valt vaak.", "Ze valt soms."), ["=Ze valt- vaak+ soms=."]);
        assert_eq!(kort("Nee", "Ja"), ["-Nee+Ja"]);
        assert_eq!(kort("", "Nieuw"), ["+Nieuw"]);
        assert_eq!(kort("", ""), [""]);
    }

    #[test]
    fn another_paragraph_is_no_changed_one() {
        let (oud, nieuw) = (alineas(&["De buurvrouw doet de was."]), alineas(&["Je dochter woont in Groningen."]));
        assert_eq!(kort(&vergelijk(&oud, &nieuw)), ["-De buurvrouw doet de was.", "+Je dochter woont in Groningen."]);
        assert!(vergelijk(&oud, &oud).iter().all(Alineaverschil::is_gelijk));
    }

    #[test]
    fn what_stands_behind_a_word_does_not_change_it() {
        let (oud, nieuw) = (alineas(&["Zij eet halal."]), alineas(&["Zij eet halal. Ze kookt zelf."]));
        assert_eq!(kort(&vergelijk(&oud, &nieuw)), ["=Zij eet halal.+ Ze kookt zelf."]);
        let (oud, nieuw) = (alineas(&["Versie 1, van vandaag"]), alineas(&["Versie 2, van vandaag"]));
        assert_eq!(kort(&vergelijk(&oud, &nieuw)), ["=Versie- 1+ 2=, van vandaag"]);
    }

    #[test]
    fn a_changed_cell_keeps_its_row() {
        let tabel = |versie: &str| {
            let cel = |tekst: &str, rij| Alinea { pagina: 1, kop: None, rij: Some(rij), tekst: tekst.to_owned() };
            vec![cel("Versie", 1), cel(versie, 1), cel("Datum", 2), cel("1 mei", 2)]
        };
        assert_eq!(kort(&vergelijk(&tabel("1"), &tabel("2"))), ["=Versie |- 1+ 2", "=Datum | 1 mei"]);
    }

    proptest! {
        #[test]
        fn no_word_of_either_version_is_lost(
            oud in prop::collection::vec("[ab]( [abc]){0,4}", 0..6),
            nieuw in prop::collection::vec("[ab]( [abc]){0,4}", 0..6),
        ) {
            let alineas = |t: &[String]| t.iter().map(|t| Alinea { pagina: 1, kop: None, rij: None, tekst: t.clone() }).collect::<Vec<_>>();
            let verschillen = vergelijk(&alineas(&oud), &alineas(&nieuw));
            let kant = |weg: InVersie| -> Vec<String> {
                let uit = verschillen.iter().map(|v| {
                    v.stukjes.iter().filter(|s| s.in_versie != weg).map(|s| s.tekst.as_str()).collect::<String>().trim().to_owned()
                });
                uit.filter(|t| !t.is_empty()).collect()
            };
            prop_assert_eq!(kant(InVersie::Nieuwe), oud);
            prop_assert_eq!(kant(InVersie::Oude), nieuw);
        }
    }
}
