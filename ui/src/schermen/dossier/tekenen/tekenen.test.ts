import { clearMocks } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Opdracht, TekenBeeld } from "../../../bindings";
import { DossierState } from "../../../kern/dossier.svelte";
import { leeg_dossier, schil } from "../../../proef/schil";
import MetDossier from "../../../proef/MetDossier.svelte";
import { tekenen as w } from "../../../teksten";
import { als_svg, begin_lijn, in_vak, trek_lijn, VAK, type Punt } from "./inkt";
import Tekenen from "./Tekenen.svelte";

describe("what is drawn", () => {
  const op_scherm = new DOMRect(100, 50, 500, 160);

  it("is kept in the units of the box, whatever its size on the screen, and never outside it", () => {
    expect(in_vak(100, 50, op_scherm)).toEqual([0, 0]);
    expect(in_vak(350, 130, op_scherm)).toEqual([VAK.breed / 2, VAK.hoog / 2]);
    expect(in_vak(9999, -5, op_scherm)).toEqual([VAK.breed, 0]);
  });

  it("keeps no points that say nothing, and no more than can be recorded", () => {
    let lijnen = begin_lijn([], [10, 10]);
    lijnen = trek_lijn(lijnen, [11, 11]);
    expect(lijnen).toEqual([[[10, 10]]]);
    lijnen = trek_lijn(lijnen, [30, 10]);
    expect(lijnen).toEqual([
      [
        [10, 10],
        [30, 10],
      ],
    ]);
    for (let i = 0; i < 5000; i += 1) lijnen = trek_lijn(lijnen, [i % 2 ? 10 : 900, 10]);
    expect(lijnen[0]).toHaveLength(4000);
    let vol: Punt[][] = [];
    for (let i = 0; i < 200; i += 1) vol = begin_lijn(vol, [1, 1]);
    expect(vol).toHaveLength(100);
  });

  it("shows a dot too", () => {
    expect(als_svg([[5, 6]])).toBe("M5 6L5 6");
  });
});

describe("the sheet for the resident", () => {
  beforeAll(() => {
    // What the test window does not have.
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    URL.createObjectURL = () => "blob:leeg";
    URL.revokeObjectURL = () => undefined;
    Element.prototype.setPointerCapture = () => undefined;
  });
  afterEach(clearMocks);

  const beeld: TekenBeeld = {
    versie: 1,
    sha256: "ab12",
    vastgesteld_op: "donderdag 26 november 2026",
    voorbeeld: {
      titel: "Onderzoeksverslag",
      hoofdstukken: [
        { kop: "1. Wat is je vraag?", pagina: 0 },
        { kop: "Antwoordformulier", pagina: 1 },
      ],
      paginas: [{ svg: "<svg/>", tekst: "Wat je ons vertelde" }],
      leesbaarheid: null,
    },
    tekenaars: [{ door: "cliënt", rol: null, naam: "Testa Verzonnen", rol_label: "" }],
  };

  async function toon(bijzonder: Partial<TekenBeeld> = {}) {
    const aanroepen = schil({
      verslag_om_te_tekenen: () => ({ ...beeld, ...bijzonder }),
      bewaar_concept: () => ({ bewaard_om: "14:32" }),
      wis_concept: () => null,
      leg_vast: () => leeg_dossier(),
    });
    const dossier = new DossierState(leeg_dossier());
    render(MetDossier, { props: { dossier, toon: Tekenen as never, gegevens: {} } });
    await screen.findByText(w.lees);
    return { aanroepen, dossier };
  }
  const klik = (test: string) => fireEvent.click(document.querySelector(`[data-test=${test}]`) as Element);
  async function teken(): Promise<void> {
    const vlak = document.querySelector("[data-test=tekenvlak]") as Element;
    await fireEvent.pointerDown(vlak, { pointerId: 1, button: 0, clientX: 0, clientY: 0 });
    await fireEvent.pointerUp(vlak, { pointerId: 1 });
  }

  it("reads back chapter by chapter, and records what is different in the words of the resident", async () => {
    const { aanroepen } = await toon();
    const r = w.teruglezen;
    expect(screen.queryByText("Antwoordformulier", { selector: "legend" })).toBeNull();
    expect(screen.getByText(r.stand(0, 1))).toBeTruthy();
    await klik("teruglezen-1-anders");
    expect(screen.getByText(r.stand(1, 1))).toBeTruthy();
    await klik("tekenen-oordeel-akkoord-met-opmerkingen");
    await klik("tekenen-aanvraag-nee");
    await teken();
    await klik("tekenen-doe");
    expect(screen.getByText(w.mist.anders)).toBeTruthy();
    await fireEvent.input(screen.getByLabelText(r.wat_anders), {
      target: { value: " Ik vroeg ook om hulp bij de was. " },
    });
    await klik("tekenen-doe");
    await screen.findByText(w.klaar_geen_aanvraag);
    const vast = aanroepen.find((a) => a.opdracht === "leg_vast")?.gegevens["opdrachten"] as Opdracht[];
    expect(vast[0]?.feit.data).toMatchObject({
      hoofdstukken: [{ kop: "1. Wat is je vraag?", klopt: false, anders: "Ik vroeg ook om hulp bij de was." }],
    });
  });

  it("records what was chosen, below which verslag, and what was drawn", async () => {
    const { aanroepen } = await toon();
    await klik("tekenen-oordeel-akkoord");
    await klik("tekenen-aanvraag-ja");
    await teken();
    await klik("tekenen-doe");
    await screen.findByText(w.klaar_aanvraag);
    const vast = aanroepen.find((a) => a.opdracht === "leg_vast")?.gegevens["opdrachten"] as Opdracht[];
    const feit = vast[0]?.feit;
    if (feit?.soort !== "verslag_reactie_ontvangen") throw new Error("another feit");
    expect(vast[0]?.met_brief).toBe(true);
    expect(feit.data).toMatchObject({
      versie: 1,
      oordeel: "akkoord",
      aanvraag: true,
      door: "cliënt",
      ondertekend: true,
    });
    expect(feit.data.ondertekening).toMatchObject({ wijze: "scherm", verslag: "ab12", moment: null, rol: null });
    expect(feit.data.ondertekening?.handtekening).toHaveLength(1);
  });

  it("says what is missing and records nothing", async () => {
    const { aanroepen } = await toon();
    await klik("tekenen-oordeel-niet-akkoord");
    await klik("tekenen-doe");
    expect(screen.getByText(w.mist.aanvraag)).toBeDefined();
    expect(screen.getByText(w.mist.handtekening)).toBeDefined();
    expect(screen.queryByText(w.mist.oordeel)).toBeNull();
    expect(aanroepen.some((a) => a.opdracht === "leg_vast")).toBe(false);
  });

  it("starts the signature again, and says that paper is as good", async () => {
    await toon();
    expect(screen.getByText(w.papier)).toBeDefined();
    await teken();
    expect(screen.getByText(w.getekend)).toBeDefined();
    await klik("tekenvlak-opnieuw");
    expect(screen.getByText(w.nog_leeg)).toBeDefined();
  });

  it("asks who signs when more than one may", async () => {
    const mentor = { door: "Karim Proef", rol: "mentor" as const, naam: "Karim Proef", rol_label: "mentor" };
    await toon({ tekenaars: [...beeld.tekenaars, mentor] });
    expect(screen.getByText(w.namens("Karim Proef", "mentor"))).toBeDefined();
  });

  it("lets nobody sign when nobody may", async () => {
    await toon({ tekenaars: [] });
    expect(screen.getByText(w.niemand)).toBeDefined();
    expect(document.querySelector<HTMLButtonElement>("[data-test=tekenen-doe]")?.disabled).toBe(true);
  });

  it("keeps the answers of who stops halfway, and not the signature", async () => {
    const { aanroepen, dossier } = await toon();
    await klik("tekenen-oordeel-akkoord");
    await teken();
    await klik("tekenen-stop");
    expect(dossier.plek.handeling).toBeUndefined();
    await new Promise((klaar) => setTimeout(klaar, 300));
    const bewaard = aanroepen.find((a) => a.opdracht === "bewaar_concept");
    expect(JSON.stringify(bewaard?.gegevens)).toContain("akkoord");
    expect(JSON.stringify(bewaard?.gegevens)).not.toContain("handtekening");
  });
});
