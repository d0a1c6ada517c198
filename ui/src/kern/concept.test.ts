import { clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { later, schil } from "../proef/schil";
import { Concept, MEEST, PAUZE, RUST, type ConceptBron } from "./concept.svelte";
import { leg_alles_vast } from "./openstaand";

function maak(extra: Partial<ConceptBron<string>> = {}): Concept<string> {
  return new Concept<string>({ dossier: "d1", sleutel: "stap", vastgelegd: "", koppen: () => [], ...extra });
}

describe("a text that saves itself", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    clearMocks();
  });

  it("keeps one draft per pause, with the last text", async () => {
    const aanroepen = schil({ bewaar_concept: () => ({ bewaard_om: "14:32" }) });
    const c = maak();
    for (const tekst of ["a", "ab", "abc"]) c.wijzig(tekst);
    await vi.advanceTimersByTimeAsync(PAUZE);
    expect(aanroepen.map((a) => a.opdracht)).toEqual(["bewaar_concept"]);
    expect(JSON.parse(aanroepen[0]?.gegevens["tekst"] as string)).toEqual({ basis: [], waarde: "abc" });
    expect(c.bewaard_om).toBe("14:32");
    await c.sluit();
  });

  it("keeps what is typed without a pause as well: no key waits longer than MEEST", async () => {
    let bewaard = "";
    const aanroepen = schil({
      bewaar_concept: (g: { tekst: string }) => {
        bewaard = (JSON.parse(g.tekst) as { waarde: string }).waarde;
        return { bewaard_om: "14:32" };
      },
    });
    const c = maak();
    const slag = PAUZE / 2;
    for (let toets = 1; toets <= 40; toets += 1) {
      c.wijzig("x".repeat(toets));
      await vi.advanceTimersByTimeAsync(slag);
      expect(toets - bewaard.length).toBeLessThanOrEqual(MEEST / slag);
    }
    expect(bewaard.length).toBeGreaterThan(0);
    // Not a draft per key either.
    expect(aanroepen.length).toBeLessThanOrEqual((40 * slag) / MEEST);
    await vi.advanceTimersByTimeAsync(PAUZE);
    expect(bewaard).toBe("x".repeat(40));
    await c.sluit();
  });

  it("counts from the oldest key again after a draft", async () => {
    const aanroepen = schil({ bewaar_concept: () => ({ bewaard_om: "14:32" }) });
    const c = maak();
    c.wijzig("a");
    await vi.advanceTimersByTimeAsync(PAUZE);
    c.wijzig("ab");
    // The time of the first key is over: its draft was kept, and nothing is asked twice.
    await vi.advanceTimersByTimeAsync(PAUZE - 1);
    expect(aanroepen.length).toBe(1);
    await vi.advanceTimersByTimeAsync(MEEST);
    expect(aanroepen.length).toBe(2);
    await c.sluit();
  });

  it("records after half a minute of rest, and nothing twice", async () => {
    schil({ bewaar_concept: () => ({ bewaard_om: "14:32" }) });
    const leg = vi.fn(() => Promise.resolve());
    const c = maak({ leg });
    c.wijzig("gevallen");
    await vi.advanceTimersByTimeAsync(RUST);
    await c.leg_vast();
    expect(leg.mock.calls).toEqual([["gevallen", "stap"]]);
    await c.sluit();
  });

  it("never lets a draft overtake the record that clears it", async () => {
    const volgorde: string[] = [];
    schil({
      bewaar_concept: (g: { tekst: string }) => {
        volgorde.push(`concept ${(JSON.parse(g.tekst) as { waarde: string }).waarde}`);
        return { bewaard_om: "14:32" };
      },
    });
    const bezig = later<undefined>();
    const c = maak({
      leg: async (tekst) => {
        volgorde.push(`begin ${tekst}`);
        await bezig.belofte;
        volgorde.push(`einde ${tekst}`);
      },
    });
    c.wijzig("een");
    const klaar = c.leg_vast();
    await vi.advanceTimersByTimeAsync(0);
    c.wijzig("een twee");
    await vi.advanceTimersByTimeAsync(PAUZE);
    bezig.geef(undefined);
    await klaar;
    await vi.advanceTimersByTimeAsync(0);
    expect(volgorde).toEqual(["concept een", "begin een", "einde een", "concept een twee"]);
    expect(c.veranderd).toBe(true);
    await c.sluit();
  });

  it("keeps the text and says why when it is refused, and records it later", async () => {
    schil({ bewaar_concept: () => ({ bewaard_om: "14:32" }) });
    const leg = vi
      .fn<(tekst: string) => Promise<void>>()
      .mockRejectedValueOnce(new Error("schijf vol"))
      .mockResolvedValue(undefined);
    const c = maak({ leg });
    c.wijzig("belangrijk");
    await c.leg_vast();
    expect([c.waarde, c.fout?.zin, c.veranderd]).toEqual(["belangrijk", "schijf vol", true]);
    await c.leg_vast();
    expect([c.fout, c.veranderd]).toEqual([null, false]);
    await c.sluit();
  });

  it("leaves an unfinished text as a draft", async () => {
    const aanroepen = schil({ bewaar_concept: () => ({ bewaard_om: "14:32" }) });
    const leg = vi.fn(() => Promise.resolve());
    const c = maak({ leg, compleet: (t) => t.length > 3 });
    c.wijzig("ab");
    await c.leg_vast();
    expect([leg.mock.calls.length, aanroepen.length]).toEqual([0, 1]);
    await c.sluit();
  });

  it("puts back a draft that was begun on what is recorded now, and records it", async () => {
    schil({ bewaar_concept: () => ({ bewaard_om: "14:33" }) });
    const leg = vi.fn(() => Promise.resolve());
    const concept = {
      sleutel: "stap",
      tekst: JSON.stringify({ basis: ["k1"], waarde: "verder" }),
      bewaard_om: "14:32",
    };
    const c = maak({ vastgelegd: "ver", koppen: () => ["k1"], concept, leg });
    expect([c.waarde, c.bewaard_om]).toEqual(["verder", "14:32"]);
    await vi.advanceTimersByTimeAsync(RUST);
    expect(leg).toHaveBeenCalledWith("verder", "stap");
    await c.sluit();
  });

  it("only offers a draft of before a later record", async () => {
    const aanroepen = schil({ bewaar_concept: () => ({ bewaard_om: "14:33" }) });
    const leg = vi.fn(() => Promise.resolve());
    const concept = { sleutel: "stap", tekst: JSON.stringify({ basis: ["k1"], waarde: "oud" }), bewaard_om: "9:00" };
    const c = maak({ vastgelegd: "van een collega", koppen: () => ["k2"], concept, leg });
    expect([c.waarde, c.ouder_concept]).toEqual(["van een collega", "oud"]);
    await c.leg_vast();
    expect([leg.mock.calls.length, aanroepen.length]).toEqual([0, 0]);
    c.neem_ouder_concept();
    await c.leg_vast();
    expect(leg).toHaveBeenCalledWith("oud", "stap");
    await c.sluit();
  });

  it("is recorded with everything else before one locks", async () => {
    schil({ bewaar_concept: () => ({ bewaard_om: "14:32" }) });
    const leg = vi.fn(() => Promise.resolve());
    const c = maak({ leg });
    c.wijzig("snel weg");
    await leg_alles_vast();
    expect(leg).toHaveBeenCalledWith("snel weg", "stap");
    await c.sluit();
    c.wijzig("na het sluiten");
    leg.mockClear();
    await leg_alles_vast();
    expect(leg).not.toHaveBeenCalled();
  });

  it("puts an older text back, and keeps what stood there first", async () => {
    const volgorde: string[] = [];
    const rij = (moment: string, waarde: string) => ({ moment, tekst: JSON.stringify({ basis: [], waarde }) });
    schil({
      journaal: () => [rij("14:20", "een"), rij("14:22", "een twee")],
      houd_in_journaal: (g: { tekst: string }) => {
        volgorde.push(`gehouden ${(JSON.parse(g.tekst) as { waarde: string }).waarde}`);
        return null;
      },
      bewaar_concept: (g: { tekst: string }) => {
        volgorde.push(`concept ${(JSON.parse(g.tekst) as { waarde: string }).waarde}`);
        return { bewaard_om: "14:32" };
      },
    });
    const c = maak({ vastgelegd: "x" });
    const eerdere = await c.eerdere();
    expect(eerdere).toEqual([
      { moment: "14:20", waarde: "een" },
      { moment: "14:22", waarde: "een twee" },
    ]);
    expect(await c.zet_eerdere_terug(eerdere?.[1]?.waarde ?? "")).toBe(true);
    await vi.advanceTimersByTimeAsync(PAUZE);
    expect([c.waarde, volgorde]).toEqual(["een twee", ["gehouden x", "concept een twee"]]);
    await c.sluit();
  });

  it("changes nothing when what stands there cannot be kept, and says why", async () => {
    schil({
      houd_in_journaal: () => {
        throw new Error("schijf vol");
      },
    });
    const c = maak({ vastgelegd: "x" });
    expect(await c.zet_eerdere_terug("oud")).toBe(false);
    expect([c.waarde, c.fout?.zin]).toEqual(["x", "schijf vol"]);
    await c.sluit();
  });

  it("survives a draft that cannot be read", async () => {
    schil({});
    const c = maak({ vastgelegd: "goed", concept: { sleutel: "stap", tekst: "{", bewaard_om: "14:32" } });
    expect(c.waarde).toBe("goed");
    await c.sluit();
  });
});
