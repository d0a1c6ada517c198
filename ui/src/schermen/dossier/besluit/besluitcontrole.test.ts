import { clearMocks } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import type { BesluitGenomen, Controlepunt, Grond, Herstel } from "../../../bindings";
import { DossierState } from "../../../kern/dossier.svelte";
import { leeg_dossier, schil } from "../../../proef/schil";
import MetDossier from "../../../proef/MetDossier.svelte";
import Besluitcontrole from "./Besluitcontrole.svelte";

const grond: Grond = { bron: "Awb art. 3:46", zin: "Een besluit noemt de redenen." };
const punt = (code: string, stand: Controlepunt["stand"], herstel: Herstel | null, regel: string | null = null) => ({
  code,
  regel,
  stand,
  zin: `Over ${code}.`,
  grond,
  herstel,
});
const besluit: BesluitGenomen = {
  besluit: "1",
  soort: "toekenning",
  motivering: "Kort.",
  mandaat: { naam: "A", functie: "B" },
};

afterEach(clearMocks);

async function toon(punten: Controlepunt[]) {
  schil({ besluitcontrole: () => punten });
  const dossier = new DossierState(leeg_dossier());
  const velden: string[] = [];
  const gegevens = { besluit, naar_veld: (veld: string) => void velden.push(veld) };
  render(MetDossier, { props: { dossier, toon: Besluitcontrole as never, gegevens } });
  await screen.findByRole("status");
  return { dossier, velden };
}

test("what is wrong comes first, and what is in order is there too", async () => {
  await toon([
    punt("termijn", "in_orde", null),
    punt("doel", "aandacht", null),
    punt("motivering", "fout", { veld: "motivering" }),
  ]);
  expect(screen.getByRole("status").textContent).toBe("1 punt klopt niet, 1 punt om naar te kijken.");
  const codes = [...document.querySelectorAll("[data-test=controlepunt]")].map((e) => e.getAttribute("data-code"));
  expect(codes).toEqual(["motivering", "doel", "termijn"]);
  expect(screen.getByText("1 punt is in orde")).toBeDefined();
});

test("each point leads to what mends it", async () => {
  const { dossier, velden } = await toon([
    punt("motivering", "fout", { veld: "motivering" }),
    punt("eigen_bijdrage", "aandacht", { feit: "eigen_bijdrage_bepaald" }),
  ]);
  await fireEvent.click(screen.getByRole("button", { name: "Schrijf de motivering" }));
  expect(velden).toEqual(["motivering"]);
  await fireEvent.click(screen.getByRole("button", { name: "Bepaal de eigen bijdrage" }));
  expect(dossier.plek).toEqual({ deel: "onderzoek", handeling: "eigen_bijdrage_bepaald" });
});

test("nothing to look at is said too", async () => {
  await toon([punt("termijn", "in_orde", null)]);
  expect(screen.getByRole("status").textContent).toBe("Alles is in orde.");
});
