/** What the place for scans and the shelf say. */
export const scan = {
  titel: "Scan van een stuk",
  leg_neer: "Leg hier een scan neer",
  uitleg:
    "Een PDF, of een foto als JPEG of PNG. Onderaan elke bladzijde staat een code: daaraan ziet Keukentafel welk stuk het is.",
  kies: "Scan kiezen…",
  te_groot: "Dit is te groot voor een scan. Scan met hoogstens 300 dpi, en niet te veel bladzijden tegelijk.",
  bezig: "Ik lees de scan…",
  klaar: (stukken: number, plank: number) =>
    `De scan is gelezen: ${stukken === 1 ? "1 stuk" : `${String(stukken)} stukken`} herkend${plank > 0 ? `, ${String(plank)} op de plank` : ""}.`,
  van: (naam: string) => `Van ${naam}`,
  bewaard: "De scan is bewaard bij de stukken van dit dossier.",
  bewaard_elders: "De scan is bewaard bij de stukken van dat dossier.",
  ander_dossier: (naam: string) => `Dit stuk hoort bij het dossier van ${naam}, niet bij het dossier dat nu open is.`,
  open_dossier: "Open het dossier",
  reactie: "Reactie vastleggen",
  scans: "Scans",
  bij_reactie: (titel: string) => `Bij deze reactie komt: ${titel}.`,
  plank: {
    titel: "Op de plank",
    uitleg:
      "Deze bladzijden konden we niet lezen of niet plaatsen. Ze blijven hier liggen tot iemand ze een plek geeft.",
    sinds: (datum: string) => `sinds ${datum}`,
    open: "Bekijk",
    hier: "Zet in dit dossier",
    kenmerk: "Kenmerk onderaan de bladzijde",
    kenmerk_hulp: "Acht letters en cijfers, bijvoorbeeld 7K2MQ8XB.",
    zet: "Zet bij dit stuk",
    weg: "Kan weg",
    waarom: "Waarom kan dit weg?",
    weg_hulp: "De bladzijden worden gewist. Dat ze er lagen en waarom ze weg zijn, blijft bewaard.",
    wis: "Wis de bladzijden",
    gezet: "De bladzijden staan bij de stukken van het dossier.",
    gewist: "De bladzijden zijn gewist.",
  },
};
