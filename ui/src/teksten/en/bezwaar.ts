import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What is said about bezwaar and beroep. */
export const bezwaar = {
  titel: (besluit: string) => `Bezwaar (objection) against: ${besluit}`,
  ontvangen: (op: string) => `Received on ${op}`,
  beslis_voor: (op: string) => `Decide on ${op} at the latest`,
  werkt_door: "The besluit stays in force while the bezwaar runs.",
  verkeerd_kanaal: "It came in at an address that is not meant for it. Do not just send it back.",
  stap: {
    bevestigd: "Confirm receipt",
    verzuim: "Have it completed",
    horen: "Hear the resident",
    beslissing: "Decide",
  },
  knop: { bevestigd: "Confirm", verzuim: "Ask to complete it", horen: "Record", beslissing: "Decide" },
  niet_nodig: "Only if something is missing",
  ontbreekt: (wat: string) => `Missing: ${wat}`,
  gevraagd_tot: (tot: string) => `It can be completed up to and including ${tot}`,
  aangevuld: "everything is in",
  leg_aanvulling_vast: "Something came in",
  gehoord: (door: string) => `heard by ${door}`,
  niet_horen: "No hearing",
  plan_horen: "Plan the hearing",
  verzet_horen: "Move the hearing",
  gepland: (op: string) => `The hearing is on ${op}`,
  nog_niet_verstuurd: "not sent yet",
  verdaagd: (weken: number) => (weken === 1 ? "Decide one week later" : `Decide ${String(weken)} weeks later`),
  verdaag: "Decide later",
  trek_in: "Withdrawn",
  ingetrokken: (op: string) => `Withdrawn on ${op}.`,
  in_gebreke: "Record an ingebrekestelling (notice of default)",
  beroep: "Beroep (appeal) to the court",
  beroep_op: (wat: string, op: string) => `${wat}, message of ${op}`,
  leg_beroep_vast: "Record a beroep",
} satisfies Tekst<typeof nl.bezwaar>;
