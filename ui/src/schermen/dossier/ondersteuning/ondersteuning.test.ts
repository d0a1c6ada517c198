import { clearMocks } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Taakuren, UrenBeeld, UrenOnderbouwd } from "../../../bindings";
import { DossierState } from "../../../kern/dossier.svelte";
import MetDossier from "../../../proef/MetDossier.svelte";
import { leeg_dossier, schil, vastgelegd, type Aanroep } from "../../../proef/schil";
import { keuze, uren as w } from "../../../teksten";
import TakenVeld from "../handelingen/eigen/TakenVeld.svelte";
import type { Rij, Waarde } from "../handelingen/vorm";
import Keuze from "../delen/Keuze.svelte";
import { als_rijen, gaten_van, taken_van } from "./taken";
import Trap from "./Trap.svelte";

const was: Taakuren = { taak: "De was", nodig: 60, netwerk: 60, reden: "De dochter doet de was." };
const vloer: Taakuren = { taak: "Stofzuigen", nodig: 90 };

/** As Rust answers: the figures are not counted here. */
function beeld(taken: Taakuren[], verschil: string | null = null): UrenBeeld {
  const trede = (
    soort: UrenBeeld["treden"][number]["soort"],
    blijft: string,
    breedte: number,
    eraf: string | null,
  ) => ({
    soort,
    eraf,
    blijft,
    breedte,
    eraf_breedte: eraf ? 40 : 0,
    nu: null,
  });
  return {
    regel: "1",
    blijft_over: "1,5 uur",
    treden: [
      trede("nodig", "2,5 uur", 100, null),
      trede("eigen_kracht", "2,5 uur", 100, null),
      trede("gebruikelijke_hulp", "2,5 uur", 100, null),
      trede("netwerk", "1,5 uur", 60, "1 uur"),
      trede("algemene_voorziening", "1,5 uur", 60, null),
      trede("maatwerk", "1,5 uur", 60, null),
    ],
    taken: taken.map((t) => ({
      taak: t.taak,
      nodig: "1 uur",
      gedaan: [null, null, null, null],
      blijft: null,
      te_veel: false,
      reden: "",
    })),
    als_taken: taken,
    zinnen: [],
    in_regel: null,
    afwijking_nodig: false,
    verschil,
  };
}

/** A dossier with one line of two hours, of which it was recorded how they came about. */
function dossier() {
  const view = leeg_dossier();
  const [zaak] = view.dossier.zaken;
  const [zicht] = view.zaken;
  if (!zaak || !zicht) throw new Error("no zaak");
  const kop = (id: string, waarde: unknown) => ({
    koppen: [
      {
        id,
        feitdatum: "2026-11-23",
        feittijd: null,
        vastgelegd_op: "2026-11-23T10:00:00Z",
        door: { id: "m1", naam: "Noor van Dijk", rol: "consulent" },
        kanaal: null,
        reden: null,
        waarde,
      } as never,
    ],
  });
  const nu: UrenOnderbouwd = { regel: "1", taken: [was, vloer] };
  zaak.uren = { "1": kop("u1", nu) };
  zaak.stappen = { hulpvraag: kop("s1", { stap: "hulpvraag", bevinding: "Een schoon huis." }) };
  zaak.ondersteuning = kop("o1", {
    regels: [
      { regel: "1", product: "huishoudelijke_ondersteuning", per_week: 2, begin: "2027-01-04", einde: "2028-01-02" },
    ],
    toelichting: "",
  });
  zicht.urenopbouw = [beeld([was, vloer])];
  zicht.regels = [
    {
      regel: "1",
      product_label: "HO",
      weken: 52,
      per_week_label: "2 uur per week",
      totaal_label: "104 uur",
      eenheid: "uur",
    },
  ];
  zicht.leveringskeuze = {
    algemeen: [{ vraag: "Wie betaalt?", zin: ["De gemeente."], pgb: ["De SVB."] }],
    regels: [
      {
        regel: "1",
        product: "Huishoudelijke ondersteuning",
        omvang: "2 uur per week",
        vragen: [{ vraag: "Wie helpt je?", zin: ["Je kiest uit 3 aanbieders."], pgb: ["Iemand die je zelf zoekt."] }],
      },
    ],
  };
  return view;
}

const geopend = (view = dossier()) => new DossierState(view, "z1");
afterEach(() => {
  clearMocks();
  document.body.replaceChildren();
});
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

describe("tasks as one types them", () => {
  it("are recorded in minutes, and say what is no number", () => {
    const rijen = als_rijen([was]);
    expect(taken_van(rijen)).toEqual([{ ...was, eigen_kracht: 0, gebruikelijke_hulp: 0, algemene_voorziening: 0 }]);
    const [rij] = rijen as [Rij];
    expect(gaten_van([{ ...rij, taak: " ", netwerk: "een uur", nodig: "" }], "taken")).toEqual([
      ["taken.0.taak", w.taak_leeg],
      ["taken.0.nodig", w.minuten_leeg],
      ["taken.0.netwerk", w.minuten_leeg],
    ]);
    expect(gaten_van([], "taken")).toEqual([["taken", w.geen_taken]]);
  });
});

describe("the table of tasks", () => {
  function toon(rijen: Rij[]) {
    let nu: Waarde = rijen;
    const gegevens = () => ({
      waarde: nu,
      veld: "taken",
      test: "taken",
      fouten: {},
      beeld: null,
      legenda: w.per_taak_vraag,
      hulp: w.per_taak_hulp,
      zet: (waarde: Waarde) => {
        nu = waarde;
        void uit.rerender(gegevens());
      },
    });
    const uit = render(TakenVeld, { props: gegevens() });
    return () => nu as Rij[];
  }
  const cel = (taak: string, kolom: keyof typeof w.kolommen) => screen.getByLabelText(w.cel(taak, w.kolommen[kolom]));

  it("goes up and down with the arrows, and makes a new row at the last Enter", async () => {
    const rijen = toon(als_rijen([was, vloer]));
    cel("De was", "netwerk").focus();
    await fireEvent.keyDown(cel("De was", "netwerk"), { key: "ArrowDown" });
    expect(document.activeElement).toBe(cel("Stofzuigen", "netwerk"));
    await fireEvent.keyDown(cel("Stofzuigen", "netwerk"), { key: "ArrowUp" });
    expect(document.activeElement).toBe(cel("De was", "netwerk"));
    await fireEvent.keyDown(cel("De was", "netwerk"), { key: "Enter" });
    expect(document.activeElement).toBe(cel("Stofzuigen", "netwerk"));
    await fireEvent.keyDown(cel("Stofzuigen", "netwerk"), { key: "Enter" });
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByLabelText(w.taak_nr(3)));
    });
    expect(rijen()).toHaveLength(3);
    await fireEvent.input(cel("De was", "netwerk"), { target: { value: "30" } });
    expect(taken_van(rijen())[0]?.netwerk).toBe(30);
  });
});

describe("the staircase", () => {
  const toon = () => {
    const d = geopend();
    render(MetDossier, { props: { dossier: d, toon: Trap as never, gegevens: {} } });
    return d;
  };
  /** Found by name: looking by role in a screen this large takes long. */
  function met(test: string): Element {
    const gevonden = document.querySelector(`[data-test=${test}]`);
    if (!gevonden) throw new Error(`no ${test}`);
    return gevonden;
  }
  const opbouw = (a: Aanroep[]) => a.filter((x) => x.opdracht === "uren_opbouw");

  it("shows each step with its finding and what is left, and the same as a table", () => {
    schil({});
    toon();
    expect(screen.getByText("Een schoon huis.")).toBeTruthy();
    const tabel = document.querySelector("[data-test=trap] table");
    expect(tabel?.querySelector("caption")?.textContent).toBe(w.trap);
    const rijen = [...(tabel?.querySelectorAll("tbody tr") ?? [])].map((r) => r.textContent.trim());
    expect(rijen).toContain(`${w.treden.netwerk}1 uur1,5 uur`);
    expect(rijen).toHaveLength(6);
  });

  it("thinks along without recording, until somebody applies it", async () => {
    const bewaard = { bewaard_om: "14:32" };
    const aanroepen = schil({
      uren_opbouw: () => beeld([was, vloer], "Dan blijft er 2,5 uur per week over. Nu is dat 1,5 uur."),
      toets: () => ({ bevindingen: [] }),
      bewaar_concept: () => bewaard,
      wis_concept: () => null,
      leg_vast: () => dossier(),
    });
    toon();
    const wat_als = document.querySelector<HTMLDetailsElement>("[data-test=uren-wat-als]");
    if (!wat_als) throw new Error("no what-if");
    wat_als.open = true;
    await fireEvent(wat_als, new Event("toggle"));
    await fireEvent.input(met("als-taken-0-netwerk"), { target: { value: "0" } });
    await waitFor(() => {
      expect(met("uren-verschil").textContent).toContain("Dan blijft er 2,5 uur");
    });
    const [gevraagd] = opbouw(aanroepen);
    expect(gevraagd?.gegevens).toMatchObject({
      eenheid: "uur",
      perWeek: 2,
      nu: { taken: [was, vloer] },
      uren: { taken: [{ taak: "De was", netwerk: 0 }, { taak: "Stofzuigen" }] },
    });
    expect(vastgelegd(aanroepen)).toBeUndefined();
    await fireEvent.click(met("uren-pas-toe"));
    await waitFor(() => {
      expect(vastgelegd(aanroepen)).toBeDefined();
    });
    expect(vastgelegd(aanroepen)[0]).toMatchObject({
      feit: { soort: "uren_onderbouwd", data: { regel: "1", nodig: 0, taken: [{ netwerk: 0 }, {}] } },
      vervangt: ["u1"],
      concept: "zaak/z1/wat_als_uren/1",
    });
  });

  it("forgets a thought, and its draft with it", async () => {
    const aanroepen = schil({
      uren_opbouw: () => beeld([was, vloer], "Dan blijft er evenveel over."),
      toets: () => ({ bevindingen: [] }),
      bewaar_concept: () => ({ bewaard_om: "14:32" }),
      wis_concept: () => null,
    });
    toon();
    const wat_als = document.querySelector<HTMLDetailsElement>("[data-test=uren-wat-als]");
    if (!wat_als) throw new Error("no what-if");
    wat_als.open = true;
    await fireEvent(wat_als, new Event("toggle"));
    const cel = met("als-taken-0-netwerk") as HTMLInputElement;
    await fireEvent.input(cel, { target: { value: "5" } });
    await waitFor(() => met("uren-vergeet"));
    await fireEvent.click(met("uren-vergeet"));
    expect(cel.value).toBe("60");
    await waitFor(() => {
      expect(aanroepen.map((a) => a.opdracht)).toContain("wis_concept");
    });
    expect(vastgelegd(aanroepen)).toBeUndefined();
  });
});

describe("zin or pgb", () => {
  it("is read together in large letters, and gives the keys back where they were", async () => {
    schil({});
    const d = geopend();
    render(MetDossier, { props: { dossier: d, toon: Keuze as never, gegevens: {} } });
    const knop = screen.getByRole("button", { name: keuze.samen_lezen });
    knop.focus();
    await fireEvent.click(knop);
    const blad = screen.getByRole("dialog");
    expect(within(blad).getByText("Je kiest uit 3 aanbieders.")).toBeTruthy();
    expect(within(blad).getByRole("heading", { name: "Huishoudelijke ondersteuning: 2 uur per week" })).toBeTruthy();
    await fireEvent(blad, new Event("cancel", { cancelable: true }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(knop);
  });
});
