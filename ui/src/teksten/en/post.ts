import type { Tekst } from "../tekst";
import type * as nl from "../nl";

const brieven = (n: number): string => (n === 1 ? "1 letter" : `${String(n)} letters`);

/** What printing and the letters of a day say. */
export const print = {
  knop: "Print it",
  bezig: "I am laying the pages ready…",
  uitslag: {
    verstuurd: "It was sent to the printer.",
    geannuleerd: "Nothing was printed.",
    geopend: "The print window is open. Print it there.",
  },
} satisfies Tekst<typeof nl.print>;

export const post = {
  titel: "Letters of a day",
  knop: "Letters of today",
  uitleg: "Everything that was sent or given on this day. Choose what you want to print or keep.",
  dag: "Day",
  dag_hulp: "For example gisteren (yesterday) or 4-1-2027.",
  van: (dag: string) => `Sent or given on ${dag}`,
  leeg_titel: "No letters on this day",
  leeg: "Record something that a letter goes with, and that letter stands here on the day on which it goes out.",
  brief: "Letter",
  inwoner: "Resident",
  let_op: "Note",
  alle: "All letters",
  kies: (titel: string, zaaknummer: string) => `${titel}, ${zaaknummer}`,
  vervallen: "Corrected or lapsed later",
  eerder: "Opened, printed or kept before",
  gekozen: (n: number) => `${brieven(n)} chosen`,
  geen_gekozen: "Choose one or more letters.",
  print: (n: number) => `Print now: ${brieven(n)}`,
  bewaar: (n: number) => `Keep ${brieven(n)} in a folder…`,
  samen: "Choose documents here to print or keep them together.",
  nieuw_vel: "Every letter on a new sheet",
  nieuw_vel_hulp:
    "When you print on both sides, no page ever comes on the back of a letter to somebody else. Turn it off when you print on one side.",
  te_veel: (n: number) => `Those are too many for one time. Choose ${String(n)} at most.`,
} satisfies Tekst<typeof nl.post>;

export const stapel = {
  titel: { print: "Print letters", bewaar: "Keep letters" },
  voortgang: (n: number, van: number) => `${String(n)} of ${String(van)}`,
  bezig: {
    print: "I am laying the pages ready. Then the print window opens.",
    bewaar: "I am keeping the letters in the folder that you choose.",
  },
  printvenster: "The print window is open. Choose your printer there.",
  stop: "Stop now",
  klaar: "Done",
  geprint: {
    verstuurd: (n: number) => `${brieven(n)} sent to the printer.`,
    geannuleerd: () => "You closed the print window. Nothing was printed.",
    geopend: (n: number) => `${brieven(n)} laid ready. Print in the print window.`,
  },
  bewaard: (n: number, map: string) => `${brieven(n)} kept in ${map}`,
  gestopt: {
    print: (n: number, van: number) => `Stopped at ${String(n)} of ${String(van)}. Nothing was printed.`,
    bewaar: (n: number, van: number) => `Stopped after ${String(n)} of ${String(van)}. What was kept already stays.`,
  },
  mislukt: (n: number) => `${brieven(n)} failed`,
  niets: "Not one letter succeeded.",
  per_brief: "Letter by letter",
  uitkomst: {
    klaar: "laid ready",
    geprint: "to the printer",
    niet_geprint: "not printed",
    bewaard: (naam: string) => `kept as ${naam}`,
    overgeslagen: "did not have its turn",
  },
} satisfies Tekst<typeof nl.stapel>;
