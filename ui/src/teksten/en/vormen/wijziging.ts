import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: how it goes, and what somebody wants to be different. */
export const wijziging = {
  geen_regel: "No besluit that grants something was made known yet.",
  alles: "About everything",
  evaluatie_gehouden: {
    titel: "Evaluation",
    uitleg: "How is it going, and does the support still fit?",
    knop: "Record the evaluation",
    datum: "Held on",
    velden: {
      regel: { label: "About which line?" },
      deelnemers: {
        label: "Who were there?",
        rij: (n: number) => `Person ${String(n)}`,
        voeg_toe: "Somebody else",
        geen: "Nobody stands here yet.",
      },
      naam: { label: "Name" },
      rol: { label: "Role" },
      voortgang: {
        label: "How are the goals doing?",
        rij: (n: number) => `Goal ${String(n)}`,
        voeg_toe: "Another goal",
        geen: "There is no goal yet.",
      },
      doel: { label: "Goal" },
      voortgang_van_doel: { label: "How is it going?" },
      conclusie: { label: "Conclusion" },
    },
  },
  heronderzoek_gestart: {
    titel: "Investigate again",
    uitleg: "The municipality looks again whether the besluit still fits. The steps of the investigation hold again.",
    knop: "Start the new investigation",
    datum: "Started on",
    velden: { reden: { label: "Why?" } },
  },
  pgb_einde_gemeld: {
    titel: "Let the resident know that the pgb runs out",
    uitleg: "A pgb does not go on by itself. The resident asks for an extension, and has to know that in time.",
    knop: "Record that the resident knows",
    datum: "Sent on",
    velden: {
      regel: { label: "About which pgb?", geen: "No pgb runs in this case." },
      einde: { label: "Last day of the pgb" },
    },
  },
  verlenging_gevraagd: {
    titel: "Extension asked for",
    uitleg: "Nothing goes on by itself: there will be a besluit.",
    knop: "Record the question",
    datum: "Asked on",
    velden: {
      regel: { label: "About which line?" },
      door: { label: "Who asks for it?" },
      tot: { label: "Until when?" },
      toelichting: { label: "Why?" },
    },
  },
  wijziging_gevraagd: {
    titel: "The resident wants to change something",
    uitleg: "This is dealt with within eight weeks. Think of the notice period of the present provider as well.",
    knop: "Record the question",
    datum: "Received on",
    velden: {
      wijzigingsoort: {
        label: "What does the resident want?",
        hulp: "Always check a new account number in a second way. For example, call back yourself.",
      },
      regel: { label: "About which line?" },
      per: { label: "From when?" },
      ondertekende_aanvraag: {
        label: "It is a signed aanvraag, after an investigation",
        hulp: "Then it is safer to decide within two weeks. You see both dates afterwards.",
      },
      toelichting: { label: "In own words" },
    },
  },
  wijziging_verwerkt: {
    label: (soort: string, datum_kort: string) => `${soort}, asked on ${datum_kort}`,
    titel: "The question was dealt with",
    knop: "Record: dealt with",
    datum: "Dealt with on",
    velden: {
      wijziging: { label: "Which question?", geen: "Nothing was asked." },
      besluit: { label: "With which besluit?", optie_geen: "No besluit was needed" },
      toelichting: { label: "What was done?" },
    },
  },
  aanbieder_weggevallen: {
    titel: "A provider falls away",
    uitleg: "The besluit stays in force. The resident chooses who takes over.",
    knop: "Record",
    datum: "Heard on",
    velden: {
      aanbieder: { label: "Which provider?", geen: "There is no provider in this dossier." },
      reden: { label: "Why?" },
      per: { label: "From when?" },
      opvolger: { label: "Who wants to take over?" },
    },
  },
} satisfies Tekst<typeof nl.vormen.wijziging>;
