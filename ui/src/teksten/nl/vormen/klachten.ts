/** What the forms say that record: complaints, requests about personal data, and leaks. */
export const klachten = {
  klacht_ontvangen: {
    titel: "Klacht ontvangen",
    uitleg:
      "Een klacht gaat over hoe iemand is behandeld. Is de inwoner het niet eens met een besluit? Dan is het bezwaar.",
    knop: "Leg de klacht vast",
    datum: "Ontvangen op",
    velden: { waarover: { label: "Waar gaat het over?" } },
  },
  klacht_afgehandeld: {
    klacht: "Klacht",
    titel: "Klacht afgehandeld",
    knop: "Leg vast: afgehandeld",
    datum: "Afgehandeld op",
    velden: {
      klacht: { label: "Welke klacht?", geen: "Er is geen klacht vastgelegd." },
      uitkomst: { label: "Wat kwam eruit?" },
    },
  },
  verzoek_ontvangen: {
    titel: "Verzoek over persoonsgegevens",
    knop: "Leg het verzoek vast",
    datum: "Ontvangen op",
    velden: {
      verzoeksoort: { label: "Wat wil de inwoner?" },
      waarover: { label: "Over welke gegevens?" },
      verlengd: {
        label: "De inwoner weet dat het langer duurt",
        hulp: "Dat moet je binnen een maand zeggen. Er komen hooguit twee maanden bij.",
      },
    },
  },
  verzoek_afgehandeld: {
    titel: "Verzoek afgehandeld",
    knop: "Leg vast: afgehandeld",
    datum: "Geantwoord op",
    velden: {
      verzoek: { label: "Welk verzoek?", geen: "Er is geen verzoek vastgelegd." },
      uitkomst: { label: "Wat is er gedaan?" },
      reden: { label: "Waarom niet (helemaal)?" },
    },
  },
  datalek_ontdekt: {
    titel: "Datalek ontdekt",
    uitleg:
      "Gegevens zijn kwijt, of gezien door iemand die dat niet mag. Bel meteen de functionaris gegevensbescherming: melden kan tot 72 uur na de ontdekking.",
    knop: "Leg het datalek vast",
    datum: "Ontdekt op",
    tijd: "Hoe laat?",
    velden: { wat: { label: "Wat is er gebeurd?", hulp: "Zonder namen of andere gegevens van mensen." } },
  },
  datalek_gemeld: {
    ontdekt: "Ontdekt",
    titel: "Datalek gemeld",
    uitleg: "Bij de Autoriteit Persoonsgegevens.",
    knop: "Leg vast: gemeld",
    datum: "Gemeld op",
    velden: {
      datalek: { label: "Welk datalek?", geen: "Er is geen datalek vastgelegd." },
      toelichting: { label: "Wat is er gemeld?" },
    },
  },
};
