/** What the forms say that record: the verslag. */
export const verslag = {
  verslag_vaststellen: {
    titel: (versie: number) => `Verslag vaststellen: versie ${String(versie)}`,
    uitleg: "Daarna verandert deze versie niet meer. Komt er iets bij, dan maak je een nieuwe versie.",
    knop: (versie: number) => `Stel versie ${String(versie)} vast`,
  },
  verslag_verstrekken: {
    titel: (versie: number) => `Versie ${String(versie)} geven aan de inwoner`,
    uitleg: "Print het verslag bij Stukken. De dag waarop de inwoner het krijgt, telt voor de zes weken.",
    knop: "Leg vast: gegeven",
    datum: "Gegeven of verstuurd op",
    velden: { aan: { label: "Aan wie?" } },
  },
  herinnering_verslag: {
    titel: "Herinnering sturen",
    titel_tweede: "Tweede herinnering sturen",
    uitleg: "Het verslag kwam nog niet terug. Herinner de inwoner eraan, en vertel dat een aanvraag altijd mag.",
    uitleg_tweede: "Komt er ook hierna niets, dan sluit je de melding met een brief. Dat is geen besluit.",
    knop: "Leg vast: herinnering gestuurd",
    datum: "Verstuurd op",
  },
  gewezen_op_aanvraag: {
    titel: "De inwoner wijzen op de aanvraag",
    uitleg:
      "Leg het op papier uit, zodat de inwoner het kan nalezen. Zonder aanvraag komt er geen besluit, en zonder besluit kan er geen bezwaar komen.",
    knop: "Leg vast: uitgelegd",
    datum: "Brief verstuurd of gegeven op",
    velden: { waarom: { label: "Wat heb je uitgelegd?" }, toelichting: { label: "Wat zei je erbij?" } },
  },
  verslag_aan_aanbieder_gegeven: {
    versie: (versie: number) => `Versie ${String(versie)}`,
    titel: "Het hele verslag aan een aanbieder geven",
    uitleg:
      "Een aanbieder krijgt alleen wat nodig is om de hulp te geven. Het hele verslag geef je met toestemming van de inwoner, of als alles daarin echt nodig is.",
    knop: "Leg vast: gegeven",
    datum: "Gegeven op",
    velden: {
      versie: { label: "Welke versie?", geen: "Er is nog geen verslag vastgesteld." },
      aanbieder: { label: "Aan welke aanbieder?", geen: "De inwoner koos nog geen aanbieder." },
      met: { label: "Gaf de inwoner hier toestemming voor?" },
      toestemming: {
        label: "Welke toestemming?",
        geen: "Er is geen toestemming voor het hele verslag. Leg die eerst vast.",
      },
      noodzaak: { label: "Waarom heeft de aanbieder het hele verslag nodig?" },
    },
  },
};
