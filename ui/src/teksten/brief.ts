import type { BRIEVEN_ZONDER_FEIT } from "../bindings";

/** The letter beside a form. */
export const brief = {
  maak: "Maak er een brief bij",
  nieuw: "Maak een nieuwe brief",
  maak_hulp: (titel: string) => `${titel}. De brief komt bij de stukken.`,
  nog_niet: "Vul het formulier in. Dan zie je hier de brief, zoals hij wordt afgedrukt.",
  geen: "Hier hoort geen brief bij.",
  kan_niet: "De brief kan nog niet worden gemaakt",
};

/** The letter that stands by itself. */
export const losse_brief = {
  titel: "Maak een brief",
  uitleg:
    "Deze brief hoort niet bij iets dat je vastlegt. Keukentafel bewaart hem daarom niet bij de stukken: print hem meteen.",
  veld: "Welke brief?",
  open: "Open om te printen",
  soort: {
    toestemmingsformulier: "Leeg toestemmingsformulier",
  } satisfies Record<(typeof BRIEVEN_ZONDER_FEIT)[number], string>,
};
