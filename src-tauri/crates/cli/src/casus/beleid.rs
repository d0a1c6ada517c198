//! What a gemeente chose, for a case that asks what another choice would give (`beleid` in the file).

use schemars::JsonSchema;
use serde::Deserialize;
use wmo::Regels;
use wmo::profiel::Instelling;

/// Choices that take the place of those of the profile. What is not named stays as the profile has it.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Beleidskeuze {
    /// An ingebrekestelling between the end of the law and the promised day comes too early (casus K18).
    #[serde(default)]
    verdaging_telt_voor_ingebrekestelling: Option<bool>,
    /// The Algemene termijnenwet moves the end of the two weeks after an ingebrekestelling.
    #[serde(default)]
    termijnenwet_na_ingebrekestelling: Option<bool>,
    /// A commissie advises about bezwaar: twelve weeks in the place of six.
    #[serde(default)]
    bezwaar_commissie: Option<bool>,
    /// A resident may sign the verslag on the screen (Awb 2:18).
    #[serde(default)]
    tekenen_op_scherm: Option<bool>,
}

impl Beleidskeuze {
    /// Puts the choices into these rules, for every day.
    pub fn pas_toe(&self, regels: &mut Regels) {
        let beleid = &mut regels.profiel.beleid;
        if let Some(telt) = self.verdaging_telt_voor_ingebrekestelling {
            beleid.verdaging_telt_voor_ingebrekestelling = Instelling::altijd(telt, BRON, ZIN);
        }
        if let Some(schuift) = self.termijnenwet_na_ingebrekestelling {
            beleid.termijnenwet_na_ingebrekestelling = Instelling::altijd(schuift, BRON, ZIN);
        }
        if let Some(commissie) = self.bezwaar_commissie {
            beleid.bezwaar_commissie = Some(Instelling::altijd(commissie, BRON, ZIN));
        }
        if let Some(open) = self.tekenen_op_scherm {
            beleid.tekenen_op_scherm = Some(Instelling::altijd(open, BRON, ZIN));
        }
    }
}

const BRON: &str = "Casus, beleid";
const ZIN: &str = "Deze keuze staat in de casus en niet in het profiel van de gemeente.";
