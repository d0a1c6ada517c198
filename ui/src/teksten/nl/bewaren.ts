/** What the window says when it hides everything at once. */
export const stil = {
  titel: "Even pauze",
  uitleg: "Druk op Enter om verder te gaan.",
  verder: "Verder",
};
