//! The letter that goes with a feit: which one it is, how it will look, and its place in the store.

use super::{Auteur, Moment, Pakket, stukfout};
use crate::beeld::{self, Briefvoorbeeld, Opdracht, Voorbeeld};
use crate::fout::{Fout, FoutCode};
use crate::sessie::Open;
use store::{NieuweBijlage, sha256_hex};
use stukken::{Briefplicht, Feitbrief, Gegevens, Stuk, StukSoort};
use wmo::feit::{BesluitGenomen, Feit};
use wmo::vastlegging::{DossierId, Rol, ZaakId};
use wmo::{Dossier, Regels};

/// The letter that goes with this feit, as it will be printed or with the reason why it cannot be made.
/// None when no letter goes with it. Nothing is recorded.
pub fn brief_bij(
    open: &Open,
    regels: &Regels,
    moment: Moment,
    (dossier, zaak): (DossierId, Option<ZaakId>),
    opdracht: &Opdracht,
) -> Result<Option<Briefvoorbeeld>, Fout> {
    let auteur = Auteur::van(open);
    let pakket = Pakket::open(open, dossier)?;
    let Some((brief, stuk)) = pakket.brief(&auteur, regels, moment, zaak, opdracht) else { return Ok(None) };
    let (voorbeeld, fout) = match stuk {
        Ok(stuk) => (Some(Voorbeeld::van(&stuk)), None),
        Err(fout) => (None, Some(fout.zin)),
    };
    Ok(Some(Briefvoorbeeld {
        soort: brief.soort,
        titel: beeld::titel(brief.soort, brief.versie),
        // The letter that went out with what is corrected stays as it is; another one is not always needed.
        vrij: brief.plicht != Briefplicht::Altijd || !opdracht.vervangt.is_empty(),
        standaard: brief.plicht != Briefplicht::Mogelijk,
        voorbeeld,
        fout,
    }))
}

/// The letter that makes a besluit known which is being written and not taken yet.
pub fn brief_bij_besluit(
    open: &Open,
    regels: &Regels,
    moment: Moment,
    (dossier, zaak): (DossierId, ZaakId),
    besluit: &BesluitGenomen,
) -> Result<Voorbeeld, Fout> {
    let auteur = Auteur::van(open);
    let mut koppen = open.store.vastleggingen(dossier)?;
    let feit = Feit::BesluitGenomen(besluit.clone());
    let pad = feit.pad(Some(zaak));
    let opdracht = Opdracht {
        feit,
        feitdatum: moment.vandaag,
        feittijd: None,
        kanaal: None,
        // It takes the place of whatever stands on its pad, so that the preview shows one answer.
        vervangt: koppen.iter().filter(|v| v.pad == pad).map(|v| v.id).collect(),
        reden: None,
        met_brief: false,
        concept: None,
    };
    koppen.push(super::voorlopig(&super::nieuwe(dossier, Some(zaak), opdracht, &auteur, Rol::Beslisser, moment)));
    let gegevens = Gegevens {
        dossier: &Dossier::vouw(dossier, &koppen),
        zaak,
        regels,
        datum: moment.vandaag,
        versie: None,
        besluit: Some(&besluit.besluit),
        onderwerp: None,
        medewerker: &auteur.naam,
        inzage: &[],
        oefenen: open.oefenen,
    };
    stukken::maak(StukSoort::bij_besluit(besluit), &gegevens).map(|s| Voorbeeld::van(&s)).map_err(stukfout)
}

impl Pakket {
    /// Which letter goes with this feit, and the letter itself, with the feit in it.
    fn brief(
        &self,
        auteur: &Auteur,
        regels: &Regels,
        moment: Moment,
        zaak: Option<ZaakId>,
        opdracht: &Opdracht,
    ) -> Option<(Feitbrief, Result<Stuk, Fout>)> {
        let mut koppen = self.koppen.clone();
        koppen.push(super::voorlopig(&super::nieuwe(
            self.dossier,
            zaak,
            opdracht.clone(),
            auteur,
            Rol::Consulent,
            moment,
        )));
        let stand = Dossier::vouw(self.dossier, &koppen);
        let zaak = stand.zaak(zaak?)?;
        let brief = Feitbrief::bij(&opdracht.feit, opdracht.feitdatum, zaak, moment.vandaag)?;
        let gegevens = Gegevens { oefenen: auteur.oefenen, ..brief.gegevens(&stand, zaak, regels, &auteur.naam) };
        let stuk = stukken::maak(brief.soort, &gegevens).map_err(stukfout).and_then(|s| zonder_gaten(brief.soort, s));
        Some((brief, stuk))
    }

    /// Makes the letter that goes with a feit, and lets the feit name it.
    pub(super) fn voeg_brief_toe(
        &mut self,
        auteur: &Auteur,
        regels: &Regels,
        moment: Moment,
        zaak: Option<ZaakId>,
        opdracht: &mut Opdracht,
    ) -> Result<(), Fout> {
        let (brief, stuk) = self
            .brief(auteur, regels, moment, zaak, opdracht)
            .ok_or_else(|| Fout::nieuw(FoutCode::Stuk, "Bij deze vastlegging hoort geen brief."))?;
        let stuk = stuk?;
        let inhoud = stuk.pdf().map_err(stukfout)?;
        brief.vermeld_in(&mut opdracht.feit, &sha256_hex(&inhoud));
        self.bijlagen.push(NieuweBijlage {
            dossier: self.dossier,
            soort: brief.soort.code().to_owned(),
            titel: beeld::titel(brief.soort, brief.versie),
            merk: Some(stuk.merk.to_string()),
            vastgelegd_op: moment.nu,
            inhoud,
        });
        Ok(())
    }

    /// A correction without a new letter keeps the letter that went out.
    pub(super) fn behoud_brief(&self, opdracht: &mut Opdracht) {
        let vervangen = self.koppen.iter().filter(|k| opdracht.vervangt.contains(&k.id));
        if let Some(sha256) = vervangen.filter_map(|k| k.feit.stuk()).next_back().map(str::to_owned)
            && opdracht.feit.stuk().is_none()
        {
            opdracht.feit.zet_stuk(&sha256);
        }
    }
}

/// No letter goes out with an open place in it. Whether a verslag is whole is for the toets to say.
fn zonder_gaten(soort: StukSoort, stuk: Stuk) -> Result<Stuk, Fout> {
    if soort != StukSoort::Onderzoeksverslag && stuk.blokken.gaten() > 0 {
        return Err(Fout::nieuw(
            FoutCode::Stuk,
            "In deze brief ontbreekt nog iets dat erin moet staan. Vul eerst aan wat in dit scherm of in het dossier \
             leeg is.",
        ));
    }
    Ok(stuk)
}
