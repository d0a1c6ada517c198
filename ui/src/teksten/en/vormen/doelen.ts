import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: goals, agreed with the resident. */
export const doelen = {
  periode: { velden: { begin: { label: "From" }, eind: { label: "Up to and including" } } },
  geen: "No goal runs. Record a goal first.",
  doel_vastgesteld: {
    titel_verbeteren: "Put the goal right",
    titel: "New goal",
    uitleg: "Write the goal down together, so that you can see later whether it was reached.",
    knop: "Record the goal",
    datum: "Agreed on",
    velden: {
      tekst: { label: "What does the resident want to reach?" },
      termijn: { label: "For which time?" },
      domein: { label: "Which domain does it belong to?" },
    },
  },
  doel_bijgesteld: {
    titel: "Adjust the goal",
    knop: "Adjust the goal",
    datum: "Agreed on",
    velden: {
      doel: { label: "Which goal?" },
      tekst: { label: "What is the goal now?" },
      reden: { label: "Why does it change?" },
    },
  },
  doel_behaald: {
    titel: "Finish the goal",
    knop: "Record how it ended",
    datum: "Discussed on",
    velden: {
      doel: { label: "Which goal?" },
      behaald: { label: "Was it reached?" },
      toelichting: { label: "How did that come about?" },
    },
  },
} satisfies Tekst<typeof nl.vormen.doelen>;
