//! A bezwaar that came in (Awb 6:14; procedure 3.14).

use super::{Bron, dag, dag_lang};
use crate::{StukFout, StukSoort};
use serde::{Deserialize, Serialize};
use wmo::dossier::{Besluit, Kop};
use wmo::feit::{BezwaarOntvangen, Bezwaargebrek};
use wmo::termijn::{Bezwaartijd, TermijnSoort, beoordeel_bezwaar, bereken};
use wmo::vastlegging::Kanaal;

/// A bezwaar.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Bezwaar {
    ontvangen_op: String,
    besluit_van: Option<String>,
    termijn_tot: Option<String>,
    op_tijd: bool,
    te_laat: bool,
    ontbreekt: Vec<String>,
    herstel_tot: Option<String>,
    beslissing_uiterlijk: Option<String>,
    commissie: bool,
}

/// The besluit that the letter names, or else the one with the last bezwaar, and that bezwaar.
pub(super) fn bestreden<'a>(bron: &Bron<'a>) -> Result<(&'a Besluit, &'a Kop<BezwaarOntvangen>), StukFout> {
    let besluiten = bron.zaak.besluiten.iter().filter(|b| bron.gegevens.besluit.is_none_or(|naam| naam == b.besluit));
    // In the letter about what is missing the subject is the verzuim.
    let besluiten = besluiten.filter(|b| bron.soort == StukSoort::BezwaarAanvullen || bron.gaat_over(&b.besluit));
    besluiten
        .filter_map(|b| Some((b, b.bezwaar.laatste()?)))
        .max_by_key(|(_, k)| k.feitdatum)
        .ok_or(StukFout::Ontbreekt("het bezwaar dat binnenkwam"))
}

impl Bezwaar {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let (besluit, kop) = bestreden(bron)?;
        let bekend = besluit.bekendgemaakt.eerste().map(|k| k.feitdatum);
        let per_post = kop.kanaal == Some(Kanaal::Post);
        let tijd = beoordeel_bezwaar(kop.feitdatum, per_post, kop.waarde.poststempel, bekend, bron.regels);
        let verzuimen = besluit.behandeling.verzuimen.iter();
        let verzuim = verzuimen
            .filter(|(naam, _)| bron.soort != StukSoort::BezwaarAanvullen || bron.gaat_over(naam))
            .filter_map(|(_, v)| v.gevraagd.laatste())
            .max_by_key(|k| k.feitdatum);
        if bron.soort == StukSoort::BezwaarAanvullen && verzuim.is_none() {
            return Err(StukFout::Ontbreekt("wat er aan het bezwaar ontbreekt en tot wanneer de inwoner tijd heeft"));
        }
        Ok(Self {
            ontvangen_op: dag(kop.feitdatum),
            besluit_van: bekend.map(dag),
            termijn_tot: bekend.map(|b| dag_lang(bereken(TermijnSoort::Bezwaar, b, bron.regels).uiterlijk)),
            op_tijd: matches!(
                tijd,
                Bezwaartijd::OpTijd | Bezwaartijd::OpTijdPerPost | Bezwaartijd::OpTijdZonderStempel
            ),
            te_laat: tijd == Bezwaartijd::TeLaat,
            ontbreekt: verzuim
                .map_or_else(Vec::new, |k| k.waarde.ontbreekt.iter().map(|g| gebrek(*g).to_owned()).collect()),
            herstel_tot: verzuim.map(|k| dag_lang(k.waarde.termijn_tot)),
            beslissing_uiterlijk: besluit
                .termijn_van_de_beslissing(bron.regels, bron.datum)
                .map(|t| dag_lang(t.uiterlijk)),
            commissie: bron.regels.profiel.bezwaar_commissie(bron.datum) == Some(true),
        })
    }
}

/// What a bezwaarschrift lacks (Awb 6:5), as an item of a list.
fn gebrek(gebrek: Bezwaargebrek) -> &'static str {
    match gebrek {
        Bezwaargebrek::Handtekening => "Je handtekening.",
        Bezwaargebrek::NaamEnAdres => "Je naam en adres.",
        Bezwaargebrek::Dagtekening => "De datum waarop je het bezwaar schreef.",
        Bezwaargebrek::OmschrijvingBesluit => "Tegen welk besluit je bezwaar maakt: de datum en ons kenmerk.",
        Bezwaargebrek::Gronden => "Waarom je het niet eens bent met het besluit.",
        Bezwaargebrek::Machtiging => {
            "Een machtiging: een brief waarin staat dat degene die schreef namens jou bezwaar mag maken."
        }
    }
}
