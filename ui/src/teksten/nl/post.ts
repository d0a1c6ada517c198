import type { Afdrukuitslag } from "../../bindings";

const brieven = (n: number): string => (n === 1 ? "1 brief" : `${String(n)} brieven`);

/** What printing and the letters of a day say. */
export const print = {
  knop: "Print",
  bezig: "Ik zet de bladzijden klaar…",
  uitslag: {
    verstuurd: "Het is naar de printer gestuurd.",
    geannuleerd: "Er is niets geprint.",
    geopend: "Het printvenster is open. Print het daar.",
  } satisfies Record<Afdrukuitslag, string>,
};

export const post = {
  titel: "Brieven van een dag",
  knop: "Brieven van vandaag",
  uitleg: "Alles wat op deze dag is verstuurd of gegeven. Kies wat je wilt printen of bewaren.",
  dag: "Dag",
  dag_hulp: "Bijvoorbeeld gisteren of 4-1-2027.",
  van: (dag: string) => `Verstuurd of gegeven op ${dag}`,
  leeg_titel: "Geen brieven op deze dag",
  leeg: "Leg je iets vast waar een brief bij hoort, dan staat die brief hier op de dag waarop hij weggaat.",
  brief: "Brief",
  inwoner: "Inwoner",
  let_op: "Let op",
  alle: "Alle brieven",
  kies: (titel: string, zaaknummer: string) => `${titel}, ${zaaknummer}`,
  vervallen: "Later verbeterd of vervallen",
  eerder: "Al geopend, geprint of bewaard",
  gekozen: (n: number) => `${brieven(n)} gekozen`,
  geen_gekozen: "Kies een of meer brieven.",
  print: (n: number) => `Print ${brieven(n)}`,
  bewaar: (n: number) => `Bewaar ${brieven(n)} in een map…`,
  samen: "Kies hier stukken om ze samen te printen of te bewaren.",
  nieuw_vel: "Elke brief op een nieuw vel",
  nieuw_vel_hulp:
    "Print je dubbelzijdig, dan komt zo nooit een bladzijde achter op de brief van een ander. Print je enkelzijdig, zet dit dan uit.",
  te_veel: (n: number) => `Dat zijn er te veel voor één keer. Kies er hoogstens ${String(n)}.`,
};

export const stapel = {
  titel: { print: "Brieven printen", bewaar: "Brieven bewaren" },
  voortgang: (n: number, van: number) => `${String(n)} van ${String(van)}`,
  bezig: {
    print: "Ik zet de bladzijden klaar. Daarna opent het printvenster.",
    bewaar: "Ik bewaar de brieven in de map die je kiest.",
  },
  printvenster: "Het printvenster is open. Kies daar je printer.",
  stop: "Stop",
  klaar: "Klaar",
  geprint: {
    verstuurd: (n: number) => `${brieven(n)} naar de printer gestuurd.`,
    geannuleerd: () => "Je sloot het printvenster. Er is niets geprint.",
    geopend: (n: number) => `${brieven(n)} klaargezet. Print ze in het printvenster.`,
  } satisfies Record<Afdrukuitslag, (n: number) => string>,
  bewaard: (n: number, map: string) => `${brieven(n)} bewaard in ${map}`,
  gestopt: {
    print: (n: number, van: number) => `Gestopt bij ${String(n)} van ${String(van)}. Er is niets geprint.`,
    bewaar: (n: number, van: number) => `Gestopt na ${String(n)} van ${String(van)}. Wat al bewaard is, blijft staan.`,
  },
  mislukt: (n: number) => `${brieven(n)} niet gelukt`,
  niets: "Geen enkele brief is gelukt.",
  per_brief: "Per brief",
  uitkomst: {
    klaar: "klaargezet",
    geprint: "naar de printer",
    niet_geprint: "niet geprint",
    bewaard: (naam: string) => `bewaard als ${naam}`,
    overgeslagen: "niet aan de beurt gekomen",
  },
};
