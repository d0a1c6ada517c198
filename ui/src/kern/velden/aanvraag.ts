import type { Zaak } from "../../bindings";
import type { Velden } from "./bron";

const verslag = (zaak: Zaak | undefined, versie: number) => zaak?.verslagen.find((v) => v.versie === versie);

/** Facts from the verslag up to the besluit. */
export const AANVRAAG = {
  onderzoeksverslag_vastgesteld: ({ zaak }, f) => verslag(zaak, f.versie)?.vastgesteld,
  onderzoeksverslag_verstrekt: ({ zaak }, f) => verslag(zaak, f.versie)?.verstrekt,
  herinnering_verslag: ({ zaak }, f) => zaak?.herinneringen[f.nummer],
  verslag_reactie_ontvangen: ({ zaak }) => zaak?.reactie,
  gewezen_op_aanvraag: ({ zaak }, f) => zaak?.gewezen_op_aanvraag[f.waarom],
  te_vroege_aanvraag_ontvangen: ({ zaak }) => zaak?.te_vroege_aanvraag,
  aanvraag_ontvangen: ({ zaak }) => zaak?.aanvraag,
  aanvraag_ingetrokken: ({ zaak }) => zaak?.aanvraag_ingetrokken,
  herstel_verzuim_gevraagd: ({ zaak }, f) => zaak?.verzuimen[f.verzuim]?.gevraagd,
  aanvraag_aangevuld: ({ zaak }, f) => zaak?.verzuimen[f.verzuim]?.aanvullingen[f.aanvulling],
  instemming_uitstel: ({ zaak }, f) => zaak?.uitstellen[f.uitstel],
  vertraging_toegerekend: ({ zaak }, f) => zaak?.vertragingen[f.vertraging],
  overmacht: ({ zaak }, f) => zaak?.overmacht[f.overmacht],
  verdaging_meegedeeld: ({ zaak }) => zaak?.verdaging,
  zienswijze_gevraagd: ({ zaak }, f) => zaak?.zienswijzen[f.zienswijze]?.gevraagd,
  zienswijze_ontvangen: ({ zaak }, f) => zaak?.zienswijzen[f.zienswijze]?.ontvangen,
  leveringsvorm_gekozen: ({ zaak }, f) => zaak?.keuzes[f.regel]?.leveringsvorm,
  aanbieder_gekozen: ({ zaak }, f) => zaak?.keuzes[f.regel]?.aanbieder,
  pgb_motivatie_ontvangen: ({ zaak }) => zaak?.pgb.motivatie,
  pgb_plan_ontvangen: ({ zaak }) => zaak?.pgb.plan,
  pgb_gesprek_gevoerd: ({ zaak }) => zaak?.pgb.gesprek,
  pgb_beoordeeld: ({ zaak }) => zaak?.pgb.beoordeling,
  ingebrekestelling_ontvangen: ({ zaak }, f) => zaak?.ingebrekestellingen[f.ingebrekestelling]?.ontvangen,
  ingebrekestelling_bevestigd: ({ zaak }, f) => zaak?.ingebrekestellingen[f.ingebrekestelling]?.bevestigd,
} satisfies Partial<Velden>;
