//! The data of a feit with something else in them: still data that the program reads, however odd.

use super::*;
use serde_json::Value;

/// Texts that people and programs come up with.
const TEKSTEN: [&str; 6] = ["", "1", "2", "dwangsom", "\u{1F469}\u{200D}\u{1F9BD} e\u{301}\u{0}\u{202E}", "    "];
/// Days near the others, and days at the ends of what can be written down.
const DAGEN: [&str; 8] = [
    "-262143-01-01",
    "0001-01-01",
    "2018-12-31",
    "2026-11-23",
    "2027-01-01",
    "2028-02-29",
    "9999-12-31",
    "+262142-12-31",
];
const GETALLEN: [u64; 8] = [0, 1, 2, 3, 12, 255, 65_535, u32::MAX as u64];

/// Changes one place in the data of this feit, chosen by the seed; the feit itself where the change
/// gives something that cannot be read.
pub(super) fn gemuteerd(feit: Feit, zaad: u64) -> Feit {
    let Some(soort) = feit.soort() else { return feit };
    let mut data = serde_json::to_value(&feit).unwrap()["data"].take();
    let mut toeval = Toeval(zaad);
    let plaatsen = tel(&data);
    if plaatsen == 0 {
        return feit;
    }
    let mut plaats = toeval.onder(plaatsen);
    verander(&mut data, &mut plaats, &mut toeval);
    Feit::lees(soort.code(), data).unwrap_or(feit)
}

/// The same seed gives the same numbers (splitmix64).
struct Toeval(u64);

impl Toeval {
    fn volgende(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn onder(&mut self, grens: usize) -> usize {
        usize::try_from(self.volgende() % grens as u64).unwrap()
    }

    fn kies<T: Copy>(&mut self, uit: &[T]) -> T {
        uit[self.onder(uit.len())]
    }
}

/// Places that can be changed: every leaf and every list.
fn tel(waarde: &Value) -> usize {
    match waarde {
        Value::Object(velden) => velden.values().map(tel).sum(),
        Value::Array(rij) => 1 + rij.iter().map(tel).sum::<usize>(),
        _ => 1,
    }
}

/// Changes the place with this number; false when it is not in here.
fn verander(waarde: &mut Value, plaats: &mut usize, toeval: &mut Toeval) -> bool {
    match waarde {
        Value::Object(velden) => velden.values_mut().any(|w| verander(w, plaats, toeval)),
        Value::Array(rij) if *plaats == 0 => {
            match (toeval.onder(3), rij.first().cloned()) {
                (0, _) | (_, None) => rij.clear(),
                (1, Some(eerste)) => rij.push(eerste),
                (_, Some(eerste)) => rij.extend(std::iter::repeat_n(eerste, 20)),
            }
            true
        }
        Value::Array(rij) => {
            *plaats -= 1;
            rij.iter_mut().any(|w| verander(w, plaats, toeval))
        }
        blad if *plaats == 0 => {
            *blad = ander_blad(blad, toeval);
            true
        }
        _ => {
            *plaats -= 1;
            false
        }
    }
}

fn ander_blad(blad: &Value, toeval: &mut Toeval) -> Value {
    match blad {
        Value::Bool(w) => Value::Bool(!w),
        Value::Number(_) => toeval.kies(&GETALLEN).into(),
        Value::String(w) if w.parse::<NaiveDate>().is_ok() => toeval.kies(&DAGEN).into(),
        Value::String(_) => toeval.kies(&TEKSTEN).into(),
        // An absent field: a date, a number or a text, whichever it takes.
        _ => match toeval.onder(4) {
            0 => toeval.kies(&DAGEN).into(),
            1 => toeval.kies(&GETALLEN).into(),
            2 => Value::Bool(true),
            _ => toeval.kies(&TEKSTEN).into(),
        },
    }
}

#[test]
fn most_changes_give_another_feit_and_none_stops_the_program() {
    let mut anders = 0_usize;
    let mut alle = 0_usize;
    for soort in FeitSoort::ALLE {
        for zaad in 0..40 {
            let feit = voorbeeld(*soort);
            anders += usize::from(gemuteerd(feit.clone(), zaad) != feit);
            alle += 1;
        }
    }
    assert!(anders * 3 > alle, "{anders} of {alle}");
}
