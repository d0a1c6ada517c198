/** What the forms say that record: the gemeente is put in default: from receipt to payment. */
export const dwangsom = {
  ingebrekestellingen: { label: (datum_kort: string) => `Ontvangen op ${datum_kort}` },
  ingebrekestelling_ontvangen: {
    titel: "Ingebrekestelling ontvangen",
    uitleg:
      "De inwoner schrijft dat het besluit te laat is. Leg de brief altijd vast, ook als hij te vroeg komt. Je ziet meteen of hij geldt.",
    knop: "Leg de ingebrekestelling vast",
    datum: "Ontvangen op",
    velden: {
      waarover: { label: "Wat is er te laat?" },
      besluit: { label: "Bezwaar tegen welk besluit?", geen: "Er is geen bezwaar vastgelegd." },
      schriftelijk: {
        label: "Staat het op papier, of kwam het digitaal?",
        hulp: "Een telefoontje telt niet. Vertel de inwoner dan hoe het wel kan: met een brief, of met het formulier van de gemeente.",
      },
      aangewezen_kanaal: { label: "Digitaal, op de plek die de gemeente daarvoor heeft" },
      aanvragers: {
        label: "Met hoeveel mensen vroegen zij samen aan?",
        hulp: "Meestal 1. Vroegen partners samen aan, dan krijgt elk een gelijk deel.",
      },
    },
  },
  ingebrekestelling_bevestigd: {
    titel: "Ontvangst van de ingebrekestelling bevestigen",
    uitleg: "Schrijf of de brief geldt, en wanneer de dwangsom begint.",
    knop: "Leg vast: bevestigd",
    datum: "Verstuurd op",
    velden: {
      ingebrekestelling: { label: "Welke ingebrekestelling?", geen: "Er is geen ingebrekestelling vastgelegd." },
    },
  },
  dwangsom_vastgesteld: {
    titel: "Dwangsom vaststellen",
    uitleg:
      "Het programma rekent het bedrag uit. Is er niets verschuldigd, dan stuur je ook een besluit: dan weet de inwoner waarom.",
    knop: "Stel de dwangsom vast",
    datum: "Vastgesteld op",
    velden: {
      ingebrekestelling: { label: "Op welke ingebrekestelling?", geen: "Er is geen ingebrekestelling vastgelegd." },
      geen: {
        label: "Is er een dwangsom verschuldigd?",
        ja: "Ja",
        nee: (waarom: string) => `Nee: ${waarom.charAt(0).toLowerCase()}${waarom.slice(1)}`,
      },
      dagen: { label: "Dagen te laat" },
      bedrag_cent: { label: "Bedrag voor alle aanvragers samen" },
      motivering: { label: "Waarom, in woorden voor de inwoner" },
      mandaat_naam: { label: "Naam van de beslisser" },
      mandaat_functie: { label: "Functie" },
    },
  },
  dwangsom_betaald: {
    label: (datum_kort: string) => `Vastgesteld op ${datum_kort}`,
    titel: "Dwangsom betaald",
    uitleg: "Binnen zes weken nadat het besluit over de dwangsom is verstuurd.",
    knop: "Leg de betaling vast",
    datum: "Betaald op",
    velden: {
      besluit: { label: "Welke dwangsom?", geen: "Er is nog geen dwangsom vastgesteld." },
      bedrag_cent: { label: "Bedrag" },
      iban: { label: "Naar welke rekening?" },
    },
  },
};
