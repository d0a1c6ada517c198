import type * as T from "../../bindings";

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
  meting: "Meting",
  uitleg: "Hoe de inwoner zich nu redt. Er is geen totaalscore: hoeveel hulp nodig is, volgt uit het gesprek.",
  meet: "Begin de meting",
  meet_opnieuw: "Meet opnieuw",
  bijschrift: (soort: string, datum: string) => `Dichte rondjes: ${soort.toLowerCase()} van ${datum}.`,
  bijschrift_eerder: (datum: string) => `Gestippeld: ${datum}.`,
  nog_niet: "Er is nog niet gemeten.",
  tabel: "Toon als tabel",
  domein: "Domein",
  nu: (datum: string) => `Nu (${datum})`,
  toen: (datum: string) => `Eerder (${datum})`,
  onbekend: "niet gemeten",
};

export const uren = {
  titel: (omvang: string) => `Zo komen we aan ${omvang} per week`,
  titel_leeg: "Hoe komen we aan de uren?",
  nodig: "Nodig in totaal",
  treden: {
    nodig: "Nodig in totaal",
    eigen_kracht: "Doet de inwoner zelf",
    gebruikelijke_hulp: "Doen huisgenoten",
    netwerk: "Doen mantelzorg en netwerk",
    algemene_voorziening: "Doet een algemene voorziening",
    maatwerk: "Blijft over voor maatwerk",
  } satisfies Record<T.Tredesoort, string>,
  kolommen: {
    nodig: "Nodig",
    eigen_kracht: "Zelf",
    gebruikelijke_hulp: "Huisgenoten",
    netwerk: "Netwerk",
    algemene_voorziening: "Wijk",
  },
  eraf: "Gaat eraf",
  blijft: "Blijft over",
  tekening: "Getekend",
  wat: "Wat",
  taak: "Taak",
  samen: "Samen",
  per_taak: (regel: string) => `${regel}, per taak`,
  per_taak_vraag: "Welke taken zijn er, en wie doet wat?",
  per_taak_hulp:
    "In minuten per week. Laat leeg wat niemand doet. Met de pijltjes ga je naar de taak erboven of eronder.",
  taak_nr: (nummer: number) => `Taak ${String(nummer)}`,
  cel: (taak: string, kolom: string) => `${taak}: ${kolom.toLowerCase()}`,
  reden: "Waarom zo?",
  voeg_taak_toe: "Voeg een taak toe",
  haal_taak_weg: "Haal een taak weg",
  te_veel: "Er staat meer hulp dan deze taak kost. Wat te veel is, telt niet mee.",
  geen_taken: "Voeg minstens één taak toe.",
  taak_leeg: "Schrijf op welke taak dit is.",
  minuten_leeg: "Vul hele minuten per week in.",
  gewone_taken: [
    "Stofzuigen en dweilen",
    "Badkamer en wc",
    "Keuken",
    "Bedden verschonen",
    "De was",
    "Strijken",
    "Ramen aan de binnenkant",
    "Boodschappen",
    "Maaltijden",
    "Administratie en post",
    "Dag en week plannen",
  ],
  in_regel: (omvang: string) => `In de regel staat ${omvang} per week.`,
  onderbouw: "Onderbouw de uren",
  afwijking: (waarom: string) => `Waarom er meer in de regel staat: ${waarom}`,
  in_woorden: "De berekening in woorden",
  trap: "Van de vraag naar wat overblijft",
  trap_uitleg: "De vijf stappen van het onderzoek. Klik op een trede om te lezen of te schrijven wat je vond.",
  welke_regel: "Van welke regel?",
  nog_niets: "Nog niets opgeschreven",
  geen_uren: "De treden krimpen zodra je bij een regel de uren onderbouwt.",
  als: {
    titel: "Wat als iemand meer of minder doet?",
    uitleg: "Verander de minuten en kijk wat er overblijft. Er wordt niets vastgelegd zolang je het niet toepast.",
    legenda: "Wie zou wat doen?",
    reden: "Waarom verandert dit?",
    pas_toe: "Pas toe",
    vergeet: "Vergeet dit",
  },
};

/** Two colleagues look at one case. */
export const tweede = {
  anders: "Iemand die hier niet bij staat",
};

/** The choice between zorg in natura and a pgb. */
export const keuze = {
  titel: "Zin of pgb",
  uitleg: "De inwoner kiest, voor elk product apart. Dezelfde hulp, op twee manieren geregeld.",
  verschil: "Wat is het verschil?",
  samen_lezen: "Lees samen in grote letters",
  voor_regel: (product: string) => `Zin of pgb voor ${product.toLowerCase()}`,
  vraag: "Vraag",
  kaart: "Bekijk de keuzekaart om samen te lezen",
  kort: { zin: "Zorg in natura", pgb: "Pgb" },
  vorm: "Keuze",
  nog_niet: "Nog niet gekozen",
  getoond: "Getoond om uit te kiezen",
  kies_vorm: "Leg de keuze vast",
  andere_vorm: "Kiest iets anders",
  kies_aanbieder: "Kies een aanbieder",
  andere_aanbieder: "Kies een andere aanbieder",
  aanbieder: "Welke aanbieder kiest de inwoner?",
  aanbieder_hulp: "Alle aanbieders met een contract voor dit product op de eerste dag.",
  aanbieder_leeg: "Kies een aanbieder.",
  contract_tot: (datum: string) => `Contract tot en met ${datum}`,
  geen_aanbieders:
    "Voor dit product is op de eerste dag geen aanbieder met een contract. Laat het contractbeheer dit uitzoeken.",
  kies_eerst_regel: "Kies eerst een regel.",
  geen_regels: "Er staat nog geen regel bij Ondersteuning.",
  helpt_al: "Helpt de inwoner nu al. Een andere kiezen mag.",
  helpt_al_kort: (naam: string) => `${naam} (helpt nu al)`,
  navragen: "Vraag na of het contract ook voor dit specialisme geldt.",
  bedragen: {
    titel: "Wat kost het?",
    uitleg:
      "Dezelfde hulp, over de hele periode. Is het plan duurder dan zorg in natura, dan betaalt de inwoner de rest zelf.",
    plan: "Het plan van de inwoner",
    zin: "Als zorg in natura",
    toe_te_kennen: "Toe te kennen",
    zelf: "Zelf te betalen",
  },
  uitleg_vorm: {
    zorg_in_natura: "De gemeente regelt en betaalt de hulp. De inwoner kiest een aanbieder.",
    persoonsgebonden_budget: "De inwoner regelt de hulp zelf, met geld van de gemeente. De SVB betaalt.",
  },
};

export const pgb = {
  titel: "Pgb, stap voor stap",
  uitleg: "Pas als dit er is, kan het besluit over een pgb worden genomen.",
  motivatie: "Waarom wil de inwoner een pgb?",
  plan: "Plan: wie helpt, hoeveel, voor welk bedrag?",
  per_week: "per week",
  gesprek: "Gesprek over het pgb",
  gesprek_uitkomst: (plaats: string, beheer: string) => `${plaats}, beheer: ${beheer.toLowerCase()}`,
  beoordeling: "De tien punten en de conclusie",
  beoordeel: "Bespreek en beoordeel",
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

export const doelen = {
  titel: "Doelen",
  uitleg: "Samen met de inwoner afgesproken.",
  geen: "Er is nog geen doel.",
  nieuw: "Nieuw doel",
  bijstellen: "Stel bij",
  afronden: "Rond af",
  was: (tekst: string, reden: string) => `Eerst: ${tekst} Bijgesteld omdat: ${reden}`,
};

export const mantelzorg = {
  titel: "Mantelzorg en hulp van anderen",
  uitleg: "Alleen wat iemand nu echt doet, telt mee.",
  knop: "Leg de mantelzorg vast",
  leeg: "Er is nog niet vastgelegd wie er helpt.",
  niemand: "Niemand helpt nu.",
  behoefte: (wat: string) => `Zou helpen: ${wat}`,
};

export const adviezen = {
  titel: "Advies van een deskundige",
  wacht: "Het advies is er nog niet.",
  leg_vast: "Leg het advies vast",
  ontvangen: (datum: string) => `Ontvangen op ${datum}`,
};

export const verschil = {
  titel: "Verschil van inzicht",
  uitleg: "De termijnen lopen door. De inwoner mag altijd een aanvraag doen.",
  kijkt_mee: (naam: string) => `${naam} kijkt mee`,
  schakel_in: "Schakel een collega in",
  oordeel: "Leg het oordeel vast",
  eens: "Inwoner en gemeente zijn het nu eens",
  oneens: "Inwoner en gemeente zijn het nog niet eens",
};

export const bijdrage = {
  onbekend: "Uit het dossier volgt nog niet of er een eigen bijdrage is",
  wel: "Uit het dossier volgt: wel een eigen bijdrage",
  niet: "Uit het dossier volgt: geen eigen bijdrage",
};

export const aangeboden_rechten = {
  titel: "Bewijs van aangeboden rechten",
  uitleg: "Wat de inwoner moet weten, en waaraan je ziet dat het verteld is.",
  verteld: "verteld",
  mist: "nog niet vastgelegd",
  namen: {
    clientondersteuning_inwoner: "Cliëntondersteuning voor de inwoner",
    clientondersteuning_mantelzorger: "Cliëntondersteuning voor de mantelzorger",
    persoonlijk_plan: "Een eigen plan maken",
    uitleg_pgb: "Uitleg over zorg in natura en pgb",
    klachtroute: "Een klacht indienen",
    aanvraag_na_zes_weken: "Aanvragen als de zes weken voorbij zijn",
  } satisfies Record<T.Rechtsoort, string>,
};
