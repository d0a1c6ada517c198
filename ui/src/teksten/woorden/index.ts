/** The words for the values of the domain, and the choices that a field offers. */
import { algemene_woorden } from "./algemeen";
import { besluitwoorden } from "./besluit";
import { onderzoekswoorden } from "./onderzoek";
import { persoonswoorden } from "./persoon";
import { uitvoeringswoorden } from "./uitvoering";

export interface Optie<W extends string> {
  waarde: W;
  label: string;
  uitleg?: string;
}

function opties(woorden: Record<string, string>): Optie<string>[] {
  return Object.entries(woorden).map(([waarde, label]) => ({ waarde, label }));
}

/** Words for the values of the domain. */
export const woorden = {
  ...algemene_woorden,
  ...persoonswoorden,
  ...onderzoekswoorden,
  ...besluitwoorden,
  ...uitvoeringswoorden,
};

type Woorden = typeof woorden;
type Keuzes = { [K in keyof Woorden]: Optie<keyof Woorden[K] & string>[] };

/** What a field offers: every value with its word, in the order of the words. */
export const keuzes = {
  ...(Object.fromEntries(Object.entries(woorden).map(([naam, w]) => [naam, opties(w)])) as Keuzes),
  ja_nee: [
    { waarde: "ja", label: "Ja" },
    { waarde: "nee", label: "Nee" },
  ] as Optie<"ja" | "nee">[],
};
