import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: who may act for the resident, and what the resident agrees with. */
export const vertegenwoordiging = {
  uitleg_rol: {
    curator: "Appointed by the court.",
    mentor: "Appointed by the court, for care and well-being.",
    gevolmachtigde: "The resident gave a power of attorney, for when the resident cannot judge it any more.",
    partner: "Only if there is no curator, mentor or gevolmachtigde.",
    familie: "Parent, child, brother, sister, grandparent or grandchild. Only if there is nobody of the above.",
    gemachtigde: "The resident can decide, but leaves this to somebody else.",
    bewindvoerder: "Only for money matters.",
  },
  vertegenwoordiging_vastgelegd: {
    titel: "Somebody may act for the resident",
    knop: "Record the representation",
    datum: "Seen or heard on",
    velden: {
      naam: { label: "Who?" },
      rol: { label: "In which role?" },
      inwoner_wil_het: { label: "The resident does not mind" },
      relatie: {
        label: "What is this person to the resident?",
        hulp: "For example: daughter, or professional mentor.",
      },
      telefoon: { label: "Telephone number" },
      document: {
        label: "What did you see?",
        hulp: "For example: order of the court, or authorisation. Do not write down a number.",
      },
      omvang: { label: "What does it hold for?", hulp: "For example: everything, or only this aanvraag." },
      van: { label: "From" },
      tot: { label: "Up to and including", hulp: "Empty if it goes on." },
    },
  },
  toestemming_gegeven: {
    titel: "Consent of the resident",
    uitleg:
      "For one purpose, with one party. Do not ask consent for what the law allows already. The resident may always withdraw it.",
    knop: "Record the consent",
    datum: "Given on",
    velden: {
      doel: { label: "What for?" },
      van: { label: "Who gives the data?" },
      naar: { label: "Who gets the data?" },
      gegevens: { label: "Which data?" },
      vorm: { label: "How did the resident consent?" },
    },
  },
  toestemming_ingetrokken: {
    titel: "Consent withdrawn",
    uitleg: "From now on it is not allowed any more. What was shared before stays lawfully shared.",
    knop: "Record: withdrawn",
    datum: "Said on",
    velden: {
      toestemming: { label: "Which consent?", geen: "No consent is recorded yet." },
      toelichting: { label: "What did the resident say?" },
    },
  },
} satisfies Tekst<typeof nl.vormen.vertegenwoordiging>;
