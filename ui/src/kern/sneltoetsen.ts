/** The key combinations of the window: one list for the keyboard and for the dialog that lists them. */
export const SNELTOETSEN = [
  { toets: "k", ctrl: true, naam: "zoeken" },
  { toets: "n", ctrl: true, naam: "melding" },
  { toets: "g", ctrl: true, naam: "gesprek" },
  { toets: "p", ctrl: true, naam: "stuk" },
  { toets: "l", ctrl: true, naam: "vergrendel" },
  // Not taken by the web view, GTK (F6, F8 and F10) or a screen reader; one key, that a hand finds in a hurry.
  { toets: "F9", ctrl: false, naam: "stilslot" },
  { toets: "F2", ctrl: false, naam: "meekijken" },
  { toets: "F1", ctrl: false, naam: "hulp" },
  { toets: "?", ctrl: false, naam: "toetsen" },
] as const;

export type SneltoetsNaam = (typeof SNELTOETSEN)[number]["naam"];

/** Told to the dossier or gesprek in view: the resident looks along, or does so no longer. */
export const MEEKIJKEN = "keukentafel:meekijken";

/** Whether keys that are pressed here become text. */
export function typt(doel: EventTarget | null): boolean {
  return (
    doel instanceof HTMLElement && (doel.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(doel.tagName))
  );
}

/** The combination that this key press is; none for a "?" in the middle of a sentence. */
export function sneltoets_van(e: KeyboardEvent): SneltoetsNaam | null {
  if (e.altKey || e.repeat) return null;
  const ctrl = e.ctrlKey || e.metaKey;
  const gevonden = SNELTOETSEN.find((s) => s.ctrl === ctrl && s.toets.toLowerCase() === e.key.toLowerCase());
  if (!gevonden || (gevonden.toets === "?" && typt(e.target))) return null;
  return gevonden.naam;
}
