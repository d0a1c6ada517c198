import type { Tekst } from "../tekst";
import type * as nl from "../nl";

export const wiens_werk = {
  vraag: "Whose work?",
  keuzes: { mijn: "My work", team: "The whole team" },
  van: (naam: string) => `of ${naam}`,
  niets: "There is nothing for you to do. Look at the whole team: somebody may need help.",
} satisfies Tekst<typeof nl.wiens_werk>;

export const tas = {
  titel: "Bag packed?",
  gepakt: (n: number) => (n === 1 ? "Your bag is packed for 1 visit." : `Your bag is packed for ${String(n)} visits.`),
  toon: "Show what goes along",
  open: "Open the dossier",
  klaar: "All right",
  nog_doen: "To do",
  batterij: (procent: number, laadt: boolean) =>
    laadt ? `The battery is ${String(procent)}% full and loading.` : `The battery is ${String(procent)}% full.`,
  laad_op: "Load the laptop first.",
} satisfies Tekst<typeof nl.tas>;

export const uitwisseling = {
  alles: "Everything was exchanged",
  niet: (n: number) => (n === 1 ? "1 record only here" : `${String(n)} records only here`),
  uitleg:
    "These records stand on this laptop only. This version does not exchange with the team yet: make a backup copy.",
} satisfies Tekst<typeof nl.uitwisseling>;

export const samenvoegen = {
  titel: "Merge",
  uitleg:
    "Two people recorded something different, apart from each other. Choose what holds, or make one text of both.",
  blijft: "What you do not choose stays to be read in the history.",
  geen: "Nothing contradicts anything.",
  naar: "Look and solve it",
  kaart: (n: number) =>
    n === 1 ? "Two people recorded something different" : `In ${String(n)} places people recorded something different`,
  onderstreept: "What is underlined stands in that record only.",
  deze_geldt: "This holds",
  samen: "Make one text of them",
  samen_titel: "One text of both",
  samen_uitleg: "Both texts stand here. Take out what is not right. What you type is kept.",
  rest: "The rest comes from",
  van: (door: string, dag: string) => `${door}, ${dag}`,
  samen_doe: "Record the merged text",
  samen_leeg: "Write a text, or choose one of the two.",
  samen_weg: "Do not merge after all",
  twee_besluiten: "These are two decisions (besluiten). They cannot be merged: let the one that does not hold lapse.",
  vervalt: "Let this one lapse",
} satisfies Tekst<typeof nl.samenvoegen>;

export const zoek_in_geschiedenis = {
  titel: "Search the history",
  woorden: "Words",
  soort: "Kind",
  alle_soorten: "All kinds",
  wie: "Who",
  iedereen: "Everybody",
  gevonden: (n: number, van: number) => `${String(n)} of ${String(van)} records`,
  niets: "No record fits this choice.",
  wis: "Show everything",
} satisfies Tekst<typeof nl.zoek_in_geschiedenis>;

export const huisgenoten = {
  titel: "Lives at this address too",
  uitleg:
    "The same address, another person. Does this resident belong to the household? Then that is put down as well.",
  erbij: (naam: string) => `${naam} belongs to the household`,
  relatie_later: "How they are related, you ask in the gesprek (conversation).",
} satisfies Tekst<typeof nl.huisgenoten>;

export const taspunt = {
  dossier: "On the laptop",
  rechten: "Rights",
  brieven: "Letters",
  concepten: "Texts",
  nodig: "Bring along",
} satisfies Tekst<typeof nl.taspunt>;
