import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** Two versions of a verslag beside each other. */
export const vergelijken = {
  knop: "Compare versions",
  kies: "Choose two different versions.",
  van: "From version",
  naar: "To version",
  titel: (oude: number, nieuwe: number) => `What changed from version ${String(oude)} to version ${String(nieuwe)}?`,
  aantal: (aantal: number) =>
    aantal === 0
      ? "The text of the two versions is the same."
      : aantal === 1
        ? "Something differs in one place."
        : `Something differs in ${String(aantal)} places.`,
  alles: "Also show what stayed the same",
  uitleg: (oude: number, nieuwe: number) =>
    `Struck through stands only in version ${String(oude)}. Underlined and bold stands only in version ${String(nieuwe)}.`,
} satisfies Tekst<typeof nl.vergelijken>;
