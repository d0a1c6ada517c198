import { clearMocks } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import type { DossierView, Samenvoeging, StrijdBeeld, Stukje } from "../../../../bindings";
import { DossierState } from "../../../../kern/dossier.svelte";
import { leeg_dossier, schil } from "../../../../proef/schil";
import * as t from "../../../../teksten";
import MetDossier from "../../../../proef/MetDossier.svelte";
import Samenvoegen from "../Samenvoegen.svelte";

afterEach(() => {
  clearMocks();
});

const stukjes = (eigen: string): Stukje[] => [
  { in_versie: "beide", tekst: "Ze kookt" },
  { in_versie: "nieuwe", tekst: eigen },
];
const versie = (id: string, door: string, eigen: string) => ({
  id,
  stukjes: stukjes(eigen),
  feitdatum_leesbaar: "ma 23 november 2026",
  vastgelegd_leesbaar: "ma 23 november 2026 14:32",
  door,
});
const strijd: StrijdBeeld = {
  pad: "zaak/z1/stap/problemen",
  zaak: "z1",
  label: "Stap van het stappenplan",
  kiesbaar: true,
  versies: [versie("k1", "Noor", " zelf."), versie("k2", "Ruben", " niet.")],
  teksten: [
    {
      plek: "/bevinding",
      label: "Bevinding",
      waarden: ["Ze kookt zelf.", "Ze kookt niet."],
      stukjes: [stukjes(" zelf."), stukjes(" niet.")],
      voorstel: "Ze kookt zelf.\n\nZe kookt niet.",
    },
  ],
};
const met = (...anders: Partial<StrijdBeeld>[]): DossierView => ({
  ...leeg_dossier(),
  strijd: anders.map((a) => ({ ...strijd, ...a })),
});

const w = t.samenvoegen;
function toon(dossier: DossierState): void {
  render(MetDossier, { dossier, toon: Samenvoegen, gegevens: {} });
}
const knop = (naam: string, wie = "") => screen.getByRole("button", { name: new RegExp(`${naam}.*${wie}`) });

test("one answer is chosen, and nothing contradicts any more", async () => {
  const aanroepen = schil({ voeg_samen: () => leeg_dossier() });
  toon(new DossierState(met({})));
  const nieuw = screen.getAllByText(/zelf\.|niet\./).filter((e) => e.tagName === "INS");
  expect(nieuw.map((e) => e.textContent)).toEqual([" zelf.", " niet."]);
  await fireEvent.click(knop(w.deze_geldt, "Ruben"));
  await screen.findByText(w.geen);
  const keuze = aanroepen.find((a) => a.opdracht === "voeg_samen")?.gegevens["keuze"] as Samenvoeging;
  expect(keuze).toEqual({ pad: strijd.pad, versie: "k2", teksten: [], concept: null });
});

test("a merged text begins with both, is kept as a draft, and takes the place of both", async () => {
  const aanroepen = schil({ bewaar_concept: () => ({ bewaard_om: "14:32" }), voeg_samen: () => leeg_dossier() });
  toon(new DossierState(met({})));
  await fireEvent.click(knop(w.samen));
  const veld = screen.getByRole("textbox", { name: "Bevinding" });
  expect((veld as HTMLTextAreaElement).value).toBe("Ze kookt zelf.\n\nZe kookt niet.");
  await fireEvent.input(veld, { target: { value: "Ze kookt soms." } });
  await fireEvent.click(screen.getByRole("radio", { name: /Noor/ }));
  await fireEvent.click(knop(w.samen_doe));
  await screen.findByText(w.geen);
  const namen = aanroepen.map((a) => a.opdracht);
  expect(namen.at(-1), "no draft is left behind").toBe("voeg_samen");
  expect(namen).toContain("bewaar_concept");
  const keuze = aanroepen.at(-1)?.gegevens["keuze"] as Samenvoeging;
  expect(keuze).toEqual({
    pad: strijd.pad,
    versie: "k1",
    teksten: [{ plek: "/bevinding", tekst: "Ze kookt soms." }],
    concept: `samen/${strijd.pad}`,
  });
});

test("a text that was begun stands open again, and an empty one is not recorded", async () => {
  const aanroepen = schil({ bewaar_concept: () => ({ bewaard_om: "14:32" }) });
  const view = met({});
  const tekst = JSON.stringify({
    basis: ["k1", "k2"],
    waarde: { versie: "k2", teksten: { "/bevinding": "Begonnen" } },
  });
  view.concepten = [{ sleutel: `samen/${strijd.pad}`, tekst, bewaard_om: "14:30" }];
  toon(new DossierState(view));
  const veld = screen.getByRole("textbox", { name: "Bevinding" }) as HTMLTextAreaElement;
  expect(veld.value).toBe("Begonnen");
  await fireEvent.input(veld, { target: { value: "  " } });
  await fireEvent.click(knop(w.samen_doe));
  await waitFor(() => {
    expect(screen.getByText(w.samen_leeg)).toBeTruthy();
  });
  expect(aanroepen.some((a) => a.opdracht === "voeg_samen")).toBe(false);
});

test("two besluiten are not merged: one of them lapses", async () => {
  schil({});
  const dossier = new DossierState(met({ kiesbaar: false, teksten: [] }));
  toon(dossier);
  expect(screen.queryByRole("button", { name: new RegExp(w.deze_geldt) })).toBeNull();
  await fireEvent.click(knop(w.vervalt, "Noor"));
  expect([dossier.plek.handeling, dossier.onderwerp]).toEqual(["vervallen", "k1"]);
});
