/** What the forms say that record: goals, agreed with the resident. */
export const doelen = {
  periode: { velden: { begin: { label: "Van" }, eind: { label: "Tot en met" } } },
  geen: "Er is geen doel dat nog loopt. Leg eerst een doel vast.",
  doel_vastgesteld: {
    titel_verbeteren: "Doel verbeteren",
    titel: "Nieuw doel",
    uitleg: "Schrijf het doel samen op, zo dat je later kunt zien of het gelukt is.",
    knop: "Leg het doel vast",
    datum: "Afgesproken op",
    velden: {
      tekst: { label: "Wat wil de inwoner bereiken?" },
      termijn: { label: "Voor welke tijd?" },
      domein: { label: "Bij welk domein hoort het?" },
    },
  },
  doel_bijgesteld: {
    titel: "Doel bijstellen",
    knop: "Stel het doel bij",
    datum: "Afgesproken op",
    velden: {
      doel: { label: "Welk doel?" },
      tekst: { label: "Wat is het doel nu?" },
      reden: { label: "Waarom verandert het?" },
    },
  },
  doel_behaald: {
    titel: "Doel afronden",
    knop: "Leg vast hoe het afliep",
    datum: "Besproken op",
    velden: {
      doel: { label: "Welk doel?" },
      behaald: { label: "Is het gelukt?" },
      toelichting: { label: "Hoe kwam dat?" },
    },
  },
};
