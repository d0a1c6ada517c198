//! What happens after the besluit.

use super::Veld;
use crate::feit::*;
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything after the besluit.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Uitvoering {
    /// Per line of the besluit.
    pub regels: BTreeMap<String, Regeluitvoering>,
    /// Messages to providers.
    pub toewijzingen: BTreeMap<String, Toewijzing>,
    /// For a pgb, by name.
    pub zorgovereenkomsten: BTreeMap<String, Zorgovereenkomst>,
    /// Messages to the CAK.
    pub cak: BTreeMap<String, Veld<CakGeinformeerd>>,
    /// Evaluations.
    pub evaluaties: BTreeMap<String, Veld<EvaluatieGehouden>>,
    /// Looked at again.
    pub heronderzoeken: BTreeMap<String, Veld<HeronderzoekGestart>>,
    /// Extensions that were asked.
    pub verlengingen: BTreeMap<String, Veld<VerlengingGevraagd>>,
    /// Changes that were asked.
    pub wijzigingen: BTreeMap<String, Wijziging>,
    /// Providers that fell away, by name.
    pub weggevallen: BTreeMap<String, Veld<AanbiederWeggevallen>>,
}

/// How one line is carried out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Regeluitvoering {
    /// Started.
    pub gestart: Veld<ZorgGestart>,
    /// Stopped by the provider.
    pub gestopt: Veld<ZorgGestopt>,
    /// The plan.
    pub begeleidingsplan: Veld<BegeleidingsplanOntvangen>,
    /// The plan for the house.
    pub huishoudplan: Veld<HuishoudplanOntvangen>,
    /// The SVB was told.
    pub svb: Veld<SvbGeinformeerd>,
    /// Told that the pgb ends, by the last day that was told.
    pub pgb_einde: BTreeMap<String, Veld<PgbEindeGemeld>>,
    /// A pause.
    pub onderbroken: Veld<OndersteuningOnderbroken>,
    /// Ended.
    pub beeindigd: Veld<OndersteuningBeeindigd>,
}

/// A message to a provider and its answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Toewijzing {
    /// Sent.
    pub verzonden: Veld<ToewijzingVerzonden>,
    /// Answered.
    pub retour: Veld<ToewijzingRetour>,
}

/// What the resident agreed with somebody who helps.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Zorgovereenkomst {
    /// Came in.
    pub ontvangen: Veld<ZorgovereenkomstOntvangen>,
    /// Judged.
    pub beoordeeld: Veld<ZorgovereenkomstBeoordeeld>,
}

/// A change that the resident asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(specta::Type))]
pub struct Wijziging {
    /// Asked.
    pub gevraagd: Veld<WijzigingGevraagd>,
    /// Made or refused.
    pub verwerkt: Veld<WijzigingVerwerkt>,
}
