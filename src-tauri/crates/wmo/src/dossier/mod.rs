//! The fold: any set of vastleggingen, in any order, gives one state. The same set always gives the
//! same state, whatever the order of arrival, and never a panic.

mod als;
mod behandelaar;
mod behandeling;
mod bewaren;
mod bezwaar;
mod erbij;
mod gekozen;
mod helpt_al;
mod inwoner;
#[cfg(test)]
pub(crate) mod proef;
mod regelstaat;
pub(crate) mod toekenning;
mod uitvoering;
mod veld;
mod verdieping;
mod verschil;
mod vertegenwoordiging;
mod vouw;
#[cfg(test)]
mod vouwproef;
mod vragen;

pub use als::{Alsdan, AlsdanInwoner, AlsdanZaak, gedacht_id};
pub use behandelaar::Behandelaar;
pub use behandeling::{Ingebrekestelling, Pgb, Regelkeuze, Verzuim, Zienswijze};
pub use bezwaar::{Bezwaarbehandeling, Bezwaarverzuim, Horen};
pub use inwoner::{BestaandeOndersteuning, Contact, Datalek, Klacht, Toestemming, Verzoek};
pub use regelstaat::Regelstaat;
pub use toekenning::Toegekend;
pub use uitvoering::{Regeluitvoering, Toewijzing, Uitvoering, Wijziging, Zorgovereenkomst};
pub use veld::{Kop, Veld};
pub use verdieping::{Advies, Doel};
pub use verschil::{Verandering, Verschil};
pub use vertegenwoordiging::Tekenbevoegdheid;

use crate::feit::*;
use crate::persoon::Persoonsgegevens;
use crate::vastlegging::{DossierId, GesprekId, Pad, VastleggingId, ZaakId};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// All vastleggingen about one resident, folded into a state.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Dossier {
    /// Whose.
    pub id: DossierId,
    /// Who the resident is.
    pub persoon: Veld<Persoonsgegevens>,
    /// Established identity (Wmo 2.3.4).
    pub identiteit: Veld<IdentiteitVastgesteld>,
    /// Death.
    pub overleden: Veld<Overleden>,
    /// Removal to another gemeente.
    pub verhuisd: Veld<Verhuisd>,
    /// BSN checked.
    pub bsn_geverifieerd: Veld<BsnGeverifieerd>,
    /// Lives here, lawfully.
    pub ingezetenschap: Veld<IngezetenschapGetoetst>,
    /// How to reach the resident.
    pub contactvoorkeur: Veld<ContactvoorkeurVastgelegd>,
    /// Who lives in the house.
    pub huishouden: Veld<HuishoudenVastgelegd>,
    /// Who may act for the resident, by name.
    pub vertegenwoordigingen: BTreeMap<String, Veld<VertegenwoordigingVastgelegd>>,
    /// Consents, by name.
    pub toestemmingen: BTreeMap<String, Toestemming>,
    /// Support that runs already, by name.
    pub bestaande_ondersteuning: BTreeMap<String, BestaandeOndersteuning>,
    /// Questions and signals that are no melding, by name.
    pub contacten: BTreeMap<String, Contact>,
    /// Complaints, by name.
    pub klachten: BTreeMap<String, Klacht>,
    /// Requests about personal data, by name.
    pub verzoeken: BTreeMap<String, Verzoek>,
    /// Leaks, by name.
    pub datalekken: BTreeMap<String, Datalek>,
    /// One per melding, oldest first.
    pub zaken: Vec<Zaak>,
    /// When the data about the resident changed for the last time, apart from the zaken: see
    /// [`Zaak::laatst_gewijzigd`].
    pub laatst_gewijzigd: Option<NaiveDate>,
    /// Recorded with a newer version of the program; kept and shown, not understood.
    pub onbekend: Vec<Kop<String>>,
    /// Pads with more than one kop that differ, and zaken with more than one besluit.
    pub tegenstrijdigheden: Vec<Tegenstrijdigheid>,
    /// The koppen of every pad, those that withdraw something included: what a new vastlegging on
    /// that pad has to replace. The window reads them from the [`Veld`]en.
    #[serde(skip)]
    #[cfg_attr(feature = "typescript", specta(skip))]
    pub koppen: BTreeMap<Pad, Vec<VastleggingId>>,
}

/// One zaak: everything that follows from one melding.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Zaak {
    /// Which.
    pub id: ZaakId,
    /// The melding itself.
    pub melding: Veld<MeldingOntvangen>,
    /// Its confirmation.
    pub bevestiging: Veld<MeldingOntvangstBevestigd>,
    /// Withdrawn by the resident.
    pub ingetrokken: Veld<MeldingIngetrokken>,
    /// Ended by letter.
    pub afgesloten: Veld<MeldingAfgesloten>,
    /// Cliëntondersteuning offered to the resident.
    pub clientondersteuning_client: Veld<ClientondersteuningAangeboden>,
    /// Cliëntondersteuning offered to the mantelzorger.
    pub clientondersteuning_mantelzorger: Veld<ClientondersteuningAangeboden>,
    /// Told of the persoonlijk plan.
    pub plan_gemeld: Veld<PersoonlijkPlanMogelijkheidGemeld>,
    /// The plan, or no plan.
    pub plan: Veld<PlanAntwoord>,
    /// Help cannot wait.
    pub spoed: Veld<SpoedVastgesteld>,
    /// Gesprekken, in order of their appointment.
    pub gesprekken: Vec<Gesprek>,
    /// Onderdelen a-g.
    pub onderdelen: BTreeMap<Onderdeel, Veld<OnderdeelOnderzocht>>,
    /// The five steps.
    pub stappen: BTreeMap<Stap, Veld<StappenplanStap>>,
    /// Wlz.
    pub wlz: Veld<WlzGetoetst>,
    /// Zin and pgb explained.
    pub pgb_voorlichting: Veld<PgbVoorlichtingGegeven>,
    /// The proposal.
    pub ondersteuning: Veld<OndersteuningVoorgesteld>,
    /// Versions of the verslag, oldest first.
    pub verslagen: Vec<Verslagversie>,
    /// What came back.
    pub reactie: Veld<VerslagReactieOntvangen>,
    /// An aanvraag apart from the verslag.
    pub aanvraag: Veld<AanvraagOntvangen>,
    /// An aanvraag that came too early.
    pub te_vroege_aanvraag: Veld<TeVroegeAanvraagOntvangen>,
    /// Aanvraag withdrawn.
    pub aanvraag_ingetrokken: Veld<AanvraagIngetrokken>,
    /// Told what an aanvraag does.
    pub gewezen_op_aanvraag: BTreeMap<WaaromGewezen, Veld<GewezenOpAanvraag>>,
    /// The whole verslag given to a provider, by name.
    pub verslag_aan_aanbieders: BTreeMap<String, Veld<VerslagAanAanbiederGegeven>>,
    /// Passed on to who is competent.
    pub doorgezonden: Veld<Doorgezonden>,
    /// Told where to complain.
    pub klachtroute: Veld<KlachtrouteGemeld>,
    /// What housemates can do, by housemate.
    pub gebruikelijke_hulp: BTreeMap<String, Veld<GebruikelijkeHulpBeoordeeld>>,
    /// Who helps unpaid.
    pub mantelzorg: Veld<MantelzorgBesproken>,
    /// Who is around the resident.
    pub netwerk: Veld<NetwerkGetekend>,
    /// How the hours came about, by line.
    pub uren: BTreeMap<String, Veld<UrenOnderbouwd>>,
    /// What was read back, by its place in the zaak ("stap/2").
    pub bevestigd: BTreeMap<String, Veld<GegevenBevestigd>>,
    /// Measurements of self-reliance, by name.
    pub zrm: BTreeMap<String, Veld<ZrmGemeten>>,
    /// Goals, by name.
    pub doelen: BTreeMap<String, Doel>,
    /// Advice of experts, by name.
    pub adviezen: BTreeMap<String, Advies>,
    /// Which traject.
    pub traject: Veld<TrajectBepaald>,
    /// Who keeps the overview.
    pub regievoerder: Veld<RegievoerderAangewezen>,
    /// Resident and wijkwerker do not agree.
    pub verschil: Veld<VerschilVanInzicht>,
    /// Another wijkwerker looks along.
    pub tweede_wijkwerker: Veld<TweedeWijkwerkerIngeschakeld>,
    /// What that one thinks.
    pub tweede_oordeel: Veld<TweedeWijkwerkerOordeel>,
    /// What the resident will pay.
    pub eigen_bijdrage: Veld<EigenBijdrageBepaald>,
    /// Reminders that the verslag did not come back, by number.
    pub herinneringen: BTreeMap<u8, Veld<HerinneringVerslag>>,
    /// Asked to complete the aanvraag, by name.
    pub verzuimen: BTreeMap<String, Verzuim>,
    /// The resident agreed with more time, by name.
    pub uitstellen: BTreeMap<String, Veld<InstemmingUitstel>>,
    /// Delays of the resident's doing, by name.
    pub vertragingen: BTreeMap<String, Veld<VertragingToegerekend>>,
    /// The gemeente could not decide, by name.
    pub overmacht: BTreeMap<String, Veld<Overmacht>>,
    /// A later date was promised.
    pub verdaging: Veld<VerdagingMeegedeeld>,
    /// The resident was asked to react, by name.
    pub zienswijzen: BTreeMap<String, Zienswijze>,
    /// Choices made apart from the verslag, by line.
    pub keuzes: BTreeMap<String, Regelkeuze>,
    /// The pgb.
    pub pgb: Pgb,
    /// Put in default, by name.
    pub ingebrekestellingen: BTreeMap<String, Ingebrekestelling>,
    /// Beroep at the rechtbank, by name.
    pub beroepen: BTreeMap<String, Veld<BeroepOntvangen>>,
    /// Everything after the besluit.
    pub uitvoering: Uitvoering,
    /// Besluiten, oldest first.
    pub besluiten: Vec<Besluit>,
    /// When its data changed for the last time: the latest day on which a feit happened or was recorded
    /// ([`FeitSoort::wijzigt_gegevens`]). From that day on they are kept (Wmo 5.3.4).
    pub laatst_gewijzigd: Option<NaiveDate>,
}

/// A gesprek: its appointment, whether it was held, and what was said.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Gesprek {
    /// Which.
    pub id: GesprekId,
    /// The appointment that holds now.
    pub afspraak: Veld<GesprekGepland>,
    /// Held, or not.
    pub uitkomst: Veld<GesprekUitkomst>,
    /// Notes per topic.
    pub notities: BTreeMap<Onderwerp, Veld<GesprekNotitie>>,
}

/// Whether a gesprek was held.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum GesprekUitkomst {
    /// Held.
    Gevoerd(GesprekGevoerd),
    /// Not held.
    NietDoorgegaan(GesprekNietDoorgegaan),
}

/// The resident's answer on the persoonlijk plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub enum PlanAntwoord {
    /// Here it is.
    Ontvangen(PersoonlijkPlanOntvangen),
    /// No plan.
    Afgezien(PersoonlijkPlanAfgezien),
}

/// One version of the verslag.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Verslagversie {
    /// 1, 2, 3.
    pub versie: u32,
    /// Frozen.
    pub vastgesteld: Veld<OnderzoeksverslagVastgesteld>,
    /// Given to the resident.
    pub verstrekt: Veld<OnderzoeksverslagVerstrekt>,
}

/// One besluit.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Besluit {
    /// Its short name.
    pub besluit: String,
    /// Taken.
    pub genomen: Veld<BesluitGenomen>,
    /// In force.
    pub bekendgemaakt: Veld<BesluitBekendgemaakt>,
    /// It sets a dwangsom, in the place of [`Besluit::genomen`].
    pub dwangsom: Veld<DwangsomVastgesteld>,
    /// The dwangsom was paid.
    pub betaald: Veld<DwangsomBetaald>,
    /// Bezwaar against it.
    pub bezwaar: Veld<BezwaarOntvangen>,
    /// How that bezwaar is dealt with.
    pub behandeling: Bezwaarbehandeling,
}

/// Two people recorded something different on one pad, apart from each other. Both are kept and
/// shown; what goes outside waits; a taak asks a person to decide.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Tegenstrijdigheid {
    /// Which zaak, if it belongs to one.
    pub zaak: Option<ZaakId>,
    /// The question with two answers.
    pub pad: Pad,
    /// The kind of feit (code).
    pub soort: String,
    /// The koppen, in the order of the fold.
    pub koppen: Vec<VastleggingId>,
}
