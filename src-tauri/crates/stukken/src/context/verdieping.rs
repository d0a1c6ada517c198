//! What the onderzoek went into: household, carers, self-reliance, goals, hours, difference of opinion
//! (procedure 3.3).

use super::{Bron, dag, gevuld};
use serde::{Deserialize, Serialize};
use wmo::dossier::{Doel as DoelInDossier, Kop};
use wmo::feit::{
    Adviseursoort, Doeltermijn, Draagkracht, KanHelpen, Kring, RedenGeenHulp, RelatieHuisgenoot, ZrmDomein, ZrmGemeten,
    Zrmsoort,
};
use wmo::product::Eenheid;
use wmo::product::Urenopbouw;
use wmo::tekst::{aantal, opsomming};

/// One housemate and what may be expected.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Huisgenoot {
    naam: String,
    relatie: String,
    /// Can help, whole or in part.
    kan_helpen: bool,
    oordeel: Option<String>,
    taken: Option<String>,
    per_week: Option<String>,
    redenen: Option<String>,
    toelichting: Option<String>,
}

/// Housemates, in the order in which they were recorded.
pub(super) fn huisgenoten(bron: &Bron<'_>) -> Vec<Huisgenoot> {
    let huishouden = bron.dossier.huishouden.waarde().map_or(&[][..], |h| h.huisgenoten.as_slice());
    huishouden
        .iter()
        .map(|h| {
            let hulp = bron.zaak.gebruikelijke_hulp.get(&h.huisgenoot).and_then(|g| g.waarde());
            let redenen: Vec<&str> = hulp.map_or(Vec::new(), |g| g.redenen.iter().map(|r| reden(*r)).collect());
            Huisgenoot {
                naam: h.naam.volledig(),
                relatie: match h.relatie {
                    RelatieHuisgenoot::Partner => "je partner",
                    RelatieHuisgenoot::Ouder => "je ouder",
                    RelatieHuisgenoot::Kind => "je kind",
                    RelatieHuisgenoot::Overig => "je huisgenoot",
                }
                .to_owned(),
                kan_helpen: hulp.is_some_and(|g| g.oordeel != KanHelpen::KanNiet),
                oordeel: hulp.map(|g| {
                    match g.oordeel {
                        KanHelpen::Kan => "kan helpen",
                        KanHelpen::Deels => "kan voor een deel helpen",
                        KanHelpen::KanNiet => "kan niet helpen",
                    }
                    .to_owned()
                }),
                taken: hulp.and_then(|g| gevuld(Some(&g.taken))),
                per_week: hulp.and_then(|g| g.per_week).map(|p| uren(p.kwarten())),
                redenen: (!redenen.is_empty()).then(|| opsomming(&redenen)),
                toelichting: hulp.and_then(|g| gevuld(Some(&g.toelichting))),
            }
        })
        .collect()
}

fn reden(reden: RedenGeenHulp) -> &'static str {
    match reden {
        RedenGeenHulp::Gezondheid => "gezondheid",
        RedenGeenHulp::Leeftijd => "leeftijd",
        RedenGeenHulp::Werk => "werk",
        RedenGeenHulp::Overbelasting => "te zwaar belast",
        RedenGeenHulp::Vaardigheid => "kan het niet en kan het niet leren",
    }
}

/// "2,5 uur".
fn uren(kwarten: u32) -> String {
    format!("{}\u{a0}{}", aantal(kwarten), Eenheid::Uur.label(kwarten))
}

/// Somebody who helps unpaid.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Mantelzorger {
    naam: String,
    relatie: Option<String>,
    doet: String,
    per_week: Option<String>,
    draagkracht: String,
    behoefte: Option<String>,
}

/// Somebody in the drawing of the network.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Netwerkpersoon {
    naam: String,
    relatie: Option<String>,
    /// "heel dichtbij".
    kring: String,
    helpt: bool,
    waarmee: Option<String>,
}

/// The drawing, from the inside out; in each ring in the order of the drawing.
pub(super) fn netwerk(bron: &Bron<'_>) -> Vec<Netwerkpersoon> {
    let getekend = bron.zaak.netwerk.waarde().map_or(&[][..], |n| n.personen.as_slice());
    let van = |kring: Kring| getekend.iter().filter(move |p| p.kring == kring);
    Kring::ALLE
        .iter()
        .flat_map(|kring| van(*kring))
        .map(|p| Netwerkpersoon {
            naam: p.naam.clone(),
            relatie: gevuld(Some(&p.relatie)),
            kring: match p.kring {
                Kring::Dichtbij => "heel dichtbij",
                Kring::Vertrouwd => "vertrouwd",
                Kring::Verder => "verder weg",
            }
            .to_owned(),
            helpt: p.helpt,
            waarmee: gevuld(Some(&p.waarmee)),
        })
        .collect()
}

/// Who helps unpaid.
pub(super) fn mantelzorgers(bron: &Bron<'_>) -> Vec<Mantelzorger> {
    let alle = bron.zaak.mantelzorg.waarde().map_or(&[][..], |m| m.mantelzorgers.as_slice());
    alle.iter()
        .map(|m| Mantelzorger {
            naam: m.naam.clone(),
            relatie: gevuld(Some(&m.relatie)),
            doet: m.doet.clone(),
            per_week: m.per_week.map(|p| uren(p.kwarten())),
            draagkracht: match m.draagkracht {
                Draagkracht::Goed => "dat gaat goed",
                Draagkracht::Wankel => "dat gaat nog net",
                Draagkracht::Overbelast => "dat is te zwaar",
            }
            .to_owned(),
            behoefte: gevuld(Some(&m.behoefte)),
        })
        .collect()
}

/// A measurement with the Zelfredzaamheid-Matrix; no sum score (procedure 5).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Meting {
    /// "Op 8 december 2026".
    wanneer: String,
    /// The same, of the measurement before it.
    eerder: Option<String>,
    rijen: Vec<Gebied>,
    toelichting: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Gebied {
    gebied: String,
    hoe: String,
    /// 1 to 5; none when it was not judged.
    niveau: Option<u32>,
    /// In the measurement before it: the level, and the level in words.
    niveau_eerder: Option<u32>,
    hoe_eerder: Option<String>,
}

/// A measurement in words. The matrix itself is not in the program: only its domains and levels.
pub(super) fn meting(bron: &Bron<'_>, kop: &Kop<ZrmGemeten>) -> Meting {
    let metingen = bron.zaak.zrm.values().filter_map(|m| m.laatste());
    let eerder = metingen.filter(|m| m.feitdatum < kop.feitdatum).max_by_key(|m| m.feitdatum);
    let hoe = |niveau: u8| format!("{niveau}: {}", woorden(niveau));
    let score = |s: &wmo::feit::ZrmScore| {
        let toen = eerder.and_then(|m| m.waarde.scores.iter().find(|e| e.domein == s.domein)).and_then(|e| e.niveau);
        Gebied {
            gebied: domein(s.domein).to_owned(),
            hoe: s.niveau.map_or_else(
                || format!("niet bekeken{}", gevuld(Some(&s.reden)).map_or_else(String::new, |r| format!(": {r}"))),
                hoe,
            ),
            niveau: s.niveau.map(u32::from),
            niveau_eerder: toen.map(u32::from),
            hoe_eerder: toen.map(hoe),
        }
    };
    Meting {
        wanneer: format!("Op {}", dag(kop.feitdatum)),
        eerder: eerder.map(|m| format!("op {}", dag(m.feitdatum))),
        rijen: kop.waarde.scores.iter().map(score).collect(),
        toelichting: gevuld(Some(&kop.waarde.toelichting)),
    }
}

/// The last nulmeting, or else the last measurement of any kind.
pub(super) fn laatste_meting(bron: &Bron<'_>) -> Option<Meting> {
    let metingen = || bron.zaak.zrm.values().filter_map(|m| m.laatste());
    let nulmeting = metingen().filter(|m| m.waarde.zrmsoort == Zrmsoort::Nulmeting).max_by_key(|m| m.feitdatum);
    nulmeting.or_else(|| metingen().max_by_key(|m| m.feitdatum)).map(|m| meting(bron, m))
}

fn woorden(niveau: u8) -> &'static str {
    match niveau {
        1 => "acute problemen",
        2 => "niet zelfredzaam",
        3 => "beperkt zelfredzaam",
        4 => "voldoende zelfredzaam",
        _ => "volledig zelfredzaam",
    }
}

fn domein(domein: ZrmDomein) -> &'static str {
    match domein {
        ZrmDomein::Financien => "Geld",
        ZrmDomein::WerkEnOpleiding => "Werk en opleiding",
        ZrmDomein::Tijdsbesteding => "Hoe je je dag besteedt",
        ZrmDomein::Huisvesting => "Wonen",
        ZrmDomein::HuiselijkeRelaties => "Relaties thuis",
        ZrmDomein::GeestelijkeGezondheid => "Geestelijke gezondheid",
        ZrmDomein::LichamelijkeGezondheid => "Lichamelijke gezondheid",
        ZrmDomein::Middelengebruik => "Gebruik van alcohol en drugs",
        ZrmDomein::BasaleAdl => "Wassen, aankleden, eten",
        ZrmDomein::InstrumenteleAdl => "Huishouden, boodschappen, vervoer",
        ZrmDomein::SociaalNetwerk => "Familie en vrienden",
        ZrmDomein::MaatschappelijkeParticipatie => "Meedoen in de buurt",
        ZrmDomein::Justitie => "Politie en justitie",
    }
}

/// A goal.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Doel {
    tekst: String,
    /// "Van 4 januari 2027 tot en met 4 mei 2027".
    periode: Option<String>,
}

/// Goals in words, as they are now.
pub(super) fn doelen<'a>(alle: impl Iterator<Item = (&'a String, &'a DoelInDossier)>) -> Vec<Doel> {
    alle.filter_map(|(_, doel)| {
        let tekst = doel.bijgesteld.waarde().map(|d| &d.tekst).or(doel.vastgesteld.waarde().map(|d| &d.tekst))?;
        Some(Doel { tekst: tekst.clone(), periode: periode(doel) })
    })
    .collect()
}

/// Goals for the whole term, or for the next months.
pub(super) fn doelen_op_termijn(bron: &Bron<'_>, termijn: Doeltermijn) -> Vec<Doel> {
    let op_termijn = |doel: &DoelInDossier| doel.vastgesteld.waarde().is_some_and(|d| d.termijn == termijn);
    doelen(bron.zaak.doelen.iter().filter(|(_, d)| op_termijn(d) && !d.behaald.is_vastgelegd()))
}

/// From when to when, as agreed or as changed.
pub(super) fn periode(doel: &DoelInDossier) -> Option<String> {
    let bijgesteld = doel.bijgesteld.waarde().map(|d| (d.begin, d.eind));
    let (begin, eind) = bijgesteld.or_else(|| doel.vastgesteld.waarde().map(|d| (d.begin, d.eind)))?;
    Some(format!("van {} tot en met {}", dag(begin), dag(eind)))
}

/// How the hours of one line came about.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Opbouw {
    product: String,
    samen: Delen,
    /// Task by task; empty when only totals were recorded.
    taken: Vec<Taak>,
    /// What remains when it does not come out at a quarter: "2 uur en 25 minuten".
    precies: Option<String>,
    afwijking: Option<String>,
}

/// One task in such a table.
#[derive(Debug, Serialize, Deserialize)]
struct Taak {
    taak: String,
    delen: Delen,
    reden: Option<String>,
}

/// What is needed, who does it, and what remains.
#[derive(Debug, Serialize, Deserialize)]
struct Delen {
    nodig: String,
    eigen_kracht: String,
    huisgenoten: String,
    netwerk: String,
    wijk: String,
    blijft_over: String,
}

impl Delen {
    fn van(nodig: u64, gedaan: [u64; 4], blijft_over: String, omvang: impl Fn(u64) -> String) -> Self {
        let [eigen_kracht, huisgenoten, netwerk, wijk] = gedaan.map(|minuten| match minuten {
            0 => "–".to_owned(),
            m => omvang(m),
        });
        Self { nodig: omvang(nodig), eigen_kracht, huisgenoten, netwerk, wijk, blijft_over }
    }
}

/// "50 min".
fn minuten(minuten: u64) -> String {
    format!("{minuten}\u{a0}min")
}

/// How the hours came about, per line of the proposal (step 5).
pub(super) fn opbouw(bron: &Bron<'_>) -> Vec<Opbouw> {
    let voorgesteld = bron.zaak.ondersteuning.waarde().map_or(&[][..], |v| v.regels.as_slice());
    voorgesteld
        .iter()
        .filter_map(|regel| {
            let uren = bron.zaak.uren.get(&regel.regel)?.waarde()?;
            let som = Urenopbouw::van(uren, regel.eenheid());
            let vast = |tekst: String| tekst.replace(' ', "\u{a0}");
            let omvang = |minuten| vast(som.omvang(minuten));
            let blijft_over = if som.blijft_over == 0 { "–".to_owned() } else { vast(som.rest_label()) };
            let taken = som.taken.iter().map(|t| Taak {
                taak: t.taak.clone(),
                delen: Delen::van(t.nodig, t.gedaan, minuten(t.rest), minuten),
                reden: gevuld(Some(&t.reden)),
            });
            Some(Opbouw {
                product: bron.regels.profiel.productnaam(regel.product).to_owned(),
                taken: taken.collect(),
                precies: Some(som.omvang(som.rest)).filter(|precies| *precies != som.rest_label()),
                samen: Delen::van(som.nodig, som.gedaan, blijft_over, omvang),
                afwijking: gevuld(uren.afwijking.as_deref()),
            })
        })
        .collect()
}

/// Advice of an expert.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Advies {
    van: String,
    op: String,
    vraag: Option<String>,
    inhoud: String,
}

/// Advice that came in.
pub(super) fn adviezen(bron: &Bron<'_>) -> Vec<Advies> {
    let ontvangen = bron.zaak.adviezen.values().filter_map(|a| {
        let kop = a.ontvangen.laatste()?;
        let gevraagd = a.gevraagd.waarde();
        Some(Advies {
            van: match gevraagd.map(|g| g.adviseur) {
                Some(Adviseursoort::Medisch) => "een medisch adviseur",
                Some(Adviseursoort::Ergotherapeut) => "een ergotherapeut",
                Some(Adviseursoort::SociaalStedelijkTeam) => "het Sociaal Stedelijk Team",
                Some(Adviseursoort::Anders) | None => "een deskundige",
            }
            .to_owned(),
            op: dag(kop.feitdatum),
            vraag: gevraagd.and_then(|g| gevuld(Some(&g.vraag))),
            inhoud: kop.waarde.inhoud.clone(),
        })
    });
    ontvangen.collect()
}

/// Resident and wijkwerker do not agree (procedure 1.5).
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Verschil {
    op: String,
    waarover: String,
    tweede: Option<String>,
    overeenstemming: Option<bool>,
    toelichting: Option<String>,
}

/// What they do not agree on, and what the second wijkwerker thinks.
pub(super) fn verschil(bron: &Bron<'_>) -> Option<Verschil> {
    let kop = bron.zaak.verschil.laatste()?;
    let oordeel = bron.zaak.tweede_oordeel.waarde();
    Some(Verschil {
        op: dag(kop.feitdatum),
        waarover: kop.waarde.waarover.clone(),
        tweede: bron.zaak.tweede_wijkwerker.waarde().map(|t| t.naam.clone()),
        overeenstemming: oordeel.map(|o| o.overeenstemming),
        toelichting: oordeel.and_then(|o| gevuld(Some(&o.toelichting))),
    })
}
