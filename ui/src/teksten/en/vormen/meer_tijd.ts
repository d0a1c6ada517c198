import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: what gives more time for the besluit, and what only seems to. */
export const meer_tijd = {
  verzuimen: { label: (datum_kort: string) => `Letter of ${datum_kort}` },
  zienswijzen: { label: (datum_kort: string) => `Asked on ${datum_kort}` },
  waarvoor: {
    van: (datum_kort: string) => ` of ${datum_kort}`,
    wijziging: (op: string) => `The change${op}`,
    velden: { wijziging: { label: "What is it about?", optie_aanvraag: "The aanvraag" } },
  },
  vertraging: {
    velden: {
      van: { label: "First day" },
      tot: { label: "Last day", hulp: "Leave empty as long as it lasts." },
      waarom: { label: "What is going on?" },
      medegedeeld_op: { label: "The resident was told on" },
    },
  },
  herstel_verzuim_gevraagd: {
    titel: "Ask to complete the aanvraag",
    uitleg: "Say exactly what is missing and until when the resident can send it. Choose an ordinary working day.",
    knop: "Record: asked",
    datum: "Letter sent on",
    velden: {
      ontbreekt: {
        label: "What is missing?",
        rij: (n: number) => `What is missing, ${String(n)}`,
        voeg_toe: "Something else is missing",
        geen: "Nothing stands here yet.",
      },
      wat: { label: "What?" },
      termijn_tot: { label: "It can be completed up to and including" },
    },
  },
  aanvraag_aangevuld: {
    titel: "The aanvraag was completed",
    uitleg: "Time goes on again from the day when everything is in.",
    knop: "Record what came in",
    datum: "Received on",
    velden: {
      verzuim: { label: "On which letter?", geen: "Nobody asked to complete it yet." },
      volledig: {
        label: "Is everything in now?",
        hulp: "Is something still missing? Then time stands still until the last day of the letter.",
      },
      toelichting: { label: "What came in?" },
    },
  },
  instemming_uitstel: {
    titel: "The resident agrees to wait",
    uitleg: "A promise on the phone is not enough: the resident has to write or sign it.",
    knop: "Record the postponement",
    datum: "Received on",
    velden: {
      van: { label: "First day of the postponement" },
      tot: { label: "Last day of the postponement" },
      schriftelijk: { label: "Did the resident write or sign this?" },
    },
  },
  vertraging_toegerekend: {
    titel: "Delay by the resident",
    uitleg: "For example: the resident cancels an appointment, or does not answer a question.",
    knop: "Record the delay",
  },
  overmacht: {
    titel: "Overmacht (force majeure)",
    uitleg: "Only for something that nobody could have prevented. Illness or a busy team is not that.",
    knop: "Record the overmacht",
  },
  verdaging_meegedeeld: {
    titel: "Decide later",
    uitleg:
      "You let the resident know that the besluit comes later. Send the form with which the resident can agree to that: with a signature time really stands still.",
    knop: "Record: letter sent",
    datum: "Letter sent on",
    velden: {
      nieuwe_datum: { label: "Besluit on this day at the latest", hulp: "Two weeks later at most." },
      reden: { label: "Why does the besluit come later?" },
    },
  },
  zienswijze_gevraagd: {
    titel: "Ask for a reaction (zienswijze)",
    uitleg: "Write down which facts differ. The resident may call, write or come by.",
    knop: "Record: asked",
    datum: "Asked on",
    velden: {
      waarover: { label: "Which facts differ?" },
      termijn_tot: { label: "A reaction is possible up to and including" },
    },
  },
  zienswijze_ontvangen: {
    titel: "Reaction (zienswijze) received",
    knop: "Record the reaction",
    datum: "Received on",
    velden: {
      zienswijze: { label: "To which question?", geen: "Nobody asked for a reaction yet." },
      wijze: { label: "How did the resident react?" },
      inhoud: { label: "What did the resident say?" },
    },
  },
} satisfies Tekst<typeof nl.vormen.meer_tijd>;
