/** What the forms say that record: questions and worries that are no melding. */
export const contact = {
  contact_vastgelegd: {
    titel: "Vraag of zorg die geen melding is",
    uitleg: "Er gaat geen termijn lopen. Vraagt de inwoner om hulp, leg dan een melding vast.",
    knop: "Leg vast",
    datum: "Binnengekomen op",
    signaal: "De inwoner weet er niet van, of vraagt zelf niets. Neem contact op met de inwoner.",
    informatievraag: "De inwoner wil alleen iets weten.",
    velden: {
      contactsoort: {
        label: "Wat is het?",
      },
      van: { label: "Wie vroeg of vertelde het?", hulp: "Bijvoorbeeld: de inwoner, buurvrouw, huisarts." },
      waarover: { label: "Waar ging het over?" },
    },
  },
  contact_afgehandeld: {
    titel: "Vraag of zorg afgehandeld",
    knop: "Leg de uitkomst vast",
    datum: "Afgehandeld op",
    velden: {
      contact: { label: "Welke vraag of zorg?", geen: "Er staat geen vraag of zorg open." },
      uitkomst: { label: "Wat kwam eruit?" },
      wordt_melding: {
        label: "De inwoner vraagt nu om hulp",
        hulp: "Leg daarna ook de melding vast: dan gaat de termijn lopen.",
      },
    },
  },
};
