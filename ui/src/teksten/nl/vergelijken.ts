/** Two versions of a verslag beside each other. */
export const vergelijken = {
  knop: "Vergelijk versies",
  kies: "Kies twee versies die verschillen.",
  van: "Van versie",
  naar: "Naar versie",
  titel: (oude: number, nieuwe: number) =>
    `Wat veranderde er van versie ${String(oude)} naar versie ${String(nieuwe)}?`,
  aantal: (aantal: number) =>
    aantal === 0
      ? "De tekst van de twee versies is gelijk."
      : aantal === 1
        ? "Op één plek staat iets anders."
        : `Op ${String(aantal)} plekken staat iets anders.`,
  alles: "Toon ook wat gelijk bleef",
  uitleg: (oude: number, nieuwe: number) =>
    `Doorgestreept staat alleen in versie ${String(oude)}. Onderstreept en vet staat alleen in versie ${String(nieuwe)}.`,
};
