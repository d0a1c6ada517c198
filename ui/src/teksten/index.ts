/**
 * Everything the window says, in Dutch at B1 level, je-form. Sentences about rules, dates and refusals come from
 * Rust; here stand the names of things and how to use the window.
 */
export * from "./besluit";
export * from "./besluitcontrole";
export * from "./bezwaar";
export * from "./brief";
export * from "./dossier";
export * from "./dwangsom";
export * from "./gesprek";
export * from "./meer_tijd";
export * from "./oefenklok";
export * from "./tijdlijn";
export * from "./klachten";
export * from "./leeshulp";
export * from "./onderzoek";
export * from "./scan";
export * from "./scherm";
export * from "./tekenen";
export * from "./uitvoering";
export * from "./vergelijken";
export * from "./vorm";
export * from "./vormen";
export * from "./woorden";
