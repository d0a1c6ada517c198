import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: an aanvraag apart from the verslag. */
export const aanvraag = {
  aanvraag: {
    titel: "Aanvraag (application) apart from the report",
    uitleg: "An aanvraag that does not stand on the report, such as a letter. The day of receipt counts.",
    knop: "Record the aanvraag",
    datum: "Received on",
    velden: {
      bron: { label: "In which form?" },
      ondertekend: { label: "The aanvraag is signed" },
      volledig: { label: "Nothing is missing" },
    },
  },
  te_vroege_aanvraag: {
    titel: "Aanvraag that comes too early",
    uitleg: "The report is not there yet and the six weeks are not over. Record what you told the resident.",
    knop: "Record",
    datum: "Received on",
    velden: { toelichting: { label: "What did you tell the resident?" } },
  },
  aanvraag_intrekken: {
    titel: "Aanvraag withdrawn",
    uitleg: "The resident withdraws the aanvraag, on paper or by e-mail.",
    knop: "Record: aanvraag withdrawn",
    datum: "Received on",
    velden: { reden: { label: "Why?" } },
  },
} satisfies Tekst<typeof nl.vormen.aanvraag>;
