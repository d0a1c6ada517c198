import type { FeitSoort, Herstel, TaakSoort } from "../bindings";

/** The parts of a dossier, as in the navigation at the left. */
export type Deel =
  | "overzicht"
  | "persoon"
  | "gesprek"
  | "onderzoek"
  | "zelfredzaamheid"
  | "ondersteuning"
  | "verslag"
  | "keuze"
  | "besluit"
  | "uitvoering"
  | "stukken"
  | "samenvoegen"
  | "geschiedenis";

/** The acts that open a dialog over the dossier. An act that records one feit may carry the name of that feit. */
export type HandelingNaam =
  | FeitSoort
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
  | "tekenen"
  | "aanvraag"
  | "te_vroege_aanvraag"
  | "aanvraag_intrekken"
  | "melding_intrekken"
  | "melding_afsluiten"
  | "besluit_nemen"
  | "bekendmaken"
  | "bezwaar"
  | "persoon_corrigeren";

/** How the verslag goes to the resident after the gesprek: a version that was not made yet. */
export interface Vervolg {
  wijze: "tekenen" | "papier";
  versie: number;
}

/** A place in a dossier: a part, and in it a dialog, or an element to bring into view. */
export interface Plek {
  deel: Deel;
  handeling?: HandelingNaam;
  anker?: string;
  /** What follows at the verslag, act by act. */
  vervolg?: Vervolg;
  /** The scan that a reaction is recorded with. */
  scan?: { versie: number; sha256: string; titel: string };
}

/** Where a besluit is put right that was not made known yet; the subject says which. */
export const VERBETEREN: Plek = { deel: "besluit", anker: "verbeteren" };

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
  gewezen_op_aanvraag: { deel: "verslag", handeling: "gewezen_op_aanvraag" },
  te_vroege_aanvraag_ontvangen: { deel: "verslag", handeling: "te_vroege_aanvraag" },
  aanvraag_ontvangen: { deel: "verslag", handeling: "aanvraag" },
  aanvraag_ingetrokken: { deel: "verslag", handeling: "aanvraag_intrekken" },
  besluit_genomen: { deel: "besluit", anker: "besluit" },
  besluit_bekendgemaakt: { deel: "besluit", handeling: "bekendmaken" },
  bezwaar_ontvangen: { deel: "besluit", handeling: "bezwaar" },
  overleden: { deel: "persoon", handeling: "overleden" },
  verhuisd: { deel: "persoon", handeling: "verhuisd" },
  bsn_geverifieerd: { deel: "persoon", handeling: "bsn_geverifieerd" },
  ingezetenschap_getoetst: { deel: "persoon", handeling: "ingezetenschap_getoetst" },
  contactvoorkeur_vastgelegd: { deel: "persoon", handeling: "contactvoorkeur_vastgelegd" },
  vertegenwoordiging_vastgelegd: { deel: "persoon", handeling: "vertegenwoordiging_vastgelegd" },
  toestemming_gegeven: { deel: "persoon", handeling: "toestemming_gegeven" },
  toestemming_ingetrokken: { deel: "persoon", handeling: "toestemming_ingetrokken" },
  huishouden_vastgelegd: { deel: "persoon", handeling: "huishouden_vastgelegd" },
  bestaande_ondersteuning_vastgelegd: { deel: "persoon", handeling: "bestaande_ondersteuning_vastgelegd" },
  overgangsgesprek_gevoerd: { deel: "persoon", handeling: "overgangsgesprek_gevoerd" },
  contact_vastgelegd: { deel: "persoon", handeling: "contact_vastgelegd" },
  contact_afgehandeld: { deel: "persoon", handeling: "contact_afgehandeld" },
  klacht_ontvangen: { deel: "persoon", handeling: "klacht_ontvangen" },
  klacht_afgehandeld: { deel: "persoon", handeling: "klacht_afgehandeld" },
  verzoek_ontvangen: { deel: "persoon", handeling: "verzoek_ontvangen" },
  verzoek_afgehandeld: { deel: "persoon", handeling: "verzoek_afgehandeld" },
  datalek_ontdekt: { deel: "persoon", handeling: "datalek_ontdekt" },
  datalek_gemeld: { deel: "persoon", handeling: "datalek_gemeld" },
  klachtroute_gemeld: { deel: "overzicht", handeling: "klachtroute_gemeld" },
  doorgezonden: { deel: "overzicht", handeling: "doorgezonden" },
  gebruikelijke_hulp_beoordeeld: { deel: "onderzoek", handeling: "gebruikelijke_hulp_beoordeeld" },
  netwerk_getekend: { deel: "gesprek", anker: "netwerk" },
  mantelzorg_besproken: { deel: "onderzoek", handeling: "mantelzorg_besproken" },
  gegeven_bevestigd: { deel: "verslag", anker: "secties" },
  uren_onderbouwd: { deel: "ondersteuning", handeling: "uren_onderbouwd" },
  zrm_gemeten: { deel: "zelfredzaamheid", handeling: "zrm_gemeten" },
  doel_vastgesteld: { deel: "zelfredzaamheid", handeling: "doel_vastgesteld" },
  doel_bijgesteld: { deel: "zelfredzaamheid", handeling: "doel_bijgesteld" },
  doel_behaald: { deel: "zelfredzaamheid", handeling: "doel_behaald" },
  advies_gevraagd: { deel: "onderzoek", handeling: "advies_gevraagd" },
  advies_ontvangen: { deel: "onderzoek", handeling: "advies_ontvangen" },
  traject_bepaald: { deel: "onderzoek", handeling: "traject_bepaald" },
  regievoerder_aangewezen: { deel: "overzicht", handeling: "regievoerder_aangewezen" },
  verschil_van_inzicht: { deel: "onderzoek", handeling: "verschil_van_inzicht" },
  tweede_wijkwerker_ingeschakeld: { deel: "onderzoek", handeling: "tweede_wijkwerker_ingeschakeld" },
  tweede_wijkwerker_oordeel: { deel: "onderzoek", handeling: "tweede_wijkwerker_oordeel" },
  eigen_bijdrage_bepaald: { deel: "onderzoek", handeling: "eigen_bijdrage_bepaald" },
  herinnering_verslag: { deel: "verslag", handeling: "herinnering_verslag" },
  herstel_verzuim_gevraagd: { deel: "besluit", handeling: "herstel_verzuim_gevraagd" },
  aanvraag_aangevuld: { deel: "besluit", handeling: "aanvraag_aangevuld" },
  instemming_uitstel: { deel: "besluit", handeling: "instemming_uitstel" },
  vertraging_toegerekend: { deel: "besluit", handeling: "vertraging_toegerekend" },
  overmacht: { deel: "besluit", handeling: "overmacht" },
  verdaging_meegedeeld: { deel: "besluit", handeling: "verdaging_meegedeeld" },
  zienswijze_gevraagd: { deel: "besluit", handeling: "zienswijze_gevraagd" },
  zienswijze_ontvangen: { deel: "besluit", handeling: "zienswijze_ontvangen" },
  leveringsvorm_gekozen: { deel: "keuze", handeling: "leveringsvorm_gekozen" },
  aanbieder_gekozen: { deel: "keuze", handeling: "aanbieder_gekozen" },
  pgb_motivatie_ontvangen: { deel: "keuze", handeling: "pgb_motivatie_ontvangen" },
  pgb_plan_ontvangen: { deel: "keuze", handeling: "pgb_plan_ontvangen" },
  pgb_gesprek_gevoerd: { deel: "keuze", handeling: "pgb_gesprek_gevoerd" },
  pgb_beoordeeld: { deel: "keuze", handeling: "pgb_beoordeeld" },
  ingebrekestelling_ontvangen: { deel: "besluit", handeling: "ingebrekestelling_ontvangen" },
  ingebrekestelling_bevestigd: { deel: "besluit", handeling: "ingebrekestelling_bevestigd" },
  dwangsom_vastgesteld: { deel: "besluit", handeling: "dwangsom_vastgesteld" },
  dwangsom_betaald: { deel: "besluit", handeling: "dwangsom_betaald" },
  bezwaar_bevestigd: { deel: "besluit", handeling: "bezwaar_bevestigd" },
  bezwaar_verzuim_gevraagd: { deel: "besluit", handeling: "bezwaar_verzuim_gevraagd" },
  bezwaar_verzuim_hersteld: { deel: "besluit", handeling: "bezwaar_verzuim_hersteld" },
  hoorzitting_gepland: { deel: "besluit", handeling: "hoorzitting_gepland" },
  hoorzitting_gehouden: { deel: "besluit", handeling: "hoorzitting_gehouden" },
  afgezien_van_horen: { deel: "besluit", handeling: "afgezien_van_horen" },
  bezwaar_verdaagd: { deel: "besluit", handeling: "bezwaar_verdaagd" },
  beslissing_op_bezwaar: { deel: "besluit", handeling: "beslissing_op_bezwaar" },
  bezwaar_ingetrokken: { deel: "besluit", handeling: "bezwaar_ingetrokken" },
  beroep_ontvangen: { deel: "besluit", handeling: "beroep_ontvangen" },
  toewijzing_verzonden: { deel: "uitvoering", handeling: "toewijzing_verzonden" },
  verslag_aan_aanbieder_gegeven: { deel: "uitvoering", handeling: "verslag_aan_aanbieder_gegeven" },
  toewijzing_retour: { deel: "uitvoering", handeling: "toewijzing_retour" },
  zorg_gestart: { deel: "uitvoering", handeling: "zorg_gestart" },
  zorg_gestopt: { deel: "uitvoering", handeling: "zorg_gestopt" },
  begeleidingsplan_ontvangen: { deel: "uitvoering", handeling: "begeleidingsplan_ontvangen" },
  huishoudplan_ontvangen: { deel: "uitvoering", handeling: "huishoudplan_ontvangen" },
  svb_geinformeerd: { deel: "uitvoering", handeling: "svb_geinformeerd" },
  zorgovereenkomst_ontvangen: { deel: "uitvoering", handeling: "zorgovereenkomst_ontvangen" },
  zorgovereenkomst_beoordeeld: { deel: "uitvoering", handeling: "zorgovereenkomst_beoordeeld" },
  cak_geinformeerd: { deel: "uitvoering", handeling: "cak_geinformeerd" },
  evaluatie_gehouden: { deel: "uitvoering", handeling: "evaluatie_gehouden" },
  heronderzoek_gestart: { deel: "uitvoering", handeling: "heronderzoek_gestart" },
  pgb_einde_gemeld: { deel: "uitvoering", handeling: "pgb_einde_gemeld" },
  verlenging_gevraagd: { deel: "uitvoering", handeling: "verlenging_gevraagd" },
  wijziging_gevraagd: { deel: "uitvoering", handeling: "wijziging_gevraagd" },
  wijziging_verwerkt: { deel: "uitvoering", handeling: "wijziging_verwerkt" },
  aanbieder_weggevallen: { deel: "uitvoering", handeling: "aanbieder_weggevallen" },
  ondersteuning_onderbroken: { deel: "uitvoering", handeling: "ondersteuning_onderbroken" },
  ondersteuning_beeindigd: { deel: "uitvoering", handeling: "ondersteuning_beeindigd" },
  vervallen: { deel: "geschiedenis" },
};

/** Where each task is done. The main action leads here. */
export const PLEK_VAN_TAAK: Record<TaakSoort, Plek> = {
  beoordeel_spoed: { deel: "overzicht", handeling: "spoed" },
  los_tegenstrijdigheid_op: { deel: "samenvoegen" },
  bevestig_ontvangst: { deel: "overzicht", handeling: "bevestiging" },
  bied_clientondersteuning_aan: { deel: "overzicht", handeling: "clientondersteuning" },
  meld_persoonlijk_plan: { deel: "overzicht", handeling: "plan_gemeld" },
  plan_gesprek: { deel: "gesprek", handeling: "gesprek_plannen" },
  voer_gesprek: { deel: "gesprek", anker: "gesprekken" },
  werk_onderzoek_uit: { deel: "onderzoek" },
  stel_verslag_vast: { deel: "verslag", handeling: "verslag_vaststellen" },
  verstrek_verslag: { deel: "verslag", handeling: "verslag_verstrekken" },
  wijs_op_aanvraag: PLEK_VAN_FEIT.gewezen_op_aanvraag,
  leg_reactie_vast: { deel: "verslag", handeling: "reactie" },
  neem_besluit: { deel: "besluit", anker: "besluit" },
  maak_besluit_bekend: { deel: "besluit", handeling: "bekendmaken" },
  vertel_te_vroege_aanvraag: { deel: "verslag", handeling: "te_vroege_aanvraag" },
  toets_ingezetenschap: PLEK_VAN_FEIT.ingezetenschap_getoetst,
  stuur_melding_door: PLEK_VAN_FEIT.doorgezonden,
  meet_zelfredzaamheid: PLEK_VAN_FEIT.zrm_gemeten,
  spreek_doelen_af: PLEK_VAN_FEIT.doel_vastgesteld,
  haal_advies_op: PLEK_VAN_FEIT.advies_ontvangen,
  schakel_tweede_wijkwerker_in: PLEK_VAN_FEIT.tweede_wijkwerker_ingeschakeld,
  leg_tweede_oordeel_vast: PLEK_VAN_FEIT.tweede_wijkwerker_oordeel,
  stuur_herinnering: PLEK_VAN_FEIT.herinnering_verslag,
  sluit_melding_af: PLEK_VAN_FEIT.melding_afgesloten,
  neem_contact_op: PLEK_VAN_FEIT.contact_afgehandeld,
  beantwoord_vraag: PLEK_VAN_FEIT.contact_afgehandeld,
  handel_klacht_af: PLEK_VAN_FEIT.klacht_afgehandeld,
  handel_verzoek_af: PLEK_VAN_FEIT.verzoek_afgehandeld,
  meld_datalek: PLEK_VAN_FEIT.datalek_gemeld,
  voer_overgangsgesprek: PLEK_VAN_FEIT.overgangsgesprek_gevoerd,
  controleer_bsn: PLEK_VAN_FEIT.bsn_geverifieerd,
  vraag_geboortedatum: PLEK_VAN_FEIT.persoonsgegevens_vastgelegd,
  geef_bezwaar_door: PLEK_VAN_FEIT.bezwaar_bevestigd,
  vraag_aanvulling: PLEK_VAN_FEIT.herstel_verzuim_gevraagd,
  leg_aanvulling_vast: PLEK_VAN_FEIT.aanvraag_aangevuld,
  besluit_buiten_behandeling: PLEK_VAN_FEIT.besluit_genomen,
  meld_uitstel: { deel: "besluit" },
  voer_pgb_gesprek: PLEK_VAN_FEIT.pgb_gesprek_gevoerd,
  beoordeel_pgb: PLEK_VAN_FEIT.pgb_beoordeeld,
  leg_zienswijze_vast: PLEK_VAN_FEIT.zienswijze_ontvangen,
  verdaag: PLEK_VAN_FEIT.verdaging_meegedeeld,
  neem_tijdelijk_besluit: PLEK_VAN_FEIT.besluit_genomen,
  bevestig_ingebrekestelling: PLEK_VAN_FEIT.ingebrekestelling_bevestigd,
  stop_dwangsom: PLEK_VAN_FEIT.besluit_bekendgemaakt,
  stel_dwangsom_vast: PLEK_VAN_FEIT.dwangsom_vastgesteld,
  betaal_dwangsom: PLEK_VAN_FEIT.dwangsom_betaald,
  vraag_bezwaar_aanvulling: PLEK_VAN_FEIT.bezwaar_verzuim_gevraagd,
  hoor_inwoner: PLEK_VAN_FEIT.hoorzitting_gehouden,
  beslis_op_bezwaar: PLEK_VAN_FEIT.beslissing_op_bezwaar,
  verstuur_toewijzing: PLEK_VAN_FEIT.toewijzing_verzonden,
  volg_retour_op: PLEK_VAN_FEIT.toewijzing_verzonden,
  vraag_retour: PLEK_VAN_FEIT.toewijzing_retour,
  informeer_svb: PLEK_VAN_FEIT.svb_geinformeerd,
  informeer_cak: PLEK_VAN_FEIT.cak_geinformeerd,
  stop_cak: PLEK_VAN_FEIT.cak_geinformeerd,
  leg_start_vast: PLEK_VAN_FEIT.zorg_gestart,
  leg_plan_vast: { deel: "uitvoering" },
  evalueer: PLEK_VAN_FEIT.evaluatie_gehouden,
  stuur_pgb_signaal: PLEK_VAN_FEIT.pgb_einde_gemeld,
  beslis_verlenging: PLEK_VAN_FEIT.besluit_genomen,
  verwerk_wijziging: PLEK_VAN_FEIT.wijziging_verwerkt,
  kies_andere_aanbieder: PLEK_VAN_FEIT.aanbieder_gekozen,
  leg_einde_vast: PLEK_VAN_FEIT.ondersteuning_beeindigd,
  trek_besluit_in: PLEK_VAN_FEIT.besluit_genomen,
};

/** Where the way out of a refusal leads: another place, or a field of the form in view. */
export function weg_uit(herstel: Herstel | null): { plek: Plek } | { veld: string } | null {
  if (!herstel) return null;
  if (herstel.feit !== undefined) return { plek: PLEK_VAN_FEIT[herstel.feit] };
  return { veld: herstel.veld };
}
