//! Markdown to blocks. Whatever would be lost on paper (links, HTML, pictures) is refused.

use super::waarden;
use crate::document::{Blok, Deel, Tekst, Uitlijning};
use pulldown_cmark::{Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// What is wrong with a piece of Markdown, in words for who edits the letter.
pub(super) type Fout = &'static str;

/// Reads Markdown into blocks.
pub(super) fn blokken(bron: &str, waarden: &[Option<String>]) -> Result<Vec<Blok>, Fout> {
    let mut lezer = Lezer { waarden, uit: Vec::new(), tekst: Tekst::new(), vet: 0, cursief: 0, open: None };
    for gebeurtenis in Parser::new_ext(bron, Options::ENABLE_TABLES) {
        lezer.neem(gebeurtenis)?;
    }
    Ok(lezer.uit)
}

/// Reads one line: plain text with bold and italic. Several paragraphs in a value become lines.
pub(super) fn regel(bron: &str, waarden: &[Option<String>]) -> Result<Tekst, Fout> {
    let mut uit = Tekst::new();
    for blok in blokken(bron.trim(), waarden)? {
        let Blok::Alinea(tekst) = blok else { return Err("hier past alleen gewone tekst") };
        if !uit.is_empty() {
            uit.push(Deel { tekst: "\n".to_owned(), ..Deel::default() });
        }
        uit.extend(tekst);
    }
    Ok(uit)
}

/// What stands around the text that is being read.
enum Open {
    Lijst { genummerd: bool, punten: Vec<Tekst> },
    Citaat(Vec<Tekst>),
    Tabel { uitlijning: Vec<Uitlijning>, koppen: Vec<Tekst>, rijen: Vec<Vec<Tekst>> },
}

struct Lezer<'a> {
    waarden: &'a [Option<String>],
    uit: Vec<Blok>,
    tekst: Tekst,
    vet: u32,
    cursief: u32,
    open: Option<Open>,
}

impl Lezer<'_> {
    fn neem(&mut self, gebeurtenis: Event<'_>) -> Result<(), Fout> {
        match gebeurtenis {
            Event::Text(t) => self.zet(&t),
            Event::SoftBreak => self.zet(" "),
            Event::HardBreak => self.zet("\n"),
            Event::Start(begin) => return self.begin(begin),
            Event::End(einde) => self.einde(einde),
            Event::Rule => return Err("een streep (---) kan niet; gebruik een kop"),
            Event::Code(_) => return Err("tekst tussen `schuine aanhalingstekens` kan niet in een brief"),
            Event::Html(_) | Event::InlineHtml(_) => return Err("HTML kan niet in een brief"),
            _ => return Err("dit stukje Markdown kan niet in een brief"),
        }
        Ok(())
    }

    fn zet(&mut self, t: &str) {
        waarden::terug(t, self.waarden, self.vet > 0, self.cursief > 0, &mut self.tekst);
    }

    fn begin(&mut self, begin: Tag<'_>) -> Result<(), Fout> {
        let open = match begin {
            Tag::Strong => {
                self.vet += 1;
                return Ok(());
            }
            Tag::Emphasis => {
                self.cursief += 1;
                return Ok(());
            }
            Tag::TableRow => {
                if let Some(Open::Tabel { rijen, .. }) = &mut self.open {
                    rijen.push(Vec::new());
                }
                return Ok(());
            }
            Tag::Heading { level, .. } if level > HeadingLevel::H3 => {
                return Err("een kop heeft hoogstens drie hekjes (###)");
            }
            Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableHead | Tag::TableCell => return Ok(()),
            Tag::List(eerste) => Open::Lijst { genummerd: eerste.is_some(), punten: Vec::new() },
            Tag::BlockQuote(_) => Open::Citaat(Vec::new()),
            Tag::Table(kolommen) => Open::Tabel {
                uitlijning: kolommen
                    .iter()
                    .map(|k| if *k == Alignment::Right { Uitlijning::Rechts } else { Uitlijning::Links })
                    .collect(),
                koppen: Vec::new(),
                rijen: Vec::new(),
            },
            Tag::Link { .. } | Tag::Image { .. } => {
                return Err("een link of plaatje kan niet; schrijf een webadres uit");
            }
            Tag::HtmlBlock => return Err("HTML kan niet in een brief"),
            Tag::CodeBlock(_) => return Err("een regel die met vier spaties begint kan niet in een brief"),
            _ => return Err("dit stukje Markdown kan niet in een brief"),
        };
        if self.open.is_some() {
            return Err("een lijst, tabel of citaat binnen een ander kan niet");
        }
        self.open = Some(open);
        Ok(())
    }

    fn einde(&mut self, einde: TagEnd) {
        match einde {
            TagEnd::Strong => self.vet = self.vet.saturating_sub(1),
            TagEnd::Emphasis => self.cursief = self.cursief.saturating_sub(1),
            TagEnd::Heading(niveau) => {
                let tekst = op_een_regel(std::mem::take(&mut self.tekst));
                self.uit.push(Blok::Kop { niveau: niveau as u8, tekst });
            }
            TagEnd::Paragraph => {
                let alineas = alineas(std::mem::take(&mut self.tekst));
                match &mut self.open {
                    Some(Open::Citaat(delen)) => delen.extend(alineas),
                    // Inside an item the text waits for the end of the item.
                    Some(Open::Lijst { .. }) => {
                        self.tekst = alineas.into_iter().flatten().collect();
                    }
                    _ => self.uit.extend(alineas.into_iter().map(Blok::Alinea)),
                }
            }
            TagEnd::Item => {
                let tekst = std::mem::take(&mut self.tekst);
                if let Some(Open::Lijst { punten, .. }) = &mut self.open {
                    punten.push(tekst);
                }
            }
            TagEnd::TableCell => {
                let tekst = std::mem::take(&mut self.tekst);
                if let Some(Open::Tabel { koppen, rijen, .. }) = &mut self.open {
                    rijen.last_mut().unwrap_or(koppen).push(tekst);
                }
            }
            TagEnd::List(_) | TagEnd::BlockQuote(_) | TagEnd::Table => {
                self.uit.extend(self.open.take().map(|o| match o {
                    Open::Lijst { genummerd, punten } => Blok::Lijst { genummerd, punten },
                    Open::Citaat(delen) => Blok::Citaat(delen),
                    Open::Tabel { uitlijning, koppen, rijen } => Blok::Tabel { koppen, uitlijning, rijen },
                }))
            }
            _ => {}
        }
    }
}

/// A value may hold white lines: then one paragraph of the letter becomes several.
fn alineas(tekst: Tekst) -> Vec<Tekst> {
    let mut uit = vec![Tekst::new()];
    for deel in tekst {
        for (n, stuk) in deel.tekst.split("\n\n").enumerate() {
            if n > 0 {
                uit.push(Tekst::new());
            }
            let stuk = if n > 0 { stuk.trim_start_matches('\n') } else { stuk };
            if let (false, Some(laatste)) = (stuk.is_empty(), uit.last_mut()) {
                laatste.push(Deel { tekst: stuk.to_owned(), ..deel.clone() });
            }
        }
    }
    uit.retain(|t| t.iter().any(|d| !d.tekst.trim().is_empty()));
    uit
}

fn op_een_regel(mut tekst: Tekst) -> Tekst {
    for deel in &mut tekst {
        deel.tekst = deel.tekst.replace('\n', " ");
    }
    tekst
}
