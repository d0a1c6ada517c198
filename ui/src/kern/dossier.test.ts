import { clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Feit, FeitSoort, Toets } from "../bindings";
import { fout, later, leeg_dossier, met_stap, schil, vastgelegd } from "../proef/schil";
import { Concept } from "./concept.svelte";
import { DossierState } from "./dossier.svelte";
import { Handeling } from "./handeling.svelte";
import { PLEK_VAN_FEIT, PLEK_VAN_TAAK, weg_uit } from "./plek";

const stap = (bevinding: string): Feit => ({ soort: "stappenplan_stap", data: { stap: "problemen", bevinding } });
const geweigerd: Toets = {
  oordeel: "geweigerd",
  bevindingen: [
    {
      oordeel: "geweigerd",
      code: "identiteit_ontbreekt",
      zin: "Stel eerst de identiteit vast.",
      grond: { bron: "Wmo 2015 art. 2.3.4", zin: "De identiteit moet vaststaan." },
      herstel: { feit: "identiteit_vastgesteld" },
    },
  ],
};
const aanvaard: Toets = { oordeel: "aanvaard", bevindingen: [] };

afterEach(() => {
  clearMocks();
});

describe("a dossier", () => {
  it("replaces the koppen that are shown by the time it is recorded", async () => {
    let n = 0;
    const aanroepen = schil({ leg_vast: () => met_stap("tekst", `k${String((n += 1))}`) });
    const d = new DossierState(leeg_dossier());
    // The second order is given before the first has come back.
    await Promise.all([d.leg_vast(() => [d.opdracht(stap("een"))]), d.leg_vast(() => [d.opdracht(stap("een twee"))])]);
    expect(vastgelegd(aanroepen, 0)[0]?.vervangt).toEqual([]);
    expect(vastgelegd(aanroepen, 1)[0]?.vervangt).toEqual(["k1"]);
  });

  it("gives back what was kept since it was read, also after a visit elsewhere", async () => {
    schil({ bewaar_concept: () => ({ bewaard_om: "14:32" }) });
    const d = new DossierState(leeg_dossier());
    const open = () => new Concept<string>({ ...d.concept("stap"), vastgelegd: "", koppen: () => [] });
    const eerst = open();
    eerst.wijzig("nog niet af");
    await eerst.sluit();
    const weer = open();
    expect(weer.waarde).toBe("nog niet af");
    weer.is_vastgelegd();
    await weer.sluit();
    expect(open().waarde).toBe("");
  });

  it("goes on after a refusal", async () => {
    let keer = 0;
    schil({
      leg_vast: () => {
        // The shell refuses with a plain object, as Tauri sends it.
        if ((keer += 1) === 1) return Promise.reject(fout("opslag", "De schijf is vol.") as unknown as Error);
        return met_stap("tekst", "k9");
      },
    });
    const d = new DossierState(leeg_dossier());
    await expect(d.leg_vast(() => [d.opdracht(stap("een"))])).rejects.toThrow("De schijf is vol.");
    await d.leg_vast(() => [d.opdracht(stap("een"))]);
    expect(d.zaak?.stappen.problemen?.koppen[0]?.id).toBe("k9");
  });
});

describe("an act", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("shows the toets of the last state of the form, whatever order the answers come in", async () => {
    const [eerste, tweede] = [later<Toets>(), later<Toets>()];
    const antwoorden = [eerste.belofte, tweede.belofte];
    schil({ toets: () => antwoorden.shift() });
    const d = new DossierState(leeg_dossier());
    const h = new Handeling(d, () => [d.opdracht(stap("een"))]);
    h.voorzie();
    await vi.advanceTimersByTimeAsync(200);
    h.voorzie();
    await vi.advanceTimersByTimeAsync(200);
    tweede.geef(aanvaard);
    await vi.advanceTimersByTimeAsync(0);
    eerste.geef(geweigerd);
    await vi.advanceTimersByTimeAsync(0);
    expect(h.toets).toEqual(aanvaard);
  });

  it("shows the findings when the shell refuses after all", async () => {
    schil({ leg_vast: () => Promise.reject(fout("geweigerd", "Dat kan nog niet.", geweigerd) as unknown as Error) });
    const d = new DossierState(leeg_dossier());
    const h = new Handeling(d, () => [d.opdracht(stap("een"))]);
    expect(await h.doe()).toBe(false);
    expect([h.toets?.oordeel, h.fout, h.bezig]).toEqual(["geweigerd", null, false]);
  });

  it("asks nothing while the form is not complete", async () => {
    const aanroepen = schil({});
    const h = new Handeling(new DossierState(leeg_dossier()), () => null);
    h.voorzie();
    await vi.advanceTimersByTimeAsync(200);
    expect([await h.doe(), aanroepen.length, h.fout?.code]).toEqual([false, 0, "invoer"]);
  });
});

describe("the way out of a refusal", () => {
  it("leads to the place where the missing feit is recorded, or to the field", () => {
    expect(weg_uit({ feit: "identiteit_vastgesteld" })).toEqual({
      plek: { deel: "onderzoek", handeling: "identiteit" },
    });
    expect(weg_uit({ veld: "feitdatum" })).toEqual({ veld: "feitdatum" });
    expect(weg_uit(null)).toBeNull();
  });

  it("has a door for every task: a dialog or a place, never nothing", () => {
    for (const plek of Object.values(PLEK_VAN_TAAK)) expect(plek.handeling ?? plek.anker ?? plek.deel).toBeTruthy();
    const zonder: FeitSoort[] = ["gesprek_niet_doorgegaan", "vervallen"];
    for (const [soort, plek] of Object.entries(PLEK_VAN_FEIT) as [FeitSoort, (typeof PLEK_VAN_FEIT)[FeitSoort]][])
      expect([soort, plek.handeling !== undefined || plek.anker !== undefined]).toEqual([
        soort,
        !zonder.includes(soort),
      ]);
  });
});
