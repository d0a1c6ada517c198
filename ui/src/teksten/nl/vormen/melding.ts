/** What the forms say that record: what follows at once on a melding, and how a melding ends without an aanvraag. */
export const melding = {
  clientondersteuning: {
    titel: "Cliëntondersteuning aanbieden aan de inwoner",
    titel_mantelzorger: "Cliëntondersteuning aanbieden aan de mantelzorger",
    uitleg: "Cliëntondersteuning is gratis en onafhankelijk. Iedere inwoner en iedere mantelzorger heeft er recht op.",
    knop: "Leg het aanbod vast",
    datum: "Aangeboden op",
    velden: {
      antwoord: { label: "Wat was het antwoord?" },
      ondersteuner: { label: "Naam van de cliëntondersteuner" },
      toelichting: {
        label: "Hoe is het verteld?",
        hulp: "Bijvoorbeeld: aan de telefoon, of in de ontvangstbevestiging.",
      },
    },
  },
  bevestiging: {
    titel: "Ontvangstbevestiging",
    uitleg: "Zo gaat de brief eruit. Print de brief of mail hem, en leg daarna hier vast dat hij weg is.",
    knop: "Leg vast: verstuurd",
    datum: "Verstuurd op",
  },
  plan_gemeld: {
    titel: "Vertellen over het persoonlijk plan",
    uitleg: "De inwoner mag binnen zeven dagen zelf opschrijven wat er nodig is. Vertel dat, en help als dat nodig is.",
    knop: "Leg vast: verteld",
    datum: "Verteld op",
    velden: { toelichting: { label: "Hoe is het verteld?" } },
  },
  plan_ontvangen: {
    titel: "Persoonlijk plan ontvangen",
    knop: "Leg het plan vast",
    datum: "Ontvangen op",
    velden: { inhoud: { label: "Wat staat erin?", hulp: "Kort, of woord voor woord." } },
  },
  plan_afgezien: {
    titel: "Geen persoonlijk plan",
    uitleg: "De inwoner zegt zelf dat er geen plan komt. Dan hoef je niet te wachten.",
    knop: "Leg vast: geen plan",
    datum: "Gezegd op",
    velden: { toelichting: { label: "Wat zei de inwoner?" } },
  },
  spoed: {
    titel: "Spoed beoordelen",
    uitleg: "Kan de hulp wachten op het onderzoek? Leg vast wat je besluit en waarom.",
    knop: "Leg de beoordeling vast",
    datum: "Beoordeeld op",
    velden: {
      uitkomst: {
        label: "Is het spoed?",
        optie_spoed: "Ja, de hulp kan niet wachten",
        uitleg: "Dan is er meteen tijdelijke hulp nodig, nog voor het onderzoek klaar is.",
        optie_kan_wachten: "Nee, de hulp kan wachten op het onderzoek",
      },
      reden: { label: "Waarom?" },
      veiligheid: { label: "Iemands veiligheid is in gevaar" },
    },
  },
  melding_intrekken: {
    titel: "Melding ingetrokken",
    uitleg: "De inwoner wil niet verder. Stuur daarvan een bevestiging.",
    knop: "Leg vast: melding ingetrokken",
    datum: "Gezegd op",
    velden: {
      door: { label: "Door wie?" },
      schriftelijk: { label: "Staat het op papier?" },
      reden: { label: "Waarom?" },
    },
  },
  melding_afsluiten: {
    titel: "Melding afsluiten",
    uitleg: "Schrijf in de brief dat een aanvraag mogelijk blijft.",
    knop: "Sluit de melding af",
    datum: "Brief verstuurd op",
    velden: { reden: { label: "Waarom?" }, toelichting: { label: "Toelichting" } },
  },
  doorgezonden: {
    titel: "Doorsturen naar een andere instantie",
    uitleg: "Hoort de vraag bij een andere gemeente of bij het zorgkantoor? Stuur hem dan zo snel mogelijk door.",
    knop: "Leg vast: doorgestuurd",
    datum: "Doorgestuurd op",
    velden: {
      naar: { label: "Naar wie?", hulp: "Zoals: gemeente Lelystad, of het zorgkantoor." },
      toelichting: { label: "Wat heb je de inwoner verteld?" },
    },
  },
  klachtroute_gemeld: {
    titel: "Vertellen over klachten",
    uitleg: "Vertel waar de inwoner terechtkan met een klacht. Een klacht is iets anders dan bezwaar.",
    knop: "Leg vast: verteld",
    datum: "Verteld op",
    velden: { toelichting: { label: "Hoe is het verteld?" } },
  },
};
