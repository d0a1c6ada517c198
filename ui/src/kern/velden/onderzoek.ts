import type { Zaak } from "../../bindings";
import type { Velden } from "./bron";

const gesprek = (zaak: Zaak | undefined, id: string) => zaak?.gesprekken.find((g) => g.id === id);

/** Facts from the melding up to the verslag. */
export const ONDERZOEK = {
  melding_ontvangen: ({ zaak }) => zaak?.melding,
  melding_ontvangst_bevestigd: ({ zaak }) => zaak?.bevestiging,
  clientondersteuning_aangeboden: ({ zaak }, f) =>
    f.aan === "client" ? zaak?.clientondersteuning_client : zaak?.clientondersteuning_mantelzorger,
  persoonlijk_plan_mogelijkheid_gemeld: ({ zaak }) => zaak?.plan_gemeld,
  persoonlijk_plan_ontvangen: ({ zaak }) => zaak?.plan,
  persoonlijk_plan_afgezien: ({ zaak }) => zaak?.plan,
  spoed_vastgesteld: ({ zaak }) => zaak?.spoed,
  melding_ingetrokken: ({ zaak }) => zaak?.ingetrokken,
  melding_afgesloten: ({ zaak }) => zaak?.afgesloten,
  doorgezonden: ({ zaak }) => zaak?.doorgezonden,
  klachtroute_gemeld: ({ zaak }) => zaak?.klachtroute,
  gesprek_gepland: ({ zaak }, f) => gesprek(zaak, f.gesprek)?.afspraak,
  gesprek_gevoerd: ({ zaak }, f) => gesprek(zaak, f.gesprek)?.uitkomst,
  gesprek_niet_doorgegaan: ({ zaak }, f) => gesprek(zaak, f.gesprek)?.uitkomst,
  gesprek_notitie: ({ zaak }, f) => gesprek(zaak, f.gesprek)?.notities[f.onderwerp],
  onderdeel_onderzocht: ({ zaak }, f) => zaak?.onderdelen[f.onderdeel],
  stappenplan_stap: ({ zaak }, f) => zaak?.stappen[f.stap],
  wlz_getoetst: ({ zaak }) => zaak?.wlz,
  gebruikelijke_hulp_beoordeeld: ({ zaak }, f) => zaak?.gebruikelijke_hulp[f.huisgenoot],
  mantelzorg_besproken: ({ zaak }) => zaak?.mantelzorg,
  netwerk_getekend: ({ zaak }) => zaak?.netwerk,
  uren_onderbouwd: ({ zaak }, f) => zaak?.uren[f.regel],
  gegeven_bevestigd: ({ zaak }, f) => zaak?.bevestigd[f.gegeven],
  zrm_gemeten: ({ zaak }, f) => zaak?.zrm[f.meting],
  doel_vastgesteld: ({ zaak }, f) => zaak?.doelen[f.doel]?.vastgesteld,
  doel_bijgesteld: ({ zaak }, f) => zaak?.doelen[f.doel]?.bijgesteld,
  doel_behaald: ({ zaak }, f) => zaak?.doelen[f.doel]?.behaald,
  advies_gevraagd: ({ zaak }, f) => zaak?.adviezen[f.advies]?.gevraagd,
  advies_ontvangen: ({ zaak }, f) => zaak?.adviezen[f.advies]?.ontvangen,
  traject_bepaald: ({ zaak }) => zaak?.traject,
  regievoerder_aangewezen: ({ zaak }) => zaak?.regievoerder,
  verschil_van_inzicht: ({ zaak }) => zaak?.verschil,
  tweede_wijkwerker_ingeschakeld: ({ zaak }) => zaak?.tweede_wijkwerker,
  tweede_wijkwerker_oordeel: ({ zaak }) => zaak?.tweede_oordeel,
  eigen_bijdrage_bepaald: ({ zaak }) => zaak?.eigen_bijdrage,
  pgb_voorlichting_gegeven: ({ zaak }) => zaak?.pgb_voorlichting,
  ondersteuning_voorgesteld: ({ zaak }) => zaak?.ondersteuning,
} satisfies Partial<Velden>;
