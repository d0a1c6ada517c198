//! The one way in: toets, document, store, one transaction.

mod brief;
mod nieuw;

pub use brief::{brief_bij, brief_bij_besluit};
pub use nieuw::{nieuw_contact, nieuwe_melding};

use crate::beeld::Opdracht;
use crate::fout::{Fout, FoutCode};
use crate::klok;
use crate::sessie::Open;
use crate::tekenen;
use chrono::{DateTime, NaiveDate, Utc};
use store::{ConceptSleutel, NieuweBijlage, NieuweVastlegging};
use wmo::dossier::Alsdan;
use wmo::feit::Feit;
use wmo::toets::{Oordeel, Toets, Voorstel};
use wmo::vastlegging::{ApparaatId, DossierId, Medewerker, MedewerkerId, Rol, VastleggingId, ZaakId};
use wmo::{Dossier, Regels, Vastlegging};

/// When something is recorded. The practice file is filled with a past, so it is an argument.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// To the millisecond, for the record.
    pub nu: DateTime<Utc>,
    /// The day in the Netherlands, for the rules.
    pub vandaag: NaiveDate,
}

impl Moment {
    /// What the clock says.
    pub fn nu() -> Self {
        Self::van(klok::nu())
    }

    /// This moment, with the day that it is in the Netherlands then.
    pub fn van(nu: DateTime<Utc>) -> Self {
        Self { nu, vandaag: klok::dag(nu) }
    }
}

/// Who records: one of these roles goes with each feit.
#[derive(Clone, Debug)]
pub struct Auteur {
    /// Who.
    pub id: MedewerkerId,
    /// As it is shown in the geschiedenis.
    pub naam: String,
    /// What this person may do.
    pub rollen: Vec<Rol>,
    /// On which laptop.
    pub apparaat: ApparaatId,
    /// In the practice file.
    pub oefenen: bool,
}

impl Auteur {
    /// Who is in.
    pub fn van(open: &Open) -> Self {
        Self {
            id: open.medewerker,
            naam: open.gebruiker.naam.clone(),
            rollen: open.gebruiker.rollen.clone(),
            apparaat: open.apparaat,
            oefenen: open.oefenen,
        }
    }
}

/// May this be recorded now, by who is in?
pub fn toets(
    open: &Open,
    regels: &Regels,
    moment: Moment,
    (dossier, zaak): (DossierId, Option<ZaakId>),
    opdracht: &Opdracht,
) -> Result<Toets, Fout> {
    let stand = open.store.dossier(dossier)?.ok_or_else(Fout::geen_dossier)?;
    let zaak = if hoort_bij_persoon(&opdracht.feit) { None } else { zaak };
    Ok(beste_rol(&stand, zaak, opdracht, regels, moment, (open.medewerker, &open.gebruiker.rollen))?.1)
}

/// What would happen if all of this were recorded. Nothing is.
pub fn als(
    open: &Open,
    regels: &Regels,
    moment: Moment,
    (dossier, zaak): (DossierId, Option<ZaakId>),
    opdrachten: &[Opdracht],
) -> Result<Alsdan, Fout> {
    let koppen = open.store.vastleggingen(dossier)?;
    if koppen.is_empty() {
        return Err(Fout::geen_dossier());
    }
    let stand = Dossier::vouw(dossier, &koppen);
    let mut voorstellen = Vec::with_capacity(opdrachten.len());
    for opdracht in opdrachten {
        let zaak = if hoort_bij_persoon(&opdracht.feit) { None } else { zaak };
        // The role in which it would be recorded on the day that it happens.
        let dan = Moment { vandaag: moment.vandaag.max(opdracht.feitdatum), ..moment };
        let (rol, _) = beste_rol(&stand, zaak, opdracht, regels, dan, (open.medewerker, &open.gebruiker.rollen))?;
        voorstellen.push(voorstel(zaak, opdracht, open.medewerker, rol));
    }
    Ok(Dossier::als(dossier, &koppen, &voorstellen, regels, moment.vandaag))
}

/// Records all of it or nothing.
pub fn leg_vast(
    open: &mut Open,
    regels: &Regels,
    moment: Moment,
    (dossier, zaak): (DossierId, Option<ZaakId>),
    opdrachten: Vec<Opdracht>,
) -> Result<(), Fout> {
    let auteur = Auteur::van(open);
    let mut pakket = Pakket::open(open, dossier)?;
    let klaar = concepten(Some(dossier), opdrachten.iter().map(|o| &o.concept));
    for opdracht in opdrachten {
        pakket.voeg_toe(&auteur, regels, moment, zaak, opdracht)?;
    }
    pakket.bewaar(open, regels, moment, &klaar)
}

fn concepten<'a>(
    dossier: Option<DossierId>,
    sleutels: impl Iterator<Item = &'a Option<String>>,
) -> Vec<ConceptSleutel> {
    sleutels.flatten().map(|s| ConceptSleutel { dossier, sleutel: s.clone() }).collect()
}

/// What goes into one transaction, and the dossier as it will be after it: each opdracht is tested
/// against the ones before.
pub(crate) struct Pakket {
    dossier: DossierId,
    koppen: Vec<Vastlegging>,
    pub(crate) stand: Dossier,
    nieuw: Vec<NieuweVastlegging>,
    bijlagen: Vec<NieuweBijlage>,
}

impl Pakket {
    pub(crate) fn open(open: &Open, dossier: DossierId) -> Result<Self, Fout> {
        let koppen = open.store.vastleggingen(dossier)?;
        let stand = Dossier::vouw(dossier, &koppen);
        Ok(Self { dossier, koppen, stand, nieuw: Vec::new(), bijlagen: Vec::new() })
    }

    pub(crate) fn voeg_toe(
        &mut self,
        auteur: &Auteur,
        regels: &Regels,
        moment: Moment,
        van_zaak: Option<ZaakId>,
        mut opdracht: Opdracht,
    ) -> Result<(), Fout> {
        opdracht.met_brief |= tekenen::zet_moment(&mut opdracht.feit, moment);
        let zaak = if hoort_bij_persoon(&opdracht.feit) { None } else { van_zaak };
        let (rol, toets) = beste_rol(&self.stand, zaak, &opdracht, regels, moment, (auteur.id, &auteur.rollen))?;
        if toets.oordeel == Oordeel::Geweigerd {
            return Err(Fout::geweigerd(toets));
        }
        if opdracht.met_brief {
            // The letter of a feit about the resident is written for the zaak in which it is recorded.
            self.voeg_brief_toe(auteur, regels, moment, van_zaak, &mut opdracht)?;
        } else {
            self.behoud_brief(&mut opdracht);
        }
        let nieuwe = nieuwe(self.dossier, zaak, opdracht, auteur, rol, moment);
        self.koppen.push(voorlopig(&nieuwe));
        self.stand = Dossier::vouw(self.dossier, &self.koppen);
        self.nieuw.push(nieuwe);
        Ok(())
    }

    pub(crate) fn bewaar(
        self,
        open: &mut Open,
        regels: &Regels,
        moment: Moment,
        klaar: &[ConceptSleutel],
    ) -> Result<(), Fout> {
        open.store.leg_vast(regels, moment.vandaag, self.nieuw, self.bijlagen, klaar)?;
        Ok(())
    }
}

/// What is put down for an opdracht. A feit about the resident belongs to no zaak.
fn nieuwe(
    dossier: DossierId,
    zaak: Option<ZaakId>,
    opdracht: Opdracht,
    auteur: &Auteur,
    rol: Rol,
    moment: Moment,
) -> NieuweVastlegging {
    NieuweVastlegging {
        dossier,
        zaak: zaak.filter(|_| !hoort_bij_persoon(&opdracht.feit)),
        vervangt: opdracht.vervangt,
        reden: opdracht.reden.filter(|r| !r.trim().is_empty()),
        feit: opdracht.feit,
        feitdatum: opdracht.feitdatum,
        feittijd: opdracht.feittijd,
        kanaal: opdracht.kanaal,
        vastgelegd_op: moment.nu,
        door: Medewerker { id: auteur.id, naam: auteur.naam.clone(), rol },
        apparaat: auteur.apparaat,
    }
}

/// The record as it will be, but for its salt: enough to fold it.
fn voorlopig(n: &NieuweVastlegging) -> Vastlegging {
    let mut v = Vastlegging {
        id: VastleggingId([0; 16]),
        dossier: n.dossier,
        zaak: n.zaak,
        pad: n.feit.pad(n.zaak),
        vervangt: n.vervangt.clone(),
        reden: n.reden.clone(),
        feit: n.feit.clone(),
        feitdatum: n.feitdatum,
        feittijd: n.feittijd,
        kanaal: n.kanaal,
        vastgelegd_op: n.vastgelegd_op,
        door: n.door.clone(),
        apparaat: n.apparaat,
        zout: String::new(),
    };
    v.id = v.identiteit();
    v
}

/// Somebody may have several roles: the first one in which the feit may be recorded counts. Which
/// role may do what is the toets' to say.
fn beste_rol(
    stand: &Dossier,
    zaak: Option<ZaakId>,
    opdracht: &Opdracht,
    regels: &Regels,
    moment: Moment,
    (door, rollen): (MedewerkerId, &[Rol]),
) -> Result<(Rol, Toets), Fout> {
    let proef = |rol: &Rol| (*rol, stand.toets(&voorstel(zaak, opdracht, door, *rol), regels, moment.vandaag));
    rollen
        .iter()
        .map(proef)
        // Between two refusals: the one with less to mend, so that nobody hears "not in this role" who
        // has the right role too.
        .min_by_key(|(_, toets)| (toets.oordeel, toets.bevindingen.len()))
        .ok_or_else(|| Fout::nieuw(FoutCode::Invoer, "Je hebt geen rol in Keukentafel. Vraag de beheerder om een rol."))
}

fn voorstel(zaak: Option<ZaakId>, opdracht: &Opdracht, door: MedewerkerId, rol: Rol) -> Voorstel {
    Voorstel {
        zaak,
        feit: opdracht.feit.clone(),
        feitdatum: opdracht.feitdatum,
        feittijd: opdracht.feittijd,
        kanaal: opdracht.kanaal,
        vervangt: opdracht.vervangt.clone(),
        reden: opdracht.reden.clone(),
        door,
        rol,
    }
}

fn hoort_bij_persoon(feit: &Feit) -> bool {
    feit.pad(None).0.starts_with("persoon/")
}

pub(crate) fn stukfout(fout: stukken::StukFout) -> Fout {
    Fout::nieuw(FoutCode::Stuk, fout.to_string())
}

#[cfg(test)]
mod tests;
