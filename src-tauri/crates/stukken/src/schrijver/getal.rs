//! Numbers as text, for PDF and SVG. A page has thousands of them, and `write!` takes most of the time
//! of a page.

/// What text can be put at the end of.
pub(super) trait Uit {
    /// Puts one ASCII character at the end.
    fn teken(&mut self, c: u8);
}

impl Uit for String {
    fn teken(&mut self, c: u8) {
        self.push(char::from(c));
    }
}

impl Uit for Vec<u8> {
    fn teken(&mut self, c: u8) {
        self.push(c);
    }
}

/// A whole number.
pub(super) fn heel(n: i32, uit: &mut impl Uit) {
    if n < 0 {
        uit.teken(b'-');
    }
    let (mut rest, mut cijfers, mut begin) = (n.unsigned_abs(), [b'0'; 10], 10);
    while rest > 0 || begin == 10 {
        begin -= 1;
        cijfers[begin] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    cijfers[begin..].iter().for_each(|c| uit.teken(*c));
}

/// A number with at most this many decimals (up to four), without zeros at its end.
pub(super) fn decimaal(v: f32, decimalen: u32, uit: &mut impl Uit) {
    let mut eenheid = 10_i32.pow(decimalen.min(4));
    // What does not fit becomes the largest that does: a page is not that large.
    let n = (f64::from(v) * f64::from(eenheid)).round() as i32;
    if n < 0 {
        uit.teken(b'-');
    }
    let n = n.unsigned_abs();
    heel((n / eenheid as u32) as i32, uit);
    let mut rest = n % eenheid as u32;
    if rest > 0 {
        uit.teken(b'.');
    }
    while rest > 0 {
        eenheid /= 10;
        uit.teken(b'0' + (rest / eenheid as u32) as u8);
        rest %= eenheid as u32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn als_tekst(schrijf: impl Fn(&mut String)) -> String {
        let mut uit = String::new();
        schrijf(&mut uit);
        uit
    }

    #[test]
    fn whole_numbers_are_written_as_rust_does() {
        for n in [0, 7, -7, 10, 99, 100, 12_345, -60_000, i32::MAX, i32::MIN] {
            assert_eq!(als_tekst(|uit| heel(n, uit)), n.to_string());
        }
    }

    #[test]
    fn decimals_are_rounded_and_end_where_they_end() {
        let gevallen = [
            (0.0, "0"),
            (-0.0001, "0"),
            (10.5, "10.5"),
            (-10.25, "-10.25"),
            (0.007, "0.007"),
            (70.8661, "70.866"),
            (1.9996, "2"),
            (841.0, "841"),
            (-0.05, "-0.05"),
        ];
        for (v, tekst) in gevallen {
            assert_eq!(als_tekst(|uit| decimaal(v, 3, uit)), tekst);
        }
        for v in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, f32::MAX] {
            let tekst = als_tekst(|uit| decimaal(v, 3, uit));
            assert!(tekst.parse::<f32>().unwrap().is_finite());
        }
    }
}
