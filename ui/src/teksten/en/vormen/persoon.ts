import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: who the resident is, and what changes in a life. */
export const persoon = {
  identiteit: {
    titel: "Establish the identity",
    uitleg: "Look at the document. Make no copy and do not write down the number.",
    knop: "Record the identity",
    datum: "Seen on",
    velden: {
      document: { label: "Which document did you see?" },
      geldig_tot: { label: "Valid up to and including" },
    },
  },
  bsn_geverifieerd: {
    titel: "Check the BSN (citizen service number)",
    uitleg:
      "Look up the BSN and see whether it belongs to this person. Without that check you may pass the number on to nobody.",
    uitleg_zonder_bsn: "There is no BSN in this dossier yet. First fill it in with the personal details.",
    knop: "Record: checked",
    datum: "Checked on",
    velden: { bron: { label: "Where did you look it up?" } },
  },
  ingezetenschap_getoetst: {
    titel: "Does the resident live here?",
    uitleg:
      "A maatwerkvoorziening (made-to-measure support) is only for who lives in this municipality and may be in the Netherlands.",
    knop: "Record",
    datum: "Checked on",
    velden: {
      ingezetene: { label: "Does the resident live in this municipality?" },
      rechtmatig_verblijf: { label: "Is the resident Dutch, or allowed to stay here?" },
      toelichting: {
        label: "How do you know this?",
        hulp: "For example: seen in the BRP. Do not write down a document number.",
      },
    },
  },
  contactvoorkeur_vastgelegd: {
    titel: "How does the resident want contact?",
    knop: "Record the preference",
    datum: "Said on",
    velden: {
      digitaal_toegestaan: {
        label: "The resident agrees to messages by e-mail or through the portal",
        hulp: "Only tick this if the resident said so.",
      },
      tolk: { label: "Interpreter needed? In which language?" },
      hulpmiddelen: {
        label: "What helps with reading, hearing or talking?",
        hulp: "For example: large print, a hearing loop, or somebody who reads along.",
      },
      geen_berichtenverkeer: {
        label: "Send no messages about this resident to providers",
        hulp: "Only if such a message puts the resident in danger.",
      },
    },
  },
  overleden: {
    titel: "The resident has died",
    uitleg: "All cases of this resident stop. Support that runs ends on this day.",
    knop: "Record the death",
    datum: "Died on",
    velden: { bron: { label: "Who told you this?" } },
  },
  verhuisd: {
    titel: "The resident moves to another municipality",
    uitleg: "Data may be handed over to the new municipality only with the resident’s consent.",
    knop: "Record the move",
    datum: "Heard on",
    velden: { naar_gemeente: { label: "To which municipality?" }, per: { label: "From which day?" } },
  },
} satisfies Tekst<typeof nl.vormen.persoon>;
