import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: the verslag. */
export const verslag = {
  verslag_vaststellen: {
    titel: (versie: number) => `Establish the report: version ${String(versie)}`,
    uitleg: "After that this version does not change any more. If something is added you make a new version.",
    knop: (versie: number) => `Establish version ${String(versie)}`,
  },
  verslag_verstrekken: {
    titel: (versie: number) => `Give version ${String(versie)} to the resident`,
    uitleg: "Print the report at Documents. The day when the resident gets it counts for the six weeks.",
    knop: "Record: given",
    datum: "Given or sent on",
    velden: { aan: { label: "To whom?" } },
  },
  herinnering_verslag: {
    titel: "Send a reminder",
    titel_tweede: "Send a second reminder",
    uitleg: "The report did not come back yet. Remind the resident, and tell that an aanvraag is always allowed.",
    uitleg_tweede: "If nothing comes after this either, you close the melding with a letter. That is no besluit.",
    knop: "Record: reminder sent",
    datum: "Sent on",
  },
  gewezen_op_aanvraag: {
    titel: "Tell the resident about the aanvraag (application)",
    uitleg:
      "Explain it on paper, so that the resident can read it again. Without an aanvraag there will be no besluit, and without a besluit there can be no bezwaar.",
    knop: "Record: explained",
    datum: "Letter sent or given on",
    velden: { waarom: { label: "What did you explain?" }, toelichting: { label: "What did you say with it?" } },
  },
  verslag_aan_aanbieder_gegeven: {
    versie: (versie: number) => `Version ${String(versie)}`,
    titel: "Give the whole report to a provider",
    uitleg:
      "A provider only gets what is needed to give the help. You give the whole report with the resident’s consent, or if everything in it is really needed.",
    knop: "Record: given",
    datum: "Given on",
    velden: {
      versie: { label: "Which version?", geen: "No report was established yet." },
      aanbieder: { label: "To which provider?", geen: "The resident has chosen no provider yet." },
      met: { label: "Did the resident consent to this?" },
      toestemming: {
        label: "Which consent?",
        geen: "There is no consent for the whole report. Record that first.",
      },
      noodzaak: { label: "Why does the provider need the whole report?" },
    },
  },
} satisfies Tekst<typeof nl.vormen.verslag>;
