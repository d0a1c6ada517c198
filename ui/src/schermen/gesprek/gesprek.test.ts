import { clearMocks } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Zaak } from "../../bindings";
import { leeg_dossier, schil } from "../../proef/schil";
import * as t from "../../teksten";
import { volgende_daad } from "../dossier/verslagweg";
import GesprekScherm from "./GesprekScherm.svelte";

const w = t.gesprek;
let concepten: { sleutel: string; tekst: string; bewaard_om: string }[] = [];

async function open(): Promise<void> {
  render(GesprekScherm, { id: "d1", zaak: "z1", gesprek: "g1" });
  await screen.findByRole("heading", { level: 1, name: t.woorden.onderwerp.hulpvraag });
}
const alt = (key: string) => fireEvent.keyDown(window, { key, altKey: true });
const kop = () => screen.getByRole("heading", { level: 1 }).textContent.trim();

describe("the gesprek by keyboard", () => {
  beforeAll(() => {
    // What the test window does not have.
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    Element.prototype.scrollIntoView = () => undefined;
  });
  beforeEach(() => {
    concepten = [];
    schil({
      dossier: () => ({ ...leeg_dossier(), concepten }),
      leg_vast: () => ({ ...leeg_dossier(), concepten }),
      bewaar_concept: ({ sleutel, tekst }: { sleutel: string; tekst: string }) => {
        concepten = [...concepten.filter((c) => c.sleutel !== sleutel), { sleutel, tekst, bewaard_om: "14:32" }];
        return { bewaard_om: "14:32" };
      },
      toets: () => ({ oordeel: "toegestaan", bevindingen: [] }),
    });
  });
  afterEach(clearMocks);

  it("jumps to a topic by a few letters and Enter, into its notes", async () => {
    await open();
    await alt("j");
    const zoek = screen.getByRole("combobox", { name: new RegExp(w.spring_veld) });
    await fireEvent.input(zoek, { target: { value: "geld" } });
    expect(screen.getAllByRole("option")).toHaveLength(1);
    await fireEvent.keyDown(zoek, { key: "Enter" });
    await waitFor(() => {
      expect(kop()).toBe(t.woorden.onderwerp.geld);
    });
    expect(screen.queryByRole("combobox")).toBeNull();
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByLabelText(w.notitie));
    });
  });

  it("goes from the topics on to the parts of the investigation, and round", async () => {
    await open();
    await alt("ArrowUp");
    expect(kop()).toBe(w.zrm);
    await alt("ArrowUp");
    expect(kop()).toBe(t.netwerk.titel);
    await alt("ArrowUp");
    expect(kop()).toMatch(new RegExp(`${t.woorden.onderdeel.g}$`));
    await alt("ArrowDown");
    await alt("ArrowDown");
    await alt("ArrowDown");
    expect(kop()).toBe(t.woorden.onderwerp.hulpvraag);
  });

  it("tells in words what the ring shows", async () => {
    await open();
    const ring = () => screen.getByRole("img", { name: /besproken/ }).getAttribute("aria-label");
    expect(ring()).toBe("0 van 12 besproken");
    await fireEvent.input(screen.getByLabelText(w.notitie), { target: { value: "Gevallen in maart." } });
    expect(ring()).toBe("1 van 12 besproken");
    await alt("ArrowDown");
    await fireEvent.click(screen.getByRole("button", { name: w.sla_over }));
    expect(ring()).toBe("1 van 12 besproken, 1 overgeslagen");
  });

  it("hides the internal remark and finds it hidden the next time", async () => {
    await open();
    expect(screen.getByLabelText(new RegExp(`^${w.intern}`))).toBeTruthy();
    await alt("i");
    await waitFor(() => {
      expect(concepten.map((c) => c.sleutel)).toContain("gesprek/intern_zichtbaar");
    });
    document.body.replaceChildren();
    await open();
    expect(screen.queryByLabelText(new RegExp(`^${w.intern}`))).toBeNull();
    expect(screen.getByRole("button", { name: w.intern_toon })).toBeTruthy();
  });

  it("measures self-reliance without leaving the gesprek, by the digits", async () => {
    await open();
    await alt("z");
    const eerste = await screen.findAllByRole("radiogroup");
    const rij = eerste.find((r) => r.querySelector("[data-test^=zrm-]"));
    expect(rij).toBeTruthy();
    if (rij) await fireEvent.keyDown(rij, { key: "3" });
    expect(rij?.querySelector<HTMLInputElement>("input:checked")?.value).toBe("3");
    expect(document.activeElement?.closest("[role=radiogroup]")).not.toBe(rij);
    expect(kop()).toBe(w.zrm);
  });
});

describe("the way of the verslag to the resident", () => {
  const zaak = (deel: Partial<Zaak>): Zaak => ({ ...(leeg_dossier().dossier.zaken[0] as Zaak), ...deel });
  const veld = { koppen: [{}] } as never;
  const leeg = { koppen: [] } as never;
  const verslag = (versie: number, gegeven: boolean) =>
    ({ versie, vastgesteld: veld, verstrekt: gegeven ? veld : leeg }) as Zaak["verslagen"][number];
  const tekenen = { wijze: "tekenen", versie: 2 } as const;

  it("freezes a new version, gives and signs it, one after the other", () => {
    // An earlier version knows nothing of this gesprek.
    const nu = zaak({ verslagen: [verslag(1, true)] });
    expect(volgende_daad(nu, tekenen)?.handeling).toBe("verslag_vaststellen");
    nu.verslagen = [verslag(1, true), verslag(2, false)];
    expect(volgende_daad(nu, tekenen)).toEqual({ handeling: "verslag_verstrekken", onderwerp: "2" });
    nu.verslagen = [verslag(1, true), verslag(2, true)];
    expect(volgende_daad(nu, tekenen)?.handeling).toBe("tekenen");
  });

  it("ends on paper once it was given, and with the answer of the resident", () => {
    const nu = zaak({ verslagen: [verslag(2, true)] });
    expect(volgende_daad(nu, { ...tekenen, wijze: "papier" })).toBeNull();
    expect(volgende_daad({ ...nu, reactie: veld }, tekenen)).toBeNull();
  });
});
