import type { Feit, Kanaal, StukSoort } from "../../../bindings";
import type { DossierState } from "../../../kern/dossier.svelte";
import type { Optie } from "../../../teksten";

/** What stands in the fields of a form. */
export type Waarden = Record<string, string | boolean | null>;

/** One field of a form. `naam` is the name of the field in the feit, so that a refusal can lead to it. */
export interface VeldVorm {
  naam: string;
  label: string;
  hulp?: string;
  soort: "regel" | "tekst" | "keuze" | "vinkje" | "datum" | "tijd";
  opties?: readonly Optie<string>[];
  optioneel?: boolean;
}

/** An act with one feit: its fields, and the feit that they make. */
export interface Vorm {
  titel: string;
  uitleg?: string;
  /** What the button says that it does. */
  knop: string;
  velden: VeldVorm[];
  /** What stands there at first; from what is recorded, where something is. */
  begin: (d: DossierState) => Waarden;
  /** The feit; none while a field that is needed is empty. */
  maak: (w: Waarden, d: DossierState) => Feit | null;
  /** What the date of the feit is called; none: today, unasked. */
  datum?: string;
  kanaal?: Kanaal;
  /** The document that is made and kept with it, and shown beside. */
  stuk?: (d: DossierState) => { soort: StukSoort; versie: number | null; besluit: string | null } | null;
}

/** The text of a field, without spaces around it. */
export function tekst(w: Waarden, naam: string): string {
  const waarde = w[naam];
  return typeof waarde === "string" ? waarde.trim() : "";
}

/** The text of a field, or none. */
export function of_niets(w: Waarden, naam: string): string | null {
  return tekst(w, naam) || null;
}
