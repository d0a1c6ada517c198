import type { BRIEVEN_ZONDER_FEIT } from "../../bindings";

/** The letter beside a form. */
export const brief = {
  maak: "Maak er een brief bij",
  nieuw: "Maak een nieuwe brief",
  maak_hulp: (titel: string) => `${titel}. De brief komt bij de stukken.`,
  nog_niet: "Vul het formulier in. Dan zie je hier de brief, zoals hij wordt afgedrukt.",
  geen: "Hier hoort geen brief bij.",
  kan_niet: "De brief kan nog niet worden gemaakt",
};

/** The letters that stand by themselves. */
export const losse_brief = {
  titel: "Maak een brief",
  uitleg:
    "Deze brieven horen niet bij iets dat je vastlegt. Keukentafel bewaart ze daarom niet bij de stukken: print de brief meteen.",
  veld: "Welke brief?",
  voor_de_inwoner: "Bekijk de brief voor de inwoner",
  open: "Open in de pdf-lezer",
  soort: {
    toestemmingsformulier: "Leeg toestemmingsformulier",
    keuzekaart: "Keuzekaart: zorg in natura of pgb",
    bewijs_rechten: "Je rechten, en wanneer we je erover vertelden",
    wie_keek: "Wie keek in je dossier?",
  } satisfies Record<(typeof BRIEVEN_ZONDER_FEIT)[number], string>,
};
