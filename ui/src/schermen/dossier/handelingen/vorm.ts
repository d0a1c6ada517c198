import type { Component } from "svelte";
import type { Feit, InvoerVeld, Kanaal, Naam } from "../../../bindings";
import type { DossierState } from "../../../kern/dossier.svelte";
import type { Getypt } from "../../../kern/getypt";
import type { Optie } from "../../../teksten";

/** One row of a list. `id` is its short name in the feit ("1", "2"), made by the window and never asked. */
export type Rij = { id: string } & Waarden;

/** What stands in one field: as it was typed where a check reads it. Plain JSON, so that a draft keeps it. */
export type Waarde = string | boolean | null | Getypt | Naam | string[] | Rij[] | Waarden;

/** What stands in the fields of a form. */
export interface Waarden {
  [naam: string]: Waarde;
}

interface Basis {
  /** Name of the field in the feit, so that a refusal can lead to it. */
  naam: string;
  label: string;
  hulp?: string | undefined;
  optioneel?: boolean;
  /** Only then it is shown, needed and recorded. */
  als?: (w: Waarden) => boolean;
  /** What it says when it is needed and empty; there is a sentence for each kind. */
  leeg?: string;
  /** Half the width, beside another one. */
  half?: boolean;
  /** The words of somebody else, written down as they were said: nothing to make simpler. */
  letterlijk?: boolean;
}

/** What a designed field gets from the form. */
export interface EigenVeld {
  waarde: Waarde;
  zet: (waarde: Waarde) => void;
  /** Everything else that stands in the form. */
  waarden: Waarden;
  veld: string;
  test: string;
  /** The sentence at each part of the field that is not right, by its path in the feit. */
  fouten: Fouten;
}

/** One field of a form. */
export type VeldVorm = Basis &
  (
    | { soort: "regel" | "tekst" | "tijd" | "naam" | "ja_nee" | "vinkje" }
    /** A text that the shell checks and reads back. */
    | { soort: GelezenSoort; eenheid?: string }
    | { soort: "keuze" | "meerkeuze"; opties: readonly Optie<string>[]; naastElkaar?: boolean }
    /** A choice from what stands in the dossier; `geen` says where such a thing comes from. */
    | { soort: "kiezer"; opties: readonly Optie<string>[]; geen?: string }
    | RijenVorm
    /** A designed field, for what needs a picture or a table; `gaten` says what is not filled in. */
    | { soort: "eigen"; toon: Component<EigenVeld>; gaten?: (waarde: Waarde, pad: string) => [string, string][] }
    /** A heading over the fields that follow. */
    | { soort: "kop" }
  );

/** The kinds of text that the shell checks. */
export type GelezenSoort = Extract<
  InvoerVeld,
  "datum" | "geboortedatum" | "telefoon" | "iban" | "per_week" | "omvang" | "geld" | "getal"
>;

/** A list of rows that one adds, removes and puts in order. */
export interface RijenVorm {
  soort: "rijen";
  velden: VeldVorm[];
  /** What one row is called: "Huisgenoot 1". */
  rij: (nummer: number) => string;
  voeg_toe: string;
  /** What it says while there is no row. */
  geen: string;
  /** How many rows there must be. */
  minstens?: number;
  /** The order says something, so it can be changed. */
  volgorde?: boolean;
  /** What stands in a new row. */
  nieuw?: () => Waarden;
  /** Names that a new row may not get: something else in the dossier goes by them, also after a row was removed. */
  bezet?: readonly string[];
}

/** The sentence at each field that is not right, by its path in the feit: "huisgenoten.0.naam". */
export type Fouten = Record<string, string>;

/** An act with one feit: its fields, and the feit that they make. */
export interface Vorm {
  titel: string;
  uitleg?: string;
  /** What the button says that it does. */
  knop: string;
  velden: VeldVorm[];
  /** What stands there at first; from what is recorded, where something is. */
  begin: (d: DossierState) => Waarden;
  /** The feit. Asked for beforehand too, to find what is recorded already; the form itself holds back what is not
   *  filled in. None where the dossier lacks what it is about. */
  maak: (w: Waarden, d: DossierState) => Feit | null;
  /** What the date of the feit is called; none: today, unasked. */
  datum?: string;
  datum_hulp?: string;
  /** What the hour of the feit is called, where it matters. */
  tijd?: string;
  kanaal?: Kanaal;
  /** The field that says why an earlier answer is replaced; then nothing else asks for the reason. */
  reden_uit?: string;
  /** What it replaces, where that does not follow from what the feit says. */
  vervangt?: string[];
  /** Shows before recording what it does to terms and tasks, and to the line of the term of the besluit. */
  gevolg?: "zinnen" | "lijn";
  /** Wide, for a table or two columns. */
  breed?: boolean;
  /** What it is about is made when it opens (a new gesprek), so that its draft is not named after it. */
  nieuw_onderwerp?: boolean;
}

/** Why an act cannot be done yet in this dossier; none when it can. */
export type Beletsel = (d: DossierState) => string | null;
