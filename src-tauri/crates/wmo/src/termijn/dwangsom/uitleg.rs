//! The sentences that tell how a dwangsom was counted.

use super::{Dwangsom, Dwangsomvraag};
use crate::geld::Cent;
use crate::grond::Grond;
use crate::regels::Regels;
use crate::tekst::{datum_lang, met_hoofdletter, telwoord};
use crate::termijn::Stap;
use chrono::NaiveDate;

const BEKENDMAKING: Grond =
    Grond::wet("Awb art. 4:17 lid 1", "De dwangsom loopt voor elke dag dat het besluit er niet is.");
const VERDEELD: Grond = Grond::wet("Awb art. 4:17 lid 6", "Meer aanvragers delen de dwangsom gelijk.");
const VASTSTELLEN: Grond =
    Grond::wet("Awb art. 4:18", "De gemeente stelt uit zichzelf vast of er een dwangsom is en hoe hoog.");
const ONREDELIJK_LAAT: Grond =
    Grond::wet("Awb art. 4:17 lid 5 onder a", "Wie onredelijk laat in gebreke stelt, krijgt geen dwangsom.");

fn stap(datum: NaiveDate, zin: String, grond: &Grond) -> Stap {
    Stap { datum, zin, grond: Some(grond.clone()) }
}

/// The two weeks, the steps, the sum, the shares and the besluit about it.
pub(super) fn vertel(d: &Dwangsom, vraag: &Dwangsomvraag, respijt: Vec<Stap>, regels: &Regels) -> Vec<Stap> {
    let mut uit = respijt;
    let wet = regels.wet.dwangsom.op(d.ingebrekestelling);
    if d.laat_ingediend {
        let zin = "De brief kwam meer dan een jaar na de termijn. Laat een mens beoordelen of dat onredelijk laat is.";
        uit.push(stap(d.ingebrekestelling, zin.to_owned(), &ONREDELIJK_LAAT));
    }
    if vraag.ontvangen < regels.wet.dwangsom.begin() {
        let zin = format!(
            "Een dwangsom bestaat pas vanaf {}. Er is dus geen bedrag.",
            datum_lang(regels.wet.dwangsom.begin())
        );
        uit.push(stap(d.eerste_dag, zin, &wet.grond));
        return uit;
    }
    if let Some(geen) = d.geen {
        let grond = geen.grond();
        uit.push(stap(d.eerste_dag, format!("{} Er is dus geen bedrag.", grond.zin), &grond));
    } else {
        let zin = format!(
            "Vanaf {} loopt de dwangsom, hoogstens {} dagen. Weekenden en feestdagen tellen mee.",
            datum_lang(d.eerste_dag),
            wet.dagen()
        );
        uit.push(stap(d.eerste_dag, zin, &wet.grond));
        for trap in d.trappen.iter().filter(|t| t.dagen > 0) {
            let dagen = if trap.dagen == 1 { "dag" } else { "dagen" };
            let zin = format!(
                "Vanaf {}: {} {dagen} van {}. Dat is {}.",
                datum_lang(trap.van),
                telwoord(trap.dagen),
                trap.per_dag,
                trap.bedrag
            );
            uit.push(stap(trap.van, zin, &wet.grond));
        }
    }
    if let Some(besloten) = vraag.besloten_op {
        let zin = format!("Het besluit is bekendgemaakt op {}. Die dag telt niet mee.", datum_lang(besloten));
        uit.push(stap(besloten, zin, &BEKENDMAKING));
    }
    let tot = d.laatste_dag.unwrap_or(d.eerste_dag);
    let dagen = if d.dagen == 1 { "dag" } else { "dagen" };
    uit.push(stap(tot, format!("Samen {} {dagen}: {}.", telwoord(d.dagen), d.bedrag), &wet.grond));
    uit.extend(verdeling(d, tot));
    if let Some(voor) = d.vaststellen_voor {
        let zin = format!("Stel de dwangsom vast in een besluit, uiterlijk op {}.", datum_lang(voor));
        uit.push(stap(voor, zin, &VASTSTELLEN));
    } else if d.per_dag_nu > Cent::NUL {
        let zin = format!("Elke dag zonder besluit komt er nu {} bij, tot hoogstens {}.", d.per_dag_nu, d.hoogste);
        uit.push(stap(tot, zin, &wet.grond));
    }
    uit
}

fn verdeling(d: &Dwangsom, tot: NaiveDate) -> Option<Stap> {
    let aantal = u32::try_from(d.per_aanvrager.len()).ok().filter(|n| *n > 1)?;
    let (meeste, minste) = (d.per_aanvrager.first()?, d.per_aanvrager.last()?);
    let wie = met_hoofdletter(&telwoord(aantal));
    let zin = if meeste == minste {
        format!("{wie} aanvragers delen gelijk: {minste} voor ieder.")
    } else {
        let rest = d.per_aanvrager.iter().filter(|deel| *deel == meeste).count();
        let eersten = if rest == 1 { "De eerste krijgt".to_owned() } else { format!("De eerste {rest} krijgen") };
        format!("{wie} aanvragers delen gelijk: {minste} voor ieder. {eersten} een cent meer.")
    };
    Some(stap(tot, zin, &VERDEELD))
}
