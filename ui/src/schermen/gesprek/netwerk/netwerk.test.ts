import { clearMocks } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { DossierState } from "../../../kern/dossier.svelte";
import MetDossier from "../../../proef/MetDossier.svelte";
import { leeg_dossier, schil, vastgelegd, type Aanroep } from "../../../proef/schil";
import { netwerk as w } from "../../../teksten";
import { bekend, kring_bij, KRINGEN, plaatsen, schuif, verzet, zet_neer, type Persoon } from "./netwerk";
import Netwerk from "./Netwerk.svelte";

const iemand = (naam: string, kring: Persoon["kring"]): Persoon => ({
  naam,
  relatie: "",
  kring,
  helpt: false,
  waarmee: "",
});
const namen = (personen: readonly Persoon[]) => personen.map((p) => `${p.naam} ${p.kring}`);

describe("who is around the resident", () => {
  const drie = [iemand("Els", "dichtbij"), iemand("Bo", "dichtbij"), iemand("Jan", "verder")];

  it("stands on the ring that it belongs to", () => {
    for (const kring of KRINGEN) {
      const [plaats] = plaatsen([iemand("Els", kring)]);
      expect(plaats && kring_bij(plaats)).toBe(kring);
    }
    const alle = plaatsen(drie);
    expect(new Set(alle.map(String)).size).toBe(3);
  });

  it("goes a ring in or out, and no further than there are rings", () => {
    expect(namen(verzet(drie, 0, -1))).toEqual(namen(drie));
    expect(namen(verzet(drie, 0, 1))[0]).toBe("Els vertrouwd");
    expect(namen(verzet(drie, 2, 1))[2]).toBe("Jan verder");
  });

  it("changes places in its own ring only, round the ring", () => {
    expect(schuif(drie, 0, -1)).toEqual([[drie[1], drie[0], drie[2]], 1]);
    expect(schuif(drie, 2, 1)).toEqual([drie, 2]);
  });

  it("is put down in the nearest ring, between those who stand there", () => {
    expect(namen(zet_neer(drie, 2, [0.23, 0.28]))).toEqual(["Els dichtbij", "Jan dichtbij", "Bo dichtbij"]);
    expect(namen(zet_neer(drie, 0, [0.6, 0.7]))).toEqual(["Bo dichtbij", "Els verder", "Jan verder"]);
  });

  it("is proposed from the dossier once, and not when drawn already", () => {
    const { dossier } = leeg_dossier();
    const zaak = dossier.zaken[0];
    const kop = <T>(waarde: T) => ({ koppen: [{ waarde } as never] });
    if (!zaak) throw new Error("no zaak");
    zaak.mantelzorg = kop({ mantelzorgers: [{ naam: "Sara", doet: "was", draagkracht: "goed" }], toelichting: "" });
    dossier.huishouden = kop({
      huisgenoten: [
        { huisgenoot: "1", naam: { voornaam: "Sara", voorvoegsel: "", achternaam: "" }, relatie: "kind" },
        { huisgenoot: "2", naam: { voornaam: "Omar", voorvoegsel: "", achternaam: "Bos" }, relatie: "partner" },
      ],
      gehuwd: true,
    });
    expect(bekend(dossier, zaak, []).map((p) => [p.naam, p.helpt])).toEqual([
      ["Sara", true],
      ["Omar Bos", false],
    ]);
    expect(bekend(dossier, zaak, [iemand("sara ", "verder")]).map((p) => p.naam)).toEqual(["Omar Bos"]);
  });
});

describe("the drawing", () => {
  beforeAll(() => {
    Element.prototype.setPointerCapture = () => undefined;
  });
  afterEach(clearMocks);

  function open(): Aanroep[] {
    const aanroepen = schil({
      bewaar_concept: () => ({ bewaard_om: "14:32" }),
      leg_vast: () => leeg_dossier(),
    });
    const dossier = new DossierState(leeg_dossier());
    render(MetDossier, { dossier, toon: Netwerk as never, gegevens: {} });
    return aanroepen;
  }
  async function erbij(naam: string): Promise<void> {
    const veld = screen.getByLabelText(new RegExp(w.nieuw.replace("?", "\\?")));
    await fireEvent.input(veld, { target: { value: naam } });
    if (veld.closest("form")) await fireEvent.submit(veld.closest("form") as HTMLFormElement);
  }
  const in_tekening = () =>
    [...document.querySelectorAll<HTMLElement>("[data-test^=netwerk-persoon]")].map((b) => b.textContent.trim());

  it("is made, ordered and cleared by key alone, and says the same as the list", async () => {
    const aanroepen = open();
    await erbij("Els");
    await erbij("Jan");
    expect(in_tekening()).toEqual(["Els, vertrouwd", "Jan, vertrouwd"]);
    const [els] = document.querySelectorAll<HTMLElement>("[data-test^=netwerk-persoon]");
    if (!els) throw new Error("nobody");
    await fireEvent.keyDown(els, { key: "ArrowUp" });
    expect(in_tekening()[0]).toBe("Els, heel dichtbij");
    expect(screen.getAllByLabelText<HTMLSelectElement>(w.welke_kring)[0]?.value).toBe("dichtbij");
    await fireEvent.keyDown(els, { key: "Enter" });
    await waitFor(() => {
      expect((document.activeElement as HTMLInputElement).value).toBe("Els");
    });
    await fireEvent.click(screen.getAllByLabelText(w.helpt)[0] as HTMLElement);
    expect(in_tekening()[0]).toBe("Els, heel dichtbij, helpt nu");
    const jan = document.querySelectorAll<HTMLElement>("[data-test^=netwerk-persoon]")[1];
    if (jan) await fireEvent.keyDown(jan, { key: "Delete" });
    expect(in_tekening()).toHaveLength(1);
    // Leaving a field records it.
    await fireEvent.blur(screen.getAllByLabelText(w.naam)[0] as HTMLElement);
    await waitFor(() => {
      expect(vastgelegd(aanroepen)[0]?.feit).toEqual({
        soort: "netwerk_getekend",
        data: {
          personen: [{ naam: "Els", relatie: "", kring: "dichtbij", helpt: true, waarmee: "" }],
          toelichting: "",
        },
      });
    });
  });

  it("is no drag when the hand only trembles", async () => {
    open();
    await erbij("Els");
    const els = document.querySelector<HTMLElement>("[data-test=netwerk-persoon-1]");
    if (!els) throw new Error("nobody");
    await fireEvent.pointerDown(els, { pointerId: 1, button: 0, clientX: 10, clientY: 10 });
    await fireEvent.pointerMove(els, { pointerId: 1, clientX: 13, clientY: 12 });
    await fireEvent.pointerUp(els, { pointerId: 1, clientX: 13, clientY: 12 });
    expect(in_tekening()).toEqual(["Els, vertrouwd"]);
  });
});
