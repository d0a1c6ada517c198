//! The draw list, written: as PDF for paper and archive, as SVG for the preview in the window.

mod blad;
pub(crate) mod bladwijzers;
mod getal;
mod koppelingen;
mod labels;
pub(crate) mod pdf;
mod pers;
pub(crate) mod svg;
mod tekenvelden;
