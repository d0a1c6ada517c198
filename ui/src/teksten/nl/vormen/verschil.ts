/** What the forms say that record: resident and wijkwerker do not agree: somebody else looks along. */
export const verschil = {
  verschil_van_inzicht: {
    titel: "Jullie zijn het niet eens",
    uitleg: "Een collega kijkt dan mee. De termijnen lopen door, en de inwoner mag altijd een aanvraag doen.",
    knop: "Leg het verschil van inzicht vast",
    datum: "Gebleken op",
    velden: { waarover: { label: "Waarover zijn jullie het niet eens?" } },
  },
  tweede_wijkwerker_ingeschakeld: {
    titel: "Tweede wijkwerker inschakelen",
    uitleg: "Kies een collega die nog niet bij deze zaak betrokken was.",
    knop: "Schakel de collega in",
    datum: "Ingeschakeld op",
    velden: { wie: { label: "Wie kijkt er mee?" }, naam: { label: "Naam van de collega" } },
  },
  tweede_wijkwerker_oordeel: {
    titel: "Oordeel van de tweede wijkwerker",
    uitleg: "Dit legt de tweede wijkwerker zelf vast, onder de eigen naam.",
    knop: "Leg mijn oordeel vast",
    datum: "Besproken op",
    velden: {
      overeenstemming: { label: "Zijn inwoner en gemeente het nu eens?" },
      toelichting: { label: "Wat vind je ervan?" },
    },
  },
};
