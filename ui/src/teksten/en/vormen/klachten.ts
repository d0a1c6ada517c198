import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: complaints, requests about personal data, and leaks. */
export const klachten = {
  klacht_ontvangen: {
    titel: "Complaint received",
    uitleg:
      "A complaint is about how somebody was treated. Does the resident not agree with a besluit? Then it is bezwaar.",
    knop: "Record the complaint",
    datum: "Received on",
    velden: { waarover: { label: "What is it about?" } },
  },
  klacht_afgehandeld: {
    klacht: "Complaint",
    titel: "Complaint settled",
    knop: "Record: settled",
    datum: "Settled on",
    velden: {
      klacht: { label: "Which complaint?", geen: "No complaint is recorded." },
      uitkomst: { label: "What came of it?" },
    },
  },
  verzoek_ontvangen: {
    titel: "Request about personal data",
    knop: "Record the request",
    datum: "Received on",
    velden: {
      verzoeksoort: { label: "What does the resident want?" },
      waarover: { label: "About which data?" },
      verlengd: {
        label: "The resident knows that it takes longer",
        hulp: "You must say that within a month. Two months at most are added.",
      },
    },
  },
  verzoek_afgehandeld: {
    titel: "Request settled",
    knop: "Record: settled",
    datum: "Answered on",
    velden: {
      verzoek: { label: "Which request?", geen: "No request is recorded." },
      uitkomst: { label: "What was done?" },
      reden: { label: "Why not (wholly)?" },
    },
  },
  datalek_ontdekt: {
    titel: "Data breach discovered",
    uitleg:
      "Data are lost, or were seen by somebody who may not see them. Call the data protection officer at once: it can be reported until 72 hours after the discovery.",
    knop: "Record the data breach",
    datum: "Discovered on",
    tijd: "At what time?",
    velden: { wat: { label: "What happened?", hulp: "Without names or other data of people." } },
  },
  datalek_gemeld: {
    ontdekt: "Discovered",
    titel: "Data breach reported",
    uitleg: "To the Autoriteit Persoonsgegevens (data protection authority).",
    knop: "Record: reported",
    datum: "Reported on",
    velden: {
      datalek: { label: "Which data breach?", geen: "No data breach is recorded." },
      toelichting: { label: "What was reported?" },
    },
  },
} satisfies Tekst<typeof nl.vormen.klachten>;
