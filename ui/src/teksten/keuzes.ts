/** What one can choose, with its word. */
export interface Optie<W extends string> {
  waarde: W;
  label: string;
  uitleg?: string;
}

type Keuzes<W> = { [K in keyof W]: Optie<keyof W[K] & string>[] };

function opties(woorden: Record<string, string>): Optie<string>[] {
  return Object.entries(woorden).map(([waarde, label]) => ({ waarde, label }));
}

/** What a field offers: every value with its word, in the order of the words. */
export function keuzes_van<W extends Record<string, Record<string, string>>>(woorden: W, ja: string, nee: string) {
  return {
    ...(Object.fromEntries(Object.entries(woorden).map(([naam, w]) => [naam, opties(w)])) as Keuzes<W>),
    ja_nee: [
      { waarde: "ja", label: ja },
      { waarde: "nee", label: nee },
    ] satisfies Optie<"ja" | "nee">[] as Optie<"ja" | "nee">[],
  };
}
