/** What the designed parts of the onderzoek say. */
export const zrm = {
  titel: "Zelfredzaamheid",
  scores: "Hoe gaat het op elk domein?",
  scores_hulp:
    "Met de toetsen 1 tot en met 5 kies je het niveau en ga je naar het volgende domein. Met 0 sla je een domein over.",
  niveau: (n: string, woord: string, eerder: boolean) =>
    `${n}, ${woord.toLowerCase()}${eerder ? ", zo was het eerder" : ""}`,
  niet: "Niet beoordeeld",
  waarom_niet: (domein: string) => `Waarom is ‘${domein}’ niet beoordeeld?`,
  eerder: (soort: string, datum: string) => `Zo was het bij de ${soort.toLowerCase()} van ${datum}.`,
  acuut: "Een 1 betekent acute problematiek. Beoordeel vandaag of er spoed is.",
  leeg: "Kies op minstens één domein een niveau.",
  reden_leeg: "Schrijf op waarom dit niet beoordeeld is.",
  meet: "Meet",
  nog_niet: "Er is nog niet gemeten.",
  tabel: "Toon als tabel",
  domein: "Domein",
  nu: (datum: string) => `Nu (${datum})`,
  toen: (datum: string) => `Eerder (${datum})`,
  onbekend: "niet gemeten",
};

export const uren = {
  titel: (omvang: string) => `Zo komen we aan ${omvang}`,
  titel_leeg: "Hoe komen we aan de uren?",
  nodig: "Nodig in totaal",
  eigen_kracht: "Doet de inwoner zelf",
  gebruikelijke_hulp: "Doen huisgenoten",
  netwerk: "Doen mantelzorg en netwerk",
  algemene_voorziening: "Doet een algemene voorziening",
  rest: "Blijft over",
  regel: "Staat in de regel",
  per_week: "Per week",
  meer: "In de regel staat meer dan wat overblijft. Leg uit waarom.",
  onderbouw: "Onderbouw de uren",
  wat: "Wat",
};

/** Two colleagues look at one case. */
export const tweede = {
  anders: "Iemand die hier niet bij staat",
};

/** The choice between zorg in natura and a pgb. */
export const keuze = {
  titel: "Zin of pgb",
  uitleg: "De inwoner kiest, voor elk product apart. Dezelfde hulp, op twee manieren geregeld.",
  aanbieder: "Welke aanbieder kiest de inwoner?",
  aanbieder_hulp: "Alle aanbieders met een contract voor dit product op de eerste dag.",
  aanbieder_leeg: "Kies een aanbieder.",
  contract_tot: (datum: string) => `Contract tot en met ${datum}`,
  geen_aanbieders:
    "Voor dit product is op de eerste dag geen aanbieder met een contract. Laat het contractbeheer dit uitzoeken.",
  een_aanbieder: "Er is maar één aanbieder om uit te kiezen. Geef dat door aan het contractbeheer.",
  kies_eerst_regel: "Kies eerst een regel.",
  geen_regels: "Er staat nog geen regel bij Ondersteuning.",
  uitleg_vorm: {
    zorg_in_natura: "De gemeente regelt en betaalt de hulp. De inwoner kiest een aanbieder.",
    persoonsgebonden_budget: "De inwoner regelt de hulp zelf, met geld van de gemeente. De SVB betaalt.",
  },
};

export const pgb = {
  punten: {
    legenda: "De tien punten van pgb-vaardigheid",
    hulp: "Bespreek ze in de volgorde die past. Klik op een punt om het te openen.",
    stand: (aantal: number) => `${String(aantal)} van de 10 punten besproken`,
    open: "Nog niet besproken",
    gesprek: "Wat bespraken jullie?",
    oordeel: "Hoe gaat dit?",
    oordeel_leeg: "Je schreef hier iets op. Kies ook hoe het gaat.",
  },
};
