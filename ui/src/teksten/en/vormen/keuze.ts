import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: the choice between zorg in natura and a pgb, line by line, made apart from the verslag. */
export const keuze = {
  leveringsvorm_gekozen: {
    titel: "Zorg in natura (arranged by the municipality) or pgb (personal budget)",
    uitleg: "The resident chooses, for each product apart.",
    knop: "Record the choice",
    datum: "Chosen on",
    velden: {
      regel: { label: "For which line?" },
      leveringsvorm: { label: "What does the resident choose?" },
      door: { label: "Who chose?", hulp: "For example: cliënt, mentor." },
    },
  },
  aanbieder_gekozen: {
    titel: "Choose a provider",
    uitleg: "Show the resident all providers. Which ones you showed is kept with it.",
    knop: "Record the choice",
    datum: "Chosen on",
    velden: { regel: { label: "For which line?" } },
  },
} satisfies Tekst<typeof nl.vormen.keuze>;
