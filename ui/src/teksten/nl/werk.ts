/** What the bag, the work of who is in, what was not exchanged, and two answers on one question say. */
import type * as T from "../../bindings";

export const wiens_werk = {
  vraag: "Wiens werk?",
  keuzes: { mijn: "Mijn werk", team: "Het hele team" },
  van: (naam: string) => `van ${naam}`,
  niets: "Er staat voor jou niets te doen. Kijk bij het hele team of iemand hulp kan gebruiken.",
};

export const tas = {
  titel: "Tas gepakt?",
  gepakt: (n: number) => (n === 1 ? "Je tas is gepakt voor 1 bezoek." : `Je tas is gepakt voor ${String(n)} bezoeken.`),
  toon: "Toon wat meegaat",
  open: "Open het dossier",
  klaar: "In orde",
  nog_doen: "Nog doen",
  batterij: (procent: number, laadt: boolean) =>
    laadt ? `De batterij is ${String(procent)}% vol en laadt op.` : `De batterij is ${String(procent)}% vol.`,
  laad_op: "Laad de laptop eerst op.",
};

export const uitwisseling = {
  alles: "Alles is uitgewisseld",
  niet: (n: number) => (n === 1 ? "1 vastlegging alleen hier" : `${String(n)} vastleggingen alleen hier`),
  uitleg:
    "Deze vastleggingen staan alleen op deze laptop. Deze versie wisselt nog niets uit met het team: maak een reservekopie.",
};

export const samenvoegen = {
  titel: "Samenvoegen",
  uitleg: "Twee mensen legden los van elkaar iets anders vast. Kies wat geldt, of maak er samen één tekst van.",
  blijft: "Wat je niet kiest, blijft te lezen in de geschiedenis.",
  geen: "Er staat niets tegenover elkaar.",
  naar: "Bekijk en los op",
  kaart: (n: number) =>
    n === 1 ? "Twee mensen legden iets anders vast" : `Op ${String(n)} plekken legden mensen iets anders vast`,
  onderstreept: "Wat onderstreept is, staat alleen in die vastlegging.",
  deze_geldt: "Dit geldt",
  samen: "Maak er één tekst van",
  samen_titel: "Eén tekst van allebei",
  samen_uitleg: "Hier staan beide teksten. Haal weg wat niet klopt. Wat je typt, wordt bewaard.",
  rest: "De rest komt uit",
  van: (door: string, dag: string) => `${door}, ${dag}`,
  samen_doe: "Leg de samengevoegde tekst vast",
  samen_leeg: "Schrijf een tekst, of kies een van de twee.",
  samen_weg: "Toch niet samenvoegen",
  twee_besluiten: "Dit zijn twee besluiten. Ze gaan niet samen: laat vervallen wat niet geldt.",
  vervalt: "Laat dit vervallen",
};

export const zoek_in_geschiedenis = {
  titel: "Zoek in de geschiedenis",
  woorden: "Woorden",
  soort: "Soort",
  alle_soorten: "Alle soorten",
  wie: "Wie",
  iedereen: "Iedereen",
  gevonden: (n: number, van: number) => `${String(n)} van ${String(van)} vastleggingen`,
  niets: "Geen vastlegging bij deze keuze.",
  wis: "Toon alles",
};

export const huisgenoten = {
  titel: "Woont ook op dit adres",
  uitleg: "Hetzelfde adres, een andere persoon. Hoort deze inwoner bij het huishouden? Dan komt dat erbij te staan.",
  erbij: (naam: string) => `${naam} hoort bij het huishouden`,
  relatie_later: "Hoe ze bij elkaar horen, vraag je in het gesprek.",
};

export const taspunt: Record<T.TaspuntSoort, string> = {
  dossier: "Op de laptop",
  rechten: "Rechten",
  brieven: "Brieven",
  concepten: "Teksten",
  nodig: "Meenemen",
};
