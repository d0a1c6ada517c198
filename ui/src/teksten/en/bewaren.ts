import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What the window says when it hides everything at once, and when one looks back at an older text. */
export const stil = {
  titel: "A short break",
  uitleg: "Press Enter to go on.",
  verder: "Go on",
} satisfies Tekst<typeof nl.stil>;

export const terugkijken = {
  knop: "Earlier text",
  bij: (naam: string) => `Earlier text: ${naam}`,
  geen: "No earlier text is kept here yet.",
  moment: "Choose a moment",
  stand: (moment: string, nummer: number, aantal: number) => `${moment} (${String(nummer)} of ${String(aantal)})`,
  toen: (moment: string) => `Text of ${moment}`,
  nu: "Text of now",
  leeg: "There was nothing yet.",
  leeg_nu: "There is nothing now.",
  terug: "Put this text back",
  blijft: "What is there now stays kept. You can put it back again afterwards.",
  zelfde: "This text is also there now.",
  gedaan: (moment: string) => `The text of ${moment} is back. What was there is kept.`,
} satisfies Tekst<typeof nl.terugkijken>;
