//! What somebody can tell about one term beside its start.

use super::vraag::Vraagfout;
use chrono::{NaiveDate, NaiveTime};
use clap::{ArgMatches, Args, FromArgMatches};
use std::num::NonZeroU16;
use wmo::invoer::vaste_datum;
use wmo::termijn::{Omstandigheden, Opschorting, Opschortingsgrond, Periode, TermijnSoort};

/// Largest number of weeks, days, evaluations or applicants; as in the sentence of the error.
const GROOTSTE_GETAL: u16 = 1000;

/// Read as text, so that a mistake is told in Dutch and without what was typed.
#[derive(Args, Default)]
pub struct Opties {
    #[arg(
        long,
        value_name = "VAN..TOT",
        help = "De termijn staat stil van en tot en met deze dagen; zonder TOT nog steeds (mag vaker)"
    )]
    opschorting: Vec<String>,
    #[arg(
        long,
        value_name = "BRIEF..TOT",
        help = "Een brief van de eerste dag vroeg om aan te vullen tot en met de tweede (mag vaker)"
    )]
    verzuim: Vec<String>,
    #[arg(long, value_name = "DATUM", help = "Op die dag was alles aangevuld; hoort bij de laatste --verzuim")]
    aangevuld: Option<String>,
    #[arg(long, value_name = "DATUM", help = "Ingebrekestelling ontvangen; geeft ook de dwangsom")]
    igs: Option<String>,
    #[arg(long, value_name = "DATUM", help = "Het besluit is op die dag bekendgemaakt; zonder is er geen besluit")]
    besluit: Option<String>,
    #[arg(long, value_name = "DATUM", help = "De datum die een verdaging toezegde")]
    toegezegd: Option<String>,
    #[arg(long, value_name = "AANTAL", help = "Hoeveel aanvragers de dwangsom delen (standaard: 1)")]
    aanvragers: Option<String>,
    #[arg(long, value_name = "AANTAL", help = "Zoveel dagen staat in de brief")]
    dagen: Option<String>,
    #[arg(long, value_name = "AANTAL", help = "Zoveel weken staat in de brief")]
    weken: Option<String>,
    #[arg(long, help = "Een commissie adviseert over het bezwaar")]
    commissie: bool,
    #[arg(long, value_name = "NUMMER", help = "De hoeveelste evaluatie of periode (standaard: 1)")]
    nummer: Option<String>,
    #[arg(long, value_name = "UU:MM", help = "Het uur waarop het begon")]
    tijd: Option<String>,
    #[arg(long, value_name = "DATUM", help = "Reken alsof het die dag is: voor wat nog stilstaat of loopt")]
    vandaag: Option<String>,
    #[arg(long, value_name = "DATUM", help = "Het bezwaar kwam die dag binnen; geeft ook of dat op tijd is")]
    ontvangen: Option<String>,
    #[arg(long, value_name = "DATUM", help = "Poststempel van het bezwaar")]
    poststempel: Option<String>,
    #[arg(long = "per-post", help = "Het bezwaar kwam met de post")]
    per_post: bool,
}

/// The same, read.
pub struct Gegeven {
    pub omstandigheden: Omstandigheden,
    pub igs: Option<NaiveDate>,
    pub besluit: Option<NaiveDate>,
    pub toegezegd: Option<NaiveDate>,
    pub aanvragers: NonZeroU16,
    pub ontvangen: Option<NaiveDate>,
    pub poststempel: Option<NaiveDate>,
    pub per_post: bool,
}

impl Opties {
    /// From the words behind the date on a line of standard input.
    pub fn van_regel(tekst: &str) -> Result<Self, Vraagfout> {
        let opdracht = Self::augment_args(clap::Command::new("termijn").no_binary_name(true));
        let gevonden: ArgMatches =
            opdracht.try_get_matches_from(tekst.split_whitespace()).map_err(|_| Vraagfout::Opties)?;
        Self::from_arg_matches(&gevonden).map_err(|_| Vraagfout::Opties)
    }

    /// Whether anything was told.
    pub fn is_leeg(&self) -> bool {
        self.gegeven().iter().all(|(_, gegeven)| !gegeven)
    }

    fn gegeven(&self) -> [(&'static str, bool); 16] {
        [
            ("--opschorting", !self.opschorting.is_empty()),
            ("--verzuim", !self.verzuim.is_empty()),
            ("--aangevuld", self.aangevuld.is_some()),
            ("--igs", self.igs.is_some()),
            ("--besluit", self.besluit.is_some()),
            ("--toegezegd", self.toegezegd.is_some()),
            ("--aanvragers", self.aanvragers.is_some()),
            ("--dagen", self.dagen.is_some()),
            ("--weken", self.weken.is_some()),
            ("--commissie", self.commissie),
            ("--nummer", self.nummer.is_some()),
            ("--tijd", self.tijd.is_some()),
            ("--vandaag", self.vandaag.is_some()),
            ("--ontvangen", self.ontvangen.is_some()),
            ("--poststempel", self.poststempel.is_some()),
            ("--per-post", self.per_post),
        ]
    }

    /// Reads what was typed, for this kind of term.
    pub fn lees(&self, soort: TermijnSoort) -> Result<Gegeven, Vraagfout> {
        self.past_bij(soort)?;
        let datum = |tekst: &Option<String>| tekst.as_deref().map(vaste_datum).transpose().map_err(Vraagfout::from);
        let getal = |tekst: &Option<String>| tekst.as_deref().map(lees_getal).transpose();
        let vandaag = datum(&self.vandaag)?;
        let periode = match (getal(&self.dagen)?, getal(&self.weken)?) {
            (Some(_), Some(_)) => return Err(Vraagfout::TweeLengtes),
            (Some(dagen), None) => Some(Periode::Dagen(dagen.into())),
            (None, Some(weken)) => Some(Periode::Weken(weken.into())),
            (None, None) => None,
        };
        let tijd = self.tijd.as_deref().map(lees_tijd).transpose()?;
        Ok(Gegeven {
            omstandigheden: Omstandigheden {
                tijd,
                opschortingen: self.opschortingen(soort, datum(&self.aangevuld)?, vandaag)?,
                vandaag,
                periode,
                commissie: self.commissie.then_some(true),
                nummer: getal(&self.nummer)?.map(u32::from),
                met_instemming: false,
            },
            igs: datum(&self.igs)?,
            besluit: datum(&self.besluit)?,
            toegezegd: datum(&self.toegezegd)?,
            aanvragers: getal(&self.aanvragers)?.and_then(NonZeroU16::new).unwrap_or(NonZeroU16::MIN),
            ontvangen: datum(&self.ontvangen)?,
            poststempel: datum(&self.poststempel)?,
            per_post: self.per_post || self.poststempel.is_some(),
        })
    }

    fn opschortingen(
        &self,
        soort: TermijnSoort,
        aangevuld: Option<NaiveDate>,
        vandaag: Option<NaiveDate>,
    ) -> Result<Vec<Opschorting>, Vraagfout> {
        let bezwaar = matches!(soort, TermijnSoort::BeslissingOpBezwaar | TermijnSoort::VerdagingBezwaar);
        let grond = if bezwaar { Opschortingsgrond::BezwaarVerzuim } else { Opschortingsgrond::Verzuim };
        let mut uit = Vec::new();
        for reeks in &self.opschorting {
            let (van, tot) = lees_reeks(reeks)?;
            uit.push(Opschorting::dagen(Opschortingsgrond::Instemming, van, tot));
        }
        for (i, reeks) in self.verzuim.iter().enumerate() {
            let (brief, tot) = lees_reeks(reeks)?;
            let tot = tot.ok_or(Vraagfout::Reeksvorm)?;
            let aangevuld = aangevuld.filter(|_| i + 1 == self.verzuim.len());
            uit.push(Opschorting::verzuim(grond, brief, tot, aangevuld, vandaag));
        }
        Ok(uit)
    }

    /// An option that means nothing for this kind of term is a mistake, not something to pass over.
    fn past_bij(&self, soort: TermijnSoort) -> Result<(), Vraagfout> {
        for (optie, _) in self.gegeven().into_iter().filter(|(_, gegeven)| *gegeven) {
            let past = soorten_bij(optie);
            if !past.contains(&soort) {
                let codes: Vec<&str> = past.into_iter().map(TermijnSoort::code).collect();
                return Err(Vraagfout::PastNiet(optie, codes.join(", ")));
            }
        }
        let uit_de_brief = matches!(soort, TermijnSoort::Dwangsom | TermijnSoort::Ingebrekestelling);
        let heeft_igs = self.igs.is_some() || uit_de_brief;
        for (optie, gegeven, nodig, heeft) in [
            ("--aangevuld", self.aangevuld.is_some(), "--verzuim", !self.verzuim.is_empty()),
            ("--besluit", self.besluit.is_some(), "--igs", heeft_igs),
            ("--toegezegd", self.toegezegd.is_some(), "--igs", heeft_igs),
            ("--aanvragers", self.aanvragers.is_some(), "--igs", heeft_igs),
            ("--poststempel", self.poststempel.is_some(), "--ontvangen", self.ontvangen.is_some()),
            ("--per-post", self.per_post, "--ontvangen", self.ontvangen.is_some()),
        ] {
            if gegeven && !heeft {
                return Err(Vraagfout::HoortBij(optie, nodig));
            }
        }
        Ok(())
    }
}

/// The kinds of term that an option says something about.
fn soorten_bij(optie: &str) -> Vec<TermijnSoort> {
    use TermijnSoort as S;
    let besluiten = [S::Besluit, S::Wijziging, S::BeslissingOpBezwaar, S::VerdagingBezwaar];
    match optie {
        "--opschorting" | "--verzuim" | "--aangevuld" => [&besluiten[..], &[S::Verdaging]].concat(),
        "--igs" | "--toegezegd" => besluiten.to_vec(),
        "--besluit" | "--aanvragers" => [&besluiten[..], &[S::Ingebrekestelling, S::Dwangsom]].concat(),
        "--vandaag" => [&besluiten[..], &[S::Verdaging, S::Ingebrekestelling, S::Dwangsom]].concat(),
        "--dagen" | "--weken" => vec![S::Verdaging, S::HerstelVerzuim, S::VerdagingBezwaar],
        "--commissie" => vec![S::BeslissingOpBezwaar, S::VerdagingBezwaar],
        "--nummer" => vec![S::EvaluatieTraject3, S::EvaluatieTraject2, S::HoScenario1],
        "--tijd" => vec![S::Spoed, S::Datalek],
        _ => vec![S::Bezwaar],
    }
}

/// "2026-12-01..2026-12-06", or "2026-12-01.." for what has not ended.
fn lees_reeks(tekst: &str) -> Result<(NaiveDate, Option<NaiveDate>), Vraagfout> {
    let (van, tot) = tekst.split_once("..").ok_or(Vraagfout::Reeksvorm)?;
    let van = vaste_datum(van)?;
    let tot = if tot.is_empty() { None } else { Some(vaste_datum(tot)?) };
    if tot.is_some_and(|tot| tot < van) {
        return Err(Vraagfout::Reeksvorm);
    }
    Ok((van, tot))
}

fn lees_tijd(tekst: &str) -> Result<NaiveTime, Vraagfout> {
    NaiveTime::parse_from_str(tekst, "%H:%M").map_err(|_| Vraagfout::Tijdvorm)
}

fn lees_getal(tekst: &str) -> Result<u16, Vraagfout> {
    tekst.parse().ok().filter(|n| (1..=GROOTSTE_GETAL).contains(n)).ok_or(Vraagfout::Getalvorm)
}
