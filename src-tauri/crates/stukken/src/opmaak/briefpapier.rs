//! What stands around the text: mark, address, reference lines, running header and footer.

use super::letters::{Snede, Zetter};
use super::maten::*;
use super::paginacode::{self, Paginavoet};
use super::strook::{Kolom, Opmaker, Stijl};
use super::tekening::{Merk, Rol, Teken};
use crate::beeldmerk::Beeldmerk;
use crate::document::{Document, Tekst, Venster};

/// Height of the mark on the first page, and the top of it.
const MERKHOOGTE: f32 = 14.0 * MM;
const MERKBOVEN: f32 = 13.0 * MM;
/// Size of the name beside the mark.
const NAAM: f32 = 15.0;

impl Opmaker<'_> {
    /// The address behind the window, with the sender's address small above it.
    pub(super) fn adresblok(&mut self, retour: &Tekst, regels: &[Tekst], venster: Venster, ouder: usize) {
        let x = if venster == Venster::Links { LINKS } else { RECHTERKOLOM };
        let kolom = Kolom { x, b: 90.0 * MM };
        let knoop = self.boom.erbij(Rol::Alinea, ouder);
        let klein = Stijl::van((7.0, 9.0)).kleur(GRIJS);
        let (mut tekens, _) = self.stapel(retour, klein, kolom, knoop);
        tekens.iter_mut().for_each(|t| t.schuif(VENSTER - 13.0));
        self.eerste.append(&mut tekens);
        let mut y = VENSTER;
        for regel in regels {
            let knoop = self.boom.erbij(Rol::Alinea, ouder);
            let (mut tekens, h) = self.stapel(regel, Stijl::van((10.5, 14.6)), kolom, knoop);
            tekens.iter_mut().for_each(|t| t.schuif(y));
            self.eerste.append(&mut tekens);
            y += h;
        }
        self.eerste_tot = self.eerste_tot.max(y + 20.0).max(ONDER_VENSTER);
    }

    /// Date, kenmerk and contact in the column beside the address.
    pub(super) fn kenmerken(&mut self, rijen: &[(Tekst, Tekst)], ouder: usize) {
        let kolom = Kolom { x: RECHTERKOLOM, b: BREED - RECHTERKOLOM - 18.0 * MM };
        let tabel = self.boom.erbij(Rol::Tabel, ouder);
        let mut y = MERKBOVEN + 1.0 * MM;
        for (label, waarde) in rijen {
            let rij = self.boom.erbij(Rol::Rij, tabel);
            let th = self.boom.erbij(Rol::Kopcel { van_rij: true }, rij);
            let td = self.boom.erbij(Rol::Cel, rij);
            let stijlen = [Stijl::van((7.4, 10.0)).kleur(GRIJS), Stijl::van((9.2, 12.4))];
            for ((tekst, stijl), knoop) in [label, waarde].into_iter().zip(stijlen).zip([th, td]) {
                let (mut tekens, h) = self.stapel(tekst, stijl, kolom, knoop);
                tekens.iter_mut().for_each(|t| t.schuif(y));
                self.eerste.append(&mut tekens);
                y += h;
            }
            y += 4.6;
        }
        self.eerste_tot = self.eerste_tot.max(y + 12.0);
    }

    /// The mark of the gemeente, at the top left of the first page.
    pub(super) fn teken_beeldmerk(&mut self, merk: &Beeldmerk, afzender: &str) {
        let Some(knoop) = self.beeldmerk else { return };
        let mut tekens = merk.tekens(LINKS, MERKBOVEN, MERKHOOGTE, Merk::Knoop(knoop));
        // The name beside it is for the eye: the alternative text says it already.
        let woord = self.zetter.zet(Snede::Vet, afzender);
        tekens.push(Teken::Tekst {
            snede: Snede::Vet,
            maat: NAAM,
            x: LINKS + MERKHOOGTE + 9.0,
            y: MERKBOVEN + MERKHOOGTE / 2.0 + NAAM * 0.36,
            glieven: woord.glieven.clone(),
            tekst: afzender.to_owned(),
            kleur: self.accent,
            merk: Merk::Kopregel,
            afbreekteken: false,
            begin: 0,
        });
        tekens.append(&mut self.eerste);
        self.eerste = tekens;
        self.eerste_tot = self.eerste_tot.max(MERKBOVEN + MERKHOOGTE + 10.0 * MM);
    }
}

/// Header (from page 2) and footer of a page.
pub(super) fn rondom(
    zetter: &Zetter,
    document: &Document,
    hash: &str,
    code: &Paginavoet,
    bladzijde: usize,
    van: usize,
) -> Vec<Teken> {
    let mut uit = Vec::new();
    let rechts = LINKS + TEKSTBREEDTE;
    let mut zet = |snede, tekst: &str, y: f32, van_rechts: bool, merk| {
        let woord = zetter.zet(snede, tekst);
        let x = if van_rechts { rechts - woord.breedte * KLEIN.0 } else { LINKS };
        uit.push(Teken::Tekst {
            snede,
            maat: KLEIN.0,
            x,
            y,
            glieven: woord.glieven.clone(),
            tekst: tekst.to_owned(),
            kleur: GRIJS,
            merk,
            afbreekteken: false,
            begin: 0,
        });
    };
    if bladzijde > 1 {
        let y = 16.0 * MM;
        zet(Snede::Vet, &document.afzender, y, false, Merk::Kopregel);
        zet(Snede::Gewoon, &format!("{}  ·  {}", document.titel, document.kenmerk), y, true, Merk::Kopregel);
    }
    let y = HOOG - 13.0 * MM;
    let versie = document.versie.map(|v| format!("  ·  versie {v}")).unwrap_or_default();
    zet(Snede::Gewoon, &format!("{}{versie}  ·  {hash}", document.kenmerk), y, false, Merk::Voetregel);
    zet(Snede::Gewoon, &format!("pagina {bladzijde} van {van}"), y, true, Merk::Voetregel);
    zet(Snede::Gewoon, &code.in_letters, HOOG - paginacode::ONDERRAND, true, Merk::Voetregel);
    uit.extend(code.teken.clone());
    if bladzijde > 1 {
        uit.push(Teken::Vlak { x: LINKS, y: 18.5 * MM, b: TEKSTBREEDTE, h: 0.5, kleur: LIJN });
    }
    uit.push(Teken::Vlak { x: LINKS, y: HOOG - 18.0 * MM, b: TEKSTBREEDTE, h: 0.5, kleur: LIJN });
    uit
}
