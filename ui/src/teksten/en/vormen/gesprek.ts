import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: appointments. */
export const gesprek = {
  door: { hulp: "Only to know it: the six weeks go on." },
  gesprek_plannen: {
    titel_verzetten: "Move the conversation",
    titel: "Plan the conversation",
    knop: "Record the appointment",
    velden: {
      datum: { label: "Day of the conversation" },
      tijd: { label: "Time" },
      plaats: { label: "Where?" },
      reden: { label: "Why was it moved?" },
    },
    wie_verzette: "Who moved it?",
  },
  gesprek_niet_doorgegaan: {
    titel: "The conversation did not take place",
    knop: "Record: did not take place",
    datum: "Cancelled on, or the day of the conversation",
    velden: { reden: { label: "Why did it not take place?" } },
    door_wie: "Because of whom did it not take place?",
  },
} satisfies Tekst<typeof nl.vormen.gesprek>;
