import type { Kop, Onderdeel, Stap, Zaak } from "../../../../bindings";
import { laatste } from "../../../../kern/koppen";
import type { HandelingNaam } from "../../../../kern/plek";

/** A piece of a chapter that can be read back: a text that is written here, or a fact with a form of its own. */
export type Gegeven =
  | { soort: "stap"; stap: Stap; nummer: number }
  | { soort: "onderdeel"; onderdeel: Onderdeel }
  | { soort: "feit"; feit: "mantelzorg" | "wlz" | "eigen_bijdrage" | "ondersteuning" };

const stap = (code: Stap, nummer: number): Gegeven => ({ soort: "stap", stap: code, nummer });
const onderdeel = (code: Onderdeel): Gegeven => ({ soort: "onderdeel", onderdeel: code });
const feit = (naam: "mantelzorg" | "wlz" | "eigen_bijdrage" | "ondersteuning"): Gegeven => ({
  soort: "feit",
  feit: naam,
});

/** What each chapter of the verslag is made of, by the number before its heading. */
const INHOUD: Partial<Record<string, Gegeven[]>> = {
  "1": [stap("hulpvraag", 1)],
  "2": [onderdeel("a"), stap("problemen", 2)],
  "5": [stap("nodige_ondersteuning", 3)],
  "6": [onderdeel("b"), stap("eigen_mogelijkheden", 4)],
  "7": [onderdeel("c"), feit("mantelzorg")],
  "8": [onderdeel("d")],
  "9": [onderdeel("e")],
  "10": [onderdeel("f"), feit("wlz")],
  "11": [onderdeel("g"), feit("eigen_bijdrage")],
  "12": [stap("maatwerk", 5), feit("ondersteuning")],
};

/** "7" of "7. Wie helpt je al?"; none of a heading without a number, which is no chapter to talk about. */
function nummer(kop: string): string | null {
  return /^(\d+)\./.exec(kop)?.[1] ?? null;
}

export function is_hoofdstuk(kop: string): boolean {
  return nummer(kop) !== null;
}

export function inhoud_van(kop: string): Gegeven[] {
  return INHOUD[nummer(kop) ?? ""] ?? [];
}

/** Its place in the zaak, as it is confirmed under. */
export function naam_van(g: Gegeven): string {
  switch (g.soort) {
    case "stap":
      return `stap/${String(g.nummer)}`;
    case "onderdeel":
      return `onderdeel/${g.onderdeel}`;
    case "feit":
      return g.feit;
  }
}

/** What is recorded of it. */
export function kop_van(zaak: Zaak | undefined, g: Gegeven): Kop<unknown> | undefined {
  switch (g.soort) {
    case "stap":
      return laatste(zaak?.stappen[g.stap]);
    case "onderdeel":
      return laatste(zaak?.onderdelen[g.onderdeel]);
    case "feit":
      return laatste<unknown>(zaak?.[g.feit]);
  }
}

/** Where a fact with a form of its own is written. */
export const FORM = {
  mantelzorg: { deel: "onderzoek", handeling: "mantelzorg_besproken" },
  wlz: { deel: "onderzoek", handeling: "wlz" },
  eigen_bijdrage: { deel: "onderzoek", handeling: "eigen_bijdrage_bepaald" },
  ondersteuning: { deel: "ondersteuning" },
} as const satisfies Record<string, { deel: "onderzoek" | "ondersteuning"; handeling?: HandelingNaam }>;
