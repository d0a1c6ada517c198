import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What the designed parts of the onderzoek say. */
export const zrm = {
  titel: "Self-reliance",
  scores: "How is it going in each domain?",
  scores_hulp: "With the keys 1 to 5 you choose the level and go to the next domain. With 0 you skip a domain.",
  niveau: (n: string, woord: string, eerder: boolean) =>
    `${n}, ${woord.toLowerCase()}${eerder ? ", as it was before" : ""}`,
  niet: "Not judged",
  waarom_niet: (domein: string) => `Why was ‘${domein}’ not judged?`,
  eerder: (soort: string, datum: string) => `This is how it was at the ${soort.toLowerCase()} of ${datum}.`,
  acuut: "A 1 means acute problems. Judge today whether it is an emergency.",
  leeg: "Choose a level in at least one domain.",
  reden_leeg: "Write down why this was not judged.",
  meting: "Measurement",
  uitleg:
    "How the resident manages now. There is no total score: how much help is needed follows from the conversation.",
  meet: "Start the measurement",
  meet_opnieuw: "Measure again",
  bijschrift: (soort: string, datum: string) => `Filled circles: ${soort.toLowerCase()} of ${datum}.`,
  bijschrift_eerder: (datum: string) => `Dotted: ${datum}.`,
  nog_niet: "Nothing was measured yet.",
  tabel: "Show as a table",
  domein: "Domain",
  nu: (datum: string) => `Now (${datum})`,
  toen: (datum: string) => `Before (${datum})`,
  onbekend: "not measured",
} satisfies Tekst<typeof nl.zrm>;

export const uren = {
  titel: (omvang: string) => `How we arrive at ${omvang} a week`,
  titel_leeg: "How do we arrive at the hours?",
  nodig: "Needed in total",
  treden: {
    nodig: "Needed in total",
    eigen_kracht: "Done by the resident",
    gebruikelijke_hulp: "Done by housemates",
    netwerk: "Done by informal carers and network",
    algemene_voorziening: "Done by a general service",
    maatwerk: "Remains for a maatwerkvoorziening",
  },
  kolommen: {
    nodig: "Needed",
    eigen_kracht: "Resident",
    gebruikelijke_hulp: "Housemates",
    netwerk: "Network",
    algemene_voorziening: "General service",
  },
  eraf: "Goes off",
  blijft: "Remains",
  tekening: "Drawn",
  wat: "What",
  taak: "Task",
  samen: "Together",
  per_taak: (regel: string) => `${regel}, task by task`,
  per_taak_vraag: "Which tasks are there, and who does what?",
  per_taak_hulp: "In minutes a week. Leave empty what nobody does. The arrows take you to the task above or below.",
  taak_nr: (nummer: number) => `Task ${String(nummer)}`,
  cel: (taak: string, kolom: string) => `${taak}, ${kolom.toLowerCase()}`,
  reden: "Why like this?",
  voeg_taak_toe: "Add a task",
  haal_taak_weg: "Remove a task",
  te_veel: "There is more help than this task takes. What is too much does not count.",
  geen_taken: "Add at least one task.",
  taak_leeg: "Write down which task this is.",
  minuten_leeg: "Fill in whole minutes a week.",
  gewone_taken: [
    "Vacuuming and mopping",
    "Bathroom and toilet",
    "Kitchen",
    "Changing the beds",
    "Laundry",
    "Ironing",
    "Windows on the inside",
    "Groceries",
    "Meals",
    "Administration and post",
    "Planning the day and the week",
  ],
  in_regel: (omvang: string) => `The line says ${omvang} a week.`,
  onderbouw: "Show how the hours came about",
  afwijking: (waarom: string) => `Why the line has more: ${waarom}`,
  in_woorden: "The sum in words",
  trap: "From the question to what remains",
  trap_uitleg: "The five steps of the onderzoek. Click on a tread to read or write what you found.",
  welke_regel: "Of which line?",
  nog_niets: "Nothing written down yet",
  geen_uren: "The treads shrink as soon as you show how the hours of a line came about.",
  als: {
    titel: "What if somebody does more or less?",
    uitleg: "Change the minutes and see what remains. Nothing is recorded until you apply it.",
    legenda: "Who would do what?",
    reden: "Why does this change?",
    pas_toe: "Apply",
    vergeet: "Forget this",
  },
} satisfies Tekst<typeof nl.uren>;

/** Two colleagues look at one case. */
export const tweede = {
  anders: "Somebody who is not in this list",
} satisfies Tekst<typeof nl.tweede>;

/** The choice between zorg in natura and a pgb. */
export const keuze = {
  titel: "Zin or pgb",
  uitleg:
    "The resident chooses, for each product apart: zorg in natura (zin, care arranged by the municipality) or a pgb (personal budget). The same help, arranged in two ways.",
  verschil: "What is the difference?",
  samen_lezen: "Read together in large letters",
  voor_regel: (product: string) => `Zin or pgb for ${product.toLowerCase()}`,
  vraag: "Question",
  kaart: "See the choice card to read together",
  kort: { zin: "Zorg in natura", pgb: "Pgb" },
  vorm: "Choice",
  nog_niet: "Not chosen yet",
  getoond: "Shown to choose from",
  kies_vorm: "Record the choice",
  andere_vorm: "Chooses something else",
  kies_aanbieder: "Choose a provider",
  andere_aanbieder: "Choose another provider",
  aanbieder: "Which provider does the resident choose?",
  aanbieder_hulp: "All providers with a contract for this product on the first day.",
  aanbieder_leeg: "Choose a provider.",
  contract_tot: (datum: string) => `Contract up to and including ${datum}`,
  geen_aanbieders:
    "On the first day there is no provider with a contract for this product. Have contract management look into it.",
  kies_eerst_regel: "First choose a line.",
  geen_regels: "There is no line at Support yet.",
  helpt_al: "Helps the resident now. Another one may be chosen.",
  helpt_al_kort: (naam: string) => `${naam} (helps now)`,
  navragen: "Ask whether the contract holds for this specialism as well.",
  bedragen: {
    titel: "What does it cost?",
    uitleg:
      "The same help, over the whole period. If the plan costs more than zorg in natura, the resident pays the rest.",
    plan: "The resident’s plan",
    zin: "As zorg in natura",
    toe_te_kennen: "To be granted",
    zelf: "To be paid by the resident",
  },
  uitleg_vorm: {
    zorg_in_natura: "The municipality arranges and pays for the help. The resident chooses a provider.",
    persoonsgebonden_budget: "The resident arranges the help, with money from the municipality. The SVB pays.",
  },
} satisfies Tekst<typeof nl.keuze>;

export const pgb = {
  titel: "Pgb, step by step",
  uitleg: "Only when this is there can the besluit about a pgb be taken.",
  motivatie: "Why does the resident want a pgb?",
  plan: "Plan: who helps, how much, for which amount?",
  per_week: "a week",
  gesprek: "Conversation about the pgb",
  gesprek_uitkomst: (plaats: string, beheer: string) => `${plaats}, managed by: ${beheer.toLowerCase()}`,
  beoordeling: "The ten points and the conclusion",
  beoordeel: "Discuss and judge",
  punten: {
    legenda: "The ten points of managing a pgb",
    hulp: "Discuss them in the order that fits. Click on a point to open it.",
    stand: (aantal: number) => `${String(aantal)} of the 10 points discussed`,
    open: "Not discussed yet",
    gesprek: "What did you discuss?",
    oordeel: "How does this go?",
    oordeel_leeg: "You wrote something here. Choose how it goes as well.",
  },
} satisfies Tekst<typeof nl.pgb>;

export const doelen = {
  titel: "Goals",
  uitleg: "Agreed with the resident.",
  geen: "There is no goal yet.",
  nieuw: "New goal",
  bijstellen: "Adjust",
  afronden: "Finish",
  was: (tekst: string, reden: string) => `First: ${tekst} Adjusted because: ${reden}`,
} satisfies Tekst<typeof nl.doelen>;

export const mantelzorg = {
  titel: "Informal care and help of others",
  uitleg: "Only what somebody really does now counts.",
  knop: "Record the informal care",
  leeg: "It is not recorded yet who helps.",
  niemand: "Nobody helps now.",
  behoefte: (wat: string) => `Would help: ${wat}`,
} satisfies Tekst<typeof nl.mantelzorg>;

export const adviezen = {
  titel: "Advice of an expert",
  wacht: "The advice is not there yet.",
  leg_vast: "Record the advice",
  ontvangen: (datum: string) => `Received on ${datum}`,
} satisfies Tekst<typeof nl.adviezen>;

export const verschil = {
  titel: "Difference of opinion",
  uitleg: "The time limits go on. The resident may always make an aanvraag.",
  kijkt_mee: (naam: string) => `${naam} looks along`,
  schakel_in: "Bring in a colleague",
  oordeel: "Record the judgement",
  eens: "Resident and municipality agree now",
  oneens: "Resident and municipality do not agree yet",
} satisfies Tekst<typeof nl.verschil>;

export const bijdrage = {
  onbekend: "The dossier does not show yet whether there is an own contribution",
  wel: "From the dossier it follows: an own contribution",
  niet: "From the dossier it follows: no own contribution",
} satisfies Tekst<typeof nl.bijdrage>;

export const aangeboden_rechten = {
  titel: "Proof of the rights that were offered",
  uitleg: "What the resident has to know, and how one can see that it was told.",
  verteld: "told",
  mist: "not recorded yet",
  namen: {
    clientondersteuning_inwoner: "Cliëntondersteuning (an independent adviser) for the resident",
    clientondersteuning_mantelzorger: "Cliëntondersteuning for the informal carer",
    persoonlijk_plan: "Making a plan of one’s own",
    uitleg_pgb: "Explanation of zorg in natura and pgb",
    klachtroute: "Making a complaint",
    aanvraag_na_zes_weken: "Making an aanvraag when the six weeks are over",
  },
} satisfies Tekst<typeof nl.aangeboden_rechten>;
