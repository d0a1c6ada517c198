/** What the forms say that record: what has to be established in the onderzoek. */
export const onderzoek = {
  wlz: {
    titel: "Wet langdurige zorg (Wlz)",
    uitleg:
      "Een Wlz-indicatie betekent niet dat de Wmo nooit helpt. Een aanvraag die nog loopt is geen reden om te wachten.",
    knop: "Leg vast",
    datum: "Besproken op",
    velden: {
      stand: { label: "Wat weet je over de Wlz?" },
      bron: { label: "Van wie weet je dit?" },
      wil_aanvragen: { label: "Wil de inwoner Wlz-zorg aanvragen?" },
      toelichting: { label: "Toelichting" },
    },
  },
  gebruikelijke_hulp_beoordeeld: {
    titel: (wie: string) => `Wat kan ${wie} doen?`,
    titel_onbekend: "Wat kan een huisgenoot doen?",
    uitleg:
      "Dit gaat over wie in huis woont. Wie ergens anders woont en helpt, is mantelzorger. Beoordeel iedereen apart, met redenen die bij deze persoon horen.",
    knop: "Leg de beoordeling vast",
    datum: "Besproken op",
    velden: {
      huisgenoot: {
        label: "Welke huisgenoot?",
        geen: "Er staan geen huisgenoten in het dossier. Leg eerst vast wie er in huis wonen.",
      },
      oordeel: { label: "Kan deze huisgenoot helpen?" },
      taken: { label: "Welke taken?", hulp: "Bijvoorbeeld: boodschappen, koken, stofzuigen." },
      per_week: { label: "Hoeveel uur per week scheelt dat?" },
      redenen: { label: "Waarom niet, of niet alles?" },
      toelichting: { label: "Leg uit waarom dit voor deze persoon zo is" },
    },
  },
  mantelzorg_besproken: {
    titel: "Mantelzorg en hulp van anderen",
    uitleg: "Mantelzorg is vrijwillig. Alleen wat iemand nu echt doet, telt mee.",
    knop: "Leg de mantelzorg vast",
    datum: "Besproken op",
    velden: {
      mantelzorgers: {
        label: "Wie helpt er nu?",
        rij: (n: number) => `Mantelzorger ${String(n)}`,
        voeg_toe: "Nog iemand die helpt",
        geen: "Niemand helpt nu.",
      },
      naam: { label: "Naam" },
      relatie: { label: "Wat is deze persoon van de inwoner?", hulp: "Bijvoorbeeld: dochter, buurman." },
      doet: { label: "Wat doet deze persoon nu?" },
      per_week: { label: "Hoeveel uur per week?" },
      draagkracht: { label: "Hoe gaat het met deze mantelzorger?" },
      behoefte: { label: "Wat zou deze mantelzorger helpen?" },
      toelichting: { label: "Wat wil je er nog bij zeggen?" },
    },
  },
  advies_gevraagd: {
    titel: "Advies vragen",
    uitleg: "Is er kennis nodig die je zelf niet hebt? Vraag dan een deskundige. De zes weken lopen door.",
    knop: "Leg vast: advies gevraagd",
    datum: "Gevraagd op",
    velden: { adviseur: { label: "Aan wie?" }, vraag: { label: "Wat wil je weten?" } },
  },
  advies_ontvangen: {
    titel: "Advies ontvangen",
    uitleg: "Schrijf op wat het advies zegt over de beperkingen. Geen diagnose: die heb je niet nodig.",
    knop: "Leg het advies vast",
    datum: "Ontvangen op",
    velden: {
      advies: { label: "Welk advies?", geen: "Er staat geen advies open. Leg eerst vast welk advies je vroeg." },
      inhoud: { label: "Wat zegt het advies?" },
    },
  },
  traject_bepaald: {
    titel: "Welk traject past?",
    knop: "Leg het traject vast",
    datum: "Bepaald op",
    velden: {
      traject: {
        label: "Traject",
        uitleg: "Nog te onoverzichtelijk om te kiezen. De producten komen uit traject 2 of 3.",
      },
      motivering: { label: "Waarom past dit traject?" },
      verwacht_einde: { label: "Wanneer is het duidelijk, denk je?" },
    },
  },
  regievoerder_aangewezen: {
    titel: "Wie heeft de regie?",
    uitleg: "Eén huishouden, één plan, één regievoerder.",
    knop: "Leg de regievoerder vast",
    datum: "Afgesproken op",
    velden: { naam: { label: "Naam" }, organisatie: { label: "Organisatie" } },
  },
  eigen_bijdrage_bepaald: {
    titel: "Eigen bijdrage",
    uitleg: "Dit is wat je de inwoner nu vertelt. Het CAK berekent het en stuurt de rekening.",
    knop: "Leg vast",
    datum: "Besproken op",
    velden: {
      voorstel: { label: "Wat volgt uit het dossier?" },
      verschuldigd: { label: "Betaalt de inwoner een eigen bijdrage?" },
      vrijstelling: { label: "Waarom niet?" },
      toelichting: { label: "Wat heb je erover verteld?" },
    },
  },
};
