//! What Typst asks of its surroundings: one source text and our three fonts, and nothing of the machine.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

const LETTERS: [&[u8]; 3] = [
    include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Italic.ttf"),
];

pub struct Wereld {
    bibliotheek: LazyHash<Library>,
    boek: LazyHash<FontBook>,
    letters: Vec<Font>,
    bron: Source,
}

impl Wereld {
    pub fn nieuw() -> Self {
        let letters: Vec<Font> = LETTERS.iter().filter_map(|l| Font::new(Bytes::new(*l), 0)).collect();
        Self {
            bibliotheek: LazyHash::new(Library::default()),
            boek: LazyHash::new(FontBook::from_fonts(&letters)),
            letters,
            bron: Source::detached(""),
        }
    }

    /// From source to the bytes of a PDF/A-2a that is PDF/UA-1 too; the number of its pages beside it.
    pub fn pdf(&mut self, bron: &str) -> (Vec<u8>, usize) {
        // Only what differs is parsed again, as in an editor.
        self.bron.replace(bron);
        let document: PagedDocument = typst::compile(self).output.unwrap_or_else(|f| panic!("{f:?}"));
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).unwrap();
        let dag = Datetime::from_ymd_hms(2026, 12, 10, 0, 0, 0).unwrap();
        let opties = PdfOptions {
            ident: Smart::Custom("verslag".to_owned()),
            timestamp: Some(Timestamp::new_utc(dag)),
            standards,
            ..PdfOptions::default()
        };
        let bytes = typst_pdf::pdf(&document, &opties).unwrap_or_else(|f| panic!("{f:?}"));
        (bytes, document.pages().len())
    }
}

impl World for Wereld {
    fn library(&self) -> &LazyHash<Library> {
        &self.bibliotheek
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.boek
    }

    fn main(&self) -> FileId {
        self.bron.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.bron.id() { Ok(self.bron.clone()) } else { Err(FileError::Other(None)) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::Other(None))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.letters.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
