import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import Dagschuif from "./Dagschuif.svelte";
import { Tijdas } from "./tijdas";

function toon(datum: string) {
  const gezet: string[] = [];
  const as = new Tijdas("2026-11-01", "2026-12-01");
  render(Dagschuif, { props: { as, datum, zet: (dag: string) => void gezet.push(dag), test: "schuif" } });
  return { gezet, schuif: screen.getByRole("slider") as HTMLInputElement };
}

test("Page Up and Page Down move it by a week, and no farther than the ends", async () => {
  const { gezet, schuif } = toon("2026-11-10");
  await fireEvent.keyDown(schuif, { key: "PageUp" });
  await fireEvent.keyDown(schuif, { key: "PageDown" });
  expect(gezet).toEqual(["2026-11-17", "2026-11-03"]);
  cleanup();
  const einde = toon("2026-11-29");
  await fireEvent.keyDown(einde.schuif, { key: "PageUp" });
  expect(einde.gezet).toEqual(["2026-12-01"]);
});

test("what is dragged is a day, and the day is said", async () => {
  const { gezet, schuif } = toon("2026-11-10");
  expect(schuif.getAttribute("aria-valuetext")).toBe("di 10 november 2026");
  await fireEvent.input(schuif, { target: { value: "20" } });
  expect(gezet).toEqual(["2026-11-21"]);
});
