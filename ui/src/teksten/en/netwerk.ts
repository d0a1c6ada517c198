import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** The drawing of who is around the resident. */
export const netwerk = {
  titel: "The network",
  uitleg: "Who are around the resident? Draw it together. The drawing goes into the report.",
  midden: "You",
  kring: { dichtbij: "Very close", vertrouwd: "Trusted", verder: "Further away" },
  tekening: (n: number) => (n === 1 ? "Drawing with 1 person" : `Drawing with ${String(n)} people`),
  bediening:
    "Drag somebody to another ring. With the keys: ↑ closer, ↓ further away, ← and → the order, Delete takes away, Enter goes to the line.",
  helpt_met: (waarmee: string) => (waarmee ? `helps now with ${waarmee}` : "helps now"),
  verzet: (naam: string, kring: string) => `${naam}: ${kring.toLowerCase()}`,
  weg: (naam: string) => `${naam} was taken out of the drawing`,
  nieuw: "Who else?",
  nieuw_hulp: "A name, or who it is. Enter puts that person into the drawing.",
  zet_erbij: "Add",
  uit_dossier: "From the dossier",
  lijst: "The drawing as a list",
  naam: "Who",
  relatie: "Relation",
  welke_kring: "Ring",
  helpt: "Helps now",
  waarmee: "With what? Or what could this person do?",
  haal_weg: (naam: string) => `Take ${naam || "this person"} away`,
  toelichting: "What stands out?",
  leeg: "Nobody is in the drawing yet.",
  regel: (naam: string) => naam || "No name yet",
} satisfies Tekst<typeof nl.netwerk>;
