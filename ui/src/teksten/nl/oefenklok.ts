/** What the clock of the practice file says. */
export const oefenklok = {
  dag: (dag: string) => `Hier is het ${dag}`,
  een_dag: "Een dag later",
  een_week: "Een week later",
  gedraaid: (dag: string) => `Het is nu ${dag}.`,
  gevolg: "Wat er te laat werd",
  te_laat: (aantal: number) =>
    aantal === 1
      ? "Er is nu 1 taak te laat die net nog op tijd was."
      : `Er zijn nu ${String(aantal)} taken te laat die net nog op tijd waren.`,
  wat: (taak: string, uiterlijk: string) => `: ${taak}. Dat moest uiterlijk ${uiterlijk}.`,
  meer: (aantal: number) => `En nog ${String(aantal)}. Kijk in de werkvoorraad.`,
  niets: "Er is niets te laat geworden.",
  sluit: "Sluit dit bericht",
};
