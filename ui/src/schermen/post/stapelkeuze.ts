import type { Stapelbrief } from "../../bindings";

/** A letter that somebody can choose, with what it is called when it fails: never the name of a person. */
export interface Stapelkeuze extends Stapelbrief {
  titel: string;
  zaaknummer: string;
}

/** As many letters as go in one time: their pages are drawn in the window. */
export const MEESTE_BRIEVEN = 25;
