//! Signing on the screen: the verslag that was frozen, shown as it was frozen, and who may sign it.

use crate::beeld::{TekenBeeld, Tekenaar, Voorbeeld};
use crate::fout::{Fout, FoutCode};
use crate::klok;
use crate::sessie::Open;
use crate::vastleggen::{Moment, stukfout};
use store::sha256_hex;
use stukken::{Feitbrief, Gegevens, Stuk};
use wmo::dossier::Tekenbevoegdheid;
use wmo::feit::{Feit, Vertegenwoordigingsrol};
use wmo::tekst::datum_lang;
use wmo::vastlegging::{DossierId, ZaakId};
use wmo::{Dossier, Regels};

/// The latest verslag, to be read and signed on the screen. Whether the resident has it, and who may sign,
/// the toets asks again when it is recorded.
pub fn om_te_tekenen(
    open: &Open,
    regels: &Regels,
    moment: Moment,
    (dossier, zaak): (DossierId, ZaakId),
) -> Result<TekenBeeld, Fout> {
    let weiger = |zin: &str| Fout::nieuw(FoutCode::Stuk, zin);
    if !regels.profiel.tekenen_op_scherm(moment.vandaag) {
        return Err(weiger(
            "Deze gemeente heeft tekenen op het scherm niet opengesteld (Awb artikel 2:18). Laat de inwoner op papier tekenen.",
        ));
    }
    let stand = open.store.dossier(dossier)?.ok_or_else(Fout::geen_dossier)?;
    let versie = stand.zaak(zaak).and_then(|z| z.nieuwste_verslag());
    let vast = versie.and_then(|v| v.vastgesteld.laatste());
    let (Some(versie), Some(sha256)) = (versie, vast.and_then(|k| k.waarde.stuk.clone())) else {
        return Err(weiger("Er is nog geen vastgesteld verslag met een stuk. Stel het verslag eerst vast."));
    };
    let stuk = zoals_vastgesteld(open, regels, dossier, &sha256)?.ok_or_else(|| {
        weiger(
            "Dit verslag is niet meer precies zo te tonen als het is vastgesteld. Laat op papier tekenen, of stel een nieuwe versie vast.",
        )
    })?;
    Ok(TekenBeeld {
        versie: versie.versie,
        sha256,
        vastgesteld_op: vast.map(|k| datum_lang(k.feitdatum)).unwrap_or_default(),
        voorbeeld: Voorbeeld::van(&stuk),
        tekenaars: tekenaars(&stand, moment),
    })
}

/// The document made again from what it was made from; none when that gives other bytes than were frozen
/// (another version of the program, another profile). What is shown is then not what would be signed.
fn zoals_vastgesteld(open: &Open, regels: &Regels, dossier: DossierId, sha256: &str) -> Result<Option<Stuk>, Fout> {
    let alle = open.store.vastleggingen(dossier)?;
    let Some(vast) = alle.iter().rfind(|v| v.feit.stuk() == Some(sha256)) else { return Ok(None) };
    let van = open.store.gemaakt_van(sha256)?;
    let toen: Vec<_> = alle.iter().filter(|v| van.contains(&v.id)).cloned().collect();
    let stand = Dossier::vouw(dossier, &toen);
    let Some(zaak) = vast.zaak.and_then(|z| stand.zaak(z)) else { return Ok(None) };
    let Some(brief) = Feitbrief::bij(&vast.feit, vast.feitdatum, zaak, klok::dag(vast.vastgelegd_op)) else {
        return Ok(None);
    };
    let gegevens = Gegevens { oefenen: open.oefenen, ..brief.gegevens(&stand, zaak, regels, &vast.door.naam) };
    let stuk = stukken::maak(brief.soort, &gegevens).map_err(stukfout)?;
    Ok((sha256_hex(&stuk.pdf().map_err(stukfout)?) == sha256).then_some(stuk))
}

/// Who may sign today (Awb 2:1; Wmo 1.1.1 lid 2). Beside a curator the resident alone may not.
fn tekenaars(stand: &Dossier, moment: Moment) -> Vec<Tekenaar> {
    let curator = stand.vertegenwoordigers_op(moment.vandaag).any(|v| v.rol == Vertegenwoordigingsrol::Curator);
    let naam = stand.persoon.waarde().map(|p| p.naam.volledig()).unwrap_or_default();
    let inwoner =
        (!curator).then(|| Tekenaar { door: "cliënt".to_owned(), rol: None, naam, rol_label: String::new() });
    let anderen = stand.vertegenwoordigers_op(moment.vandaag).filter_map(|v| {
        let naam = v.naam.volledig();
        let mag = stand.mag_tekenen(Some(&naam), moment.vandaag) == Tekenbevoegdheid::Bevoegd;
        mag.then(|| Tekenaar { door: naam.clone(), rol: Some(v.rol), naam, rol_label: v.rol.label().to_owned() })
    });
    inwoner.into_iter().chain(anderen).collect()
}

/// The moment of a signature on the screen is that of the clock here, not of the window. With it goes the
/// document that shows what was signed. A correction that keeps a signature keeps its moment.
pub(crate) fn zet_moment(feit: &mut Feit, moment: Moment) -> bool {
    let Feit::VerslagReactieOntvangen(w) = feit else { return false };
    if !w.op_scherm() {
        return false;
    }
    let Some(ondertekening) = w.ondertekening.as_mut().filter(|o| o.moment.is_none()) else { return false };
    ondertekening.moment = Some(klok::op_de_wand(moment.nu));
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beeld::{Bestandsuitslag, DossierView, Opdracht};
    use crate::opdracht::vergelijk_bestand;
    use crate::sessie::Sessie;
    use crate::vastleggen::leg_vast;
    use crate::{oefenen, proef};
    use serde_json::json;
    use stukken::StukSoort;

    /// The practice dossier whose verslag was given and did not come back yet.
    fn te_tekenen(sessie: &Sessie) -> (DossierId, ZaakId) {
        let zoek = |open: &mut Open| {
            for id in open.store.dossiers()? {
                let Some(stand) = open.store.dossier(id)? else { continue };
                let open_zaak = stand.zaken.iter().find(|z| {
                    let gegeven = z.nieuwste_verslag().is_some_and(|v| v.verstrekt.is_vastgelegd());
                    gegeven && !z.reactie.is_vastgelegd() && !z.afgesloten.is_vastgelegd()
                });
                if let Some(zaak) = open_zaak {
                    return Ok((id, zaak.id));
                }
            }
            Err(Fout::geen_dossier())
        };
        sessie.met_open(zoek).unwrap()
    }

    fn getekend(beeld: &TekenBeeld, sha256: &str) -> Opdracht {
        let data = json!({
            "versie": beeld.versie, "oordeel": "akkoord", "aanvraag": true, "ondertekend": true, "door": "cliënt",
            "ondertekening": { "wijze": "scherm", "verslag": sha256, "handtekening": [[[10, 10], [300, 200]], [[500, 90]]] }
        });
        proef::opdracht("verslag_reactie_ontvangen", data)
    }

    #[test]
    fn the_resident_signs_the_very_verslag_that_was_frozen() {
        let map = tempfile::tempdir().unwrap();
        let sessie = proef::sessie(map.path());
        oefenen::begin(&sessie, false).unwrap();
        let (dossier, zaak) = te_tekenen(&sessie);
        let moment = Moment::nu();
        let beeld = sessie.met_open(|o| om_te_tekenen(o, &sessie.regels(), moment, (dossier, zaak))).unwrap();
        assert!(beeld.voorbeeld.paginas.len() > 3 && beeld.tekenaars[0].door == "cliënt");

        let leg = |opdracht: Opdracht| {
            sessie.met_open(|o| {
                leg_vast(o, &sessie.regels(), moment, (dossier, Some(zaak)), vec![opdracht])?;
                DossierView::lees(&o.store, dossier, &sessie.regels(), moment.vandaag)
            })
        };
        let ander = leg(getekend(&beeld, "00")).unwrap_err().toets.unwrap();
        assert_eq!(ander.bevindingen[0].code, "scherm_ander_verslag");
        let view = leg(getekend(&beeld, &beeld.sha256)).unwrap();

        let kop = view.dossier.zaak(zaak).unwrap().reactie.laatste().unwrap();
        let ondertekening = kop.waarde.ondertekening.as_ref().unwrap();
        assert_eq!(ondertekening.moment, Some(klok::op_de_wand(moment.nu)), "the clock of the program");
        let stuk = view.stukken.iter().find(|s| s.soort == StukSoort::GetekendAntwoord).unwrap();
        assert_eq!(kop.waarde.stuk.as_deref(), Some(stuk.sha256.as_str()));

        // And both files are known again.
        for sha256 in [&beeld.sha256, &stuk.sha256] {
            let bytes = sessie.met_open(|o| Ok(o.store.bijlage(sha256)?)).unwrap().unwrap();
            let pad = map.path().join("terug.pdf");
            std::fs::write(&pad, &bytes).unwrap();
            let controle = vergelijk_bestand(&sessie, &pad).unwrap();
            assert_eq!(controle.uitslag, Bestandsuitslag::Gelijk);
            assert!(controle.stuk.unwrap().gemaakt_van.is_some_and(|n| n > 10));
            std::fs::write(&pad, [&bytes[..], b"9 0 obj\n"].concat()).unwrap();
            assert_eq!(vergelijk_bestand(&sessie, &pad).unwrap().uitslag, Bestandsuitslag::Aangevuld);
        }
    }

    #[test]
    fn where_the_gemeente_did_not_open_it_nothing_is_shown_to_sign() {
        let map = tempfile::tempdir().unwrap();
        let sessie = proef::sessie(map.path());
        oefenen::begin(&sessie, false).unwrap();
        let plaats = te_tekenen(&sessie);
        let dicht = Regels::ingebouwd("almere").unwrap();
        let fout = sessie.met_open(|o| om_te_tekenen(o, &dicht, Moment::nu(), plaats)).unwrap_err();
        assert!(fout.zin.contains("op papier"));
    }
}
