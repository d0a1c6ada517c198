import { clearMocks } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { Alineaverschil, InVersie } from "../../../bindings";
import { DossierState } from "../../../kern/dossier.svelte";
import MetDossier from "../../../proef/MetDossier.svelte";
import { leeg_dossier, schil } from "../../../proef/schil";
import { vergelijken as t } from "../../../teksten";
import VersiesVergelijken from "./VersiesVergelijken.svelte";

const alinea = (kop: boolean, ...stukjes: [InVersie, string][]): Alineaverschil => ({
  kop,
  stukjes: stukjes.map(([in_versie, tekst]) => ({ in_versie, tekst })),
});

beforeAll(() => {
  // The test's DOM knows the element, not how it opens.
  HTMLDialogElement.prototype.showModal = () => undefined;
});
afterEach(clearMocks);

async function toon(alineas: Alineaverschil[]): Promise<() => string[]> {
  const aanroepen = schil({ vergelijk_stukken: () => alineas });
  const versies = [1, 2].map((versie) => ({ sha256: "ab".charAt(versie - 1), versie }));
  const gegevens = { versies, sluit: () => undefined };
  const dossier = new DossierState(leeg_dossier());
  render(MetDossier, { props: { dossier, toon: VersiesVergelijken as never, gegevens } });
  await screen.findByText(/^Op .*anders\.$|^De tekst/);
  expect(aanroepen[0]?.gegevens).toMatchObject({ oude: "a", nieuwe: "b" });
  return () =>
    [...document.querySelectorAll("[data-test=vergelijken-alinea]")].map((e) =>
      e.textContent.trim().replace(/\s+/g, " "),
    );
}

test("what changed stands below its heading, and the rest comes when asked for", async () => {
  const regels = await toon([
    alinea(true, ["beide", "1. Je vraag"]),
    alinea(false, ["beide", "Je vroeg om hulp."]),
    alinea(true, ["beide", "2. Wat er nodig is"]),
    alinea(false, ["beide", "Dat is "], ["oude", "twee "], ["nieuwe", "drie "], ["beide", "uur."]),
    alinea(false, ["nieuwe", "Ook in de vakantie."]),
  ]);
  expect(screen.getByText("Op 2 plekken staat iets anders.")).toBeDefined();
  expect(regels()).toEqual(["2. Wat er nodig is", "Dat is twee drie uur.", "Ook in de vakantie."]);
  expect(document.querySelector("del")?.textContent).toBe("twee ");
  expect(document.querySelector("ins")?.textContent).toBe("drie ");
  await fireEvent.click(screen.getByLabelText("Toon ook wat gelijk bleef"));
  expect(regels()).toHaveLength(5);
});

test("two versions that say the same say so", async () => {
  await toon([alinea(false, ["beide", "Je vroeg om hulp."])]);
  expect(screen.getByText("De tekst van de twee versies is gelijk.")).toBeDefined();
});

test("of more versions one chooses which two, and the older stands first", async () => {
  const aanroepen = schil({ vergelijk_stukken: () => [alinea(false, ["beide", "Je vroeg om hulp."])] });
  const versies = [1, 2, 3].map((versie) => ({ sha256: "abc".charAt(versie - 1), versie }));
  const gegevens = { versies, sluit: () => undefined };
  const dossier = new DossierState(leeg_dossier());
  render(MetDossier, { props: { dossier, toon: VersiesVergelijken as never, gegevens } });
  const paren = () => aanroepen.map(({ gegevens: g }) => [g["oude"], g["nieuwe"]].join(""));
  await screen.findByText(t.aantal(0));
  await fireEvent.change(screen.getByLabelText(t.van), { target: { value: "3" } });
  expect(screen.getByText(t.kies, { selector: "p" })).toBeDefined();
  await fireEvent.change(screen.getByLabelText(t.naar), { target: { value: "1" } });
  await screen.findByText(t.aantal(0));
  expect(paren()).toEqual(["bc", "ac"]);
  expect(screen.getByRole("heading", { name: t.titel(1, 3), hidden: true })).toBeDefined();
});
