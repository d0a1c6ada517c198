//! What happens with an aanvraag before the besluit (procedure 3.5, 3.6).

use super::{Bron, dag, dag_lang, gevuld};
use crate::StukFout;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use wmo::termijn::{TermijnSoort, bereken};

const GEEN_AANVRAAG: StukFout = StukFout::Ontbreekt("de dag waarop de aanvraag binnenkwam");

/// The day of receipt of the aanvraag, and the last day to decide on it.
fn aanvraag(bron: &Bron<'_>) -> Result<(String, String), StukFout> {
    let ontvangen = bron.zaak.aanvraag_ontvangen_op().ok_or(GEEN_AANVRAAG)?;
    let termijn = bron.zaak.termijn_van_het_besluit(bron.regels, bron.datum).ok_or(GEEN_AANVRAAG)?;
    Ok((dag(ontvangen), dag_lang(termijn.uiterlijk)))
}

/// The besluit comes later (Awb 4:14 lid 1).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Verdaging {
    aanvraag_op: String,
    wettelijk_uiterlijk: String,
    nieuwe_datum: String,
    reden: String,
}

impl Verdaging {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let verdaging =
            bron.zaak.verdaging.waarde().ok_or(StukFout::Ontbreekt("de nieuwe datum en de reden van het uitstel"))?;
        let (aanvraag_op, wettelijk_uiterlijk) = aanvraag(bron)?;
        Ok(Self {
            aanvraag_op,
            wettelijk_uiterlijk,
            nieuwe_datum: dag_lang(verdaging.nieuwe_datum),
            reden: verdaging.reden.clone(),
        })
    }
}

/// Something was missing (Awb 4:5).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Verzuim {
    aanvraag_op: String,
    gevraagd_op: String,
    ontbreekt: Vec<String>,
    tot: String,
    /// First day on which the term stands still.
    stil_vanaf: String,
    /// When something came that was not enough.
    onvolledig_op: Option<String>,
}

impl Verzuim {
    /// The letter that is named, or that the besluit rests on, or else the last one.
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let in_besluit = super::besluit::genomen(bron).ok().and_then(|b| b.verzuim.as_deref());
        let gevraagd = bron.zaak.verzuimen.iter().filter(|(naam, _)| match in_besluit {
            Some(verzuim) => verzuim == naam.as_str(),
            None => bron.gaat_over(naam),
        });
        let (brief, aanvullingen) = gevraagd
            .filter_map(|(_, v)| Some((v.gevraagd.laatste()?, &v.aanvullingen)))
            .max_by_key(|(brief, _)| brief.feitdatum)
            .ok_or(StukFout::Ontbreekt("wat er ontbreekt en tot wanneer de inwoner tijd heeft"))?;
        let onvolledig = aanvullingen.values().filter_map(|a| a.laatste()).filter(|a| !a.waarde.volledig);
        Ok(Self {
            aanvraag_op: aanvraag(bron)?.0,
            gevraagd_op: dag(brief.feitdatum),
            ontbreekt: brief.waarde.ontbreekt.clone(),
            tot: dag_lang(brief.waarde.termijn_tot),
            stil_vanaf: dag_lang(brief.feitdatum.succ_opt().unwrap_or(brief.feitdatum)),
            onvolledig_op: onvolledig.map(|a| a.feitdatum).max().map(dag),
        })
    }
}

/// What the resident thinks, before a besluit that disappoints (Awb 4:7, 4:8).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Zienswijze {
    waarover: String,
    tot: String,
    /// When the aanvraag came in that has to be decided on.
    aanvraag_op: Option<String>,
    besluit_uiterlijk: Option<String>,
}

impl Zienswijze {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let zaak = bron.zaak;
        let gevraagd = zaak.zienswijzen.iter().filter(|(naam, _)| bron.gaat_over(naam));
        let kop = gevraagd.filter_map(|(_, z)| z.gevraagd.laatste()).max_by_key(|k| k.feitdatum);
        let vraag = &kop.ok_or(StukFout::Ontbreekt("waarover je een zienswijze vraagt en tot wanneer"))?.waarde;
        // After the besluit the question is about changing it: then no aanvraag waits.
        let aanvraag = zaak.open_aanvraag_op().filter(|_| zaak.besloten_op().is_none());
        let uiterlijk = aanvraag.and_then(|_| zaak.termijn_van_het_besluit(bron.regels, bron.datum));
        Ok(Self {
            waarover: vraag.waarover.clone(),
            tot: dag_lang(vraag.termijn_tot),
            aanvraag_op: aanvraag.map(dag),
            // A term that is over is no promise.
            besluit_uiterlijk: uiterlijk.map(|t| t.uiterlijk).filter(|d| *d >= bron.datum).map(dag_lang),
        })
    }
}

/// The term stands still, or stood still (Awb 4:15 lid 2 b, c).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Opschorting {
    aanvraag_op: String,
    door_inwoner: bool,
    van: String,
    tot: Option<String>,
    /// "5 dagen".
    dagen: Option<String>,
    waarom: String,
    /// The last day to decide, as it is now.
    nieuwe_datum: String,
}

impl Opschorting {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let zaak = bron.zaak;
        let vertragingen = zaak.vertragingen.iter().filter(|(naam, _)| bron.gaat_over(&format!("vertraging/{naam}")));
        let overmacht = zaak.overmacht.iter().filter(|(naam, _)| bron.gaat_over(&format!("overmacht/{naam}")));
        let door_inwoner = vertragingen.filter_map(|(_, v)| v.waarde()).map(|v| (v.van, v.tot, true, &v.waarom));
        let door_niemand = overmacht.filter_map(|(_, o)| o.waarde()).map(|o| (o.van, o.tot, false, &o.waarom));
        let (van, tot, door_inwoner, waarom) = door_inwoner
            .chain(door_niemand)
            .max_by_key(|(van, ..)| *van)
            .ok_or(StukFout::Ontbreekt("waarom de termijn stilstaat en vanaf wanneer"))?;
        if bron.soort == crate::StukSoort::EindeOpschorting && tot.is_none() {
            return Err(StukFout::Ontbreekt("de laatste dag waarop de termijn stilstond"));
        }
        let (aanvraag_op, nieuwe_datum) = aanvraag(bron)?;
        Ok(Self {
            aanvraag_op,
            door_inwoner,
            van: dag(van),
            tot: tot.map(dag),
            dagen: tot.map(|tot| aantal_dagen(van, tot)),
            waarom: waarom.clone(),
            nieuwe_datum,
        })
    }
}

/// "1 dag", "5 dagen"; both days included.
fn aantal_dagen(van: NaiveDate, tot: NaiveDate) -> String {
    match (tot - van).num_days() + 1 {
        1 => "1 dag".to_owned(),
        dagen => format!("{dagen} dagen"),
    }
}

/// Nothing came back (procedure 3.4).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Herinnering {
    verstrekt_op: String,
    versie: u32,
    /// Until when we wait before the next step.
    antwoord_tot: String,
    /// The second one: after it the melding is ended.
    laatste: bool,
}

impl Herinnering {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let verslag = bron.zaak.verslagen.iter().rev().find_map(|v| v.verstrekt.laatste());
        let verslag = verslag.ok_or(StukFout::Ontbreekt("op welke dag de inwoner het verslag kreeg"))?;
        let nummers = bron.zaak.herinneringen.keys().filter(|n| bron.gaat_over(&n.to_string()));
        Ok(Self {
            verstrekt_op: dag(verslag.feitdatum),
            versie: verslag.waarde.versie,
            antwoord_tot: dag_lang(bereken(TermijnSoort::TweedeHerinneringVerslag, bron.datum, bron.regels).uiterlijk),
            laatste: nummers.max().is_some_and(|n| *n > 1),
        })
    }
}

/// A request for a change (procedure 1.11, 3.15).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Wijziging {
    ontvangen_op: String,
    wat: String,
    product: Option<String>,
    per: Option<String>,
    toelichting: Option<String>,
    uiterlijk: String,
    /// The cautious reading for a signed aanvraag after an onderzoek.
    twee_weken: Option<String>,
    zin_naar_pgb: bool,
    pgb_naar_zin: bool,
    andere_aanbieder: bool,
    opzeggen: bool,
    rekeningnummer: bool,
}

impl Wijziging {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        use wmo::feit::Wijzigingsoort as S;
        let gevraagd = bron.zaak.uitvoering.wijzigingen.iter().filter(|(naam, _)| bron.gaat_over(naam));
        let kop = gevraagd
            .filter_map(|(_, w)| w.gevraagd.laatste())
            .max_by_key(|k| k.feitdatum)
            .ok_or(StukFout::Ontbreekt("wat de inwoner wil veranderen"))?;
        let vraag = &kop.waarde;
        let regel = vraag.regel.as_deref();
        let product = bron.toegekend().find(|r| Some(r.regel.as_str()) == regel);
        let uiterlijk = |soort| dag_lang(bereken(soort, kop.feitdatum, bron.regels).uiterlijk);
        Ok(Self {
            ontvangen_op: dag(kop.feitdatum),
            wat: match vraag.wijzigingsoort {
                S::ZinNaarPgb => "een persoonsgebonden budget in plaats van zorg in natura",
                S::PgbNaarZin => "zorg in natura in plaats van een persoonsgebonden budget",
                S::AndereAanbieder => "een andere aanbieder",
                S::Opzeggen => "stoppen met de ondersteuning",
                S::Rekeningnummer => "een ander rekeningnummer",
                S::Anders => "een wijziging",
            }
            .to_owned(),
            product: product.map(|r| bron.regels.profiel.productnaam(r.product).to_lowercase()),
            per: vraag.per.map(dag),
            toelichting: gevuld(Some(&vraag.toelichting)),
            uiterlijk: uiterlijk(TermijnSoort::Wijziging),
            twee_weken: vraag.ondertekende_aanvraag.then(|| uiterlijk(TermijnSoort::Besluit)),
            zin_naar_pgb: vraag.wijzigingsoort == S::ZinNaarPgb,
            pgb_naar_zin: vraag.wijzigingsoort == S::PgbNaarZin,
            andere_aanbieder: vraag.wijzigingsoort == S::AndereAanbieder,
            opzeggen: vraag.wijzigingsoort == S::Opzeggen,
            rekeningnummer: vraag.wijzigingsoort == S::Rekeningnummer,
        })
    }
}
