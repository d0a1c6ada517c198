import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: self-reliance, measured with the Zelfredzaamheid-Matrix. */
export const zrm = {
  zrm_gemeten: {
    titel: "Measure self-reliance",
    uitleg:
      "How is it going now, with the help that the resident arranges? Look at the last thirty days. There is no total score: how much help somebody gets never follows from the scores by itself.",
    knop: "Record the measurement",
    datum: "Measured on",
    velden: { zrmsoort: { label: "Which measurement is this?" }, toelichting: { label: "What do you want to add?" } },
  },
} satisfies Tekst<typeof nl.vormen.zrm>;
