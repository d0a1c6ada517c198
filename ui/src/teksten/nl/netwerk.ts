import type { Kring } from "../../bindings";

/** The drawing of who is around the resident. */
export const netwerk = {
  titel: "Het netwerk",
  uitleg: "Wie staan er om de inwoner heen? Teken het samen. De tekening komt in het verslag.",
  midden: "Jij",
  kring: { dichtbij: "Heel dichtbij", vertrouwd: "Vertrouwd", verder: "Verder weg" } satisfies Record<Kring, string>,
  tekening: (n: number) => (n === 1 ? "Tekening met 1 persoon" : `Tekening met ${String(n)} personen`),
  bediening:
    "Sleep iemand naar een andere kring. Met de toetsen: ↑ dichterbij, ↓ verder weg, ← en → de volgorde, Delete haalt weg, Enter gaat naar de regel.",
  helpt_met: (waarmee: string) => (waarmee ? `helpt nu met ${waarmee}` : "helpt nu"),
  verzet: (naam: string, kring: string) => `${naam}: ${kring.toLowerCase()}`,
  weg: (naam: string) => `${naam} is uit de tekening gehaald`,
  nieuw: "Wie nog meer?",
  nieuw_hulp: "Een naam, of wie het is. Enter zet die persoon in de tekening.",
  zet_erbij: "Zet erbij",
  uit_dossier: "Uit het dossier",
  lijst: "De tekening als lijst",
  naam: "Wie",
  relatie: "Relatie",
  welke_kring: "Kring",
  helpt: "Helpt nu",
  waarmee: "Waarmee? Of wat zou die kunnen doen?",
  haal_weg: (naam: string) => `Haal ${naam || "deze persoon"} weg`,
  toelichting: "Wat valt op?",
  leeg: "Er staat nog niemand in de tekening.",
  regel: (naam: string) => naam || "Nog zonder naam",
};
