//! The blocks of a stuk as Typst source: the same words in the same places, with letters of the same
//! size and about the same white.

use std::fmt::Write;
use stukken::document::{Blok, Deel, Document, Tekenveld, Tekst, Uitlijning};

/// Sizes as in `stukken::opmaak`: text of 10.5 points, 14.8 from line to line.
const VORM: &str = r##"
#set page(paper: "a4", margin: (left: 25mm, right: 29mm, top: 27mm, bottom: 22mm),
  header: context if here().page() > 1 { text(size: 8pt, fill: rgb("#5c616b"))[*#AFZENDER* #h(1fr) #TITEL · #KENMERK] },
  footer: context text(size: 8pt, fill: rgb("#5c616b"))[#KENMERK #h(1fr) pagina #here().page() van #counter(page).final().first()])
#set text(font: "Noto Sans", size: 10.5pt, lang: "nl", fill: rgb("#1c1f24"))
#set par(leading: 7.3pt, spacing: 13.9pt)
#show heading: set text(fill: rgb("#1d5a6c"), hyphenate: false)
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 3): set text(size: 10.5pt, fill: rgb("#1c1f24"))
#show heading: set block(above: 20pt, below: 10pt)
#set table(stroke: (bottom: 0.5pt + rgb("#c7ccd4")), inset: (x: 5pt, y: 4.6pt))
#set quote(block: true)
#show quote: set text(style: "italic")
#let lijn = block(height: 22pt, width: 100%, stroke: (bottom: 0.6pt + rgb("#6b707a")))
#let vak(hoog) = block(height: hoog, width: 100%, stroke: 0.8pt + rgb("#6b707a"))
"##;

/// The source of a document.
pub fn bron(document: &Document) -> String {
    let mut uit = String::with_capacity(64 * 1024);
    for (naam, waarde) in
        [("AFZENDER", &document.afzender), ("TITEL", &document.titel), ("KENMERK", &document.kenmerk)]
    {
        let _ = writeln!(uit, "#let {naam} = {}", tekenreeks(waarde));
    }
    let dag = document.datum.format("datetime(year: %-Y, month: %-m, day: %-d)");
    let _ = writeln!(uit, "#set document(title: TITEL, author: AFZENDER, date: {dag})");
    uit.push_str(VORM);
    document.blokken.iter().for_each(|b| blok(b, &mut uit));
    uit
}

/// As a string of Typst.
fn tekenreeks(tekst: &str) -> String {
    format!("\"{}\"", tekst.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

fn inhoud(tekst: &Tekst) -> String {
    let deel = |d: &Deel| {
        let kaal = format!("#{}", tekenreeks(&d.tekst));
        let vet = if d.vet { format!("#strong[{kaal}]") } else { kaal };
        if d.cursief { format!("#emph[{vet}]") } else { vet }
    };
    tekst.iter().map(deel).collect()
}

fn vet(tekst: &Tekst) -> String {
    format!("#strong[{}]", inhoud(tekst))
}

fn alinea(tekst: &Tekst, uit: &mut String) {
    let _ = writeln!(uit, "#par[{}]", inhoud(tekst));
}

fn feiten(rijen: &[(Tekst, Tekst)], uit: &mut String) {
    uit.push_str("#table(columns: (34%, 1fr),\n");
    for (naam, waarde) in rijen {
        let _ = writeln!(uit, "  [{}], [{}],", inhoud(naam), inhoud(waarde));
    }
    uit.push_str(")\n");
}

fn blok(blok_: &Blok, uit: &mut String) {
    match blok_ {
        Blok::Kop { niveau, tekst } => {
            let _ = writeln!(uit, "#heading(level: {niveau})[{}]", inhoud(tekst));
        }
        Blok::Alinea(tekst) => alinea(tekst, uit),
        Blok::KleineLetters(tekst) => {
            let _ = writeln!(uit, "#text(size: 8pt)[#par[{}]]", inhoud(tekst));
        }
        Blok::Lijst { genummerd, punten } => {
            let _ = write!(uit, "#{}(", if *genummerd { "enum" } else { "list" });
            punten.iter().for_each(|p| drop(write!(uit, "[{}], ", inhoud(p))));
            uit.push_str(")\n");
        }
        Blok::Feiten(rijen) | Blok::Kenmerken(rijen) => feiten(rijen, uit),
        Blok::Tabel { koppen, uitlijning, rijen } => {
            let kanten: String =
                uitlijning.iter().map(|u| if *u == Uitlijning::Rechts { "right, " } else { "left, " }).collect();
            let _ = writeln!(uit, "#table(columns: {}, align: ({kanten}),\n  table.header(", koppen.len());
            koppen.iter().for_each(|k| drop(write!(uit, "[{}], ", vet(k))));
            uit.push_str("),\n");
            rijen.iter().flatten().for_each(|c| drop(write!(uit, "  [{}],\n", inhoud(c))));
            uit.push_str(")\n");
        }
        Blok::Citaat(alineas) => {
            uit.push_str("#quote[\n");
            alineas.iter().for_each(|a| alinea(a, uit));
            uit.push_str("]\n");
        }
        Blok::Kader(blokken) => {
            uit.push_str("#block(fill: rgb(\"#eef3f4\"), inset: 10pt, width: 100%)[\n");
            blokken.iter().for_each(|b| blok(b, uit));
            uit.push_str("]\n");
        }
        Blok::Samenhouden(blokken) => {
            uit.push_str("#block(breakable: false)[\n");
            blokken.iter().for_each(|b| blok(b, uit));
            uit.push_str("]\n");
        }
        Blok::Keuze { vraag, keuzes } => {
            let _ = writeln!(uit, "#par[{}]", vet(vraag));
            for keuze in keuzes {
                let _ = writeln!(uit, "#list(marker: box(width: 9.6pt, height: 9.6pt, stroke: 0.9pt), [{}])", inhoud(&keuze.tekst));
                (0..keuze.invulregels).for_each(|_| uit.push_str("#lijn\n"));
            }
        }
        Blok::Invulregels { label, aantal } => {
            alinea(label, uit);
            (0..*aantal).for_each(|_| uit.push_str("#lijn\n"));
        }
        Blok::Handtekening(kolommen) => {
            let _ = writeln!(uit, "#grid(columns: ({}), gutter: 16pt,", "1fr, ".repeat(kolommen.len()));
            for kolom in kolommen {
                let _ = writeln!(uit, "[#par[{}]", vet(&kolom.kop));
                for veld in &kolom.velden {
                    match veld {
                        Tekenveld::Invulregel(t) => {
                            alinea(t, uit);
                            uit.push_str("#lijn\n");
                        }
                        Tekenveld::Gegeven(a, b) => {
                            alinea(a, uit);
                            alinea(b, uit);
                        }
                        Tekenveld::Vak(t) | Tekenveld::Tekenvak(t) | Tekenveld::Getekend(t, _) => {
                            alinea(t, uit);
                            uit.push_str("#vak(54pt)\n");
                        }
                    }
                }
                uit.push_str("],\n");
            }
            uit.push_str(")\n");
        }
        Blok::NieuweBladzijde => uit.push_str("#pagebreak()\n"),
        Blok::Adresblok { retour, regels, .. } => {
            let _ = writeln!(uit, "#text(size: 7pt)[#par[{}]]", inhoud(retour));
            regels.iter().for_each(|r| alinea(r, uit));
        }
        // A drawing as a grey box with the same alternative text.
        Blok::Figuur { alt, .. } => {
            let alt = tekenreeks(alt);
            let _ = writeln!(uit, "#figure(alt: {alt}, rect(width: 100%, height: 150pt, fill: rgb(\"#eef3f4\")))");
        }
        Blok::Beeldmerk { alt } => {
            let alt = tekenreeks(alt);
            let _ = writeln!(uit, "#figure(alt: {alt}, rect(width: 14mm, height: 14mm, fill: rgb(\"#1d5a6c\")))");
        }
    }
}
