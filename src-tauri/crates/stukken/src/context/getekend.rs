//! The reply form as it was filled in and signed on the screen (procedure 1.8, 3.3; Awb 2:18).

use super::{Bron, dag, dag_lang, gevuld};
use crate::StukFout;
use serde::{Deserialize, Serialize};
use wmo::feit::{KeuzeLeveringsvorm, Ondertekening, OordeelVerslag, Tekenwijze, VerslagReactieOntvangen};
use wmo::product::Leveringsvorm;

/// The reply form as it was signed.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Getekend {
    versie: u32,
    verslag_datum: String,
    akkoord: bool,
    met_opmerkingen: bool,
    niet_akkoord: bool,
    opmerkingen: Option<String>,
    /// What is in the verslag.
    aanvraag: bool,
    iets_anders: Option<String>,
    keuzes: Vec<Vormkeuze>,
    naam: String,
    /// In which capacity, when it was not the resident.
    rol: Option<String>,
    op: String,
    tijd: Option<String>,
    verslag_sha256: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Vormkeuze {
    product: String,
    in_natura: bool,
    aanbieder: Option<String>,
    motivering: Option<String>,
}

impl Getekend {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let (kop, ondertekening) = op_scherm(bron).ok_or(StukFout::Ontbreekt("een handtekening op het scherm"))?;
        let w = &kop.waarde;
        let verslag = bron.zaak.verslagen.iter().find(|v| v.versie == w.versie).and_then(|v| v.vastgesteld.laatste());
        let eigen_naam = bron.dossier.persoon.waarde().map(|g| g.naam.volledig());
        let rol = ondertekening.rol.map(|r| r.label().to_owned());
        let keuzes = w.keuzes.iter().map(|k| keuze(bron, k)).collect();
        Ok(Self {
            versie: w.versie,
            verslag_datum: verslag.map(|k| dag(k.feitdatum)).ok_or(StukFout::Ontbreekt("het verslag"))?,
            akkoord: w.oordeel == OordeelVerslag::Akkoord,
            met_opmerkingen: w.oordeel == OordeelVerslag::AkkoordMetOpmerkingen,
            niet_akkoord: w.oordeel == OordeelVerslag::NietAkkoord,
            opmerkingen: gevuld(Some(&w.alle_opmerkingen())),
            aanvraag: w.aanvraag && w.andere_aanvraag.is_none(),
            iets_anders: w.andere_aanvraag.clone(),
            keuzes,
            naam: if rol.is_none() { eigen_naam } else { w.door.clone() }.unwrap_or_default(),
            rol,
            op: dag_lang(kop.feitdatum),
            tijd: ondertekening.moment.map(|m| m.format("%H:%M").to_string()),
            verslag_sha256: ondertekening.verslag.clone().unwrap_or_default(),
        })
    }
}

/// The reaction that was signed on the screen, with its signature.
pub(crate) fn op_scherm<'a>(
    bron: &Bron<'a>,
) -> Option<(&'a wmo::dossier::Kop<VerslagReactieOntvangen>, &'a Ondertekening)> {
    let kop = bron.zaak.reactie.laatste()?;
    Some((kop, kop.waarde.ondertekening.as_ref().filter(|o| o.wijze == Tekenwijze::Scherm)?))
}

fn keuze(bron: &Bron<'_>, keuze: &KeuzeLeveringsvorm) -> Vormkeuze {
    let regels = bron.zaak.ondersteuning.koppen.iter().flat_map(|k| &k.waarde.regels);
    let product = regels.into_iter().find(|r| r.regel == keuze.regel).map(|r| r.product);
    Vormkeuze {
        product: product.map_or_else(
            || format!("ondersteuning, regel {}", keuze.regel),
            |p| bron.regels.profiel.productnaam(p).to_owned(),
        ),
        in_natura: keuze.leveringsvorm == Leveringsvorm::ZorgInNatura,
        aanbieder: gevuld(keuze.aanbieder.as_deref()),
        motivering: gevuld(keuze.motivering.as_deref()),
    }
}
