import { clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Stand } from "../bindings";
import { later, schil } from "../proef/schil";
import { Concept } from "./concept.svelte";
import { Sessie } from "./sessie.svelte";

const stand = (status: Stand["status"]): Stand => ({
  status,
  medewerker: null,
  medewerker_id: status === "open" ? "m1" : null,
  oefenen: false,
  oefenen_verouderd: false,
  gemeente: "Almere",
  gemeente_map: "almere",
  profiel_bezwaar: null,
  versie: "0.1.0",
  vandaag: "2026-12-01",
  vandaag_leesbaar: "dinsdag 1 december 2026",
  laatste_uitwisseling: null,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  clearMocks();
});

async function aan_het_werk(antwoorden: Parameters<typeof schil>[0] = {}) {
  const aanroepen = schil({
    stand: () => stand("open"),
    concepten: () => [],
    bewaar_concept: () => ({ bewaard_om: "14:32" }),
    stilslot: () => stand("vergrendeld"),
    vergrendel: () => stand("vergrendeld"),
    ...antwoorden,
  });
  const sessie = new Sessie();
  await sessie.kijk();
  return { sessie, namen: () => aanroepen.map((a) => a.opdracht) };
}

test("the page that says nothing comes first, then the draft is kept, then the file is locked", async () => {
  const { sessie, namen } = await aan_het_werk();
  const c = new Concept<string>({ dossier: "d1", sleutel: "stap", vastgelegd: "", koppen: () => [] });
  c.wijzig("midden in een zin");
  const klaar = sessie.stilslot();
  expect(sessie.stil).toBe(true);
  await klaar;
  expect(namen()).toEqual(["stand", "concepten", "bewaar_concept", "stilslot"]);
  expect([sessie.stil, sessie.stand?.status]).toEqual([true, "vergrendeld"]);
  await sessie.verder();
  expect(sessie.stil).toBe(false);
  await c.sluit();
});

test("a draft that cannot be kept in time does not keep the file open", async () => {
  const nooit = later<unknown>();
  const { sessie, namen } = await aan_het_werk({ bewaar_concept: () => nooit.belofte });
  const c = new Concept<string>({ dossier: "d1", sleutel: "stap", vastgelegd: "", koppen: () => [] });
  c.wijzig("midden in een zin");
  const klaar = sessie.stilslot();
  await vi.advanceTimersByTimeAsync(1000);
  await klaar;
  expect(namen().at(-1)).toBe("stilslot");
  expect(sessie.stand?.status).toBe("vergrendeld");
  nooit.geef({ bewaard_om: "14:32" });
  await c.sluit();
});

test("nobody goes on past the page that says nothing while the file is open", async () => {
  const { sessie, namen } = await aan_het_werk({
    stilslot: () => {
      throw new Error("kapot");
    },
  });
  await sessie.stilslot();
  expect([sessie.stil, sessie.stand?.status]).toEqual([true, "open"]);
  await sessie.verder();
  expect(namen().at(-1)).toBe("vergrendel");
  expect([sessie.stil, sessie.stand?.status]).toEqual([false, "vergrendeld"]);
});

test("a locked file is hidden too, and an empty laptop has nothing to hide", async () => {
  const dicht = await aan_het_werk({ stand: () => stand("vergrendeld") });
  await dicht.sessie.stilslot();
  expect(dicht.sessie.stil).toBe(true);
  const leeg = await aan_het_werk({ stand: () => stand("nieuw") });
  await leeg.sessie.stilslot();
  expect(leeg.sessie.stil).toBe(false);
});
