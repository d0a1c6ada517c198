/** What the forms say that record: who the resident is, and what changes in a life. */
export const persoon = {
  identiteit: {
    titel: "Identiteit vaststellen",
    uitleg: "Bekijk het document. Maak geen kopie en schrijf het nummer niet op.",
    knop: "Leg de identiteit vast",
    datum: "Gezien op",
    velden: { document: { label: "Welk document heb je gezien?" }, geldig_tot: { label: "Geldig tot en met" } },
  },
  bsn_geverifieerd: {
    titel: "BSN controleren",
    uitleg:
      "Zoek het BSN op en kijk of het bij deze persoon hoort. Zonder die controle mag je het nummer aan niemand doorgeven.",
    uitleg_zonder_bsn: "Er staat nog geen BSN in dit dossier. Vul het eerst in bij de persoonsgegevens.",
    knop: "Leg vast: gecontroleerd",
    datum: "Gecontroleerd op",
    velden: { bron: { label: "Waar heb je het opgezocht?" } },
  },
  ingezetenschap_getoetst: {
    titel: "Woont de inwoner hier?",
    uitleg: "Een maatwerkvoorziening is er alleen voor wie in deze gemeente woont en in Nederland mag zijn.",
    knop: "Leg vast",
    datum: "Gecontroleerd op",
    velden: {
      ingezetene: { label: "Woont de inwoner in deze gemeente?" },
      rechtmatig_verblijf: { label: "Is de inwoner Nederlander, of mag die hier verblijven?" },
      toelichting: {
        label: "Hoe weet je dit?",
        hulp: "Bijvoorbeeld: gezien in de BRP. Schrijf geen documentnummer op.",
      },
    },
  },
  contactvoorkeur_vastgelegd: {
    titel: "Hoe wil de inwoner contact?",
    knop: "Leg de voorkeur vast",
    datum: "Gezegd op",
    velden: {
      digitaal_toegestaan: {
        label: "De inwoner vindt berichten per e-mail of via het portaal goed",
        hulp: "Alleen aanvinken als de inwoner dat zelf heeft gezegd.",
      },
      tolk: { label: "Tolk nodig? In welke taal?" },
      hulpmiddelen: {
        label: "Wat helpt bij lezen, horen of praten?",
        hulp: "Bijvoorbeeld: grote letters, een ringleiding, of iemand die meeleest.",
      },
      geen_berichtenverkeer: {
        label: "Stuur geen berichten over deze inwoner naar aanbieders",
        hulp: "Alleen als zo'n bericht de inwoner in gevaar brengt.",
      },
    },
  },
  overleden: {
    titel: "Inwoner is overleden",
    uitleg: "Alle zaken van deze inwoner stoppen. Ondersteuning die loopt, eindigt op deze dag.",
    knop: "Leg het overlijden vast",
    datum: "Overleden op",
    velden: { bron: { label: "Van wie weet je dit?" } },
  },
  verhuisd: {
    titel: "Inwoner verhuist naar een andere gemeente",
    uitleg: "Gegevens overdragen aan de nieuwe gemeente mag alleen met toestemming van de inwoner.",
    knop: "Leg de verhuizing vast",
    datum: "Gehoord op",
    velden: { naar_gemeente: { label: "Naar welke gemeente?" }, per: { label: "Vanaf welke dag?" } },
  },
};
