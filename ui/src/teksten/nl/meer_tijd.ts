/** What is said about more time for the besluit. Per act: when one needs it, and what it does to the date. */
export const meer_tijd = {
  titel: "Meer tijd nodig?",
  uitleg: "Kies wat er aan de hand is. Je ziet de nieuwe datum voordat je iets vastlegt.",
  redenen: {
    herstel_verzuim_gevraagd: {
      wanneer: "Er ontbreekt iets aan de aanvraag",
      gevolg: "De tijd staat stil vanaf de dag na je brief, tot alles binnen is of tot de laatste dag die je noemt.",
    },
    instemming_uitstel: {
      wanneer: "De inwoner vindt uitstel goed",
      gevolg: "De tijd staat stil op de dagen die jullie afspreken. Alleen met een handtekening.",
    },
    vertraging_toegerekend: {
      wanneer: "De inwoner houdt het zelf op",
      gevolg: "De tijd staat stil op die dagen. Je moet het de inwoner laten weten.",
    },
    overmacht: {
      wanneer: "Niemand kan er iets aan doen (overmacht)",
      gevolg: "De tijd staat stil, en je moet het laten weten. Te weinig mensen is geen overmacht.",
    },
    verdaging_meegedeeld: {
      wanneer: "Wij zijn niet op tijd klaar",
      gevolg: "Je belooft een latere datum, hooguit twee weken later. De datum van de wet schuift niet mee.",
    },
    zienswijze_gevraagd: {
      wanneer: "Je wilt afwijzen op andere gegevens dan de inwoner gaf",
      gevolg: "De inwoner mag eerst reageren. De tijd loopt door.",
    },
  },
  loopt: "Wat er is vastgelegd",
  verzuim: (tot: string) => `Gevraagd om aan te vullen, tot en met ${tot}`,
  aangevuld: (op: string) => `Alles kwam binnen op ${op}.`,
  deels: (op: string) => `Op ${op} kwam er iets binnen, maar niet alles.`,
  leg_aanvulling_vast: "Er kwam iets binnen",
  uitstel: (van: string, tot: string) => `De inwoner vindt uitstel goed: ${van} tot en met ${tot}`,
  niet_schriftelijk: "Dit staat niet op papier. De tijd loopt daarom door.",
  vertraging: (van: string, tot: string) => `Vertraging door de inwoner: ${van} tot en met ${tot}`,
  overmacht: (van: string, tot: string) => `Overmacht: ${van} tot en met ${tot}`,
  nog_niet_voorbij: "nog niet voorbij",
  nog_niet_verteld: "De inwoner weet dit nog niet.",
  voorbij: "Het is voorbij",
  verdaging: (op: string) => `Beloofd: besluit uiterlijk op ${op}`,
  zienswijze: (tot: string) => `Om een reactie gevraagd, tot en met ${tot}`,
  gereageerd: (op: string) => `Reactie op ${op}.`,
  leg_reactie_vast: "Leg de reactie vast",
};

/** What is said about what would happen. */
export const wat_als = {
  titel: "Wat als …?",
  uitleg: "Verschuif een datum en kijk wat er gebeurt. Er wordt niets vastgelegd.",
  wat: "Wat schuift er?",
  stappen: {
    gesprek_gevoerd: "Het gesprek is gevoerd op",
    onderzoeksverslag_verstrekt: "De inwoner krijgt het verslag op",
    aanvraag_ontvangen: "De aanvraag komt binnen op",
    besluit_bekendgemaakt: "Het besluit gaat weg op",
  },
  wanneer: "Op welke dag?",
  gevolg: "Dan gebeurt dit",
  niets: "Er verandert niets.",
  kan_niet: "Dat kan dan niet",
  datum: "Wat doet dit met de datums?",
  weg: "Begin opnieuw",
};

/** What is said about a term in a line. */
export const termijnlijn = {
  start: "Aanvraag binnen",
  stil: "De tijd stond stil",
  van_tot: (van: string, tot: string) => `${van} tot en met ${tot}`,
  uiterlijk: "Besluit uiterlijk",
  wet: "Datum van de wet",
  belofte: "Beloofd aan de inwoner",
  staat_stil: (tot: string | null) =>
    tot
      ? `De tijd staat nu stil, tot en met ${tot}. Die dagen tellen mee in deze datum.`
      : "De tijd staat nu stil. Dit is de datum als dat vandaag ophoudt.",
  nu: "Vandaag",
  te_laat: (datum: string) => `${datum}, te laat`,
  gehaald: "Besluit verstuurd",
  twee_datums:
    "De belofte verandert de datum van de wet niet. Na die datum kan de inwoner de gemeente in gebreke stellen.",
};
