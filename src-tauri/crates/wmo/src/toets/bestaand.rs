//! Support that runs already, beside a new line: an arrangement of before 2023, or a besluit that is in
//! no zaak here (procedure 1.7 R1, 8).

use crate::dossier::Dossier;
use crate::feit::{Arrangementpakket, Arrangementprofiel, BestaandeOndersteuningVastgelegd};
use crate::grond::Grond;
use crate::product::{Productfamilie, Productregel, Regelbezwaar};
use crate::profiel::Profiel;
use crate::tekst;
use chrono::NaiveDate;

const NIET_DUBBEL: Grond = Grond::wet(
    "Wmo 2015 art. 2.3.5 lid 3",
    "Een maatwerkvoorziening vult aan wat er al is; dezelfde ondersteuning loopt niet twee keer.",
);

/// What is wrong with a line beside support that was recorded as running already.
pub(super) fn naast_bestaande(regel: &Productregel, dossier: &Dossier, profiel: &Profiel) -> Vec<Regelbezwaar> {
    dossier
        .bestaande_ondersteuning
        .values()
        .filter_map(|b| b.vastgelegd.waarde())
        .filter_map(|bestaand| naast(regel, bestaand, profiel))
        .collect()
}

fn naast(regel: &Productregel, bestaand: &BestaandeOndersteuningVastgelegd, profiel: &Profiel) -> Option<Regelbezwaar> {
    let einde = einde_van(bestaand, profiel);
    let tegelijk = bestaand.van <= regel.einde && einde.is_none_or(|einde| regel.begin <= einde);
    if !tegelijk {
        return None;
    }
    let tot = match einde {
        Some(einde) => format!("loopt tot en met {}", tekst::datum_zonder_dag(einde)),
        None => "heeft geen einddatum".to_owned(),
    };
    match dekt(bestaand, regel.product.familie(), profiel) {
        Dekt::Ja => Some(Regelbezwaar::geweigerd(
            "begin",
            "bestaande_ondersteuning_loopt",
            format!(
                "De inwoner heeft deze ondersteuning al: die {tot}. Laat de nieuwe later beginnen, of leg vast wanneer de oude stopt."
            ),
            NIET_DUBBEL,
        )),
        Dekt::Misschien => Some(Regelbezwaar::waarschuwing(
            "begin",
            "bestaande_ondersteuning_nagaan",
            format!("De inwoner heeft al ondersteuning: die {tot}. Ga na of dit samen kan."),
            NIET_DUBBEL,
        )),
        Dekt::Nee => None,
    }
}

/// The last day: its own, and never later than the stelsel under which it was granted gives a right.
fn einde_van(bestaand: &BestaandeOndersteuningVastgelegd, profiel: &Profiel) -> Option<NaiveDate> {
    let (Some(voor), Some(pakket)) = (bestaand.profiel, bestaand.pakket) else { return bestaand.tot };
    let stelsel = profiel.stelsels.alle().iter().find(|s| s.heeft_arrangement(voor, pakket));
    let laatste = stelsel.map(|s| s.einde_van_recht(bestaand.tot.unwrap_or(NaiveDate::MAX)));
    laatste.filter(|dag| *dag != NaiveDate::MAX).or(bestaand.tot)
}

enum Dekt {
    Ja,
    Misschien,
    Nee,
}

/// Whether it is the same support. An arrangement can hold all kinds, except a light one that holds
/// nothing but huishoudelijke ondersteuning. Which traject other support has is not recorded.
fn dekt(bestaand: &BestaandeOndersteuningVastgelegd, familie: Productfamilie, profiel: &Profiel) -> Dekt {
    let huishouden = Productfamilie::HuishoudelijkeOndersteuning;
    if let Some(eigen) = bestaand.familie {
        return match (eigen == familie, eigen == huishouden || familie == huishouden) {
            (true, _) => Dekt::Ja,
            (false, true) => Dekt::Nee,
            (false, false) => Dekt::Misschien,
        };
    }
    match (bestaand.profiel, bestaand.pakket) {
        (Some(voor), Some(pakket)) if alleen_huishouden(voor, pakket, profiel) => {
            if familie == huishouden {
                Dekt::Ja
            } else {
                Dekt::Nee
            }
        }
        (Some(_), Some(_)) if familie != huishouden => Dekt::Ja,
        _ => Dekt::Misschien,
    }
}

fn alleen_huishouden(voor: Arrangementprofiel, pakket: Arrangementpakket, profiel: &Profiel) -> bool {
    let aanbod = profiel.stelsels.alle().iter().flat_map(|s| &s.arrangementen);
    aanbod.into_iter().any(|a| a.profiel == voor && a.alleen_huishouden.contains(&pakket))
}
