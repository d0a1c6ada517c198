/** What the forms say that record: what gives more time for the besluit, and what only seems to. */
export const meer_tijd = {
  verzuimen: { label: (datum_kort: string) => `Brief van ${datum_kort}` },
  zienswijzen: { label: (datum_kort: string) => `Gevraagd op ${datum_kort}` },
  waarvoor: {
    van: (datum_kort: string) => ` van ${datum_kort}`,
    wijziging: (op: string) => `De wijziging${op}`,
    velden: { wijziging: { label: "Waar gaat het over?", optie_aanvraag: "De aanvraag" } },
  },
  vertraging: {
    velden: {
      van: { label: "Eerste dag" },
      tot: { label: "Laatste dag", hulp: "Laat leeg zolang het duurt." },
      waarom: { label: "Wat is er aan de hand?" },
      medegedeeld_op: { label: "Aan de inwoner verteld op" },
    },
  },
  herstel_verzuim_gevraagd: {
    titel: "Vragen om aan te vullen",
    uitleg: "Noem precies wat er ontbreekt en tot wanneer de inwoner dat kan sturen. Kies een gewone werkdag.",
    knop: "Leg vast: gevraagd",
    datum: "Brief verstuurd op",
    velden: {
      ontbreekt: {
        label: "Wat ontbreekt er?",
        rij: (n: number) => `Wat er ontbreekt, ${String(n)}`,
        voeg_toe: "Er ontbreekt nog iets",
        geen: "Er staat nog niets.",
      },
      wat: { label: "Wat?" },
      termijn_tot: { label: "Aanvullen kan tot en met" },
    },
  },
  aanvraag_aangevuld: {
    titel: "De aanvraag is aangevuld",
    uitleg: "De tijd loopt weer vanaf de dag waarop alles binnen is.",
    knop: "Leg de aanvulling vast",
    datum: "Ontvangen op",
    velden: {
      verzuim: { label: "Op welke brief?", geen: "Er is nog niet gevraagd om aan te vullen." },
      volledig: {
        label: "Is nu alles binnen?",
        hulp: "Mist er nog iets? Dan blijft de tijd stilstaan tot de laatste dag van de brief.",
      },
      toelichting: { label: "Wat kwam er binnen?" },
    },
  },
  instemming_uitstel: {
    titel: "De inwoner vindt uitstel goed",
    uitleg: "Een belofte aan de telefoon is niet genoeg: de inwoner moet het schrijven of ondertekenen.",
    knop: "Leg het uitstel vast",
    datum: "Ontvangen op",
    velden: {
      van: { label: "Eerste dag van het uitstel" },
      tot: { label: "Laatste dag van het uitstel" },
      schriftelijk: { label: "Heeft de inwoner dit geschreven of ondertekend?" },
    },
  },
  vertraging_toegerekend: {
    titel: "Vertraging door de inwoner",
    uitleg: "Bijvoorbeeld: de inwoner zegt een afspraak af, of antwoordt niet op een vraag.",
    knop: "Leg de vertraging vast",
  },
  overmacht: {
    titel: "Overmacht",
    uitleg: "Alleen voor iets dat niemand had kunnen voorkomen. Ziekte of drukte in het team hoort daar niet bij.",
    knop: "Leg de overmacht vast",
  },
  verdaging_meegedeeld: {
    titel: "Later beslissen",
    uitleg:
      "Je laat de inwoner weten dat het besluit later komt. Stuur het formulier mee waarmee de inwoner dat goed kan vinden: met een handtekening staat de tijd echt stil.",
    knop: "Leg vast: brief verstuurd",
    datum: "Brief verstuurd op",
    velden: {
      nieuwe_datum: { label: "Besluit uiterlijk op", hulp: "Hooguit twee weken later." },
      reden: { label: "Waarom komt het besluit later?" },
    },
  },
  zienswijze_gevraagd: {
    titel: "Vragen om een reactie (zienswijze)",
    uitleg: "Schrijf op welke gegevens anders zijn. De inwoner mag bellen, schrijven of langskomen.",
    knop: "Leg vast: gevraagd",
    datum: "Gevraagd op",
    velden: { waarover: { label: "Welke gegevens zijn anders?" }, termijn_tot: { label: "Reageren kan tot en met" } },
  },
  zienswijze_ontvangen: {
    titel: "Reactie (zienswijze) ontvangen",
    knop: "Leg de reactie vast",
    datum: "Ontvangen op",
    velden: {
      zienswijze: { label: "Op welke vraag?", geen: "Er is nog niet om een reactie gevraagd." },
      wijze: { label: "Hoe reageerde de inwoner?" },
      inhoud: { label: "Wat zei de inwoner?" },
    },
  },
};
