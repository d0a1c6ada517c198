//! Bewijs van aangeboden rechten: what the resident (and who helps unpaid) has to be told, and the record
//! that proves it (procedure 6.6). What is missing says what mends it.

use crate::Regels;
use crate::artikelen::*;
use crate::dossier::{Kop, PlanAntwoord, Veld, Zaak};
use crate::feit::{ClientondersteuningAangeboden, FeitSoort, WaaromGewezen};
use crate::grond::Grond;
use crate::tekst::datum_lang;
use crate::termijn::{self, TermijnSoort};
use crate::vastlegging::{Kanaal, VastleggingId};
use chrono::NaiveDate;
use serde::Serialize;

/// Which right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Rechtsoort {
    /// Free cliëntondersteuning, for the resident (Wmo 2.3.2 lid 3).
    ClientondersteuningInwoner,
    /// The same, for the one who helps unpaid; only when there is one.
    ClientondersteuningMantelzorger,
    /// A plan of his own (Wmo 2.3.2 lid 2).
    PersoonlijkPlan,
    /// Zin and pgb explained in plain words (Wmo 2.3.2 lid 6).
    UitlegPgb,
    /// Where to complain (Awb hoofdstuk 9).
    Klachtroute,
    /// To apply without verslag once the six weeks are over (Wmo 2.3.2 lid 9); only then.
    AanvraagNaZesWeken,
}

impl Rechtsoort {
    /// As in a code: "persoonlijk_plan".
    pub fn code(self) -> &'static str {
        match self {
            Rechtsoort::ClientondersteuningInwoner => "clientondersteuning_inwoner",
            Rechtsoort::ClientondersteuningMantelzorger => "clientondersteuning_mantelzorger",
            Rechtsoort::PersoonlijkPlan => "persoonlijk_plan",
            Rechtsoort::UitlegPgb => "uitleg_pgb",
            Rechtsoort::Klachtroute => "klachtroute",
            Rechtsoort::AanvraagNaZesWeken => "aanvraag_na_zes_weken",
        }
    }

    /// As people call it.
    pub fn label(self) -> &'static str {
        match self {
            Rechtsoort::ClientondersteuningInwoner => "Cliëntondersteuning voor de inwoner",
            Rechtsoort::ClientondersteuningMantelzorger => "Cliëntondersteuning voor de mantelzorger",
            Rechtsoort::PersoonlijkPlan => "Een eigen plan maken",
            Rechtsoort::UitlegPgb => "Uitleg over zorg in natura en pgb",
            Rechtsoort::Klachtroute => "Een klacht indienen",
            Rechtsoort::AanvraagNaZesWeken => "Aanvragen als de zes weken voorbij zijn",
        }
    }

    fn grond(self) -> Grond {
        match self {
            Rechtsoort::ClientondersteuningInwoner => CLIENTONDERSTEUNING,
            Rechtsoort::ClientondersteuningMantelzorger => CLIENTONDERSTEUNING_MANTELZORGER,
            Rechtsoort::PersoonlijkPlan => PERSOONLIJK_PLAN,
            Rechtsoort::UitlegPgb => PGB_UITLEG,
            Rechtsoort::Klachtroute => KLACHT,
            Rechtsoort::AanvraagNaZesWeken => NIET_EERDER,
        }
    }

    /// The kind of feit that proves it.
    fn bewezen_door(self) -> FeitSoort {
        match self {
            Rechtsoort::ClientondersteuningInwoner | Rechtsoort::ClientondersteuningMantelzorger => {
                FeitSoort::ClientondersteuningAangeboden
            }
            Rechtsoort::PersoonlijkPlan => FeitSoort::PersoonlijkPlanMogelijkheidGemeld,
            Rechtsoort::UitlegPgb => FeitSoort::PgbVoorlichtingGegeven,
            Rechtsoort::Klachtroute => FeitSoort::KlachtrouteGemeld,
            Rechtsoort::AanvraagNaZesWeken => FeitSoort::GewezenOpAanvraag,
        }
    }

    fn wat_ontbreekt(self) -> &'static str {
        match self {
            Rechtsoort::ClientondersteuningInwoner => {
                "Er ligt niet vast dat de inwoner gratis cliëntondersteuning is aangeboden. Doe dat en leg het vast."
            }
            Rechtsoort::ClientondersteuningMantelzorger => {
                "Er ligt niet vast dat de mantelzorger gratis cliëntondersteuning is aangeboden. Doe dat en leg het vast."
            }
            Rechtsoort::PersoonlijkPlan => {
                "Er ligt niet vast dat de inwoner weet dat hij een eigen plan mag maken. Vertel het en leg het vast."
            }
            Rechtsoort::UitlegPgb => {
                "Er ligt niet vast dat zorg in natura en pgb zijn uitgelegd. Leg het uit en leg dat vast."
            }
            Rechtsoort::Klachtroute => {
                "Er ligt niet vast dat de inwoner weet waar hij kan klagen. Vertel het en leg het vast."
            }
            Rechtsoort::AanvraagNaZesWeken => {
                "De zes weken zijn voorbij en de inwoner kreeg geen brief waarin staat dat hij nu meteen kan aanvragen. Stuur die brief."
            }
        }
    }
}

/// The record that proves that a right was offered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Bewijs {
    /// Which vastlegging.
    pub vastlegging: VastleggingId,
    /// Which kind of feit.
    pub feit: FeitSoort,
    /// When.
    pub op: NaiveDate,
    /// How it was told, as far as recorded.
    pub kanaal: Option<Kanaal>,
    /// Who recorded it.
    pub door: String,
    /// What was said or answered, in the words of who recorded it.
    pub toelichting: String,
}

impl Bewijs {
    fn van<T>(kop: &Kop<T>, feit: FeitSoort, toelichting: Option<&str>) -> Self {
        Self {
            vastlegging: kop.id,
            feit,
            op: kop.feitdatum,
            kanaal: kop.kanaal,
            door: kop.door.naam.clone(),
            toelichting: toelichting.unwrap_or_default().trim().to_owned(),
        }
    }
}

/// A right, and whether it was offered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct AangebodenRecht {
    /// Which.
    pub soort: Rechtsoort,
    /// The proof; none when it is missing.
    pub bewijs: Option<Bewijs>,
    /// What was done, or what has to be done, in a B1 sentence.
    pub zin: String,
    /// Why the resident has this right.
    pub grond: Grond,
    /// What to record when it is missing.
    pub herstel: FeitSoort,
}

impl Zaak {
    /// The rights that had to be offered until this day, each with its proof or with what is missing. Of
    /// two answers the latest counts: until somebody chooses, it may have been that late.
    pub fn rechten(&self, regels: &Regels, vandaag: NaiveDate) -> Vec<AangebodenRecht> {
        use Rechtsoort as R;
        let mantelzorger = self.mantelzorg.koppen.iter().any(|k| !k.waarde.mantelzorgers.is_empty());
        let mut uit = vec![recht(R::ClientondersteuningInwoner, ondersteuning(&self.clientondersteuning_client))];
        if mantelzorger || self.clientondersteuning_mantelzorger.is_vastgelegd() {
            let bewijs = ondersteuning(&self.clientondersteuning_mantelzorger);
            uit.push(recht(R::ClientondersteuningMantelzorger, bewijs));
        }
        uit.push(recht(R::PersoonlijkPlan, self.wist_van_het_plan()));
        let uitleg = self.pgb_voorlichting.laatste();
        let uitleg = uitleg.map(|k| Bewijs::van(k, FeitSoort::PgbVoorlichtingGegeven, Some(&k.waarde.toelichting)));
        uit.push(recht(R::UitlegPgb, uitleg));
        let route = self.klachtroute.laatste();
        let route = route.map(|k| Bewijs::van(k, FeitSoort::KlachtrouteGemeld, Some(&k.waarde.toelichting)));
        uit.push(recht(R::Klachtroute, route));
        if self.zes_weken_voorbij(regels, vandaag) {
            let gewezen = self.gewezen_op_aanvraag.get(&WaaromGewezen::ZesWekenVoorbij).and_then(Veld::laatste);
            let gewezen = gewezen.map(|k| Bewijs::van(k, FeitSoort::GewezenOpAanvraag, Some(&k.waarde.toelichting)));
            // The ontvangstbevestiging tells of it as well (procedure 3.1).
            let brief =
                || self.bevestiging.laatste().map(|k| Bewijs::van(k, FeitSoort::MeldingOntvangstBevestigd, None));
            uit.push(recht(R::AanvraagNaZesWeken, gewezen.or_else(brief)));
        }
        uit
    }

    /// Who handed in a plan or waived it knew of the possibility.
    fn wist_van_het_plan(&self) -> Option<Bewijs> {
        let gemeld = self
            .plan_gemeld
            .laatste()
            .map(|k| Bewijs::van(k, FeitSoort::PersoonlijkPlanMogelijkheidGemeld, k.waarde.toelichting.as_deref()));
        gemeld.or_else(|| {
            self.plan.laatste().map(|k| match &k.waarde {
                PlanAntwoord::Ontvangen(_) => Bewijs::van(k, FeitSoort::PersoonlijkPlanOntvangen, None),
                PlanAntwoord::Afgezien(w) => {
                    Bewijs::van(k, FeitSoort::PersoonlijkPlanAfgezien, w.toelichting.as_deref())
                }
            })
        })
    }

    fn zes_weken_voorbij(&self, regels: &Regels, vandaag: NaiveDate) -> bool {
        let Some(melding) = self.melding_ontvangen_op() else { return false };
        let uiterlijk = termijn::bereken(TermijnSoort::Onderzoek, melding, regels).uiterlijk;
        self.verslag_verstrekt_op().unwrap_or(vandaag) > uiterlijk
    }
}

fn ondersteuning(veld: &Veld<ClientondersteuningAangeboden>) -> Option<Bewijs> {
    let kop = veld.laatste()?;
    Some(Bewijs::van(kop, FeitSoort::ClientondersteuningAangeboden, kop.waarde.toelichting.as_deref()))
}

fn recht(soort: Rechtsoort, bewijs: Option<Bewijs>) -> AangebodenRecht {
    let zin = match &bewijs {
        Some(b) => format!("Verteld op {}. Vastgelegd door {}.", datum_lang(b.op), b.door),
        None => soort.wat_ontbreekt().to_owned(),
    };
    AangebodenRecht { soort, bewijs, zin, grond: soort.grond(), herstel: soort.bewezen_door() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::proef::{Verloop, dag, voorbeeld};
    use crate::feit::{Aan, AntwoordClientondersteuning, Feit, FeitSoort as S};
    use Rechtsoort as R;

    fn rechten(v: &Verloop, op: &str) -> Vec<AangebodenRecht> {
        let dossier = v.dossier();
        dossier.zaken[0].rechten(&Regels::ingebouwd("almere").unwrap(), dag(op))
    }

    fn ontbreekt(v: &Verloop, op: &str) -> Vec<Rechtsoort> {
        rechten(v, op).into_iter().filter(|r| r.bewijs.is_none()).map(|r| r.soort).collect()
    }

    #[test]
    fn every_right_has_its_proof_or_says_what_mends_it() {
        let kaal = Verloop::default().met("2026-11-13", voorbeeld(S::MeldingOntvangen));
        let alle = rechten(&kaal, "2026-11-13");
        assert_eq!(
            alle.iter().map(|r| r.soort).collect::<Vec<_>>(),
            [R::ClientondersteuningInwoner, R::PersoonlijkPlan, R::UitlegPgb, R::Klachtroute]
        );
        for recht in &alle {
            assert!(recht.bewijs.is_none() && recht.zin.ends_with('.') && recht.grond.zin.ends_with('.'));
            let na = kaal.clone().met("2026-11-16", voorbeeld(recht.herstel));
            assert!(!ontbreekt(&na, "2026-11-17").contains(&recht.soort), "{}", recht.soort.code());
        }
        assert!(ontbreekt(&Verloop::onderzoek(), "2026-11-26").is_empty());
    }

    #[test]
    fn the_proof_names_the_record() {
        let v = Verloop::melding();
        let plan = rechten(&v, "2026-11-17").into_iter().find(|r| r.soort == R::PersoonlijkPlan).unwrap();
        let bewijs = plan.bewijs.unwrap();
        let gemeld = v.vastleggingen.iter().find(|v| v.feit.soort() == Some(S::PersoonlijkPlanMogelijkheidGemeld));
        assert_eq!((bewijs.vastlegging, bewijs.op), (gemeld.unwrap().id, dag("2026-11-16")));
        assert_eq!(plan.zin, "Verteld op maandag 16 november 2026. Vastgelegd door Test.");
        // Who waives a plan knew that he could make one.
        let zelf = Verloop::default()
            .met("2026-11-13", voorbeeld(S::MeldingOntvangen))
            .met("2026-11-14", voorbeeld(S::PersoonlijkPlanAfgezien));
        assert!(!ontbreekt(&zelf, "2026-11-17").contains(&R::PersoonlijkPlan));
    }

    #[test]
    fn a_mantelzorger_has_the_right_only_when_there_is_one() {
        let alleen = Verloop::gesprek().met("2026-11-24", Feit::MantelzorgBesproken(Default::default()));
        assert!(rechten(&alleen, "2026-11-25").iter().all(|r| r.soort != R::ClientondersteuningMantelzorger));
        let v = Verloop::gesprek().met("2026-11-24", voorbeeld(S::MantelzorgBesproken));
        assert!(ontbreekt(&v, "2026-11-25").contains(&R::ClientondersteuningMantelzorger));
        let aangeboden = Feit::ClientondersteuningAangeboden(ClientondersteuningAangeboden {
            aan: Aan::Mantelzorger,
            antwoord: AntwoordClientondersteuning::Wil,
            ondersteuner: None,
            toelichting: Some(" Aan de keukentafel. ".into()),
        });
        let v = v.met("2026-11-25", aangeboden);
        let recht = rechten(&v, "2026-11-25").into_iter().find(|r| r.soort == R::ClientondersteuningMantelzorger);
        assert_eq!(recht.unwrap().bewijs.unwrap().toelichting, "Aan de keukentafel.");
    }

    #[test]
    fn the_right_to_apply_shows_when_the_six_weeks_are_over() {
        let heeft = |v: &Verloop, op| rechten(v, op).iter().any(|r| r.soort == R::AanvraagNaZesWeken);
        assert!(!heeft(&Verloop::gesprek(), "2026-12-28"));
        assert!(heeft(&Verloop::gesprek(), "2026-12-29"));
        assert!(!heeft(&Verloop::verslag(), "2027-02-01"));
        let zonder_brief = Verloop::default().met("2026-11-13", voorbeeld(S::MeldingOntvangen));
        assert!(ontbreekt(&zonder_brief, "2026-12-29").contains(&R::AanvraagNaZesWeken));
        // A verslag that was given late does not undo it.
        let laat = Verloop::onderzoek()
            .met("2026-12-24", voorbeeld(S::OnderzoeksverslagVastgesteld))
            .met("2026-12-29", voorbeeld(S::OnderzoeksverslagVerstrekt));
        assert!(heeft(&laat, "2027-01-05"));
    }

    #[test]
    fn two_answers_are_read_as_late_as_possible() {
        let v = Verloop::melding().met("2026-11-20", voorbeeld(S::KlachtrouteGemeld));
        let route = rechten(&v, "2026-11-21").into_iter().find(|r| r.soort == R::Klachtroute).unwrap();
        assert_eq!(route.bewijs.unwrap().op, dag("2026-11-20"));
    }
}
