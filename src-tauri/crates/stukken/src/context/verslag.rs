//! What the onderzoeksverslag tells.

use super::verdieping;
use super::{Bron, dag, gevuld, regel::Regel};
use crate::StukFout;
use serde::{Deserialize, Serialize};
use wmo::dossier::{Gesprek as GesprekInDossier, GesprekUitkomst, PlanAntwoord, Zaak};
use wmo::feit::{
    Doeltermijn, GesprekNotitie, Gespreksplaats, Identiteitsdocument, Onderdeel as OnderdeelSoort,
    Onderwerp as OnderwerpSoort, Stap, Uitspraaksoort, WlzStand,
};
use wmo::tekst::opsomming;

/// What the onderzoeksverslag tells.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Verslag {
    gesprekken: Vec<Gesprek>,
    identiteit: Option<String>,
    plan: Plan,
    onderdeel: Onderdelen,
    stap: Stappen,
    hulpvraag: Vec<Onderwerp>,
    situatie: Vec<Onderwerp>,
    zelfredzaam: Vec<Onderwerp>,
    netwerk: Vec<Onderwerp>,
    andere_zorg: Vec<Onderwerp>,
    niet_besproken: Vec<Overgeslagen>,
    wlz: Option<String>,
    wlz_toelichting: Option<String>,
    uitleg_pgb: Option<String>,
    /// A proposal was recorded, with or without lines.
    voorstel: bool,
    conclusie: Option<String>,
    regels: Vec<Regel>,
    eerdere_versie: Option<u32>,
    eerdere_opmerkingen: Option<String>,
    huishouden_bekend: bool,
    huisgenoten: Vec<verdieping::Huisgenoot>,
    mantelzorgers: Vec<verdieping::Mantelzorger>,
    mantelzorg_toelichting: Option<String>,
    netwerk_personen: Vec<verdieping::Netwerkpersoon>,
    netwerk_toelichting: Option<String>,
    zelfredzaamheid: Option<verdieping::Meting>,
    opbouw: Vec<verdieping::Opbouw>,
    adviezen: Vec<verdieping::Advies>,
    traject_motivering: Option<String>,
    regievoerder: Option<String>,
    doelen_lang: Vec<verdieping::Doel>,
    doelen_kort: Vec<verdieping::Doel>,
    pgb_motivatie: Option<String>,
    verschil: Option<verdieping::Verschil>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Gesprek {
    datum: String,
    waar: String,
    aanwezigen: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Plan {
    ontvangen: Option<String>,
    inhoud: Option<String>,
    afgezien: bool,
    reden: Option<String>,
}

/// The onderdelen of Wmo 2015 art. 2.3.2 lid 4, by their letter.
#[derive(Debug, Serialize, Deserialize)]
struct Onderdelen {
    a: Onderdeel,
    b: Onderdeel,
    c: Onderdeel,
    d: Onderdeel,
    e: Onderdeel,
    f: Onderdeel,
    g: Onderdeel,
}

/// The five steps (ECLI:NL:CRVB:2018:819).
#[derive(Debug, Serialize, Deserialize)]
struct Stappen {
    een: String,
    twee: String,
    drie: String,
    vier: String,
    vijf: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Onderdeel {
    tekst: Option<String>,
    niet_van_toepassing: Option<String>,
    conclusie: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Onderwerp {
    /// None when an earlier gesprek already spoke of it: one heading for both.
    titel: Option<String>,
    notitie: Option<String>,
    uitspraken: Vec<Uitspraak>,
    citaten: Vec<Citaat>,
    wie_helpt: Option<String>,
}

/// A text with the word that says what kind of statement it is: "Wat we zagen".
#[derive(Debug, Serialize, Deserialize)]
struct Uitspraak {
    soort: String,
    tekst: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Citaat {
    tekst: String,
    /// None for the resident.
    wie: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Overgeslagen {
    titel: String,
    reden: String,
}

impl Verslag {
    pub fn van(bron: &Bron<'_>) -> Result<Self, StukFout> {
        let Bron { dossier, zaak, regels, datum, .. } = *bron;
        use OnderwerpSoort::*;
        let voorstel = zaak.ondersteuning.waarde();
        let wlz = zaak.wlz.waarde();
        let reactie = zaak.reactie.waarde();
        Ok(Self {
            gesprekken: zaak.gesprekken.iter().filter_map(gesprek).collect(),
            identiteit: dossier.identiteit.waarde().map(|i| {
                woord(match i.document {
                    Identiteitsdocument::Paspoort => "paspoort",
                    Identiteitsdocument::Identiteitskaart => "identiteitskaart",
                    Identiteitsdocument::Rijbewijs => "rijbewijs",
                    Identiteitsdocument::Vreemdelingendocument => "vreemdelingendocument",
                })
            }),
            plan: plan(zaak),
            onderdeel: Onderdelen {
                a: onderdeel(zaak, OnderdeelSoort::A),
                b: onderdeel(zaak, OnderdeelSoort::B),
                c: onderdeel(zaak, OnderdeelSoort::C),
                d: onderdeel(zaak, OnderdeelSoort::D),
                e: onderdeel(zaak, OnderdeelSoort::E),
                f: onderdeel(zaak, OnderdeelSoort::F),
                g: onderdeel(zaak, OnderdeelSoort::G),
            },
            stap: Stappen {
                een: stap(zaak, Stap::Hulpvraag),
                twee: stap(zaak, Stap::Problemen),
                drie: stap(zaak, Stap::NodigeOndersteuning),
                vier: stap(zaak, Stap::EigenMogelijkheden),
                vijf: stap(zaak, Stap::Maatwerk),
            },
            hulpvraag: onderwerpen(zaak, &[Hulpvraag]),
            situatie: onderwerpen(zaak, &[Gezondheid, Wonen, Voorkeuren]),
            zelfredzaam: onderwerpen(zaak, &[Zelfverzorging, Huishouden, Vervoer, Dagindeling, Geld]),
            netwerk: onderwerpen(zaak, &[Contacten, Mantelzorg]),
            andere_zorg: onderwerpen(zaak, &[AndereZorg]),
            niet_besproken: overgeslagen(zaak),
            wlz: wlz.map(|w| {
                woord(match w.stand {
                    WlzStand::Heeft => "Je hebt een indicatie voor de Wet langdurige zorg.",
                    WlzStand::HeeftNiet => "Je hebt geen indicatie voor de Wet langdurige zorg.",
                    WlzStand::Aangevraagd => {
                        "Je hebt een indicatie voor de Wet langdurige zorg aangevraagd. Daar wachten wij niet op."
                    }
                    WlzStand::Onbekend => {
                        "Het is nog niet bekend of je een indicatie hebt voor de Wet langdurige zorg."
                    }
                })
            }),
            wlz_toelichting: wlz.and_then(|w| gevuld(Some(&w.toelichting))),
            uitleg_pgb: zaak.pgb_voorlichting.waarde().and_then(|p| gevuld(Some(&p.toelichting))),
            voorstel: voorstel.is_some(),
            conclusie: voorstel.and_then(|v| gevuld(Some(&v.toelichting))),
            regels: voorstel.map_or_else(Vec::new, |v| v.regels.iter().map(|r| Regel::van(r, regels, datum)).collect()),
            eerdere_versie: reactie.map(|r| r.versie),
            eerdere_opmerkingen: reactie.and_then(|r| gevuld(Some(&r.alle_opmerkingen()))),
            huishouden_bekend: dossier.huishouden.is_vastgelegd(),
            huisgenoten: verdieping::huisgenoten(bron),
            mantelzorgers: verdieping::mantelzorgers(bron),
            mantelzorg_toelichting: zaak.mantelzorg.waarde().and_then(|m| gevuld(Some(&m.toelichting))),
            netwerk_personen: verdieping::netwerk(bron),
            netwerk_toelichting: zaak.netwerk.waarde().and_then(|n| gevuld(Some(&n.toelichting))),
            zelfredzaamheid: verdieping::laatste_meting(bron),
            opbouw: verdieping::opbouw(bron),
            adviezen: verdieping::adviezen(bron),
            traject_motivering: zaak.traject.waarde().and_then(|t| gevuld(Some(&t.motivering))),
            regievoerder: zaak.regievoerder.waarde().map(|r| match gevuld(Some(&r.organisatie)) {
                Some(organisatie) => format!("{} ({organisatie})", r.naam),
                None => r.naam.clone(),
            }),
            doelen_lang: verdieping::doelen_op_termijn(bron, Doeltermijn::Lang),
            doelen_kort: verdieping::doelen_op_termijn(bron, Doeltermijn::Kort),
            pgb_motivatie: zaak.pgb.motivatie.waarde().and_then(|m| gevuld(Some(&m.tekst))),
            verschil: verdieping::verschil(bron),
        })
    }
}

fn woord(woord: &str) -> String {
    woord.to_owned()
}

/// Where a gesprek is, in the middle of a sentence.
pub(super) fn waar(plaats: Gespreksplaats) -> &'static str {
    match plaats {
        Gespreksplaats::Thuis => "bij je thuis",
        Gespreksplaats::Wijkteam => "bij het wijkteam",
        Gespreksplaats::Telefoon => "aan de telefoon",
        Gespreksplaats::Beeldbellen => "met beeldbellen",
    }
}

fn gesprek(gesprek: &GesprekInDossier) -> Option<Gesprek> {
    let kop = gesprek.uitkomst.laatste()?;
    let GesprekUitkomst::Gevoerd(gevoerd) = &kop.waarde else { return None };
    let aanwezigen: Vec<String> = gevoerd
        .aanwezigen
        .iter()
        .map(|a| if a.rol.trim().is_empty() { a.naam.clone() } else { format!("{} ({})", a.naam, a.rol) })
        .collect();
    Some(Gesprek {
        datum: dag(kop.feitdatum),
        waar: waar(gevoerd.plaats).to_owned(),
        aanwezigen: (!aanwezigen.is_empty()).then(|| opsomming(&aanwezigen)),
    })
}

fn plan(zaak: &Zaak) -> Plan {
    let mut plan = Plan { ontvangen: None, inhoud: None, afgezien: false, reden: None };
    match zaak.plan.laatste().map(|k| (k.feitdatum, &k.waarde)) {
        Some((op, PlanAntwoord::Ontvangen(p))) => {
            plan.ontvangen = Some(dag(op));
            plan.inhoud = gevuld(Some(&p.inhoud));
        }
        Some((_, PlanAntwoord::Afgezien(p))) => {
            plan.afgezien = true;
            plan.reden = gevuld(p.toelichting.as_deref());
        }
        None => {}
    }
    plan
}

fn onderdeel(zaak: &Zaak, soort: OnderdeelSoort) -> Onderdeel {
    zaak.onderdelen.get(&soort).and_then(|v| v.waarde()).map_or_else(Onderdeel::default, |o| Onderdeel {
        tekst: gevuld(Some(&o.tekst)),
        niet_van_toepassing: gevuld(o.niet_van_toepassing.as_deref()),
        conclusie: gevuld(Some(&o.conclusie)),
    })
}

fn stap(zaak: &Zaak, stap: Stap) -> String {
    zaak.stappen.get(&stap).and_then(|v| v.waarde()).map_or_else(String::new, |s| s.bevinding.clone())
}

/// What was said about these topics, in all gesprekken, in order. Internal remarks stay behind here.
fn onderwerpen(zaak: &Zaak, welke: &[OnderwerpSoort]) -> Vec<Onderwerp> {
    let mut uit = Vec::new();
    for soort in welke {
        let mut kop = Some(woord(titel(*soort)));
        for notitie in zaak.gesprekken.iter().filter_map(|g| g.notities.get(soort)?.waarde()) {
            let onderwerp = Onderwerp {
                titel: kop.clone(),
                notitie: gevuld(Some(&notitie.notitie)),
                uitspraken: uitspraken(notitie),
                citaten: citaten(notitie),
                wie_helpt: gevuld(Some(&notitie.wie_helpt)),
            };
            let leeg = onderwerp.notitie.is_none() && onderwerp.uitspraken.is_empty() && onderwerp.citaten.is_empty();
            if !leeg || onderwerp.wie_helpt.is_some() {
                uit.push(onderwerp);
                kop = None;
            }
        }
    }
    uit
}

fn uitspraken(notitie: &GesprekNotitie) -> Vec<Uitspraak> {
    let met_woord = |u: &wmo::feit::Uitspraak| {
        let soort = match u.aard {
            Uitspraaksoort::Feit => "Wat we zagen",
            Uitspraaksoort::Verklaring => "Jij vertelde",
            Uitspraaksoort::Duiding => "Wij denken",
        };
        Some(Uitspraak { soort: woord(soort), tekst: gevuld(Some(&u.tekst))? })
    };
    notitie.uitspraken.iter().filter_map(met_woord).collect()
}

/// All quotations, that of the resident first.
fn citaten(notitie: &GesprekNotitie) -> Vec<Citaat> {
    let eerste = gevuld(Some(&notitie.citaat)).map(|tekst| Citaat { tekst, wie: None });
    let verder = notitie.citaten.iter().filter_map(|c| {
        let tekst = gevuld(Some(&c.tekst))?;
        Some(Citaat { tekst, wie: gevuld(Some(&c.wie)) })
    });
    eerste.into_iter().chain(verder).collect()
}

fn overgeslagen(zaak: &Zaak) -> Vec<Overgeslagen> {
    OnderwerpSoort::ALLE
        .iter()
        .flat_map(|soort| zaak.gesprekken.iter().filter_map(move |g| Some((*soort, g.notities.get(soort)?.waarde()?))))
        .filter_map(|(soort, n)| {
            Some(Overgeslagen { titel: woord(titel(soort)), reden: gevuld(n.overgeslagen.as_deref())? })
        })
        .collect()
}

/// A topic, as a heading in the letter.
fn titel(soort: OnderwerpSoort) -> &'static str {
    match soort {
        OnderwerpSoort::Hulpvraag => "Je vraag",
        OnderwerpSoort::Gezondheid => "Gezondheid",
        OnderwerpSoort::Zelfverzorging => "Jezelf verzorgen",
        OnderwerpSoort::Huishouden => "Huishouden",
        OnderwerpSoort::Wonen => "Wonen",
        OnderwerpSoort::Vervoer => "Op pad gaan",
        OnderwerpSoort::Dagindeling => "Je dag",
        OnderwerpSoort::Geld => "Geld en post",
        OnderwerpSoort::Contacten => "Familie, vrienden en buren",
        OnderwerpSoort::Mantelzorg => "Je mantelzorger",
        OnderwerpSoort::Voorkeuren => "Wat je belangrijk vindt",
        OnderwerpSoort::AndereZorg => "Andere zorg",
    }
}
