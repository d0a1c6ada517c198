/** What the forms say that record: how it goes, and what somebody wants to be different. */
export const wijziging = {
  geen_regel: "Er is nog geen besluit bekendgemaakt dat iets toekent.",
  alles: "Over alles",
  evaluatie_gehouden: {
    titel: "Evaluatie",
    uitleg: "Hoe gaat het, en past de ondersteuning nog?",
    knop: "Leg de evaluatie vast",
    datum: "Gehouden op",
    velden: {
      regel: { label: "Over welke regel?" },
      deelnemers: {
        label: "Wie waren erbij?",
        rij: (n: number) => `Deelnemer ${String(n)}`,
        voeg_toe: "Nog iemand",
        geen: "Er staat nog niemand.",
      },
      naam: { label: "Naam" },
      rol: { label: "Rol" },
      voortgang: {
        label: "Hoe gaat het met de doelen?",
        rij: (n: number) => `Doel ${String(n)}`,
        voeg_toe: "Nog een doel",
        geen: "Er staat nog geen doel.",
      },
      doel: { label: "Doel" },
      voortgang_van_doel: { label: "Hoe gaat het?" },
      conclusie: { label: "Conclusie" },
    },
  },
  heronderzoek_gestart: {
    titel: "Opnieuw onderzoeken",
    uitleg: "De gemeente kijkt opnieuw of het besluit nog past. De stappen van het onderzoek gelden dan weer.",
    knop: "Begin het heronderzoek",
    datum: "Begonnen op",
    velden: { reden: { label: "Waarom?" } },
  },
  pgb_einde_gemeld: {
    titel: "Laten weten dat het pgb afloopt",
    uitleg: "Een pgb gaat niet vanzelf door. De inwoner vraagt zelf om verlenging, en moet dat op tijd weten.",
    knop: "Leg vast dat de inwoner het weet",
    datum: "Verstuurd op",
    velden: {
      regel: { label: "Over welk pgb?", geen: "Er loopt geen pgb in deze zaak." },
      einde: { label: "Laatste dag van het pgb" },
    },
  },
  verlenging_gevraagd: {
    titel: "Verlenging gevraagd",
    uitleg: "Niets loopt vanzelf door: er komt een besluit.",
    knop: "Leg de vraag vast",
    datum: "Gevraagd op",
    velden: {
      regel: { label: "Over welke regel?" },
      door: { label: "Wie vraagt het?" },
      tot: { label: "Tot wanneer?" },
      toelichting: { label: "Waarom?" },
    },
  },
  wijziging_gevraagd: {
    titel: "De inwoner wil iets veranderen",
    uitleg: "Dit is binnen acht weken verwerkt. Bedenk ook de opzegtermijn van de aanbieder van nu.",
    knop: "Leg de vraag vast",
    datum: "Ontvangen op",
    velden: {
      wijzigingsoort: {
        label: "Wat wil de inwoner?",
        hulp: "Controleer een nieuw rekeningnummer altijd langs een tweede weg. Bel bijvoorbeeld zelf terug.",
      },
      regel: { label: "Over welke regel?" },
      per: { label: "Vanaf wanneer?" },
      ondertekende_aanvraag: {
        label: "Het is een ondertekende aanvraag, na een onderzoek",
        hulp: "Dan is het veiliger om binnen twee weken te beslissen. Je ziet daarna beide datums.",
      },
      toelichting: { label: "In eigen woorden" },
    },
  },
  wijziging_verwerkt: {
    label: (soort: string, datum_kort: string) => `${soort}, gevraagd op ${datum_kort}`,
    titel: "De vraag is verwerkt",
    knop: "Leg vast: verwerkt",
    datum: "Verwerkt op",
    velden: {
      wijziging: { label: "Welke vraag?", geen: "Er is niets gevraagd." },
      besluit: { label: "Met welk besluit?", optie_geen: "Er was geen besluit nodig" },
      toelichting: { label: "Wat is er gedaan?" },
    },
  },
  aanbieder_weggevallen: {
    titel: "Een aanbieder valt weg",
    uitleg: "Het besluit blijft gelden. De inwoner kiest zelf wie het overneemt.",
    knop: "Leg vast",
    datum: "Gehoord op",
    velden: {
      aanbieder: { label: "Welke aanbieder?", geen: "Er is geen aanbieder in dit dossier." },
      reden: { label: "Waarom?" },
      per: { label: "Vanaf wanneer?" },
      opvolger: { label: "Wie wil het overnemen?" },
    },
  },
};
