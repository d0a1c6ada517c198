import type { Zaak } from "../../bindings";
import type { Velden } from "./bron";

const besluit = (zaak: Zaak | undefined, naam: string) => zaak?.besluiten.find((b) => b.besluit === naam);
const regel = (zaak: Zaak | undefined, naam: string) => zaak?.uitvoering.regels[naam];

/** Facts from the besluit on: bezwaar, and everything that carries it out. */
export const BESLUIT = {
  besluit_genomen: ({ zaak }, f) => besluit(zaak, f.besluit)?.genomen,
  besluit_bekendgemaakt: ({ zaak }, f) => besluit(zaak, f.besluit)?.bekendgemaakt,
  dwangsom_vastgesteld: ({ zaak }, f) => besluit(zaak, f.besluit)?.dwangsom,
  dwangsom_betaald: ({ zaak }, f) => besluit(zaak, f.besluit)?.betaald,
  bezwaar_ontvangen: ({ zaak }, f) => besluit(zaak, f.besluit)?.bezwaar,
  bezwaar_bevestigd: ({ zaak }, f) => besluit(zaak, f.besluit)?.behandeling.bevestigd,
  bezwaar_verzuim_gevraagd: ({ zaak }, f) => besluit(zaak, f.besluit)?.behandeling.verzuimen[f.verzuim]?.gevraagd,
  bezwaar_verzuim_hersteld: ({ zaak }, f) => besluit(zaak, f.besluit)?.behandeling.verzuimen[f.verzuim]?.hersteld,
  hoorzitting_gepland: ({ zaak }, f) => besluit(zaak, f.besluit)?.behandeling.hoorzitting,
  hoorzitting_gehouden: ({ zaak }, f) => besluit(zaak, f.besluit)?.behandeling.horen,
  afgezien_van_horen: ({ zaak }, f) => besluit(zaak, f.besluit)?.behandeling.horen,
  bezwaar_verdaagd: ({ zaak }, f) => besluit(zaak, f.besluit)?.behandeling.verdaagd,
  beslissing_op_bezwaar: ({ zaak }, f) => besluit(zaak, f.besluit)?.behandeling.beslissing,
  bezwaar_ingetrokken: ({ zaak }, f) => besluit(zaak, f.besluit)?.behandeling.ingetrokken,
  beroep_ontvangen: ({ zaak }, f) => zaak?.beroepen[f.beroep],
  toewijzing_verzonden: ({ zaak }, f) => zaak?.uitvoering.toewijzingen[f.toewijzing]?.verzonden,
  toewijzing_retour: ({ zaak }, f) => zaak?.uitvoering.toewijzingen[f.toewijzing]?.retour,
  zorg_gestart: ({ zaak }, f) => regel(zaak, f.regel)?.gestart,
  zorg_gestopt: ({ zaak }, f) => regel(zaak, f.regel)?.gestopt,
  begeleidingsplan_ontvangen: ({ zaak }, f) => regel(zaak, f.regel)?.begeleidingsplan,
  huishoudplan_ontvangen: ({ zaak }, f) => regel(zaak, f.regel)?.huishoudplan,
  svb_geinformeerd: ({ zaak }, f) => regel(zaak, f.regel)?.svb,
  zorgovereenkomst_ontvangen: ({ zaak }, f) => zaak?.uitvoering.zorgovereenkomsten[f.overeenkomst]?.ontvangen,
  zorgovereenkomst_beoordeeld: ({ zaak }, f) => zaak?.uitvoering.zorgovereenkomsten[f.overeenkomst]?.beoordeeld,
  verslag_aan_aanbieder_gegeven: ({ zaak }, f) => zaak?.verslag_aan_aanbieders[f.verstrekking],
  cak_geinformeerd: ({ zaak }, f) => zaak?.uitvoering.cak[f.bericht],
  evaluatie_gehouden: ({ zaak }, f) => zaak?.uitvoering.evaluaties[f.evaluatie],
  heronderzoek_gestart: ({ zaak }, f) => zaak?.uitvoering.heronderzoeken[f.heronderzoek],
  pgb_einde_gemeld: ({ zaak }, f) => regel(zaak, f.regel)?.pgb_einde[f.einde],
  verlenging_gevraagd: ({ zaak }, f) => zaak?.uitvoering.verlengingen[f.verlenging],
  wijziging_gevraagd: ({ zaak }, f) => zaak?.uitvoering.wijzigingen[f.wijziging]?.gevraagd,
  wijziging_verwerkt: ({ zaak }, f) => zaak?.uitvoering.wijzigingen[f.wijziging]?.verwerkt,
  aanbieder_weggevallen: ({ zaak }, f) => zaak?.uitvoering.weggevallen[f.aanbieder],
  ondersteuning_onderbroken: ({ zaak }, f) => regel(zaak, f.regel)?.onderbroken,
  ondersteuning_beeindigd: ({ zaak }, f) => regel(zaak, f.regel)?.beeindigd,
} satisfies Partial<Velden>;
