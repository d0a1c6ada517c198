//! What a vastlegging says, on one line of the geschiedenis.

use super::woorden;
use wmo::Regels;
use wmo::feit::*;
use wmo::tekst::{datum_kort, met_hoofdletter};

/// Longest text that is quoted; the whole text stands where it was written.
const LANGSTE: usize = 120;

/// One line about this feit.
pub(crate) fn samenvatting(feit: &Feit, regels: &Regels) -> String {
    met_hoofdletter(&match feit {
        Feit::PersoonsgegevensVastgelegd(p) => {
            format!("{}, {}, {}", p.naam.volledig(), p.adres.straatregel(), p.adres.woonplaats)
        }
        Feit::MeldingOntvangen(m) => {
            let melder = m.melder.as_ref().map(|w| format!(" (gemeld door {}, {})", w.naam.volledig(), w.relatie));
            format!("{}{}", kort(&m.hulpvraag), melder.unwrap_or_default())
        }
        Feit::MeldingOntvangstBevestigd(b) => met_brief("ontvangst bevestigd", b.stuk.is_some()),
        Feit::ClientondersteuningAangeboden(c) => {
            format!("aan {}: {}", woorden::aan(c.aan), woorden::antwoord(c.antwoord))
        }
        Feit::PersoonlijkPlanMogelijkheidGemeld(m) => met_tekst("uitgelegd", m.toelichting.as_deref()),
        Feit::PersoonlijkPlanOntvangen(p) => met_tekst("plan ontvangen", Some(&p.inhoud)),
        Feit::PersoonlijkPlanAfgezien(p) => met_tekst("geen eigen plan", p.toelichting.as_deref()),
        Feit::SpoedVastgesteld(s) => {
            format!("{}: {}", if s.kan_wachten { "kan wachten" } else { "spoed" }, kort(&s.reden))
        }
        Feit::MeldingIngetrokken(m) => met_tekst("ingetrokken", Some(&m.reden)),
        Feit::MeldingAfgesloten(m) => met_tekst(woorden::reden_afsluiting(m.reden), m.toelichting.as_deref()),
        Feit::IdentiteitVastgesteld(i) => {
            let geldig = i.geldig_tot.map(|d| format!(", geldig tot {}", datum_kort(d))).unwrap_or_default();
            format!("{} gezien{geldig}", woorden::identiteitsdocument(i.document))
        }
        Feit::GesprekGepland(g) => {
            let tijd = g.tijd.map(|t| t.format(" om %H:%M").to_string()).unwrap_or_default();
            format!("{}{tijd}, {}", datum_kort(g.datum), woorden::gespreksplaats(g.plaats))
        }
        Feit::GesprekNietDoorgegaan(g) => kort(&g.reden),
        Feit::GesprekGevoerd(g) => {
            let namen: Vec<&str> = g.aanwezigen.iter().map(|a| a.naam.as_str()).collect();
            let met = if namen.is_empty() { String::new() } else { format!(", met {}", wmo::tekst::opsomming(&namen)) };
            format!("{}{met}", woorden::gespreksplaats(g.plaats))
        }
        Feit::GesprekNotitie(n) => {
            let wat = match &n.overgeslagen {
                Some(reden) => format!("overgeslagen, {}", kort(reden)),
                None => kort(if n.notitie.trim().is_empty() { &n.citaat } else { &n.notitie }),
            };
            format!("{}: {wat}", woorden::onderwerp(n.onderwerp))
        }
        Feit::OnderdeelOnderzocht(o) => {
            let wat = o
                .niet_van_toepassing
                .as_ref()
                .map_or_else(|| kort(&o.tekst), |reden| format!("niet van toepassing, {}", kort(reden)));
            format!("onderdeel {}: {wat}", o.onderdeel.code())
        }
        Feit::StappenplanStap(s) => {
            format!("stap {}, {}: {}", s.stap.nummer(), woorden::stap(s.stap), kort(&s.bevinding))
        }
        Feit::WlzGetoetst(w) => met_tekst(woorden::wlz(w.stand), Some(&w.toelichting)),
        Feit::PgbVoorlichtingGegeven(p) => met_tekst("zin en pgb uitgelegd", Some(&p.toelichting)),
        Feit::OndersteuningVoorgesteld(o) => match o.regels.as_slice() {
            [] => met_tekst("geen maatwerkvoorziening", Some(&o.toelichting)),
            regels_van_voorstel => productregels(regels_van_voorstel, regels),
        },
        Feit::OnderzoeksverslagVastgesteld(v) => met_brief(&format!("versie {}", v.versie), v.stuk.is_some()),
        Feit::OnderzoeksverslagVerstrekt(v) => {
            format!("versie {}{}", v.versie, v.aan.as_ref().map(|a| format!(", aan {a}")).unwrap_or_default())
        }
        Feit::VerslagReactieOntvangen(r) => {
            let aanvraag = if r.aanvraag { ", vraagt de ondersteuning aan" } else { ", vraagt niets aan" };
            met_tekst(
                &format!("versie {}: {}{aanvraag}", r.versie, woorden::oordeel_verslag(r.oordeel)),
                Some(&r.opmerkingen),
            )
        }
        Feit::TeVroegeAanvraagOntvangen(t) => met_tekst("te vroeg", t.toelichting.as_deref()),
        Feit::AanvraagOntvangen(a) => woorden::bron_aanvraag(a.bron).to_owned(),
        Feit::AanvraagIngetrokken(a) => met_tekst("ingetrokken", Some(&a.reden)),
        Feit::BesluitGenomen(b) => {
            let wat =
                if b.regels.is_empty() { String::new() } else { format!(": {}", productregels(&b.regels, regels)) };
            format!("besluit {}, {}{wat}", b.besluit, woorden::besluit_soort(b.soort))
        }
        Feit::BesluitBekendgemaakt(b) => {
            met_brief(&format!("besluit {}, {}", b.besluit, woorden::wijze(b.wijze)), b.stuk.is_some())
        }
        Feit::BezwaarOntvangen(b) => met_tekst(&format!("tegen besluit {}", b.besluit), Some(&b.toelichting)),
        Feit::Overleden(o) => met_tekst("overleden", Some(&o.bron)),
        Feit::Verhuisd(v) => format!("naar {} per {}", v.naar_gemeente, datum_kort(v.per)),
        Feit::Vervallen(_) => "de eerdere vastlegging telt niet meer mee".to_owned(),
        // The label says it already.
        ander if ander.soort().is_some() => ander.soort().map_or("", FeitSoort::label).to_owned(),
        _ => "vastgelegd met een nieuwere versie van Keukentafel".to_owned(),
    })
}

fn productregels(lijst: &[wmo::product::Productregel], regels: &Regels) -> String {
    let delen: Vec<String> = lijst
        .iter()
        .map(|r| format!("{}, {}", regels.profiel.productnaam(r.product).to_lowercase(), r.per_week_label()))
        .collect();
    wmo::tekst::opsomming(&delen)
}

fn met_brief(wat: &str, brief: bool) -> String {
    if brief { format!("{wat}, met brief") } else { wat.to_owned() }
}

fn met_tekst(wat: &str, tekst: Option<&str>) -> String {
    match tekst.map(str::trim).filter(|t| !t.is_empty()) {
        Some(tekst) => format!("{wat}: {}", kort(tekst)),
        None => wat.to_owned(),
    }
}

/// One line, cut between words.
fn kort(tekst: &str) -> String {
    let regel = tekst.split_whitespace().collect::<Vec<_>>().join(" ");
    if regel.chars().count() <= LANGSTE {
        return regel;
    }
    let begin: String = regel.chars().take(LANGSTE).collect();
    let heel = begin.rsplit_once(' ').map_or(begin.as_str(), |(heel, _)| heel);
    format!("{heel} …")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_becomes_one_line_of_whole_words() {
        assert_eq!(kort(" Ik kan\nniet meer  stofzuigen. "), "Ik kan niet meer stofzuigen.");
        let lang = "huishouden ".repeat(40);
        assert!(kort(&lang).ends_with("huishouden …") && kort(&lang).chars().count() <= LANGSTE + 2);
        assert_eq!(kort(&"é".repeat(200)).chars().count(), LANGSTE + 2);
    }

    #[test]
    fn a_line_says_what_was_decided() {
        let regels = Regels::ingebouwd("almere").unwrap();
        let feit = Feit::lees(
            "ondersteuning_voorgesteld",
            serde_json::json!({ "regels": [{ "regel": "1", "product": "huishoudelijke_ondersteuning",
                "per_week": 2, "begin": "2026-12-21", "einde": "2027-12-19" }] }),
        );
        assert_eq!(samenvatting(&feit.unwrap(), &regels), "Huishoudelijke ondersteuning, 2 uur per week");
        let leeg = Feit::lees("ondersteuning_voorgesteld", serde_json::json!({ "toelichting": "Dochter helpt." }));
        assert_eq!(samenvatting(&leeg.unwrap(), &regels), "Geen maatwerkvoorziening: Dochter helpt.");
    }
}
