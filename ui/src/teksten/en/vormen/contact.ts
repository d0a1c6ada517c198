import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: questions and worries that are no melding. */
export const contact = {
  contact_vastgelegd: {
    titel: "Question or worry that is no melding",
    uitleg: "No time limit starts. Does the resident ask for help, then record a melding.",
    knop: "Record",
    datum: "Came in on",
    signaal: "The resident does not know of it, or asks for nothing. Get in touch with the resident.",
    informatievraag: "The resident only wants to know something.",
    velden: {
      contactsoort: {
        label: "What is it?",
      },
      van: { label: "Who asked or told it?", hulp: "For example: the resident, a neighbour, the GP." },
      waarover: { label: "What was it about?" },
    },
  },
  contact_afgehandeld: {
    titel: "Question or worry settled",
    knop: "Record the outcome",
    datum: "Settled on",
    velden: {
      contact: { label: "Which question or worry?", geen: "No question or worry is open." },
      uitkomst: { label: "What came of it?" },
      wordt_melding: {
        label: "The resident asks for help now",
        hulp: "Record the melding as well afterwards: that starts the time limit.",
      },
    },
  },
} satisfies Tekst<typeof nl.vormen.contact>;
