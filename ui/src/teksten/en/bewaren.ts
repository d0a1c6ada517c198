import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What the window says when it hides everything at once. */
export const stil = {
  titel: "A short break",
  uitleg: "Press Enter to go on.",
  verder: "Go on",
} satisfies Tekst<typeof nl.stil>;
