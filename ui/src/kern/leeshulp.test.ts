import { clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, describe, expect, it } from "vitest";
import type { Lezing, Opmerking } from "../bindings";
import { later, schil } from "../proef/schil";
import { aanhef, in_stukken, Leeshulp } from "./leeshulp.svelte";

const bij = (van: number, tot: number, soort: Opmerking["soort"] = "moeilijk_woord"): Opmerking => ({
  van,
  tot,
  soort,
  uitleg: "Dit kan eenvoudiger.",
  liever: ["als"],
});

afterEach(() => {
  clearMocks();
});

describe("marks in a text", () => {
  it("cut it without losing a letter, also inside a long sentence", () => {
    const tekst = "Nou. Indien het kan. Klaar.";
    const stukken = in_stukken(tekst, [bij(5, 20, "lange_zin"), bij(5, 11)]);
    expect(stukken.map((s) => s.tekst).join("")).toBe(tekst);
    expect(stukken.map((s) => [s.tekst, s.soorten.length])).toEqual([
      ["Nou. ", 0],
      ["Indien", 2],
      [" het kan.", 1],
      [" Klaar.", 0],
    ]);
  });

  it("name a long sentence by its beginning", () => {
    const tekst = "Een twee drie vier vijf zes zeven acht.";
    expect(aanhef(tekst, bij(0, tekst.length, "lange_zin"))).toBe("Een twee drie vier vijf zes…");
    expect(aanhef(tekst, bij(4, 8))).toBe("twee");
  });
});

describe("the aid for who writes", () => {
  it("keeps the answer to the last text, whichever comes first", async () => {
    const eerste = later<Lezing>();
    schil({
      lees_tekst: (args) =>
        (args as { tekst: string }).tekst === "oud" ? eerste.belofte : { score: null, opmerkingen: [bij(0, 3)] },
    });
    const hulp = new Leeshulp();
    const oud = hulp.lees("oud");
    await hulp.lees("nieuw");
    eerste.geef({ score: null, opmerkingen: [] });
    await oud;
    expect(hulp.tekst).toBe("nieuw");
    expect(hulp.lezing?.opmerkingen).toHaveLength(1);
  });

  it("takes its marks away as soon as one types on", async () => {
    schil({ lees_tekst: () => ({ score: null, opmerkingen: [bij(0, 3)] }) });
    const hulp = new Leeshulp();
    await hulp.lees("Indien");
    hulp.gewijzigd("Indien j");
    expect(hulp.lezing).toBeNull();
    hulp.sluit();
  });
});
