//! How the hours of a line came about, as a staircase and task by task.

use serde::Serialize;
use specta::Type;
use wmo::dossier::Zaak;
use wmo::feit::{Taakuren, UrenOnderbouwd, Urenpost};
use wmo::product::{Eenheid, PerWeek, Productregel, Taakopbouw, Urenopbouw};

/// A tread of the staircase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Tredesoort {
    /// Step 3: what is needed.
    Nodig,
    /// Step 4: what the resident does.
    EigenKracht,
    /// Step 4: what housemates do.
    GebruikelijkeHulp,
    /// Step 4: what carers and others do.
    Netwerk,
    /// Step 4: what a general service does.
    AlgemeneVoorziening,
    /// Step 5: what remains.
    Maatwerk,
}

/// One tread: what goes off, and what is left after it. Widths in percent of the widest tread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Trede {
    /// Which.
    pub soort: Tredesoort,
    /// "1 uur"; none when nothing goes off here.
    pub eraf: Option<String>,
    /// "2,5 uur".
    pub blijft: String,
    /// How wide what is left is drawn.
    pub breedte: u32,
    /// How wide what goes off is drawn.
    pub eraf_breedte: u32,
    /// How wide what is left is now, beside a thought.
    pub nu: Option<u32>,
}

/// One task: what is needed, what each does of it, what remains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Taakregel {
    /// "De was".
    pub taak: String,
    /// "1 uur".
    pub nodig: String,
    /// In the order of the stappenplan; none where somebody does nothing of it.
    pub gedaan: Vec<Option<String>>,
    /// "50 minuten"; none when nothing is left.
    pub blijft: Option<String>,
    /// Others were said to do more of it than it takes.
    pub te_veel: bool,
    /// Why it is as it is.
    pub reden: String,
}

/// How the hours of one line came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct UrenBeeld {
    /// Which line (`Productregel::regel`).
    pub regel: String,
    /// What remains, up to the next quarter: "2,5 uur".
    pub blijft_over: String,
    /// The staircase, from what is needed down to what remains.
    pub treden: Vec<Trede>,
    /// Task by task; empty when only totals were recorded.
    pub taken: Vec<Taakregel>,
    /// The tasks to think or to write on with; what was recorded as totals is one task.
    pub als_taken: Vec<Taakuren>,
    /// The sum in sentences.
    pub zinnen: Vec<String>,
    /// What the line says, where that is another amount: "3 uur".
    pub in_regel: Option<String>,
    /// The line asks more than what remains: somebody says why.
    pub afwijking_nodig: bool,
    /// Beside a thought: what would remain, and what remains now.
    pub verschil: Option<String>,
}

impl UrenBeeld {
    /// The sum of these hours, beside what the line asks. `nu` is what is recorded, when `uren` is a thought.
    pub fn van(
        uren: &UrenOnderbouwd,
        nu: Option<&UrenOnderbouwd>,
        eenheid: Eenheid,
        per_week: Option<PerWeek>,
    ) -> Self {
        let opbouw = Urenopbouw::van(uren, eenheid);
        let nu = nu.map(|u| Urenopbouw::van(u, eenheid));
        let hoogste = opbouw.nodig.max(nu.as_ref().map_or(0, |n| n.nodig)).max(1);
        let breedte = |minuten: u64| u32::try_from((minuten * 100 + hoogste / 2) / hoogste).unwrap_or(100).min(100);
        let standen = |som: &Urenopbouw| {
            let mut over = som.nodig;
            som.gedaan.map(|minuten| {
                over = over.saturating_sub(minuten);
                over
            })
        };
        let over_nu = nu.as_ref().map(|n| (n.nodig, standen(n), n.rest));
        let trede = |soort, eraf: u64, over: u64, toen: Option<u64>| Trede {
            soort,
            eraf: (eraf > 0).then(|| opbouw.omvang(eraf)),
            blijft: opbouw.omvang(over),
            breedte: breedte(over),
            eraf_breedte: breedte(eraf),
            nu: toen.map(breedte),
        };
        let delen = Urenpost::ALLE.iter().zip(opbouw.gedaan).zip(standen(&opbouw)).enumerate();
        let treden = std::iter::once(trede(Tredesoort::Nodig, 0, opbouw.nodig, over_nu.map(|(n, ..)| n)))
            .chain(delen.map(|(i, ((post, eraf), over))| {
                trede(soort(*post), eraf, over, over_nu.and_then(|(_, standen, _)| standen.get(i).copied()))
            }))
            .chain([Trede {
                blijft: opbouw.rest_label(),
                ..trede(Tredesoort::Maatwerk, 0, opbouw.rest, over_nu.map(|(.., rest)| rest))
            }]);
        let anders = per_week.filter(|p| p.kwarten() != opbouw.blijft_over);
        let verschil = nu.map(|nu| {
            let (dan, nu) = (opbouw.rest_label(), nu.rest_label());
            if dan == nu {
                format!("Dan blijft er evenveel over als nu: {nu} per week.")
            } else {
                format!("Dan blijft er {dan} per week over. Nu is dat {nu}.")
            }
        });
        Self {
            regel: uren.regel.clone(),
            blijft_over: opbouw.rest_label(),
            treden: treden.collect(),
            taken: opbouw.taken.iter().map(|t| taakregel(&opbouw, t)).collect(),
            als_taken: als_taken(uren, &opbouw),
            in_regel: anders.map(|p| format!("{p} {}", eenheid.label(p.kwarten()))),
            afwijking_nodig: per_week.is_some_and(|p| opbouw.vraagt_om_reden(p)),
            zinnen: opbouw.uitleg,
            verschil,
        }
    }

    /// Those of which it was recorded, in the order of the lines.
    pub(crate) fn van_zaak(zaak: &Zaak, lijst: &[Productregel]) -> Vec<Self> {
        let met_uren = lijst.iter().filter_map(|r| Some((r, zaak.uren.get(&r.regel)?.waarde()?)));
        met_uren.map(|(r, uren)| Self::van(uren, None, r.eenheid(), Some(r.per_week))).collect()
    }
}

/// The tasks that were recorded; of totals one task that is all of it.
fn als_taken(uren: &UrenOnderbouwd, opbouw: &Urenopbouw) -> Vec<Taakuren> {
    if !uren.taken.is_empty() || opbouw.nodig == 0 {
        return uren.taken.clone();
    }
    let minuten = |m: u64| u32::try_from(m).unwrap_or(u32::MAX);
    let [eigen_kracht, gebruikelijke_hulp, netwerk, algemene_voorziening] = opbouw.gedaan.map(minuten);
    let (taak, reden) = ("Alles samen".to_owned(), String::new());
    let nodig = minuten(opbouw.nodig);
    vec![Taakuren { taak, nodig, eigen_kracht, gebruikelijke_hulp, netwerk, algemene_voorziening, reden }]
}

fn soort(post: Urenpost) -> Tredesoort {
    match post {
        Urenpost::EigenKracht => Tredesoort::EigenKracht,
        Urenpost::GebruikelijkeHulp => Tredesoort::GebruikelijkeHulp,
        Urenpost::Netwerk => Tredesoort::Netwerk,
        Urenpost::AlgemeneVoorziening => Tredesoort::AlgemeneVoorziening,
    }
}

fn taakregel(opbouw: &Urenopbouw, taak: &Taakopbouw) -> Taakregel {
    let omvang = |minuten: u64| (minuten > 0).then(|| opbouw.omvang(minuten));
    Taakregel {
        taak: taak.taak.clone(),
        nodig: opbouw.omvang(taak.nodig),
        gedaan: taak.gedaan.into_iter().map(omvang).collect(),
        blijft: omvang(taak.rest),
        te_veel: taak.te_veel,
        reden: taak.reden.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn was(netwerk: u32) -> UrenOnderbouwd {
        let taak = |taak: &str, nodig, netwerk| Taakuren { taak: taak.into(), nodig, netwerk, ..Taakuren::default() };
        let taken = vec![taak("De was", 60, netwerk), taak("Stofzuigen", 60, 0)];
        UrenOnderbouwd { regel: "1".into(), taken, ..UrenOnderbouwd::default() }
    }

    #[test]
    fn every_tread_is_what_the_one_above_leaves() {
        let beeld = UrenBeeld::van(&was(60), None, Eenheid::Uur, PerWeek::uit_kwarten(8).ok());
        let breedtes: Vec<(u32, u32)> = beeld.treden.iter().map(|t| (t.breedte, t.eraf_breedte)).collect();
        assert_eq!(breedtes, [(100, 0), (100, 0), (100, 0), (50, 50), (50, 0), (50, 0)]);
        assert_eq!(beeld.treden[3].eraf.as_deref(), Some("1 uur"));
        assert_eq!((beeld.blijft_over.as_str(), beeld.in_regel.as_deref()), ("1 uur", Some("2 uur")));
        assert!(beeld.afwijking_nodig && beeld.verschil.is_none());
        assert_eq!(beeld.taken[0].blijft, None);
        assert_eq!(beeld.taken[1].gedaan, [None, None, None, None]);
    }

    #[test]
    fn a_thought_stands_beside_what_is_recorded() {
        let nu = was(60);
        let beeld = UrenBeeld::van(&was(0), Some(&nu), Eenheid::Uur, None);
        assert_eq!(beeld.verschil.as_deref(), Some("Dan blijft er 2 uur per week over. Nu is dat 1 uur."));
        assert_eq!(beeld.treden.iter().map(|t| t.nu).collect::<Vec<_>>(), [100, 100, 100, 50, 50, 50].map(Some));
        let gelijk = UrenBeeld::van(&nu, Some(&nu), Eenheid::Uur, None);
        assert_eq!(gelijk.verschil.as_deref(), Some("Dan blijft er evenveel over als nu: 1 uur per week."));
    }

    #[test]
    fn totals_become_one_task() {
        let totaal = UrenOnderbouwd { nodig: 12, netwerk: 4, taken: Vec::new(), ..was(0) };
        let taken = UrenBeeld::van(&totaal, None, Eenheid::Uur, None).als_taken;
        assert_eq!((taken.len(), taken[0].nodig, taken[0].netwerk), (1, 180, 60));
        assert!(UrenBeeld::van(&UrenOnderbouwd::default(), None, Eenheid::Uur, None).als_taken.is_empty());
    }

    #[test]
    fn nothing_is_drawn_wider_than_the_staircase() {
        let taak = Taakuren { taak: "x".into(), nodig: u32::MAX, netwerk: 7, ..Taakuren::default() };
        let uren = UrenOnderbouwd { taken: vec![taak; 9], ..was(0) };
        let beeld = UrenBeeld::van(&uren, Some(&was(0)), Eenheid::Uur, None);
        assert!(beeld.treden.iter().all(|t| t.breedte <= 100 && t.eraf_breedte <= 100));
    }
}
