import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: how the hours of a line came about (step 5 of the stappenplan). */
export const uren = {
  uren_onderbouwd: {
    titel: (onderwerp: string) => `Show how the hours of line ${onderwerp} came about`,
    titel_zonder_regel: "Show how the hours came about",
    uitleg: "How much is needed, and who does a part of it already? What remains is for the maatwerkvoorziening.",
    knop: "Record how it came about",
    datum: "Discussed on",
    velden: {
      regel: { label: "Which line?", geen: "There is no line at Support yet." },
      nodig: { label: (nodig: string) => `${nodig}, a week` },
      afwijking: { label: "Why does the line have more than what remains?" },
    },
  },
} satisfies Tekst<typeof nl.vormen.uren>;
