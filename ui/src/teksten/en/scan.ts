import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What the place for scans and the shelf say. */
export const scan = {
  titel: "Scan of a document",
  leg_neer: "Drop a scan here",
  uitleg:
    "A PDF, or a photograph as JPEG or PNG. At the bottom of every page stands a code: by that Keukentafel sees which document it is.",
  kies: "Choose a scan…",
  te_groot: "This is too large for a scan. Scan with at most 300 dpi, and not too many pages at once.",
  bezig: "I am reading the scan…",
  klaar: (stukken: number, plank: number) =>
    `The scan was read: ${stukken === 1 ? "1 document" : `${String(stukken)} documents`} recognised${plank > 0 ? `, ${String(plank)} on the shelf` : ""}.`,
  van: (naam: string) => `Of ${naam}`,
  bewaard: "The scan is kept with the documents of this dossier.",
  bewaard_elders: "The scan is kept with the documents of that dossier.",
  ander_dossier: (naam: string) => `This document belongs to the dossier of ${naam}, not to the dossier that is open.`,
  open_dossier: "Open the dossier",
  reactie: "Record the reaction",
  scans: "Scans",
  bij_reactie: (titel: string) => `With this reaction comes: ${titel}.`,
  plank: {
    titel: "On the shelf",
    uitleg: "These pages could not be read or placed. They stay here until somebody gives them a place.",
    sinds: (datum: string) => `since ${datum}`,
    open: "View",
    hier: "Put in this dossier",
    kenmerk: "Reference at the bottom of the page",
    kenmerk_hulp: "Eight letters and digits, for example 7K2MQ8XB.",
    zet: "Put with this document",
    weg: "Can go",
    waarom: "Why can this go?",
    weg_hulp: "The pages are erased. That they were here and why they went is kept.",
    wis: "Erase the pages",
    gezet: "The pages are with the documents of the dossier.",
    gewist: "The pages were erased.",
  },
} satisfies Tekst<typeof nl.scan>;
