import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What is said about more time for the besluit. Per act: when one needs it, and what it does to the date. */
export const meer_tijd = {
  titel: "Need more time?",
  uitleg: "Choose what is going on. You see the new date before you record anything.",
  redenen: {
    herstel_verzuim_gevraagd: {
      wanneer: "Something is missing from the aanvraag",
      gevolg:
        "Time stands still from the day after your letter, until everything is in or until the last day that you name.",
    },
    instemming_uitstel: {
      wanneer: "The resident agrees to wait",
      gevolg: "Time stands still on the days that you agree. Only with a signature.",
    },
    vertraging_toegerekend: {
      wanneer: "The resident causes the delay",
      gevolg: "Time stands still on those days. You must let the resident know.",
    },
    overmacht: {
      wanneer: "Nobody can help it (overmacht, force majeure)",
      gevolg: "Time stands still, and you must let the resident know. Too few people is no overmacht.",
    },
    verdaging_meegedeeld: {
      wanneer: "We are not ready in time",
      gevolg: "You promise a later date, two weeks later at most. The date of the law does not move.",
    },
    zienswijze_gevraagd: {
      wanneer: "You want to refuse because of other facts than the resident gave",
      gevolg: "The resident may react first. Time goes on.",
    },
  },
  loopt: "What is recorded",
  verzuim: (tot: string) => `Asked to complete it, up to and including ${tot}`,
  aangevuld: (op: string) => `Everything came in on ${op}.`,
  deels: (op: string) => `On ${op} something came in, but not everything.`,
  leg_aanvulling_vast: "Something came in",
  uitstel: (van: string, tot: string) => `The resident agrees to wait: ${van} up to and including ${tot}`,
  niet_schriftelijk: "This is not on paper. So time goes on.",
  vertraging: (van: string, tot: string) => `Delay by the resident: ${van} up to and including ${tot}`,
  overmacht: (van: string, tot: string) => `Overmacht (force majeure): ${van} up to and including ${tot}`,
  nog_niet_voorbij: "not over yet",
  nog_niet_verteld: "The resident does not know this yet.",
  voorbij: "It is over",
  verdaging: (op: string) => `Promised: besluit on ${op} at the latest`,
  zienswijze: (tot: string) => `Asked for a reaction (zienswijze), up to and including ${tot}`,
  gereageerd: (op: string) => `Reaction on ${op}.`,
  leg_reactie_vast: "Record the reaction",
} satisfies Tekst<typeof nl.meer_tijd>;

/** What is said about what would happen. */
export const wat_als = {
  titel: "What if …?",
  uitleg: "Move a date and see what happens. Nothing is recorded.",
  wat: "What moves?",
  stappen: {
    gesprek_gevoerd: "The conversation was held on",
    onderzoeksverslag_verstrekt: "The resident gets the report on",
    aanvraag_ontvangen: "The aanvraag comes in on",
    besluit_bekendgemaakt: "The besluit goes out on",
  },
  wanneer: "On which day?",
  gevolg: "Then this happens",
  niets: "Nothing changes.",
  kan_niet: "Then that cannot be done",
  datum: "What does this do to the dates?",
  weg: "Start again",
} satisfies Tekst<typeof nl.wat_als>;

/** What is said about a term in a line. */
export const termijnlijn = {
  start: "Aanvraag (application) in",
  stil: "Time stood still",
  van_tot: (van: string, tot: string) => `${van} up to and including ${tot}`,
  uiterlijk: "Besluit at the latest",
  wet: "Date of the law",
  belofte: "Promised to the resident",
  staat_stil: (tot: string | null) =>
    tot
      ? `Time stands still now, up to and including ${tot}. Those days count in this date.`
      : "Time stands still now. This is the date if that ends today.",
  nu: "Today",
  te_laat: (datum: string) => `${datum}, late`,
  gehaald: "Besluit sent",
  twee_datums:
    "The promise does not change the date of the law. After that date the resident can send an ingebrekestelling (notice of default).",
} satisfies Tekst<typeof nl.termijnlijn>;
