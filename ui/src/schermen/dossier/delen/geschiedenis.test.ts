import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { GeschiedenisRegel } from "../../../bindings";
import { DossierState } from "../../../kern/dossier.svelte";
import MetDossier from "../../../proef/MetDossier.svelte";
import { leeg_dossier } from "../../../proef/schil";
import * as t from "../../../teksten";
import Geschiedenis from "./Geschiedenis.svelte";

const z = t.zoek_in_geschiedenis;
const regel = (n: number, anders: Partial<GeschiedenisRegel>): GeschiedenisRegel => ({
  id: `k${String(n)}`,
  zaak: "z1",
  soort: "contact_vastgelegd",
  label: "Contact vastgelegd",
  samenvatting: `Regel ${String(n)}`,
  feitdatum: "2026-11-23",
  feitdatum_leesbaar: "ma 23 november 2026",
  vastgelegd_op: `2026-11-23T10:0${String(n)}:00Z`,
  vastgelegd_leesbaar: "ma 23 november 2026 11:00",
  door: "Noor",
  rol: "consulent",
  kanaal: null,
  kanaal_label: null,
  vervangen: false,
  vervangt: [],
  verschil: [],
  reden: null,
  vervalbaar: null,
  ...anders,
});

function toon(geschiedenis: GeschiedenisRegel[]): void {
  const dossier = new DossierState({ ...leeg_dossier(), geschiedenis });
  render(MetDossier<Record<string, never>>, { dossier, toon: Geschiedenis, gegevens: {} });
}
const getoond = () => screen.getAllByRole("listitem").map((li) => li.textContent.match(/Regel \d/)?.[0]);

test("one finds a record by words without accents, by its kind and by who wrote it", async () => {
  toon([
    ...Array.from({ length: 6 }, (_, n) => regel(n, {})),
    regel(6, { label: "Melding ontvangen", samenvatting: "Regel 6: cliënt belt", door: "Ruben" }),
    regel(7, { label: "Melding ontvangen", samenvatting: "Regel 7" }),
  ]);
  const woorden = screen.getByRole("textbox", { name: z.woorden });
  await fireEvent.input(woorden, { target: { value: "CLIENT  belt" } });
  expect(getoond()).toEqual(["Regel 6"]);
  expect(screen.getByText(z.gevonden(1, 8))).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: z.wis }));
  expect(getoond()).toHaveLength(8);
  await fireEvent.change(screen.getByRole("combobox", { name: z.soort }), { target: { value: "Melding ontvangen" } });
  expect(getoond()).toEqual(["Regel 7", "Regel 6"]);
  await fireEvent.change(screen.getByRole("combobox", { name: z.wie }), { target: { value: "Ruben" } });
  expect(getoond()).toEqual(["Regel 6"]);
});

test("what changed is marked in what was there and in what came", () => {
  toon([
    regel(1, { vervangen: true, samenvatting: "Ze valt vaak" }),
    regel(2, {
      samenvatting: "Ze valt soms",
      vervangt: ["k1"],
      verschil: [
        { in_versie: "beide", tekst: "Ze valt" },
        { in_versie: "oude", tekst: " vaak" },
        { in_versie: "nieuwe", tekst: " soms" },
      ],
    }),
  ]);
  expect(document.querySelector("del")?.textContent).toBe(" vaak");
  expect(document.querySelector("ins")?.textContent).toBe(" soms");
  expect(screen.queryByRole("textbox"), "two records need no searching").toBeNull();
});
