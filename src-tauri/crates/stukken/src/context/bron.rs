//! What the words of a letter are taken from.

use crate::{Gegevens, StukFout, StukSoort};
use chrono::NaiveDate;
use wmo::dossier::{Kop, Zaak};
use wmo::feit::MeldingOntvangen;
use wmo::product::Productregel;
use wmo::termijn::{TermijnSoort, bereken};
use wmo::{Dossier, Regels};

/// One zaak of a dossier, with the law, and the letter that is made of them.
pub(crate) struct Bron<'a> {
    pub soort: StukSoort,
    pub gegevens: &'a Gegevens<'a>,
    pub dossier: &'a Dossier,
    pub zaak: &'a Zaak,
    pub regels: &'a Regels,
    pub datum: NaiveDate,
    /// The earliest melding: a term is counted with the cautious reading.
    pub melding: &'a Kop<MeldingOntvangen>,
}

impl<'a> Bron<'a> {
    pub fn van(soort: StukSoort, gegevens: &'a Gegevens<'a>) -> Result<Self, StukFout> {
        let Gegevens { dossier, regels, datum, .. } = *gegevens;
        let zaak = dossier.zaken.iter().find(|z| z.id == gegevens.zaak).ok_or(StukFout::ZaakOnbekend)?;
        let melding = zaak.melding.eerste().ok_or(StukFout::Ontbreekt("de melding"))?;
        let bron = Self { soort, gegevens, dossier, zaak, regels, datum, melding };
        if soort == StukSoort::OnderzoekTeLaat {
            bron.onderzoek_is_te_laat()?;
        }
        Ok(bron)
    }

    /// Whether six weeks have passed without a verslag (Wmo 2015 art. 2.3.2 lid 1, 9).
    fn onderzoek_is_te_laat(&self) -> Result<(), StukFout> {
        if self.zaak.verslag_verstrekt_op().is_some() {
            return Err(StukFout::PastNiet("de inwoner heeft het verslag al gekregen"));
        }
        let uiterlijk = bereken(TermijnSoort::Onderzoek, self.melding.feitdatum, self.regels).uiterlijk;
        if self.datum <= uiterlijk {
            return Err(StukFout::PastNiet("de zes weken voor het onderzoek zijn nog niet voorbij"));
        }
        Ok(())
    }

    /// Whether this is the one that the letter is about; every one when none was named.
    pub fn gaat_over(&self, naam: &str) -> bool {
        self.gegevens.onderwerp.as_deref().is_none_or(|gevraagd| gevraagd == naam)
    }

    /// The lines of all besluiten of the zaak, the latest besluit first.
    pub fn toegekend(&self) -> impl Iterator<Item = &'a Productregel> {
        let genomen = self.zaak.besluiten.iter().rev().filter_map(|b| b.genomen.waarde());
        genomen.flat_map(|b| b.regels.iter())
    }
}
