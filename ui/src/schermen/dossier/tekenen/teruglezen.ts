import type { HoofdstukGelezen } from "../../../bindings";

/** What the resident says of one chapter. */
export interface Gelezen {
  klopt: boolean;
  anders: string;
}

/** As it is recorded: only the chapters of which something was said, in the order of the verslag. */
export function hoofdstukken_van(koppen: readonly string[], gelezen: Record<string, Gelezen>): HoofdstukGelezen[] {
  return koppen.flatMap((kop) => {
    const g = gelezen[kop];
    return g ? [{ kop, klopt: g.klopt, anders: g.klopt ? "" : g.anders.trim() }] : [];
  });
}

/** Somewhere something is different, and nobody wrote what. */
export function zonder_woorden(gelezen: Record<string, Gelezen>): boolean {
  return Object.values(gelezen).some((g) => !g.klopt && g.anders.trim() === "");
}
