import type { Velden } from "./bron";

/** Facts about the resident, and contacts that are no melding. */
export const PERSOON = {
  persoonsgegevens_vastgelegd: ({ dossier }) => dossier.persoon,
  identiteit_vastgesteld: ({ dossier }) => dossier.identiteit,
  overleden: ({ dossier }) => dossier.overleden,
  verhuisd: ({ dossier }) => dossier.verhuisd,
  bsn_geverifieerd: ({ dossier }) => dossier.bsn_geverifieerd,
  ingezetenschap_getoetst: ({ dossier }) => dossier.ingezetenschap,
  contactvoorkeur_vastgelegd: ({ dossier }) => dossier.contactvoorkeur,
  huishouden_vastgelegd: ({ dossier }) => dossier.huishouden,
  vertegenwoordiging_vastgelegd: ({ dossier }, f) => dossier.vertegenwoordigingen[f.vertegenwoordiger],
  toestemming_gegeven: ({ dossier }, f) => dossier.toestemmingen[f.toestemming]?.gegeven,
  toestemming_ingetrokken: ({ dossier }, f) => dossier.toestemmingen[f.toestemming]?.ingetrokken,
  bestaande_ondersteuning_vastgelegd: ({ dossier }, f) => dossier.bestaande_ondersteuning[f.ondersteuning]?.vastgelegd,
  overgangsgesprek_gevoerd: ({ dossier }, f) => dossier.bestaande_ondersteuning[f.ondersteuning]?.gesprek,
  contact_vastgelegd: ({ dossier }, f) => dossier.contacten[f.contact]?.vastgelegd,
  contact_afgehandeld: ({ dossier }, f) => dossier.contacten[f.contact]?.afgehandeld,
  klacht_ontvangen: ({ dossier }, f) => dossier.klachten[f.klacht]?.ontvangen,
  klacht_afgehandeld: ({ dossier }, f) => dossier.klachten[f.klacht]?.afgehandeld,
  verzoek_ontvangen: ({ dossier }, f) => dossier.verzoeken[f.verzoek]?.ontvangen,
  verzoek_afgehandeld: ({ dossier }, f) => dossier.verzoeken[f.verzoek]?.afgehandeld,
  datalek_ontdekt: ({ dossier }, f) => dossier.datalekken[f.datalek]?.ontdekt,
  datalek_gemeld: ({ dossier }, f) => dossier.datalekken[f.datalek]?.gemeld,
} satisfies Partial<Velden>;
