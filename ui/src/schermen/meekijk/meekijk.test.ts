import { clearMocks } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { MeekijkBeeld } from "../../bindings";
import { MEEKIJKEN, sneltoets_van } from "../../kern/sneltoetsen";
import { schil } from "../../proef/schil";
import { meekijk as w } from "../../teksten";
import MeekijkLaag from "./MeekijkLaag.svelte";

const beeld: MeekijkBeeld = {
  naam: "Riet Jansen",
  vraag: "Mijn huis wordt vies.",
  onderwerpen: [
    {
      titel: "Huishouden",
      citaten: [{ tekst: "Ik schaam me.", wie: "" }],
      opgeschreven: [{ aard: "feit", tekst: "Stof op de kast." }],
      wie_helpt: "",
    },
  ],
  wie_helpt: [{ naam: "Els", relatie: "buurvrouw", waarmee: "de was" }],
  doelen: [],
  hulp: [],
  stappen: [{ titel: "Melding", op: "vr 13 november 2026", staat: "gedaan" }],
  hierna: ["Je krijgt het verslag uiterlijk op do 24 december 2026."],
};
const f2 = () => window.dispatchEvent(new CustomEvent(MEEKIJKEN));

describe("looking along", () => {
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
  });
  afterEach(() => {
    clearMocks();
    document.body.replaceChildren();
  });

  it("is one key, also in the middle of a sentence", () => {
    const veld = document.createElement("textarea");
    document.body.append(veld);
    let naam: string | null = null;
    veld.addEventListener("keydown", (e) => {
      naam = sneltoets_van(e);
    });
    veld.dispatchEvent(new KeyboardEvent("keydown", { key: "F2" }));
    expect(naam).toBe("meekijken");
  });

  it("shows the sheet, and brings back the caret where it stood", async () => {
    const aanroepen = schil({ meekijk: () => beeld });
    const veld = document.createElement("textarea");
    veld.value = "Mevrouw is gevallen.";
    document.body.append(veld);
    veld.focus();
    veld.setSelectionRange(7, 10);
    render(MeekijkLaag, { dossier: "d1", zaak: "z1" });
    f2();
    await screen.findByText("Stof op de kast.");
    expect(aanroepen.map((a) => a.opdracht)).toEqual(["meekijk"]);
    expect(screen.getByRole("heading", { name: w.titel("Riet Jansen") })).toBeTruthy();
    expect(screen.getByText("Els").closest("li")?.textContent.trim()).toBe("Els, buurvrouw: de was");
    veld.blur();
    f2();
    await waitFor(() => {
      expect(document.querySelector("dialog")).toBeNull();
    });
    expect(document.activeElement).toBe(veld);
    expect([veld.selectionStart, veld.selectionEnd]).toEqual([7, 10]);
  });

  it("closes by Esc too, and does not open over a form", async () => {
    schil({ meekijk: () => beeld });
    render(MeekijkLaag, { dossier: "d1", zaak: "z1" });
    f2();
    const blad = await screen.findByRole("dialog");
    await fireEvent(blad, new Event("cancel", { cancelable: true }));
    expect(document.querySelector("dialog")).toBeNull();
    const vorm = document.createElement("dialog");
    vorm.open = true;
    document.body.append(vorm);
    f2();
    await Promise.resolve();
    expect(document.querySelectorAll("dialog")).toHaveLength(1);
  });

  it("shows nothing without a zaak", async () => {
    schil({});
    render(MeekijkLaag, { dossier: "d1", zaak: null });
    f2();
    await Promise.resolve();
    expect(document.querySelector("dialog")).toBeNull();
  });
});
