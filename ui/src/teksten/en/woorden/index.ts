/** The words for the values of the domain, and the choices that a field offers. */
import { keuzes_van } from "../../keuzes";
import { algemene_woorden } from "./algemeen";
import { besluitwoorden } from "./besluit";
import { onderzoekswoorden } from "./onderzoek";
import { persoonswoorden } from "./persoon";
import { uitvoeringswoorden } from "./uitvoering";

/** Words for the values of the domain. */
export const woorden = {
  ...algemene_woorden,
  ...persoonswoorden,
  ...onderzoekswoorden,
  ...besluitwoorden,
  ...uitvoeringswoorden,
};

/** What a field offers: every value with its word, in the order of the words. */
export const keuzes = keuzes_van(woorden, "Yes", "No");
