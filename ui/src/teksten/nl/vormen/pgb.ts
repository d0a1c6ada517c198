/** What the forms say that record: the choice for a pgb, step by step. */
export const pgb = {
  pgb_uitleg: {
    titel: "Uitleg over zorg in natura en pgb",
    uitleg: "Vertel in gewone woorden wat zorg in natura is, wat een pgb is en wat een pgb van iemand vraagt.",
    knop: "Leg vast: uitgelegd",
    datum: "Uitgelegd op",
    velden: { toelichting: { label: "Wat heb je besproken?" }, begrepen: { label: "Kon de inwoner het volgen?" } },
  },
  pgb_motivatie_ontvangen: {
    titel: "Waarom wil de inwoner een pgb?",
    uitleg: "In de eigen woorden van de inwoner.",
    knop: "Leg de motivatie vast",
    datum: "Ontvangen op",
    velden: { tekst: { label: "De woorden van de inwoner" } },
  },
  pgb_plan_ontvangen: {
    titel: "Plan voor het pgb",
    uitleg: "Wie gaat helpen, hoeveel en voor welk bedrag?",
    knop: "Leg het plan vast",
    datum: "Ontvangen op",
    velden: {
      hulpverleners: {
        label: "Hulpverleners",
        rij: (n: number) => `Hulpverlener ${String(n)}`,
        voeg_toe: "Nog een hulpverlener",
        geen: "Er staat nog geen hulpverlener in het plan.",
      },
      naam: { label: "Naam" },
      regel: { label: "Voor welke regel?", geen: "Er staat nog geen regel bij Ondersteuning." },
      hulpsoort: { label: "Wat voor hulp is het?" },
      per_week: { label: "Hoeveel per week?" },
      tarief: { label: "Bedrag per uur of dagdeel" },
      relatie: { label: "Wat is deze persoon van de inwoner?" },
      kvk: { label: "KvK-nummer", hulp: "Acht cijfers." },
      agb: { label: "AGB-code", hulp: "Acht cijfers." },
      kwaliteit: { label: "Waaraan zie je dat de hulp goed is?", hulp: "Bijvoorbeeld: diploma, VOG." },
      toelichting: { label: "Wat staat er verder in het plan?" },
    },
  },
  pgb_gesprek_gevoerd: {
    titel: "Gesprek over het pgb",
    knop: "Leg het gesprek vast",
    datum: "Gevoerd op",
    velden: {
      plaats: { label: "Waar?" },
      beheer: { label: "Wie gaat het pgb beheren?", hulp: "Wie doet straks echt de administratie?" },
      aanwezigen: {
        label: "Wie waren erbij?",
        rij: (n: number) => `Aanwezige ${String(n)}`,
        voeg_toe: "Nog iemand",
        geen: "Er staat nog niemand.",
      },
      naam: { label: "Naam" },
      rol: { label: "Rol" },
    },
  },
  pgb_beoordeeld: {
    titel: "Past een pgb?",
    uitleg:
      "De tien punten zijn een gesprek, geen toets met punten. Jouw conclusie volgt niet vanzelf uit de antwoorden: die schrijf je zelf.",
    knop: "Leg de beoordeling vast",
    datum: "Beoordeeld op",
    velden: {
      getoetst: { label: "Met wie sprak je over het beheren?" },
      naam_beheerder: { label: "Naam van de beheerder" },
      beheerder_is_hulpverlener: {
        label: "De beheerder wordt ook betaald uit het pgb",
        hulp: "Dan beoordeelt iemand het eigen werk. Weeg dat mee in je conclusie.",
      },
      kop_conclusie: { label: "Jouw conclusie" },
      vaardig: { label: "Kan deze persoon een pgb beheren, zelf of met hulp?" },
      motivatie_voldoende: { label: "Legde de inwoner uit waarom een pgb beter past?" },
      kwaliteit_voldoende: { label: "Is de hulp die de inwoner koopt veilig en goed?" },
      eerder_ingetrokken: {
        label: "Een eerder pgb van deze inwoner is ingetrokken",
        hulp: "Omdat gegevens niet klopten, afspraken niet zijn nagekomen, of het pgb niet of anders is gebruikt.",
      },
      conclusie: { label: "Waarom vind je dit?", hulp: "In je eigen woorden." },
    },
  },
};
