/** What is said about the terms in a picture, and about a date that somebody drags. */
export const tijdlijn = {
  schuif: "Schuif de datum",
  schuif_hulp: "Sleep, of gebruik de pijltjes: een dag. Page Up en Page Down: een week.",
  spoor_stil: "Daarna stond de tijd stil",
  als: (datum: string) => `Wordt dan ${datum}`,
};
