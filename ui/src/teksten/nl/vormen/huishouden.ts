/** What the forms say that record: who lives in the house, and what help runs there already. */
export const huishouden = {
  huishouden_vastgelegd: {
    titel: "Wie wonen er in huis?",
    uitleg: "Schrijf alleen op wat nodig is om te weten wat huisgenoten kunnen doen.",
    knop: "Leg het huishouden vast",
    datum: "Besproken op",
    velden: {
      huisgenoten: {
        label: "Huisgenoten",
        rij: (n: number) => `Huisgenoot ${String(n)}`,
        voeg_toe: "Nog een huisgenoot",
        geen: "De inwoner woont alleen.",
      },
      naam: { label: "Naam" },
      relatie: { label: "Wat is deze persoon van de inwoner?" },
      geboortedatum: { label: "Geboortedatum" },
      bijzonderheden: {
        label: "Wat is belangrijk om te weten?",
        hulp: "Alleen wat telt voor de hulp die deze persoon kan geven.",
      },
      gehuwd: {
        label: "Is de inwoner getrouwd, geregistreerd partner, of woont die samen alsof?",
        hulp: "Dit telt mee voor de eigen bijdrage.",
      },
    },
  },
  bestaande_ondersteuning_vastgelegd: {
    titel: "Ondersteuning die al loopt",
    uitleg:
      "Een arrangement van voor 2023, of een besluit dat niet in dit dossier staat. Het telt mee bij wat je nu voorstelt.",
    knop: "Leg vast",
    datum: "Gezien of gehoord op",
    velden: {
      omschrijving: { label: "Wat is het?" },
      familie: { label: "Wat voor ondersteuning?" },
      per_week: { label: "Hoeveel per week?" },
      profiel: { label: "Profiel van het arrangement" },
      pakket: { label: "Pakket van het arrangement" },
      aanbieder: { label: "Aanbieder" },
      van: { label: "Eerste dag" },
      tot: { label: "Laatste dag", hulp: "Leeg als die nog niet vaststaat." },
    },
  },
  overgangsgesprek_gevoerd: {
    titel: "Gesprek over het einde van een arrangement",
    uitleg: "Met de inwoner en de begeleider, voordat het oude arrangement stopt.",
    knop: "Leg het gesprek vast",
    datum: "Gevoerd op",
    velden: {
      ondersteuning: { label: "Over welke ondersteuning?", geen: "Leg eerst vast welke ondersteuning al loopt." },
      uitkomst: { label: "Wat hebben jullie afgesproken?" },
    },
  },
};
