import { describe, expect, test } from "vitest";
import { leeg_dossier } from "../proef/schil";
import { VORMEN } from "../schermen/dossier/handelingen/vormen";
import { DossierState } from "./dossier.svelte";
import { PLEK_VAN_FEIT, PLEK_VAN_TAAK, VERBETEREN, type HandelingNaam, type Plek } from "./plek";

/** Acts with a dialog of their own. */
const EIGEN_DIALOOG: HandelingNaam[] = ["gesprek_afronden", "persoon_corrigeren", "reactie", "tekenen"];
const BRONNEN = Object.values(
  import.meta.glob<string>("../schermen/**/*.svelte", { query: "?raw", import: "default", eager: true }),
).join("\n");
const plekken: [string, Plek][] = [
  ...Object.entries(PLEK_VAN_TAAK),
  ...Object.entries(PLEK_VAN_FEIT),
  ["verbeteren", VERBETEREN],
];

describe("every task and every refusal leads somewhere", () => {
  test.each(plekken)("%s", (_, plek) => {
    const { handeling, anker } = plek;
    if (anker !== undefined) {
      const staat_er = BRONNEN.includes(`id="anker-${anker}"`) || BRONNEN.includes(`anker="${anker}"`);
      expect(staat_er, `no element "${anker}"`).toBe(true);
    }
    if (handeling === undefined || EIGEN_DIALOOG.includes(handeling)) return;
    const vorm = VORMEN[handeling]?.(new DossierState(leeg_dossier()));
    expect(vorm, `no form for ${handeling}`).toBeDefined();
    expect(vorm?.titel).not.toBe("");
  });

  test.each(Object.keys(VORMEN) as HandelingNaam[])("%s opens in a dossier in which nothing is recorded", (naam) => {
    const d = new DossierState(leeg_dossier());
    const vorm = VORMEN[naam]?.(d);
    if (!vorm) throw new Error("no form");
    const begin = vorm.begin(d);
    for (const veld of vorm.velden) expect(() => veld.als?.(begin), veld.naam).not.toThrow();
    expect(() => vorm.maak(begin, d)).not.toThrow();
    expect(vorm.knop).not.toBe("");
  });
});
