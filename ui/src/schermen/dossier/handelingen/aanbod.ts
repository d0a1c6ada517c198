import type { Deel, HandelingNaam } from "../../../kern/plek";

/** What may be recorded in each part of a dossier and is too rare for a button of its own, in the order of use. */
export const AANBOD: Partial<Record<Deel, readonly HandelingNaam[]>> = {
  overzicht: [
    "contact_vastgelegd",
    "spoed",
    "klachtroute_gemeld",
    "regievoerder_aangewezen",
    "te_vroege_aanvraag",
    "aanvraag",
    "aanvraag_intrekken",
    "melding_intrekken",
    "melding_afsluiten",
    "doorgezonden",
    "verhuisd",
    "overleden",
  ],
  persoon: [
    "contact_vastgelegd",
    "contact_afgehandeld",
    "bestaande_ondersteuning_vastgelegd",
    "overgangsgesprek_gevoerd",
    "toestemming_ingetrokken",
    "klacht_ontvangen",
    "klacht_afgehandeld",
    "verzoek_ontvangen",
    "verzoek_afgehandeld",
    "datalek_ontdekt",
    "datalek_gemeld",
    "verhuisd",
    "overleden",
  ],
  onderzoek: [
    "advies_gevraagd",
    "advies_ontvangen",
    "regievoerder_aangewezen",
    "verschil_van_inzicht",
    "tweede_wijkwerker_ingeschakeld",
    "tweede_wijkwerker_oordeel",
  ],
  zelfredzaamheid: ["doel_bijgesteld", "doel_behaald"],
  verslag: [
    "herinnering_verslag",
    "aanvraag",
    "te_vroege_aanvraag",
    "aanvraag_intrekken",
    "verschil_van_inzicht",
    "tweede_wijkwerker_ingeschakeld",
    "tweede_wijkwerker_oordeel",
    "melding_afsluiten",
  ],
};

/** What is about the resident and not about a zaak: also there before the first melding. */
export const ZONDER_ZAAK: readonly HandelingNaam[] = [
  ...(AANBOD.persoon ?? []),
  "vertegenwoordiging_vastgelegd",
  "toestemming_gegeven",
  "huishouden_vastgelegd",
];
