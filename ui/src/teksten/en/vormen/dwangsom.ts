import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: the gemeente is put in default: from receipt to payment. */
export const dwangsom = {
  ingebrekestellingen: { label: (datum_kort: string) => `Received on ${datum_kort}` },
  ingebrekestelling_ontvangen: {
    titel: "Ingebrekestelling (notice of default) received",
    uitleg:
      "The resident writes that the besluit is late. Always record the letter, also if it comes too early. You see at once whether it counts.",
    knop: "Record the ingebrekestelling",
    datum: "Received on",
    velden: {
      waarover: { label: "What is late?" },
      besluit: { label: "Bezwaar against which besluit?", geen: "No bezwaar is recorded." },
      schriftelijk: {
        label: "Is it on paper, or did it come digitally?",
        hulp: "A phone call does not count. Then tell the resident how it can be done: with a letter, or with the form of the municipality.",
      },
      aangewezen_kanaal: { label: "Digitally, at the place that the municipality has for it" },
      aanvragers: {
        label: "How many people applied together?",
        hulp: "Mostly 1. If partners applied together, each gets an equal part.",
      },
    },
  },
  ingebrekestelling_bevestigd: {
    titel: "Confirm receipt of the ingebrekestelling",
    uitleg: "Write whether the letter counts, and when the dwangsom starts.",
    knop: "Record: confirmed",
    datum: "Sent on",
    velden: {
      ingebrekestelling: { label: "Which ingebrekestelling?", geen: "No ingebrekestelling is recorded." },
    },
  },
  dwangsom_vastgesteld: {
    titel: "Set the dwangsom (penalty for deciding late)",
    uitleg:
      "The program works out the amount. If nothing is owed you send a besluit as well: then the resident knows why.",
    knop: "Set the dwangsom",
    datum: "Set on",
    velden: {
      ingebrekestelling: { label: "On which ingebrekestelling?", geen: "No ingebrekestelling is recorded." },
      geen: {
        label: "Is a dwangsom owed?",
        ja: "Yes",
        nee: (waarom: string) => `No: ${waarom.charAt(0).toLowerCase()}${waarom.slice(1)}`,
      },
      dagen: { label: "Days late" },
      bedrag_cent: { label: "Amount for all applicants together" },
      motivering: { label: "Why, in words for the resident (in Dutch)" },
      mandaat_naam: { label: "Name of who decides" },
      mandaat_functie: { label: "Position" },
    },
  },
  dwangsom_betaald: {
    label: (datum_kort: string) => `Set on ${datum_kort}`,
    titel: "Dwangsom paid",
    uitleg: "Within six weeks after the besluit about the dwangsom was sent.",
    knop: "Record the payment",
    datum: "Paid on",
    velden: {
      besluit: { label: "Which dwangsom?", geen: "No dwangsom was set yet." },
      bedrag_cent: { label: "Amount" },
      iban: { label: "To which account?" },
    },
  },
} satisfies Tekst<typeof nl.vormen.dwangsom>;
