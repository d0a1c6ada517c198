import type { Naam } from "../../../bindings";
import { is_getypt } from "../../../kern/getypt";
import type { Rij, Waarde, Waarden } from "./vorm";

const LEGE_NAAM: Naam = { voornaam: "", voorvoegsel: "", achternaam: "" };

/** The text of a field, without spaces around it; of a checked field what the check made of it. */
export function tekst(w: Waarden, naam: string): string {
  const waarde = w[naam];
  if (is_getypt(waarde)) return waarde.waarde ?? "";
  return typeof waarde === "string" ? waarde.trim() : "";
}

/** The text of a field, or none. */
export function of_niets(w: Waarden, naam: string): string | null {
  return tekst(w, naam) || null;
}

/** What was chosen. The form holds back what was not; a name that no option has cannot stand there. */
export function gekozen<T extends string>(w: Waarden, naam: string): T {
  return tekst(w, naam) as T;
}

/** What was chosen, or none. */
export function gekozen_of_niets<T extends string>(w: Waarden, naam: string): T | null {
  return (tekst(w, naam) || null) as T | null;
}

/** Whether it was ticked, or answered with yes. */
export function ja(w: Waarden, naam: string): boolean {
  return w[naam] === true || w[naam] === "ja";
}

/** A number: hours per week, cents, a count. None when nothing was typed. */
export function getal(w: Waarden, naam: string): number | null {
  const gelezen = tekst(w, naam);
  return gelezen === "" ? null : Number(gelezen);
}

/** Everything that was ticked. */
export function lijst<T extends string>(w: Waarden, naam: string): T[] {
  const waarde = w[naam];
  return Array.isArray(waarde) ? waarde.filter((x) => typeof x === "string").map((x) => x as T) : [];
}

/** The rows of a list. */
export function rijen(w: Waarden, naam: string): Rij[] {
  const waarde = w[naam];
  return Array.isArray(waarde) ? waarde.filter((x) => typeof x === "object") : [];
}

/** A name in its parts, without spaces around them. */
export function naam(w: Waarden, veld: string): Naam {
  const { voornaam, voorvoegsel, achternaam } = als_naam(w[veld]);
  return { voornaam: (voornaam ?? "").trim(), voorvoegsel: (voorvoegsel ?? "").trim(), achternaam: achternaam.trim() };
}

export function als_naam(waarde: Waarde | undefined): Naam {
  const is_naam = typeof waarde === "object" && waarde !== null && "achternaam" in waarde;
  return is_naam ? (waarde as Naam) : LEGE_NAAM;
}

/** "ja", "nee", or none: what a question with two answers shows. */
export function ja_nee(waarde: boolean | null | undefined): string | null {
  return waarde === null || waarde === undefined ? null : waarde ? "ja" : "nee";
}

/** Rows from what is recorded, each with a name of its own. */
export function als_rijen<T>(
  waarden: readonly T[] | undefined,
  rij: (t: T, i: number) => Waarden & { id?: string },
): Rij[] {
  return (waarden ?? []).map((t, i) => ({ id: String(i + 1), ...rij(t, i) }));
}
