import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: who lives in the house, and what help runs there already. */
export const huishouden = {
  huishouden_vastgelegd: {
    titel: "Who live in the house?",
    uitleg: "Only write down what is needed to know what housemates can do.",
    knop: "Record the household",
    datum: "Discussed on",
    velden: {
      huisgenoten: {
        label: "Housemates",
        rij: (n: number) => `Housemate ${String(n)}`,
        voeg_toe: "Another housemate",
        geen: "The resident lives alone.",
      },
      naam: { label: "Name" },
      relatie: { label: "What is this person to the resident?" },
      geboortedatum: { label: "Date of birth" },
      bijzonderheden: {
        label: "What is important to know?",
        hulp: "Only what counts for the help that this person can give.",
      },
      gehuwd: {
        label: "Is the resident married, in a registered partnership, or living together as if married?",
        hulp: "This counts for the own contribution.",
      },
    },
  },
  bestaande_ondersteuning_vastgelegd: {
    titel: "Support that runs already",
    uitleg:
      "An arrangement from before 2023, or a besluit that is not in this dossier. It counts for what you propose now.",
    knop: "Record",
    datum: "Seen or heard on",
    velden: {
      omschrijving: { label: "What is it?" },
      familie: { label: "Which kind of support?" },
      per_week: { label: "How much a week?" },
      profiel: { label: "Profile of the arrangement" },
      pakket: { label: "Package of the arrangement" },
      aanbieder: { label: "Provider" },
      van: { label: "First day" },
      tot: { label: "Last day", hulp: "Empty if it is not certain yet." },
    },
  },
  overgangsgesprek_gevoerd: {
    titel: "Conversation about the end of an arrangement",
    uitleg: "With the resident and the carer, before the old arrangement stops.",
    knop: "Record the conversation",
    datum: "Held on",
    velden: {
      ondersteuning: { label: "About which support?", geen: "First record which support runs already." },
      uitkomst: { label: "What did you agree?" },
    },
  },
} satisfies Tekst<typeof nl.vormen.huishouden>;
