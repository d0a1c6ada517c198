//! Is the file with the dossiers whole? In sentences that say what to do.

use crate::beeld::Bestandskeuring;
use crate::fout::Fout;
use crate::sessie::{Open, Sessie};
use store::Gebrek;
use wmo::Regels;

/// Looks over the whole file. Changes nothing.
pub(crate) fn keur(sessie: &Sessie) -> Result<Bestandskeuring, Fout> {
    let regels = sessie.regels();
    sessie.met_open(|open| keur_open(open, &regels))
}

/// Makes everything again that follows from the vastleggingen, then looks it over.
pub(crate) fn herbouw(sessie: &Sessie) -> Result<Bestandskeuring, Fout> {
    let regels = sessie.regels();
    sessie.met_open(|open| {
        let vandaag = open.vandaag();
        open.store.herbouw(&regels, vandaag)?;
        keur_open(open, &regels)
    })
}

fn keur_open(open: &mut Open, regels: &Regels) -> Result<Bestandskeuring, Fout> {
    let vandaag = open.vandaag();
    // Lists of another day are no lists that are wrong.
    open.store.ververs(regels, vandaag)?;
    let controle = open.store.controleer()?;
    let scheef = open.store.afwijkende_projecties(regels)?;
    Ok(Bestandskeuring {
        vastleggingen: u32::try_from(controle.vastleggingen).unwrap_or(u32::MAX),
        gebreken: controle.gebreken.iter().map(|g| zin(g).to_owned()).collect(),
        te_herbouwen: u32::try_from(scheef.len()).unwrap_or(u32::MAX),
    })
}

fn zin(gebrek: &Gebrek) -> &'static str {
    match gebrek {
        Gebrek::Pagina | Gebrek::Structuur | Gebrek::Verwijzing => {
            "Het bestand is beschadigd. Zet een reservekopie terug en bel de beheerder."
        }
        Gebrek::Ketting | Gebrek::KettingZonderVastlegging { .. } => {
            "Er mist iets in de rij van wat hier is vastgelegd. Bel de beheerder en maak geen nieuwe kopie over een oude."
        }
        Gebrek::Kenmerk { .. } => {
            "Een vastlegging is buiten Keukentafel om veranderd. Zet een reservekopie terug en bel de beheerder."
        }
        Gebrek::Koppen { .. } => "Wat nu geldt, volgt niet uit wat is vastgelegd. Bouw de lijsten opnieuw op.",
        Gebrek::Bijlage { .. } => {
            "Een stuk is niet meer wat het was toen het werd bewaard. Zet een reservekopie terug en bel de beheerder."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proef;
    use wmo::vastlegging::Rol;

    #[test]
    fn a_whole_file_has_nothing_wrong_and_can_be_made_again() {
        let map = tempfile::tempdir().unwrap();
        let sessie = proef::sessie(map.path());
        sessie.begin(&proef::gebruiker(&[Rol::Wijkwerker])).unwrap();
        proef::open_melding(&sessie);
        let heel = Bestandskeuring { vastleggingen: 2, gebreken: Vec::new(), te_herbouwen: 0 };
        assert_eq!(keur(&sessie).unwrap(), heel);
        assert_eq!(herbouw(&sessie).unwrap(), heel);
        sessie.vergrendel().unwrap();
        assert!(keur(&sessie).is_err(), "nobody looks it over while it is locked");
    }
}
