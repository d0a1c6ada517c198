/** What the forms say that record: the besluit, and what comes against it. */
export const besluit = {
  bekendmaken: {
    titel: "Besluit bekendmaken",
    uitleg: "Print de brief en verstuur of geef hem. De dag waarop hij weggaat, begint de tijd voor bezwaar.",
    knop: "Leg vast: bekendgemaakt",
    datum: "Verstuurd of gegeven op",
    velden: {
      wijze: { label: "Hoe?" },
      aan: {
        label: "Aan wie, of naar welk adres?",
        hulp: "Alleen als het niet naar het adres van de inwoner ging, zoals naar de mentor.",
      },
    },
  },
};
