import { HANDTEKENING } from "../../../bindings";

/** A place in the box of a signature, as it is recorded. */
export type Punt = [number, number];

const [BREED, HOOG, MEESTE_LIJNEN, MEESTE_PUNTEN] = HANDTEKENING;

/** The box of a signature: what is drawn is recorded in its units, whatever the size on the screen. */
export const VAK = { breed: BREED, hoog: HOOG } as const;

/** Points closer together than this say nothing more about a line. */
const STAP = 4;

/** Where something on the screen is in the box; what falls outside is put on its edge. */
export function in_vak(x: number, y: number, op_scherm: DOMRectReadOnly): Punt {
  const maat = (waarde: number, lengte: number, grens: number) =>
    Math.round(Math.min(Math.max((waarde / Math.max(lengte, 1)) * grens, 0), grens));
  return [maat(x - op_scherm.left, op_scherm.width, VAK.breed), maat(y - op_scherm.top, op_scherm.height, VAK.hoog)];
}

/** The lines with a new one that begins here; no more than can be recorded. */
export function begin_lijn(lijnen: Punt[][], punt: Punt): Punt[][] {
  return lijnen.length < MEESTE_LIJNEN && aantal(lijnen) < MEESTE_PUNTEN ? [...lijnen, [punt]] : lijnen;
}

/** The lines with the last one drawn on to here. */
export function trek_lijn(lijnen: Punt[][], punt: Punt): Punt[][] {
  const lijn = lijnen.at(-1);
  const vorige = lijn?.at(-1);
  if (!lijn || !vorige || aantal(lijnen) >= MEESTE_PUNTEN) return lijnen;
  if (Math.hypot(punt[0] - vorige[0], punt[1] - vorige[1]) < STAP) return lijnen;
  return [...lijnen.slice(0, -1), [...lijn, punt]];
}

function aantal(lijnen: Punt[][]): number {
  return lijnen.reduce((som, lijn) => som + lijn.length, 0);
}

/** A line as the points of an SVG; a dot is a line that goes nowhere. */
export function als_svg(lijn: Punt[]): string {
  const punten = lijn.map(([x, y]) => `${String(x)} ${String(y)}`);
  return `M${punten.join("L")}${punten.length === 1 ? `L${punten[0] ?? ""}` : ""}`;
}
