/** What the window says when it hides everything at once, and when one looks back at an older text. */
export const stil = {
  titel: "Even pauze",
  uitleg: "Druk op Enter om verder te gaan.",
  verder: "Verder",
};

export const terugkijken = {
  knop: "Eerdere tekst",
  bij: (naam: string) => `Eerdere tekst: ${naam}`,
  geen: "Hier is nog geen eerdere tekst bewaard.",
  moment: "Kies een moment",
  stand: (moment: string, nummer: number, aantal: number) => `${moment} (${String(nummer)} van ${String(aantal)})`,
  toen: (moment: string) => `Tekst van ${moment}`,
  nu: "Tekst van nu",
  leeg: "Er stond nog niets.",
  leeg_nu: "Er staat nu niets.",
  terug: "Zet deze tekst terug",
  blijft: "Wat er nu staat, blijft bewaard. Je kunt het daarna ook weer terugzetten.",
  zelfde: "Deze tekst staat er nu ook.",
  gedaan: (moment: string) => `De tekst van ${moment} staat er weer. Wat er stond, is bewaard.`,
};
