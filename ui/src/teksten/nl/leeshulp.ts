/** What the aid for plain words says. The remarks themselves come from Rust. */
export const leeshulp = {
  tips: (aantal: number) =>
    aantal === 1 ? "1 tip om dit makkelijker te lezen" : `${String(aantal)} tips om dit makkelijker te lezen`,
  goed: "Dit leest makkelijk.",
  liever: "Liever:",
  vervang: (wat: string, door: string) => `Vervang ‘${wat}’ door ‘${door}’`,
  score: (punten: number, woorden_per_zin: string) =>
    `Leesbaarheid ${String(punten)} van 100, gemiddeld ${woorden_per_zin} woorden per zin.`,
  score_uitleg:
    "Een hulpmiddel: het telt lettergrepen en zinnen, en weet niet wat er staat. Vanaf 65 leest een brief makkelijk.",
};
