import type { PgbPuntBesproken, PgbPuntOordeel } from "../../bindings";
import type { Waarde, Waarden } from "./handelingen/vorm";

/** One of the ten points, as it is being talked over. */
export interface Punt {
  oordeel: PgbPuntOordeel | null;
  toelichting: string;
}

export function punt_van(waarde: Waarde, nummer: number): Punt {
  const naam = String(nummer);
  const punt = typeof waarde === "object" && waarde !== null && naam in waarde ? (waarde as Waarden)[naam] : null;
  return (punt as unknown as Punt | null) ?? { oordeel: null, toelichting: "" };
}

export function besproken(punt: Punt): boolean {
  return punt.oordeel !== null;
}

/** The points of which something was said, in order. */
export function nummers(waarde: Waarde): number[] {
  const gezegd = typeof waarde === "object" && waarde !== null ? Object.keys(waarde).map(Number) : [];
  return gezegd.filter((n) => n > 0).sort((a, b) => a - b);
}

/** What was talked over, as it is recorded. */
export function als_punten(waarde: Waarde): PgbPuntBesproken[] {
  return nummers(waarde).flatMap((punt): PgbPuntBesproken[] => {
    const { oordeel, toelichting } = punt_van(waarde, punt);
    return oordeel === null ? [] : [{ punt, oordeel, toelichting: toelichting.trim() }];
  });
}

/** What was recorded, as it is talked over. */
export function uit_punten(punten: readonly PgbPuntBesproken[] | undefined): Waarden {
  return Object.fromEntries(
    (punten ?? []).map((p) => [String(p.punt), { oordeel: p.oordeel, toelichting: p.toelichting ?? "" }]),
  );
}
