import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What the aid for plain words says. The remarks themselves come from Rust, and are about Dutch. */
export const leeshulp = {
  tips: (aantal: number) =>
    aantal === 1 ? "1 tip to make this easier to read" : `${String(aantal)} tips to make this easier to read`,
  goed: "This is easy to read.",
  liever: "Rather:",
  vervang: (wat: string, door: string) => `Replace ‘${wat}’ by ‘${door}’`,
  score: (punten: number, woorden_per_zin: string) =>
    `Readability ${String(punten)} of 100, on average ${woorden_per_zin} words a sentence.`,
  score_uitleg:
    "An aid: it counts syllables and sentences of Dutch, and does not know what the text says. From 65 a letter is easy to read.",
} satisfies Tekst<typeof nl.leeshulp>;
