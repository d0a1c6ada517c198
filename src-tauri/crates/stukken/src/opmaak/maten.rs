//! Sizes of paper and letters, in points (1/72 inch) unless said otherwise; y runs downwards.

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;
/// Width of A4.
pub(crate) const BREED: f32 = 210.0 * MM;
/// Height of A4.
pub(crate) const HOOG: f32 = 297.0 * MM;
/// Left margin.
pub(crate) const LINKS: f32 = 25.0 * MM;
/// Width of the text: lines of at most 80 letters.
pub(crate) const TEKSTBREEDTE: f32 = 156.0 * MM;
/// Top of the text on the second page and further.
pub(crate) const BOVEN: f32 = 27.0 * MM;
/// Lowest point of the text.
pub(crate) const ONDER: f32 = HOOG - 22.0 * MM;
/// Top of the text on a first page with an address (NEN 1026: below the window).
pub(crate) const ONDER_VENSTER: f32 = 90.0 * MM;
/// Top of the address behind the window (NEN 1026).
pub(crate) const VENSTER: f32 = 52.0 * MM;
/// Left side of the right-hand column of a letterhead, and of a right-hand window.
pub(crate) const RECHTERKOLOM: f32 = 124.0 * MM;

/// Size and line distance of running text.
pub(crate) const LOPEND: (f32, f32) = (10.5, 14.8);
/// Of tables and facts.
pub(crate) const TABEL: (f32, f32) = (9.6, 13.4);
/// Of small print.
pub(crate) const KLEIN: (f32, f32) = (8.0, 11.0);
/// Space below a paragraph.
pub(crate) const WIT: f32 = 6.6;

/// A colour: red, green, blue, from 0 to 1.
pub(crate) type Kleur = [f32; 3];
/// Text.
pub(crate) const INKT: Kleur = [0.11, 0.12, 0.14];
/// Labels, headers and footers.
pub(crate) const GRIJS: Kleur = [0.36, 0.38, 0.42];
/// Thin lines.
pub(crate) const LIJN: Kleur = [0.78, 0.80, 0.83];
/// Lines to write on and boxes to tick.
pub(crate) const PENLIJN: Kleur = [0.42, 0.44, 0.48];
/// Behind a gap.
pub(crate) const GATKLEUR: Kleur = [1.0, 0.93, 0.70];

/// The colour, so much lighter that text stays readable on it.
pub(crate) fn tint(k: Kleur, deel: f32) -> Kleur {
    k.map(|c| 1.0 - (1.0 - c) * deel)
}
