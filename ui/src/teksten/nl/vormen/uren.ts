/** What the forms say that record: how the hours of a line came about (step 5 of the stappenplan). */
export const uren = {
  uren_onderbouwd: {
    titel: (onderwerp: string) => `Uren van regel ${onderwerp} onderbouwen`,
    titel_zonder_regel: "Uren onderbouwen",
    uitleg: "Hoeveel is er nodig, en wie doet daarvan al een deel? Wat overblijft, is voor de maatwerkvoorziening.",
    knop: "Leg de onderbouwing vast",
    datum: "Besproken op",
    velden: {
      regel: { label: "Welke regel?", geen: "Er staat nog geen regel bij Ondersteuning." },
      nodig: { label: (nodig: string) => `${nodig}, per week` },
      afwijking: { label: "Waarom staat er meer in de regel dan er overblijft?" },
    },
  },
};
