import { clearMocks } from "@tauri-apps/api/mocks";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { DossierState } from "../../../../kern/dossier.svelte";
import MetDossier from "../../../../proef/MetDossier.svelte";
import { met_stap, schil, vastgelegd } from "../../../../proef/schil";
import { secties as w } from "../../../../teksten";
import { inhoud_van, is_hoofdstuk, naam_van } from "./secties";
import Secties from "./Secties.svelte";

const HOOFDSTUKKEN = [
  { kop: "Gegevens", pagina: 0 },
  { kop: "2. Hoe gaat het nu met je?", pagina: 3 },
  { kop: "15. Hoe gaat het verder?", pagina: 8 },
];

describe("the chapters of the verslag", () => {
  afterEach(clearMocks);

  it("are made of what is recorded, by their number", () => {
    expect(HOOFDSTUKKEN.map((h) => is_hoofdstuk(h.kop))).toEqual([false, true, true]);
    expect(inhoud_van("2. Hoe gaat het nu met je?").map(naam_van)).toEqual(["onderdeel/a", "stap/2"]);
    expect(inhoud_van("15. Hoe gaat het verder?")).toEqual([]);
  });

  async function open(view = met_stap("Zij kan niet bukken.", "s1"), na = view) {
    const aanroepen = schil({
      leg_vast: () => na,
      lees_tekst: () => ({ opmerkingen: [], score: null }),
      bewaar_concept: () => ({ bewaard_om: "14:32" }),
      wis_concept: () => null,
    });
    const paginas: number[] = [];
    const gegevens = { hoofdstukken: HOOFDSTUKKEN, toon_pagina: (p: number) => paginas.push(p) };
    render(MetDossier, { props: { dossier: new DossierState(view, "z1"), toon: Secties as never, gegevens } });
    const sectie = document.querySelector<HTMLDetailsElement>("[data-test=sectie-1]");
    if (!sectie) throw new Error("no chapter");
    sectie.open = true;
    await fireEvent(sectie, new Event("toggle"));
    await screen.findByText(w.opgeschreven("ma 23 november 2026", "Noor van Dijk"));
    return { aanroepen, paginas };
  }
  const knop = (naam: string) => screen.getByRole("button", { name: new RegExp(`^${naam}: Welke problemen`) });

  it("open their page, say where a text comes from, and confirm nothing by themselves", async () => {
    const { aanroepen, paginas } = await open();
    expect(paginas).toEqual([3]);
    expect(screen.getByText(w.opgeschreven("ma 23 november 2026", "Noor van Dijk"))).toBeTruthy();
    expect(vastgelegd(aanroepen)).toBeUndefined();
    await fireEvent.click(knop(w.klopt));
    await waitFor(() => {
      expect(vastgelegd(aanroepen)).toBeDefined();
    });
    expect(vastgelegd(aanroepen)[0]?.feit).toEqual({
      soort: "gegeven_bevestigd",
      data: { gegeven: "stap/2", vastlegging: "s1", uitkomst: "klopt_nog", toelichting: "" },
    });
  });

  it("ask what changed before that is recorded", async () => {
    const { aanroepen } = await open();
    await fireEvent.click(knop(w.veranderd));
    const veld = await screen.findByLabelText(w.wat_veranderde);
    expect(document.activeElement).toBe(veld);
    await fireEvent.input(veld, { target: { value: "Zij loopt nu met een rollator." } });
    await fireEvent.click(screen.getByRole("button", { name: w.leg_vast }));
    await waitFor(() => {
      expect(vastgelegd(aanroepen)).toBeDefined();
    });
    expect(vastgelegd(aanroepen)[0]?.feit.data).toMatchObject({
      uitkomst: "veranderd",
      toelichting: "Zij loopt nu met een rollator.",
    });
  });

  it("forget what was said of an older text", async () => {
    const view = met_stap("Zij kan niet bukken.", "s2");
    const [zaak] = view.dossier.zaken;
    const [kop] = zaak?.stappen.problemen?.koppen ?? [];
    if (!zaak || !kop) throw new Error("no zaak");
    const gezegd = (vastlegging: string) => ({
      koppen: [{ ...kop, waarde: { gegeven: "stap/2", vastlegging, uitkomst: "klopt_nog" as const, toelichting: "" } }],
    });
    zaak.bevestigd = { "stap/2": gezegd("s1") };
    await open(view);
    expect(document.querySelector("[data-test=stap-2-stand]")).toBeNull();
    cleanup();
    zaak.bevestigd = { "stap/2": gezegd("s2") };
    await open(view);
    expect(document.querySelector("[data-test=stap-2-stand]")?.textContent).toContain(w.uitkomst.klopt_nog);
  });
});
