import type { Taakuren } from "../../../bindings";
import { nieuwe_naam } from "../../../kern/koppen";
import { uren } from "../../../teksten";
import { tekst } from "../handelingen/lezen";
import type { Fouten, Rij, Waarde } from "../handelingen/vorm";

/** Who does a part of a task, in the order of the stappenplan. */
export const POSTEN = ["eigen_kracht", "gebruikelijke_hulp", "netwerk", "algemene_voorziening"] as const;

/** The columns of minutes, as one walks through them. */
export const MINUTEN = ["nodig", ...POSTEN] as const;

/** The rows of a table that is being typed in. */
export function taakrijen(waarde: Waarde): Rij[] {
  return Array.isArray(waarde) ? waarde.filter((x) => typeof x === "object") : [];
}

/** Recorded tasks as one types them; nothing is written where nobody does anything. */
export function als_rijen(taken: readonly Taakuren[]): Rij[] {
  const getypt = (minuten: number | undefined) => (minuten ? String(minuten) : "");
  return taken.map((taak, i) => ({
    id: String(i + 1),
    taak: taak.taak,
    ...Object.fromEntries(MINUTEN.map((kolom) => [kolom, getypt(taak[kolom])])),
    reden: taak.reden ?? "",
  }));
}

/** A task with nothing in it, under a name that no other has. */
export function nieuwe_taak(rijen: readonly Rij[]): Rij {
  const leeg = Object.fromEntries(["taak", ...MINUTEN, "reden"].map((kolom) => [kolom, ""]));
  return { id: nieuwe_naam(Object.fromEntries(rijen.map((r) => [r.id, r.id]))), ...leeg };
}

/** Whole minutes; none while something else stands there. */
function minuten(rij: Rij, kolom: string): number | null {
  const getypt = tekst(rij, kolom);
  return /^\d{0,5}$/.test(getypt) ? Number(getypt) : null;
}

/** The tasks as they are recorded. What is not a number yet counts as nothing; `gaten_van` says where. */
export function taken_van(waarde: Waarde): Taakuren[] {
  return taakrijen(waarde).map((rij) => ({
    taak: tekst(rij, "taak"),
    nodig: 0,
    ...Object.fromEntries(MINUTEN.map((kolom) => [kolom, minuten(rij, kolom) ?? 0])),
    reden: tekst(rij, "reden"),
  }));
}

/** What is missing or not a number, by its path in the feit. */
export function gaten_van(waarde: Waarde, pad: string): [string, string][] {
  const rijen = taakrijen(waarde);
  if (rijen.length === 0) return [[pad, uren.geen_taken]];
  return rijen.flatMap((rij, i) => {
    const bij = `${pad}.${String(i)}.`;
    const uit: [string, string][] = tekst(rij, "taak") === "" ? [[`${bij}taak`, uren.taak_leeg]] : [];
    for (const kolom of MINUTEN) {
      const leeg = kolom === "nodig" && tekst(rij, kolom) === "";
      if (leeg || minuten(rij, kolom) === null) uit.push([bij + kolom, uren.minuten_leeg]);
    }
    return uit;
  });
}

/** All sentences at one row together. */
export function fouten_bij(fouten: Fouten, pad: string): string[] {
  return [...new Set(Object.entries(fouten).flatMap(([waar, zin]) => (waar.startsWith(`${pad}.`) ? [zin] : [])))];
}
