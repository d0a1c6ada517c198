import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What is said about the terms in a picture, and about a date that somebody drags. */
export const tijdlijn = {
  schuif: "Move the date",
  schuif_hulp: "Drag, or use the arrows: one day. Page Up and Page Down: one week.",
  spoor_stil: "After that time stood still",
  als: (datum: string) => `Becomes ${datum}`,
} satisfies Tekst<typeof nl.tijdlijn>;
