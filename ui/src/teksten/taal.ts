import type { Tekst } from "./tekst";
import type * as Nl from "./nl";

/** The languages of the window. What the rules say, what people write and every letter is Dutch in both. */
export const TALEN = ["nl", "en"] as const;
export type Taal = (typeof TALEN)[number];

/** Every text of the window. */
export type Teksten = typeof Nl;

/** Kept on this laptop beside the dossiers, since it counts before anybody unlocks: it says nothing of anybody. */
const SLEUTEL = "keukentafel.taal";

/** How dates and amounts are written. */
const SCHRIJFWIJZE: Record<Taal, string> = { nl: "nl-NL", en: "en-GB" };

const HALEN: Record<Taal, () => Promise<Teksten>> = {
  nl: () => import("./nl"),
  // The same sentences under the same names; only a type with the Dutch words in it would tell them apart.
  en: () => import("./en").then((en) => en satisfies Tekst<Teksten> as unknown as Teksten),
};

let gekozen: Teksten | null = null;
let nu: Taal = "nl";

/** The language of this laptop; Dutch until somebody chooses. */
export function bewaarde_taal(): Taal {
  return localStorage.getItem(SLEUTEL) === "en" ? "en" : "nl";
}

/** Reads the texts of one language, and of no other. Everything that says something is read after this. */
export async function spreek(taal: Taal): Promise<void> {
  gekozen = await HALEN[taal]();
  nu = taal;
  document.documentElement.lang = taal;
}

/** Chooses a language for this laptop. The window starts again: half of it may not speak another language. */
export function kies_taal(taal: Taal): void {
  localStorage.setItem(SLEUTEL, taal);
  location.reload();
}

/** The texts that were read. */
export function teksten(): Teksten {
  if (!gekozen) throw new Error("no language was read: spreek() comes before every screen");
  return gekozen;
}

/** The language that the window speaks. */
export function taal_nu(): Taal {
  return nu;
}

/** How dates and amounts are written in the language that the window speaks. */
export function schrijfwijze(): string {
  return SCHRIJFWIJZE[nu];
}
