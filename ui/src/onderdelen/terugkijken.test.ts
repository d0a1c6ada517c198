import { clearMocks } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeAll, expect, test } from "vitest";
import { Concept } from "../kern/concept.svelte";
import { schil, type Aanroep } from "../proef/schil";
import Terugkijken from "./Terugkijken.svelte";

interface Notitie {
  notitie: string;
  intern: string;
}
const rij = (moment: string, notitie: string, intern = "") => ({
  moment,
  tekst: JSON.stringify({ basis: [], waarde: { notitie, intern } }),
});

beforeAll(() => {
  // The test's DOM knows the element, not how it opens.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});
afterEach(clearMocks);

async function open(rijen: unknown[]): Promise<{ c: Concept<Notitie>; aanroepen: Aanroep[] }> {
  const aanroepen = schil({
    journaal: () => rijen,
    houd_in_journaal: () => null,
    bewaar_concept: () => ({ bewaard_om: "14:40" }),
  });
  const c = new Concept<Notitie>({
    dossier: "d1",
    sleutel: "gesprek/g1/huishouden",
    vastgelegd: { notitie: "de was", intern: "nu" },
    koppen: () => [],
  });
  render(Terugkijken<Notitie>, {
    props: {
      concept: c,
      naam: "Huishouden",
      lees: (n: Notitie) => [{ kop: "Notities", tekst: n.notitie }],
      neem: (n: Notitie) => ({ ...n, intern: c.waarde.intern }),
    },
  });
  await fireEvent.click(screen.getByRole("button", { name: "Eerdere tekst: Huishouden" }));
  await screen.findByText("Eerdere tekst: Huishouden");
  return { c, aanroepen };
}
const toen = () => document.querySelector("[data-test=terugkijken-toen]")?.textContent.replace(/\s+/g, " ").trim();

test("one slides to an older text and puts it back; what stood there is kept, and what is hidden stays as it is", async () => {
  const { c, aanroepen } = await open([
    rij("14:20", "Stofzuigen lukt niet"),
    rij("14:21", "Stofzuigen lukt niet", "alleen intern anders"),
    rij("14:25", "Stofzuigen en ramen lukken niet", "oud"),
    rij("14:30", "de was"),
  ]);
  const schuif = screen.getByLabelText<HTMLInputElement>("Kies een moment");
  // It begins at the last text that was different, and counts what one can read apart.
  expect(schuif.getAttribute("aria-valuetext")).toBe("14:25 (2 van 3)");
  expect(toen()).toBe("Tekst van 14:25 Notities Stofzuigen en ramen lukken niet");
  await fireEvent.input(schuif, { target: { value: "0" } });
  expect(toen()).toBe("Tekst van 14:21 Notities Stofzuigen lukt niet");
  await fireEvent.input(schuif, { target: { value: "1" } });
  await fireEvent.click(screen.getByRole("button", { name: "Zet deze tekst terug" }));
  await c.bewaar();
  expect(c.waarde).toEqual({ notitie: "Stofzuigen en ramen lukken niet", intern: "nu" });
  const gehouden = aanroepen.find((a) => a.opdracht === "houd_in_journaal")?.gegevens["tekst"] as string;
  expect(JSON.parse(gehouden)).toEqual({ basis: [], waarde: { notitie: "de was", intern: "nu" } });
  expect(screen.queryByLabelText("Kies een moment")).toBeNull();
  await c.sluit();
});

test("without an older text it says so, and the text of now cannot be put back", async () => {
  let { c } = await open([]);
  expect(screen.getByText("Hier is nog geen eerdere tekst bewaard.")).toBeDefined();
  await c.sluit();
  document.body.innerHTML = "";
  ({ c } = await open([rij("14:30", "de was")]));
  expect(screen.getByRole("button", { name: "Zet deze tekst terug" })).toHaveProperty("disabled", true);
  expect(screen.getByText("Deze tekst staat er nu ook.")).toBeDefined();
  await c.sluit();
});
