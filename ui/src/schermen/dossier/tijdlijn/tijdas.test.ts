import { expect, test } from "vitest";
import type { Termijn } from "../../../bindings";
import { Tijdas } from "./tijdas";

const termijn = (start: string, uiterlijk: string) => ({ start, uiterlijk }) as Termijn;

test("a day has a place between the ends, and outside it stands at an end", () => {
  const as = new Tijdas("2026-12-01", "2026-12-11");
  expect(as.plek("2026-12-01")).toBe(0);
  expect(as.plek("2026-12-06")).toBe(50);
  expect(as.plek("2027-01-01")).toBe(100);
  expect(as.plek("2026-01-01")).toBe(0);
  expect(as.bevat("2026-12-11")).toBe(true);
  expect(as.bevat("2026-12-12")).toBe(false);
});

test("the clocks that change move no day", () => {
  // 25 October 2026 has 25 hours.
  expect(new Tijdas("2026-10-24", "2026-10-26").dagen).toBe(2);
});

test("what is near decides how far it reaches, and it holds today", () => {
  const as = Tijdas.van_termijnen(
    [termijn("2026-10-05", "2026-11-16"), termijn("2026-11-10", "2041-11-10")],
    "2026-11-23",
  );
  expect(as.van).toBe("2026-10-05");
  expect(as.tot).toBe("2026-12-07");
  expect(as.maanden).toEqual(["2026-11-01", "2026-12-01"]);
  const leeg = Tijdas.van_termijnen([], "2026-11-23");
  expect(leeg.bevat("2026-11-23")).toBe(true);
});

test("a term that began long ago does not press the rest together", () => {
  const as = Tijdas.van_termijnen([termijn("2020-01-01", "2026-12-01")], "2026-11-23");
  expect(as.van).toBe("2026-05-17");
});
