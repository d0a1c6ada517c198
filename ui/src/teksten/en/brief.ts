import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** The letter beside a form. */
export const brief = {
  maak: "Make a letter with it",
  nieuw: "Make a new letter",
  maak_hulp: (titel: string) => `${titel}. The letter is kept with the documents.`,
  nog_niet: "Fill in the form. Then you see the letter here, as it will be printed.",
  geen: "No letter goes with this.",
  kan_niet: "The letter cannot be made yet",
} satisfies Tekst<typeof nl.brief>;

/** The letters that stand by themselves. */
export const losse_brief = {
  titel: "Make a letter",
  uitleg:
    "These letters do not go with anything that you record. That is why Keukentafel does not keep them with the documents: print the letter at once.",
  veld: "Which letter?",
  voor_de_inwoner: "Look at the letter for the resident",
  open: "Open in the PDF reader",
  soort: {
    toestemmingsformulier: "Blank consent form",
    keuzekaart: "Choice card: zorg in natura or pgb",
    bewijs_rechten: "Your rights, and when we told you of them",
    wie_keek: "Who looked into your dossier?",
  },
} satisfies Tekst<typeof nl.losse_brief>;
