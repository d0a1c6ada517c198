/** What the forms say that record: bezwaar from receipt to decision, and beroep. */
export const bezwaar = {
  welk: { velden: { besluit: { label: "Bezwaar tegen welk besluit?", geen: "Er is nog geen bezwaar vastgelegd." } } },
  verzuimen: { label: (datum_kort: string) => `Brief van ${datum_kort}` },
  bezwaar: {
    titel: "Bezwaar ontvangen",
    uitleg: "Leg elk bezwaar vast, ook als het te laat lijkt of niet compleet is. Het besluit blijft gelden.",
    knop: "Leg het bezwaar vast",
    datum: "Ontvangen op",
    velden: {
      besluit: { label: "Tegen welk besluit?", geen: "Er is nog geen besluit bekendgemaakt." },
      poststempel: {
        label: "Datum van het poststempel",
        hulp: "Alleen bij een brief met de post. Op tijd op de post is op tijd, als de brief binnen een week aankomt.",
      },
      ontbreekt: { label: "Wat ontbreekt er?", hulp: "Kruis aan wat mist. De inwoner mag het daarna aanvullen." },
      verkeerd_kanaal: {
        label: "Digitaal binnengekomen op een adres dat daar niet voor is",
        hulp: "Stuur het niet zomaar terug. Leg het vast en geef het door.",
      },
      toelichting: { label: "Waar gaat het over?" },
    },
  },
  bezwaar_bevestigd: {
    titel: "Ontvangst van het bezwaar bevestigen",
    uitleg: "De inwoner krijgt dit altijd op papier, of digitaal als de inwoner dat wil.",
    knop: "Leg vast: bevestigd",
    datum: "Verstuurd op",
  },
  bezwaar_verzuim_gevraagd: {
    titel: "Vragen om het bezwaar aan te vullen",
    uitleg: "De tijd voor de beslissing staat stil vanaf de dag na je brief.",
    knop: "Leg vast: gevraagd",
    datum: "Brief verstuurd op",
    velden: { ontbreekt: { label: "Wat ontbreekt er?" }, termijn_tot: { label: "Aanvullen kan tot en met" } },
  },
  bezwaar_verzuim_hersteld: {
    titel: "Het bezwaar is aangevuld",
    knop: "Leg de aanvulling vast",
    datum: "Ontvangen op",
    velden: {
      verzuim: { label: "Op welke brief?", geen: "Er is nog niet gevraagd om aan te vullen." },
      volledig: { label: "Is nu alles binnen?" },
    },
  },
  hoorzitting_gepland: {
    titel_verzetten: "Hoorzitting verzetten",
    titel: "Hoorzitting plannen",
    uitleg:
      "Nodig de inwoner op tijd uit. Tot tien dagen voor de hoorzitting mag de inwoner nog stukken geven, en in de week ervoor het dossier inzien.",
    knop: "Leg de uitnodiging vast",
    datum: "Uitnodiging verstuurd op",
    velden: {
      datum: { label: "Dag van de hoorzitting" },
      tijd: { label: "Tijd" },
      plaats: { label: "Waar?" },
      door: { label: "Wie hoort de inwoner?", hulp: "Wie het besluit voorbereidde, mag niet horen." },
    },
  },
  hoorzitting_gehouden: {
    titel: "Hoorzitting gehouden",
    uitleg: "Wie het besluit voorbereidde, mag niet horen. De inwoner mag iemand meenemen.",
    knop: "Leg de hoorzitting vast",
    datum: "Gehouden op",
    velden: { door: { label: "Wie hoorde de inwoner?" }, verslag: { label: "Wat is er gezegd?" } },
  },
  afgezien_van_horen: {
    titel: "Geen hoorzitting",
    uitleg: "Horen is de regel. Alleen om een van deze redenen hoeft het niet.",
    knop: "Leg vast: niet gehoord",
    datum: "Besloten op",
    velden: { grond: { label: "Waarom niet?" } },
  },
  bezwaar_verdaagd: {
    titel: "Later beslissen op het bezwaar",
    uitleg: "Eén keer, hooguit zes weken. Deze datum schuift echt op. Langer kan alleen als de inwoner dat goed vindt.",
    knop: "Leg het uitstel vast",
    datum: "Brief verstuurd op",
    velden: {
      weken: { label: "Hoeveel weken later?" },
      met_instemming: { label: "De inwoner vindt dit goed" },
      reden: { label: "Waarom?" },
    },
  },
  beslissing_op_bezwaar: {
    titel: "Beslissen op het bezwaar",
    uitleg: "Neem eerst een nieuw besluit als dat in de plaats komt van het oude. Kies dat besluit hier.",
    knop: "Leg de beslissing vast",
    datum: "Beslist op",
    velden: {
      uitkomst: { label: "Wat is de beslissing?" },
      motivering: { label: "Waarom, in woorden voor de inwoner" },
      nieuw_besluit: { label: "Komt er een ander besluit voor in de plaats?", optie_geen: "Nee, het besluit blijft" },
      bekendgemaakt_op: { label: "Verstuurd op", hulp: "Laat leeg zolang de brief nog klaarligt." },
      mandaat_naam: { label: "Naam van de beslisser" },
      mandaat_functie: { label: "Functie" },
    },
  },
  bezwaar_ingetrokken: {
    titel: "Bezwaar ingetrokken",
    knop: "Leg vast: ingetrokken",
    datum: "Ingetrokken op",
    velden: {
      schriftelijk: {
        label: "Staat het op papier, of kwam het digitaal?",
        hulp: "Nee: dan is het gezegd bij de hoorzitting.",
      },
    },
  },
  beroep_ontvangen: {
    titel: "Beroep bij de rechtbank",
    uitleg: "De rechtbank laat weten dat de inwoner in beroep is gegaan. Geef het door aan de jurist.",
    knop: "Leg het beroep vast",
    datum: "Bericht ontvangen op",
    velden: {
      beroepsoort: { label: "Waar gaat het over?" },
      rechtbank: { label: "Welke rechtbank?" },
      toelichting: { label: "Toelichting" },
    },
  },
};
