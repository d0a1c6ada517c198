//! The pages of a PDF that was kept, as pictures to print.
//!
//! Drawn from the bytes that were frozen, never from the dossier: what comes out of the printer is what was
//! kept, also when the letter text or the program has changed since. Letters stay outlines, so they are as
//! sharp on paper as the printer is.

use crate::StukFout;
use hayro_svg::hayro_interpret::InterpreterSettings;
use hayro_svg::hayro_syntax::Pdf;
use hayro_svg::{RenderCache, SvgRenderSettings, convert};
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Each page as SVG, in the order of the PDF. Gives an error for what is no PDF, or is broken.
pub fn drukbladen(pdf: &[u8]) -> Result<Vec<String>, StukFout> {
    // The library promises less than we do, also about a PDF of ours.
    catch_unwind(AssertUnwindSafe(|| teken(pdf))).unwrap_or_else(|_| Err(onleesbaar()))
}

fn teken(pdf: &[u8]) -> Result<Vec<String>, StukFout> {
    let pdf = Pdf::new(pdf.to_vec()).map_err(|_| onleesbaar())?;
    let (cache, uitleg) = (RenderCache::new(), InterpreterSettings::default());
    let wit = SvgRenderSettings { bg_color: [255; 4] };
    let blad = |blad| zet_letters_samen(&convert(blad, &cache, &uitleg, &wit));
    let bladen: Vec<String> = pdf.pages().iter().map(blad).collect();
    if bladen.is_empty() { Err(onleesbaar()) } else { Ok(bladen) }
}

const LETTERS: &str = "    <defs id=\"outline-glyph\">\n";
const LETTERS_EINDE: &str = "    </defs>\n";

/// The library defines every letter on its own place and then uses it once. Letters behind each other that look
/// the same in every other way become one outline here: to a web view that is a third of the memory, and a pile
/// of letters is many pages. What is written in another way stays as it is.
fn zet_letters_samen(svg: &str) -> String {
    let delen = svg.split_once(LETTERS).and_then(|(blad, rest)| Some((blad, rest.split_once(LETTERS_EINDE)?)));
    let Some((blad, (letters, staart))) = delen else { return svg.to_owned() };
    let omtrek: HashMap<&str, &str> = letters.lines().filter_map(omtrek).collect();
    let mut uit = String::with_capacity(svg.len());
    let mut reeks: Option<&str> = None;
    let sluit = |uit: &mut String, uiterlijk: &str| {
        uit.push_str("\" ");
        uit.push_str(uiterlijk);
        uit.push_str("/>\n");
    };
    for regel in blad.lines() {
        let letter = gebruik(regel).and_then(|(naam, uiterlijk)| Some((*omtrek.get(naam)?, uiterlijk)));
        if let Some(vorige) = reeks.filter(|vorige| letter.is_none_or(|(_, uiterlijk)| uiterlijk != *vorige)) {
            sluit(&mut uit, vorige);
            reeks = None;
        }
        match letter {
            Some((vorm, uiterlijk)) => {
                uit.push_str(if reeks.is_none() { "<path d=\"" } else { " " });
                uit.push_str(vorm);
                reeks = Some(uiterlijk);
            }
            // One that is not among the letters still needs its definition: nothing may be lost.
            None if gebruik(regel).is_some() => return svg.to_owned(),
            None => {
                uit.push_str(regel);
                uit.push('\n');
            }
        }
    }
    if let Some(vorige) = reeks {
        sluit(&mut uit, vorige);
    }
    uit.push_str(staart);
    uit
}

/// The name and the outline of a letter.
fn omtrek(regel: &str) -> Option<(&str, &str)> {
    regel.trim_start().strip_prefix("<path id=\"")?.strip_suffix("\"/>")?.split_once("\" d=\"")
}

/// The name of the letter that is used, and how it looks.
fn gebruik(regel: &str) -> Option<(&str, &str)> {
    regel.trim_start().strip_prefix("<use xlink:href=\"#")?.strip_suffix("/>")?.split_once("\" ")
}

fn onleesbaar() -> StukFout {
    StukFout::Pdf("de bladzijden zijn niet te tekenen".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLAD: &str = "<svg>\n    <use xlink:href=\"#g0\" fill=\"#000\"/>\n    \
                        <use xlink:href=\"#g1\" fill=\"#000\"/>\n    <path d=\"M9,9\" fill=\"#fff\"/>\n    \
                        <use xlink:href=\"#g0\" fill=\"#00f\"/>\n    <defs id=\"outline-glyph\">\n        \
                        <path id=\"g0\" d=\"M0,0 Z\"/>\n        <path id=\"g1\" d=\"M1,1 Z\"/>\n    </defs>\n</svg>";

    #[test]
    fn letters_that_look_alike_become_one_outline_in_their_own_place() {
        let samen = "<svg>\n<path d=\"M0,0 Z M1,1 Z\" fill=\"#000\"/>\n    <path d=\"M9,9\" fill=\"#fff\"/>\n\
                     <path d=\"M0,0 Z\" fill=\"#00f\"/>\n</svg>";
        assert_eq!(zet_letters_samen(BLAD), samen);
        let onbekend = BLAD.replace("id=\"g1\"", "id=\"t1\"");
        assert_eq!(zet_letters_samen(&onbekend), onbekend, "a letter would be lost");
        assert_eq!(zet_letters_samen("<svg/>"), "<svg/>");
    }

    #[test]
    fn every_letter_of_ours_is_set_together() {
        let voorbeelden = crate::voorbeeld::alle_van("almere");
        let pdf = voorbeelden[0].1.pdf().unwrap();
        let bladen = drukbladen(&pdf).unwrap();
        assert_eq!(bladen.len(), voorbeelden[0].1.aantal_paginas());
        for blad in bladen {
            assert!(
                !blad.contains("<use") && blad.matches("<path").count() > 5,
                "the library writes in another way now"
            );
            assert!(blad.matches('Z').count() > 50, "letters are missing");
        }
    }

    #[test]
    fn what_is_no_pdf_gives_no_pages() {
        for bytes in [&b""[..], b"%PDF-1.7", b"geen pdf"] {
            assert!(matches!(drukbladen(bytes), Err(StukFout::Pdf(_))));
        }
    }
}
