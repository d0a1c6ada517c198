import { clearMocks } from "@tauri-apps/api/mocks";
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import type { Bezoek, Tas, WerkRegel, Werkvoorraad as Voorraad } from "../../bindings";
import { wiens_werk } from "../../kern/wiens_werk.svelte";
import { schil } from "../../proef/schil";
import * as t from "../../teksten";
import Werkvoorraad from "./Werkvoorraad.svelte";

afterEach(() => {
  clearMocks();
  wiens_werk.kies("team");
});

const regel = (naam: string, behandelaar: string, van_mij: boolean): WerkRegel => ({
  dossier: naam,
  zaak: "z1",
  naam,
  leeftijd: 78,
  wijk: "Filmwijk",
  zaaknummer: "W-2026-00001",
  taak: {
    zaak: "z1",
    soort: "plan_gesprek",
    zin: "Plan het gesprek",
    uiterlijk: null,
    termijn: null,
    vervuld_door: "gesprek_gepland",
    pad: null,
    grond: { bron: "", zin: "" },
  },
  werkdagen: null,
  nog: "",
  uiterlijk_leesbaar: "",
  fase: "melding",
  fase_label: "Melding",
  vlaggen: [],
  behandelaar,
  van_mij,
});
const voorraad = (...regels: WerkRegel[]): Voorraad => ({
  vandaag: "2026-11-24",
  banden: [{ soort: "zonder_datum", label: "", regels }],
  strook: [
    { datum: "2026-11-24", leesbaar: "di 24 november 2026", aantal: 3, van_mij: 1, werkdag: true, feestdag: null },
  ],
  dwangsom: { tot_nu: 0, per_dag_nu: 0, regels: [] },
  dossiers: regels.length,
});
const bezoek = (naam: string, klaar: boolean, van_mij = true): Bezoek => ({
  dossier: naam,
  zaak: "z1",
  gesprek: naam,
  naam,
  wanneer: "vandaag 10:00",
  plaats: "thuis",
  van_mij,
  punten: [{ soort: "rechten", klaar, zin: klaar ? "De inwoner weet ervan." : "Bied cliëntondersteuning aan." }],
});
const LEEG: Tas = { bezoeken: [], batterij: null, gepakt: true };

async function toon(beeld: Voorraad, tas: Tas = LEEG): Promise<void> {
  schil({ werkvoorraad: () => beeld, tas: () => tas });
  render(Werkvoorraad);
  await screen.findByRole("heading", { level: 1 });
  await screen.findByText(t.werkvoorraad.strook_titel);
}
const namen = () =>
  ["Bakker, Anna", "Visser, Piet"].filter((naam) => screen.queryByRole("button", { name: naam }) !== null);

test("somebody sees the own work, and finds that choice again at the next visit", async () => {
  const beeld = voorraad(regel("Bakker, Anna", "Noor", true), regel("Visser, Piet", "Ruben", false));
  await toon(beeld);
  expect(namen()).toEqual(["Bakker, Anna", "Visser, Piet"]);
  expect(screen.getByText(t.wiens_werk.van("Ruben"))).toBeTruthy();
  expect(screen.getByRole("cell", { name: "3", hidden: true })).toBeTruthy();
  await fireEvent.click(screen.getByRole("radio", { name: t.wiens_werk.keuzes.mijn }));
  expect(namen()).toEqual(["Bakker, Anna"]);
  expect(screen.getByRole("cell", { name: "1", hidden: true }), "the strip counts the same work").toBeTruthy();
  cleanup();
  await toon(beeld);
  expect(namen()).toEqual(["Bakker, Anna"]);
});

test("without work of one's own the way to the team is one click", async () => {
  wiens_werk.kies("mijn");
  await toon(voorraad(regel("Visser, Piet", "Ruben", false)));
  expect(screen.getByText(t.wiens_werk.niets)).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: t.werkvoorraad.toon_alles }));
  expect(namen()).toEqual(["Visser, Piet"]);
});

test("the bag says what is left to do, and is quiet when it is packed", async () => {
  const werk = voorraad(regel("Bakker, Anna", "Noor", true));
  await toon(werk, { bezoeken: [bezoek("Anna", false), bezoek("Piet", true, false)], batterij: null, gepakt: false });
  expect(await screen.findByRole("heading", { name: t.tas.titel })).toBeTruthy();
  expect(screen.getByText("Bied cliëntondersteuning aan.")).toBeTruthy();
  cleanup();
  await toon(werk, { bezoeken: [bezoek("Anna", true)], batterij: null, gepakt: true });
  expect(await screen.findByText(t.tas.gepakt(1))).toBeTruthy();
  expect(screen.queryByRole("heading", { name: t.tas.titel })).toBeNull();
  cleanup();
  const batterij = { procent: 12, laadt: false, weinig: true };
  await toon(werk, { bezoeken: [bezoek("Anna", true)], batterij, gepakt: false });
  expect(await screen.findByText(t.tas.laad_op)).toBeTruthy();
});

test("of the visits of a colleague one sees nothing in one's own work", async () => {
  wiens_werk.kies("mijn");
  await toon(voorraad(regel("Bakker, Anna", "Noor", true)), {
    bezoeken: [bezoek("Piet", false, false)],
    batterij: null,
    gepakt: false,
  });
  expect(screen.queryByRole("heading", { name: t.tas.titel })).toBeNull();
});
