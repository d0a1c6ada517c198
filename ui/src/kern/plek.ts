import type { FeitSoort, Herstel, TaakSoort } from "../bindings";

/** The parts of a dossier, as in the navigation at the left. */
export type Deel =
  | "overzicht"
  | "persoon"
  | "gesprek"
  | "onderzoek"
  | "ondersteuning"
  | "verslag"
  | "besluit"
  | "stukken"
  | "geschiedenis";

/** The acts that open a dialog over the dossier. */
export type HandelingNaam =
  | "bevestiging"
  | "clientondersteuning"
  | "clientondersteuning_mantelzorger"
  | "plan_gemeld"
  | "plan_ontvangen"
  | "plan_afgezien"
  | "spoed"
  | "gesprek_plannen"
  | "gesprek_niet_doorgegaan"
  | "gesprek_afronden"
  | "identiteit"
  | "wlz"
  | "pgb_uitleg"
  | "verslag_vaststellen"
  | "verslag_verstrekken"
  | "reactie"
  | "aanvraag"
  | "te_vroege_aanvraag"
  | "aanvraag_intrekken"
  | "melding_intrekken"
  | "melding_afsluiten"
  | "besluit_nemen"
  | "bekendmaken"
  | "bezwaar"
  | "overleden"
  | "verhuisd"
  | "persoon_corrigeren";

/** A place in a dossier: a part, and in it a dialog, or an element to bring into view. */
export interface Plek {
  deel: Deel;
  handeling?: HandelingNaam;
  anker?: string;
}

/** Where each kind of feit is recorded. A refusal leads here. */
export const PLEK_VAN_FEIT: Record<FeitSoort, Plek> = {
  persoonsgegevens_vastgelegd: { deel: "persoon", handeling: "persoon_corrigeren" },
  melding_ontvangen: { deel: "overzicht", anker: "melding" },
  melding_ontvangst_bevestigd: { deel: "overzicht", handeling: "bevestiging" },
  clientondersteuning_aangeboden: { deel: "overzicht", handeling: "clientondersteuning" },
  persoonlijk_plan_mogelijkheid_gemeld: { deel: "overzicht", handeling: "plan_gemeld" },
  persoonlijk_plan_ontvangen: { deel: "overzicht", handeling: "plan_ontvangen" },
  persoonlijk_plan_afgezien: { deel: "overzicht", handeling: "plan_afgezien" },
  spoed_vastgesteld: { deel: "overzicht", handeling: "spoed" },
  melding_ingetrokken: { deel: "overzicht", handeling: "melding_intrekken" },
  melding_afgesloten: { deel: "overzicht", handeling: "melding_afsluiten" },
  identiteit_vastgesteld: { deel: "onderzoek", handeling: "identiteit" },
  gesprek_gepland: { deel: "gesprek", handeling: "gesprek_plannen" },
  gesprek_niet_doorgegaan: { deel: "gesprek" },
  gesprek_gevoerd: { deel: "gesprek", anker: "gesprekken" },
  gesprek_notitie: { deel: "gesprek", anker: "gesprekken" },
  onderdeel_onderzocht: { deel: "onderzoek", anker: "onderdelen" },
  stappenplan_stap: { deel: "onderzoek", anker: "stappen" },
  wlz_getoetst: { deel: "onderzoek", handeling: "wlz" },
  pgb_voorlichting_gegeven: { deel: "onderzoek", handeling: "pgb_uitleg" },
  ondersteuning_voorgesteld: { deel: "ondersteuning", anker: "regels" },
  onderzoeksverslag_vastgesteld: { deel: "verslag", handeling: "verslag_vaststellen" },
  onderzoeksverslag_verstrekt: { deel: "verslag", handeling: "verslag_verstrekken" },
  verslag_reactie_ontvangen: { deel: "verslag", handeling: "reactie" },
  te_vroege_aanvraag_ontvangen: { deel: "verslag", handeling: "te_vroege_aanvraag" },
  aanvraag_ontvangen: { deel: "verslag", handeling: "aanvraag" },
  aanvraag_ingetrokken: { deel: "verslag", handeling: "aanvraag_intrekken" },
  besluit_genomen: { deel: "besluit", anker: "besluit" },
  besluit_bekendgemaakt: { deel: "besluit", handeling: "bekendmaken" },
  bezwaar_ontvangen: { deel: "besluit", handeling: "bezwaar" },
  overleden: { deel: "persoon", handeling: "overleden" },
  verhuisd: { deel: "persoon", handeling: "verhuisd" },
  bsn_geverifieerd: { deel: "persoon" },
  ingezetenschap_getoetst: { deel: "persoon" },
  contactvoorkeur_vastgelegd: { deel: "persoon" },
  vertegenwoordiging_vastgelegd: { deel: "persoon" },
  toestemming_gegeven: { deel: "persoon" },
  toestemming_ingetrokken: { deel: "persoon" },
  huishouden_vastgelegd: { deel: "persoon" },
  bestaande_ondersteuning_vastgelegd: { deel: "persoon" },
  overgangsgesprek_gevoerd: { deel: "persoon" },
  contact_vastgelegd: { deel: "persoon" },
  contact_afgehandeld: { deel: "persoon" },
  klacht_ontvangen: { deel: "persoon" },
  klacht_afgehandeld: { deel: "persoon" },
  verzoek_ontvangen: { deel: "persoon" },
  verzoek_afgehandeld: { deel: "persoon" },
  datalek_ontdekt: { deel: "persoon" },
  datalek_gemeld: { deel: "persoon" },
  klachtroute_gemeld: { deel: "overzicht" },
  doorgezonden: { deel: "overzicht" },
  gebruikelijke_hulp_beoordeeld: { deel: "onderzoek" },
  mantelzorg_besproken: { deel: "onderzoek" },
  uren_onderbouwd: { deel: "onderzoek" },
  zrm_gemeten: { deel: "onderzoek" },
  doel_vastgesteld: { deel: "onderzoek" },
  doel_bijgesteld: { deel: "onderzoek" },
  doel_behaald: { deel: "onderzoek" },
  advies_gevraagd: { deel: "onderzoek" },
  advies_ontvangen: { deel: "onderzoek" },
  traject_bepaald: { deel: "onderzoek" },
  regievoerder_aangewezen: { deel: "overzicht" },
  verschil_van_inzicht: { deel: "onderzoek" },
  tweede_wijkwerker_ingeschakeld: { deel: "onderzoek" },
  tweede_wijkwerker_oordeel: { deel: "onderzoek" },
  eigen_bijdrage_bepaald: { deel: "onderzoek" },
  herinnering_verslag: { deel: "overzicht" },
  herstel_verzuim_gevraagd: { deel: "besluit" },
  aanvraag_aangevuld: { deel: "besluit" },
  instemming_uitstel: { deel: "besluit" },
  vertraging_toegerekend: { deel: "besluit" },
  overmacht: { deel: "besluit" },
  verdaging_meegedeeld: { deel: "besluit" },
  zienswijze_gevraagd: { deel: "besluit" },
  zienswijze_ontvangen: { deel: "besluit" },
  leveringsvorm_gekozen: { deel: "besluit" },
  aanbieder_gekozen: { deel: "besluit" },
  pgb_motivatie_ontvangen: { deel: "besluit" },
  pgb_plan_ontvangen: { deel: "besluit" },
  pgb_gesprek_gevoerd: { deel: "besluit" },
  pgb_beoordeeld: { deel: "besluit" },
  ingebrekestelling_ontvangen: { deel: "besluit" },
  ingebrekestelling_bevestigd: { deel: "besluit" },
  dwangsom_vastgesteld: { deel: "besluit" },
  dwangsom_betaald: { deel: "besluit" },
  bezwaar_bevestigd: { deel: "besluit" },
  bezwaar_verzuim_gevraagd: { deel: "besluit" },
  bezwaar_verzuim_hersteld: { deel: "besluit" },
  hoorzitting_gehouden: { deel: "besluit" },
  afgezien_van_horen: { deel: "besluit" },
  bezwaar_verdaagd: { deel: "besluit" },
  beslissing_op_bezwaar: { deel: "besluit" },
  bezwaar_ingetrokken: { deel: "besluit" },
  beroep_ontvangen: { deel: "besluit" },
  toewijzing_verzonden: { deel: "besluit" },
  toewijzing_retour: { deel: "besluit" },
  zorg_gestart: { deel: "besluit" },
  zorg_gestopt: { deel: "besluit" },
  begeleidingsplan_ontvangen: { deel: "besluit" },
  huishoudplan_ontvangen: { deel: "besluit" },
  svb_geinformeerd: { deel: "besluit" },
  zorgovereenkomst_beoordeeld: { deel: "besluit" },
  cak_geinformeerd: { deel: "besluit" },
  evaluatie_gehouden: { deel: "besluit" },
  heronderzoek_gestart: { deel: "besluit" },
  verlenging_gevraagd: { deel: "besluit" },
  wijziging_gevraagd: { deel: "besluit" },
  wijziging_verwerkt: { deel: "besluit" },
  aanbieder_weggevallen: { deel: "besluit" },
  ondersteuning_onderbroken: { deel: "besluit" },
  ondersteuning_beeindigd: { deel: "besluit" },
  vervallen: { deel: "geschiedenis" },
};

/** Where each task is done. The main action leads here. */
export const PLEK_VAN_TAAK: Record<TaakSoort, Plek> = {
  beoordeel_spoed: { deel: "overzicht", handeling: "spoed" },
  los_tegenstrijdigheid_op: { deel: "overzicht", anker: "tegenstrijdigheden" },
  bevestig_ontvangst: { deel: "overzicht", handeling: "bevestiging" },
  bied_clientondersteuning_aan: { deel: "overzicht", handeling: "clientondersteuning" },
  meld_persoonlijk_plan: { deel: "overzicht", handeling: "plan_gemeld" },
  plan_gesprek: { deel: "gesprek", handeling: "gesprek_plannen" },
  voer_gesprek: { deel: "gesprek", anker: "gesprekken" },
  werk_onderzoek_uit: { deel: "onderzoek" },
  stel_verslag_vast: { deel: "verslag", handeling: "verslag_vaststellen" },
  verstrek_verslag: { deel: "verslag", handeling: "verslag_verstrekken" },
  wijs_op_aanvraag: { deel: "verslag", handeling: "aanvraag" },
  leg_reactie_vast: { deel: "verslag", handeling: "reactie" },
  neem_besluit: { deel: "besluit", anker: "besluit" },
  maak_besluit_bekend: { deel: "besluit", handeling: "bekendmaken" },
  geef_bezwaar_door: { deel: "besluit", anker: "bezwaar" },
};

/** Where the way out of a refusal leads: another place, or a field of the form in view. */
export function weg_uit(herstel: Herstel | null): { plek: Plek } | { veld: string } | null {
  if (!herstel) return null;
  if (herstel.feit !== undefined) return { plek: PLEK_VAN_FEIT[herstel.feit] };
  return { veld: herstel.veld };
}
