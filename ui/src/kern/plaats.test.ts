import { clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { schil, type Aanroep } from "../proef/schil";
import { MEEST, plaats, SLEUTEL, STILTE } from "./plaats";
import { navigatie, type Route } from "./route.svelte";

const DAG = "2026-12-01";
const GESPREK: Route = {
  scherm: "gesprek",
  id: "d1",
  zaak: "z1",
  gesprek: "g1",
  aan_tafel: { punt: "huishouden", laag: null },
};

function veld(): HTMLTextAreaElement {
  return document.querySelectorAll<HTMLTextAreaElement>("[data-test=notitie]")[1] as HTMLTextAreaElement;
}

/** Two fields with the same hook, as in a list of people. */
function scherm(): void {
  document.body.innerHTML = `<header><button data-test="vergrendel"></button></header>
    <main><textarea data-test="notitie">een</textarea><textarea data-test="notitie">Stofzuigen lukt niet</textarea></main>`;
}

/** A shell that keeps what it is given, as the file does. */
function bestand(): { aanroepen: Aanroep[]; tekst: () => string | null } {
  let tekst: string | null = null;
  const aanroepen = schil({
    concepten: () => (tekst === null ? [] : [{ sleutel: SLEUTEL, tekst, bewaard_om: "14:32" }]),
    bewaar_concept: (g: { tekst: string }) => {
      tekst = g.tekst;
      return { bewaard_om: "14:32" };
    },
  });
  return { aanroepen, tekst: () => tekst };
}

async function typ_midden_in_een_zin(): Promise<void> {
  scherm();
  await plaats.haal(DAG);
  plaats.begin();
  plaats.meld_scherm(() => GESPREK);
  veld().focus();
  veld().setSelectionRange(4, 9);
  plaats.beweegt();
}

describe("the place where somebody is", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // Not in jsdom: nothing is laid out there.
    Element.prototype.scrollIntoView = vi.fn();
  });
  afterEach(() => {
    plaats.stop();
    vi.useRealTimers();
    clearMocks();
  });

  it("is kept after a moment of stillness, down to the marked text, and once", async () => {
    const { aanroepen, tekst } = bestand();
    await typ_midden_in_een_zin();
    await vi.advanceTimersByTimeAsync(STILTE);
    plaats.beweegt();
    await vi.advanceTimersByTimeAsync(MEEST);
    expect(aanroepen.map((a) => a.opdracht)).toEqual(["concepten", "bewaar_concept"]);
    expect(JSON.parse(tekst() ?? "")).toMatchObject({
      dag: DAG,
      route: GESPREK,
      veld: { haak: "notitie", keer: 1, van: 4, tot: 9 },
    });
    // Nothing of anybody: names of fields and numbers of dossiers only.
    expect(tekst()).not.toContain("Stofzuigen");
  });

  it("is kept while somebody never stands still", async () => {
    const { aanroepen } = bestand();
    await typ_midden_in_een_zin();
    for (let ms = 0; ms < MEEST; ms += STILTE / 2) {
      veld().setSelectionRange(ms / 100, ms / 100);
      plaats.beweegt();
      await vi.advanceTimersByTimeAsync(STILTE / 2);
    }
    expect(aanroepen.filter((a) => a.opdracht === "bewaar_concept").length).toBeGreaterThan(0);
  });

  it("brings back screen, field and caret, also when the screen is slow and wants the focus itself", async () => {
    bestand();
    await typ_midden_in_een_zin();
    await plaats.bewaar();
    plaats.stop();
    document.body.innerHTML = "";
    await plaats.haal(DAG);
    expect(navigatie.route).toEqual(GESPREK);
    expect(plaats.komt_terug).toBe(true);
    plaats.begin();
    await vi.advanceTimersByTimeAsync(500);
    scherm();
    await vi.advanceTimersByTimeAsync(40);
    document.querySelector<HTMLElement>("[data-test=notitie]")?.focus();
    await vi.advanceTimersByTimeAsync(500);
    expect(document.activeElement).toBe(veld());
    expect([veld().selectionStart, veld().selectionEnd]).toEqual([4, 9]);
    expect(plaats.komt_terug).toBe(false);
  });

  it("is the last field, not the button that locks", async () => {
    const { tekst } = bestand();
    await typ_midden_in_een_zin();
    document.querySelector<HTMLElement>("[data-test=vergrendel]")?.focus();
    plaats.beweegt();
    await plaats.bewaar();
    expect(JSON.parse(tekst() ?? "")).toMatchObject({ veld: { haak: "notitie", keer: 1 } });
  });

  it("lets somebody go who takes over", async () => {
    bestand();
    await typ_midden_in_een_zin();
    await plaats.bewaar();
    await plaats.haal(DAG);
    scherm();
    plaats.begin();
    const ander = document.querySelector<HTMLElement>("[data-test=notitie]");
    ander?.focus();
    plaats.neemt_over();
    await vi.advanceTimersByTimeAsync(1000);
    expect(document.activeElement).toBe(ander);
  });

  it("is the worklist on another day, without a place, and with a place that cannot be read", async () => {
    const { tekst } = bestand();
    await typ_midden_in_een_zin();
    await plaats.bewaar();
    expect(tekst()).not.toBeNull();
    await plaats.haal("2026-12-02");
    expect(navigatie.route).toEqual({ scherm: "werkvoorraad" });
    schil({ concepten: () => [{ sleutel: SLEUTEL, tekst: "{", bewaard_om: "14:32" }] });
    await plaats.haal(DAG);
    expect(navigatie.route).toEqual({ scherm: "werkvoorraad" });
  });

  it("is not kept once nobody is in", async () => {
    const { aanroepen } = bestand();
    await typ_midden_in_een_zin();
    plaats.stop();
    plaats.beweegt();
    await vi.advanceTimersByTimeAsync(MEEST);
    expect(aanroepen.map((a) => a.opdracht)).toEqual(["concepten"]);
  });

  it("does not stand in the way when it cannot be kept", async () => {
    const aanroepen = schil({
      concepten: () => [],
      bewaar_concept: () => {
        throw new Error("schijf vol");
      },
    });
    await typ_midden_in_een_zin();
    await plaats.bewaar();
    await plaats.bewaar();
    expect(aanroepen.filter((a) => a.opdracht === "bewaar_concept").length).toBe(2);
  });
});
