import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: the besluit, and what comes against it. */
export const besluit = {
  bekendmaken: {
    titel: "Make the besluit known",
    uitleg: "Print the letter and send or give it. The day when it goes out starts the time for bezwaar.",
    knop: "Record: made known",
    datum: "Sent or given on",
    velden: {
      wijze: { label: "How?" },
      aan: {
        label: "To whom, or to which address?",
        hulp: "Only if it did not go to the resident’s address, for example to the mentor.",
      },
    },
  },
} satisfies Tekst<typeof nl.vormen.besluit>;
