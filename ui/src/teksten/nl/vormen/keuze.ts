/** What the forms say that record: the choice between zorg in natura and a pgb, line by line, made apart from the verslag. */
export const keuze = {
  leveringsvorm_gekozen: {
    titel: "Zorg in natura of pgb",
    uitleg: "De inwoner kiest, voor elk product apart.",
    knop: "Leg de keuze vast",
    datum: "Gekozen op",
    velden: {
      regel: { label: "Voor welke regel?" },
      leveringsvorm: { label: "Wat kiest de inwoner?" },
      door: { label: "Wie koos?", hulp: "Bijvoorbeeld: cliënt, mentor." },
    },
  },
  aanbieder_gekozen: {
    titel: "Aanbieder kiezen",
    uitleg: "Laat de inwoner alle aanbieders zien. Welke je liet zien, wordt erbij bewaard.",
    knop: "Leg de keuze vast",
    datum: "Gekozen op",
    velden: { regel: { label: "Voor welke regel?" } },
  },
};
