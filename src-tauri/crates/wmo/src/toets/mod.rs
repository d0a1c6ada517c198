//! May this feit be recorded now? Yes; yes with a warning; no, because.
//!
//! The guards of procedure 1.4 and 4, one file per part of the procedure: what holds for every feit
//! in `algemeen`, the rest beside the facts they are about. What another laptop recorded is not
//! asked here: that did happen.

mod aanvraag;
mod algemeen;
mod besluit;
mod besluitregels;
mod bestaand;
mod bevestigd;
mod bezwaar;
mod bijdrage;
mod bijzonder_besluit;
mod contact;
mod doel;
mod doorverwijzing;
mod dwangsom;
mod gesprek;
mod huishouden;
mod inwoner;
mod melding;
mod ondertekening;
mod opvolging;
mod pgb;
mod pgb_toekenning;
#[cfg(test)]
pub(crate) mod proef;
mod toestemming;
mod uitleg_aanvraag;
mod uitvoering;
mod verdieping;
mod verslag;
mod verslag_delen;
mod vertegenwoordiging;
mod verzoek;
mod vier_ogen;
mod zrm;

use crate::Regels;
use crate::artikelen::FEITDATUM;
use crate::dossier::{Dossier, Zaak};
use crate::feit::{Feit, FeitSoort};
use crate::grond::Grond;
use crate::persoon::Geboortedatum;
use crate::termijn::{Termijn, TermijnSoort};
use crate::vastlegging::{Kanaal, MedewerkerId, Rol, VastleggingId, ZaakId};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// A feit that somebody wants to record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Voorstel {
    /// In which zaak.
    pub zaak: Option<ZaakId>,
    /// What.
    pub feit: Feit,
    /// When it happened.
    pub feitdatum: NaiveDate,
    /// The hour.
    pub feittijd: Option<NaiveTime>,
    /// How it came in or went out.
    pub kanaal: Option<Kanaal>,
    /// The koppen that the author saw on this pad.
    pub vervangt: Vec<VastleggingId>,
    /// Why it replaces, or is recorded late.
    pub reden: Option<String>,
    /// Who records: two people are two of these (casus K74).
    pub door: MedewerkerId,
    /// In which role.
    pub rol: Rol,
}

/// The answer of a toets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Oordeel {
    /// It may be recorded.
    Aanvaard,
    /// It may be recorded; read this first.
    Waarschuwing,
    /// It may not be recorded.
    Geweigerd,
}

/// What mends a refusal: the feit to record first, or the field to fill in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum Herstel {
    /// Record this first.
    Feit(FeitSoort),
    /// Change this field of the feit itself ("feitdatum", "regels.0.per_week": lines count from 0).
    Veld(String),
}

/// One thing that the toets found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Bevinding {
    /// `Waarschuwing` or `Geweigerd`.
    pub oordeel: Oordeel,
    /// A name that stays the same: "plantermijn_loopt".
    pub code: String,
    /// What is wrong and what to do, in B1 sentences.
    pub zin: String,
    /// Why.
    pub grond: Grond,
    /// What mends it.
    pub herstel: Option<Herstel>,
}

/// The outcome of a toets.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Toets {
    /// The heaviest of the findings; `Aanvaard` without any.
    pub oordeel: Oordeel,
    /// What was found.
    pub bevindingen: Vec<Bevinding>,
}

impl Dossier {
    /// May this feit be recorded in this dossier, on this day? The dossier is the one as the author
    /// sees it: without the feit, and with what the feit replaces still in place.
    pub fn toets(&self, voorstel: &Voorstel, regels: &Regels, vandaag: NaiveDate) -> Toets {
        let leeg;
        let zaak = match voorstel.zaak {
            Some(id) => match self.zaak(id) {
                Some(zaak) => zaak,
                None => {
                    leeg = Zaak::leeg(id);
                    &leeg
                }
            },
            None => {
                leeg = Zaak::leeg(ZaakId(uuid::Uuid::nil()));
                &leeg
            }
        };
        let mut toetsing = Toetsing { dossier: self, zaak, voorstel, regels, vandaag, bevindingen: Vec::new() };
        toetsing.algemeen();
        toetsing.per_soort();
        let bevindingen = toetsing.bevindingen;
        Toets { oordeel: bevindingen.iter().map(|b| b.oordeel).max().unwrap_or(Oordeel::Aanvaard), bevindingen }
    }
}

/// One toets under way: everything the guards look at, and what they found so far.
struct Toetsing<'a> {
    dossier: &'a Dossier,
    /// The zaak of the feit; an empty one when it does not exist yet or the feit has none.
    zaak: &'a Zaak,
    voorstel: &'a Voorstel,
    regels: &'a Regels,
    vandaag: NaiveDate,
    bevindingen: Vec<Bevinding>,
}

impl Toetsing<'_> {
    /// The day on which the feit happened.
    fn op(&self) -> NaiveDate {
        self.voorstel.feitdatum
    }

    /// The term of this zaak, as it stands before this feit.
    fn termijn(&self, soort: TermijnSoort) -> Option<Termijn> {
        self.zaak.termijnen(self.regels, self.op()).into_iter().find(|t| t.soort == soort)
    }

    /// The same, of one besluit, line or letter.
    fn termijn_bij(&self, soort: TermijnSoort, bij: &str) -> Option<Termijn> {
        self.zaak
            .termijnen(self.regels, self.op())
            .into_iter()
            .find(|t| t.soort == soort && t.bij.as_deref() == Some(bij))
    }

    /// Whether somebody with this date of birth is no adult yet on this day.
    fn minderjarig(&self, geboren: &Geboortedatum, op: NaiveDate) -> bool {
        geboren.jonger_dan(self.regels.wet.volwassen.op(op).jaren, op)
    }

    fn weiger(&mut self, code: &str, zin: impl Into<String>, grond: Grond, herstel: Option<Herstel>) {
        self.vind(Oordeel::Geweigerd, code, zin.into(), grond, herstel);
    }

    fn waarschuw(&mut self, code: &str, zin: impl Into<String>, grond: Grond, herstel: Option<Herstel>) {
        self.vind(Oordeel::Waarschuwing, code, zin.into(), grond, herstel);
    }

    fn vind(&mut self, oordeel: Oordeel, code: &str, zin: String, grond: Grond, herstel: Option<Herstel>) {
        self.bevindingen.push(Bevinding { oordeel, code: code.to_owned(), zin, grond, herstel });
    }

    /// Refuses a field that holds nothing but white space.
    fn eis_tekst(&mut self, tekst: &str, veld: &str, code: &str, zin: &str, grond: Grond) {
        if tekst.trim().is_empty() {
            self.weiger(code, zin, grond, wijzig(veld));
        }
    }

    /// Something that is named inside the dossier has a name of its own.
    fn eis_nummer(&mut self, nummer: &str, veld: &str) {
        let zin = "Geef dit een nummer, zodat je er later naar kunt verwijzen.";
        self.eis_tekst(nummer, veld, "nummer_leeg", zin, FEITDATUM);
    }

    fn per_soort(&mut self) {
        match &self.voorstel.feit {
            Feit::PersoonsgegevensVastgelegd(w) => self.persoonsgegevens(w),
            Feit::MeldingOntvangen(w) => self.melding_ontvangen(w),
            Feit::MeldingOntvangstBevestigd(_) => self.ontvangst_bevestigd(),
            Feit::PersoonlijkPlanOntvangen(_) => self.plan_ontvangen(),
            Feit::SpoedVastgesteld(w) => self.spoed_vastgesteld(w),
            Feit::MeldingIngetrokken(w) => self.melding_ingetrokken(w),
            Feit::MeldingAfgesloten(w) => self.melding_afgesloten(w),
            Feit::IdentiteitVastgesteld(w) => self.identiteit(w),
            Feit::Verhuisd(w) => self.verhuisd(w),
            Feit::GesprekGepland(w) => self.gesprek_gepland(w),
            Feit::GesprekNietDoorgegaan(w) => self.gesprek_niet_doorgegaan(w),
            Feit::GesprekGevoerd(w) => self.gesprek_gevoerd(w),
            Feit::OndersteuningVoorgesteld(w) => self.ondersteuning_voorgesteld(w),
            Feit::OnderzoeksverslagVastgesteld(w) => self.verslag_vastgesteld(w),
            Feit::OnderzoeksverslagVerstrekt(w) => self.verslag_verstrekt(w),
            Feit::VerslagReactieOntvangen(w) => self.reactie_ontvangen(w),
            Feit::GewezenOpAanvraag(w) => self.gewezen_op_aanvraag(w),
            Feit::TeVroegeAanvraagOntvangen(w) => self.te_vroege_aanvraag(w),
            Feit::AanvraagOntvangen(w) => self.aanvraag_ontvangen(w),
            Feit::AanvraagIngetrokken(_) => self.aanvraag_ingetrokken(),
            Feit::EigenBijdrageBepaald(w) => {
                self.bijdrage_volgens_de_wet(w);
                self.bijdrage_bepaald(w);
            }
            Feit::BesluitGenomen(w) => self.besluit_genomen(w),
            Feit::BesluitBekendgemaakt(w) => self.besluit_bekendgemaakt(w),
            Feit::BezwaarOntvangen(w) => self.bezwaar_ontvangen(w),
            Feit::HerstelVerzuimGevraagd(w) => self.herstel_verzuim(w),
            Feit::AanvraagAangevuld(w) => self.aangevuld(w),
            Feit::InstemmingUitstel(w) => self.instemming(w),
            Feit::VertragingToegerekend(w) => self.toegerekend(w),
            Feit::Overmacht(w) => self.overmacht(w),
            Feit::VerdagingMeegedeeld(w) => self.verdaging(w),
            Feit::ZienswijzeGevraagd(w) => self.zienswijze_gevraagd(w),
            Feit::ZienswijzeOntvangen(w) => self.zienswijze_ontvangen(w),
            Feit::LeveringsvormGekozen(w) => self.leveringsvorm(w),
            Feit::AanbiederGekozen(w) => self.aanbieder_gekozen(w),
            Feit::PgbMotivatieOntvangen(w) => self.pgb_motivatie(w),
            Feit::PgbPlanOntvangen(w) => self.pgb_plan(w),
            Feit::PgbGesprekGevoerd(w) => self.pgb_gesprek(w),
            Feit::PgbBeoordeeld(w) => self.pgb_beoordeeld(w),
            Feit::BezwaarBevestigd(w) => self.bezwaar_bevestigd(w),
            Feit::BezwaarVerzuimGevraagd(w) => self.bezwaar_verzuim(w),
            Feit::BezwaarVerzuimHersteld(w) => self.bezwaar_hersteld(w),
            Feit::HoorzittingGepland(w) => self.hoorzitting_gepland(w),
            Feit::HoorzittingGehouden(w) => self.gehoord(w),
            Feit::AfgezienVanHoren(w) => self.niet_gehoord(w),
            Feit::BezwaarVerdaagd(w) => self.bezwaar_verdaagd(w),
            Feit::BeslissingOpBezwaar(w) => self.beslissing_op_bezwaar(w),
            Feit::BezwaarIngetrokken(w) => self.bezwaar_ingetrokken(w),
            Feit::BeroepOntvangen(w) => self.beroep(w),
            Feit::ToewijzingVerzonden(w) => self.toewijzing(w),
            Feit::VerslagAanAanbiederGegeven(w) => self.verslag_aan_aanbieder(w),
            Feit::ToewijzingRetour(w) => self.retour(w),
            Feit::ZorgGestart(w) => self.gestart(w),
            Feit::ZorgGestopt(w) => self.gestopt(w),
            Feit::BegeleidingsplanOntvangen(w) => self.begeleidingsplan(w),
            Feit::HuishoudplanOntvangen(w) => self.huishoudplan(w),
            Feit::SvbGeinformeerd(w) => self.svb(w),
            Feit::ZorgovereenkomstOntvangen(w) => self.zorgovereenkomst_ontvangen(w),
            Feit::ZorgovereenkomstBeoordeeld(w) => self.zorgovereenkomst(w),
            Feit::CakGeinformeerd(w) => self.cak(w),
            Feit::EvaluatieGehouden(w) => self.evaluatie(w),
            Feit::HeronderzoekGestart(w) => self.heronderzoek(w),
            Feit::PgbEindeGemeld(w) => self.pgb_einde_gemeld(w),
            Feit::VerlengingGevraagd(w) => self.verlenging_gevraagd(w),
            Feit::WijzigingGevraagd(w) => self.wijziging_gevraagd(w),
            Feit::WijzigingVerwerkt(w) => self.wijziging_verwerkt(w),
            Feit::AanbiederWeggevallen(w) => self.aanbieder_weggevallen(w),
            Feit::OndersteuningOnderbroken(w) => self.onderbroken(w),
            Feit::OndersteuningBeeindigd(w) => self.beeindigd(w),
            Feit::IngebrekestellingOntvangen(w) => self.ingebrekestelling(w),
            Feit::IngebrekestellingBevestigd(w) => self.ingebrekestelling_bevestigd(w),
            Feit::DwangsomVastgesteld(w) => self.dwangsom_vastgesteld(w),
            Feit::DwangsomBetaald(w) => self.dwangsom_betaald(w),
            Feit::KlachtOntvangen(w) => self.klacht_ontvangen(w),
            Feit::KlachtAfgehandeld(w) => self.klacht_afgehandeld(w),
            Feit::VerzoekOntvangen(w) => self.verzoek_ontvangen(w),
            Feit::VerzoekAfgehandeld(w) => self.verzoek_afgehandeld(w),
            Feit::DatalekOntdekt(w) => self.datalek_ontdekt(w),
            Feit::DatalekGemeld(w) => self.datalek_gemeld(w),
            Feit::BsnGeverifieerd(_) => self.bsn_geverifieerd(),
            Feit::IngezetenschapGetoetst(w) => self.ingezetenschap(w),
            Feit::ContactvoorkeurVastgelegd(w) => self.contactvoorkeur(w),
            Feit::VertegenwoordigingVastgelegd(w) => self.vertegenwoordiging(w),
            Feit::ToestemmingGegeven(w) => self.toestemming_gegeven(w),
            Feit::ToestemmingIngetrokken(w) => self.toestemming_ingetrokken(w),
            Feit::HuishoudenVastgelegd(w) => self.huishouden(w),
            Feit::BestaandeOndersteuningVastgelegd(w) => self.bestaande_ondersteuning(w),
            Feit::OvergangsgesprekGevoerd(w) => self.overgangsgesprek(w),
            Feit::ContactVastgelegd(w) => self.contact(w),
            Feit::ContactAfgehandeld(w) => self.contact_afgehandeld(w),
            Feit::Doorgezonden(w) => self.doorgezonden(w),
            Feit::GebruikelijkeHulpBeoordeeld(w) => self.gebruikelijke_hulp(w),
            Feit::MantelzorgBesproken(w) => self.mantelzorg(w),
            Feit::NetwerkGetekend(w) => self.netwerk(w),
            Feit::UrenOnderbouwd(w) => self.uren_onderbouwd(w),
            Feit::GegevenBevestigd(w) => self.gegeven_bevestigd(w),
            Feit::ZrmGemeten(w) => self.zrm(w),
            Feit::DoelVastgesteld(w) => self.doel_vastgesteld(w),
            Feit::DoelBijgesteld(w) => self.doel_bijgesteld(w),
            Feit::DoelBehaald(w) => self.doel_behaald(w),
            Feit::AdviesGevraagd(w) => self.advies_gevraagd(w),
            Feit::AdviesOntvangen(w) => self.advies_ontvangen(w),
            Feit::TrajectBepaald(w) => self.traject(w),
            Feit::RegievoerderAangewezen(w) => self.regievoerder(w),
            Feit::VerschilVanInzicht(w) => self.verschil(w),
            Feit::TweedeWijkwerkerIngeschakeld(w) => self.tweede_ingeschakeld(w),
            Feit::TweedeWijkwerkerOordeel(w) => self.tweede_oordeel(w),
            Feit::HerinneringVerslag(w) => self.herinnering_verslag(w),
            Feit::WlzGetoetst(w) => self.wlz(w),
            Feit::PgbVoorlichtingGegeven(w) => self.pgb_voorlichting(w),
            Feit::Overleden(w) => self.overleden(w),
            Feit::PersoonlijkPlanAfgezien(w) => self.plan_afgezien(w),
            // Nothing beyond the general rules: an offer, a note, an onderdeel or a death is never refused
            // for what it says, and an empty text may take the place of a full one.
            Feit::ClientondersteuningAangeboden(_)
            | Feit::PersoonlijkPlanMogelijkheidGemeld(_)
            | Feit::GesprekNotitie(_)
            | Feit::OnderdeelOnderzocht(_)
            | Feit::StappenplanStap(_)
            | Feit::KlachtrouteGemeld(_)
            | Feit::Vervallen(_)
            | Feit::Onbekend(_) => {}
        }
    }
}

/// What mends it: this feit first.
fn eerst(soort: FeitSoort) -> Option<Herstel> {
    Some(Herstel::Feit(soort))
}

/// What mends it: another value in this field.
fn wijzig(veld: &str) -> Option<Herstel> {
    Some(Herstel::Veld(veld.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::proef::{geweigerd, voorstel, vraag};
    use super::*;
    use crate::dossier::proef::{Verloop, dag, dossier_id, hoop, voorbeeld};
    use proptest::prelude::*;

    /// The ordinary course, step by step: nothing is refused on the way.
    #[test]
    fn the_ordinary_course_is_accepted_from_melding_to_bezwaar() {
        let mut verloop = Verloop::default();
        let bezwaar = voorbeeld(FeitSoort::BezwaarOntvangen);
        for v in Verloop::bekend().met("2026-12-10", bezwaar).vastleggingen {
            let voorstel = voorstel(&v.feitdatum.to_string(), v.feit.clone());
            let toets = vraag(&verloop, &voorstel);
            let bezwaren: Vec<_> = toets.bevindingen.iter().filter(|b| b.oordeel == Oordeel::Geweigerd).collect();
            assert!(bezwaren.is_empty(), "{bezwaren:?}");
            verloop.vastleggingen.push(v);
        }
    }

    #[test]
    fn every_finding_says_what_to_do_and_why() {
        let regels = Regels::ingebouwd("almere").unwrap();
        for soort in FeitSoort::ALLE {
            for verloop in [Verloop::default(), Verloop::melding(), Verloop::bekend()] {
                let toets = verloop.dossier().toets(
                    &Voorstel { rol: Rol::Administratie, ..voorstel("2030-01-01", voorbeeld(*soort)) },
                    &regels,
                    dag("2027-02-01"),
                );
                assert_eq!(toets.oordeel, Oordeel::Geweigerd, "{}: a date in the future", soort.code());
                for b in toets.bevindingen {
                    assert!(b.zin.ends_with('.') && b.zin.len() > 15, "{}", b.zin);
                    assert!(!b.grond.bron.is_empty() && b.grond.zin.ends_with('.'), "{}", b.code);
                    assert!(
                        b.code.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit()),
                        "{}",
                        b.code
                    );
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Whatever stands in the dossier: phase, deadlines, tasks and toets give an answer.
        #[test]
        fn no_pile_of_facts_makes_it_panic(hoop in hoop(25), dagen in -500..500_i64) {
            let regels = Regels::ingebouwd("almere").unwrap();
            let dossier = Dossier::vouw(dossier_id(), &hoop);
            let vandaag = dag("2026-11-23") + chrono::TimeDelta::days(dagen);
            for zaak in &dossier.zaken {
                zaak.fase(&dossier, &regels, vandaag);
                zaak.vlaggen(&dossier, &regels, vandaag);
            }
            dossier.taken(&regels, vandaag);
            for soort in FeitSoort::ALLE {
                dossier.toets(&voorstel("2026-11-23", voorbeeld(*soort)), &regels, vandaag);
            }
        }
    }

    #[test]
    fn the_outer_ends_of_time_do_not_make_it_panic() {
        let regels = Regels::ingebouwd("almere").unwrap();
        for dag in [NaiveDate::MIN, NaiveDate::MAX] {
            for soort in FeitSoort::ALLE {
                let voorstel = Voorstel { feitdatum: dag, ..voorstel("2026-11-23", voorbeeld(*soort)) };
                Verloop::bekend().dossier().toets(&voorstel, &regels, dag);
            }
        }
        assert!(!geweigerd(&Verloop::default(), "2027-06-01", voorbeeld(FeitSoort::MeldingOntvangen)).is_empty());
    }
}
