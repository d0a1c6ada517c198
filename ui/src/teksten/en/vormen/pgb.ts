import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: the choice for a pgb, step by step. */
export const pgb = {
  pgb_uitleg: {
    titel: "Explanation of zorg in natura and pgb",
    uitleg:
      "Tell in plain words what zorg in natura is (care arranged by the municipality), what a pgb is (a personal budget) and what a pgb asks of somebody.",
    knop: "Record: explained",
    datum: "Explained on",
    velden: { toelichting: { label: "What did you discuss?" }, begrepen: { label: "Could the resident follow it?" } },
  },
  pgb_motivatie_ontvangen: {
    titel: "Why does the resident want a pgb?",
    uitleg: "In the resident’s own words.",
    knop: "Record the reasons",
    datum: "Received on",
    velden: { tekst: { label: "The resident’s words" } },
  },
  pgb_plan_ontvangen: {
    titel: "Plan for the pgb",
    uitleg: "Who will help, how much and for which amount?",
    knop: "Record the plan",
    datum: "Received on",
    velden: {
      hulpverleners: {
        label: "Helpers",
        rij: (n: number) => `Helper ${String(n)}`,
        voeg_toe: "Another helper",
        geen: "There is no helper in the plan yet.",
      },
      naam: { label: "Name" },
      regel: { label: "For which line?", geen: "There is no line at Support yet." },
      hulpsoort: { label: "Which kind of help is it?" },
      per_week: { label: "How much a week?" },
      tarief: { label: "Amount an hour or half-day" },
      relatie: { label: "What is this person to the resident?" },
      kvk: { label: "KvK number (chamber of commerce)", hulp: "Eight digits." },
      agb: { label: "AGB code (care provider)", hulp: "Eight digits." },
      kwaliteit: {
        label: "How can you see that the help is good?",
        hulp: "For example: diploma, VOG (certificate of conduct).",
      },
      toelichting: { label: "What else does the plan say?" },
    },
  },
  pgb_gesprek_gevoerd: {
    titel: "Conversation about the pgb",
    knop: "Record the conversation",
    datum: "Held on",
    velden: {
      plaats: { label: "Where?" },
      beheer: { label: "Who will manage the pgb?", hulp: "Who will really do the administration?" },
      aanwezigen: {
        label: "Who were there?",
        rij: (n: number) => `Person ${String(n)}`,
        voeg_toe: "Somebody else",
        geen: "Nobody stands here yet.",
      },
      naam: { label: "Name" },
      rol: { label: "Role" },
    },
  },
  pgb_beoordeeld: {
    titel: "Does a pgb fit?",
    uitleg:
      "The ten points are a conversation, no test with marks. Your conclusion does not follow by itself from the answers: you write it.",
    knop: "Record the judgement",
    datum: "Judged on",
    velden: {
      getoetst: { label: "With whom did you talk about managing it?" },
      naam_beheerder: { label: "Name of who manages it" },
      beheerder_is_hulpverlener: {
        label: "Who manages it is paid from the pgb as well",
        hulp: "Then somebody judges their own work. Weigh that in your conclusion.",
      },
      kop_conclusie: { label: "Your conclusion" },
      vaardig: { label: "Can this person manage a pgb, alone or with help?" },
      motivatie_voldoende: { label: "Did the resident explain why a pgb fits better?" },
      kwaliteit_voldoende: { label: "Is the help that the resident buys safe and good?" },
      eerder_ingetrokken: {
        label: "An earlier pgb of this resident was withdrawn",
        hulp: "Because facts were wrong, agreements were not kept, or the pgb was not used or used for something else.",
      },
      conclusie: { label: "Why do you think so?", hulp: "In your own words." },
    },
  },
} satisfies Tekst<typeof nl.vormen.pgb>;
