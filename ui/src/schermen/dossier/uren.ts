import type { UrenOnderbouwd } from "../../bindings";

/** What takes something away from the hours that are needed, in the order of the stappenplan. */
export const DELEN = ["eigen_kracht", "gebruikelijke_hulp", "netwerk", "algemene_voorziening"] as const;

/** Quarters of an hour or a dagdeel per week. */
export type Uren = Record<(typeof DELEN)[number] | "nodig", number>;

export function uren_van(u: UrenOnderbouwd): Uren {
  return {
    nodig: u.nodig,
    eigen_kracht: u.eigen_kracht ?? 0,
    gebruikelijke_hulp: u.gebruikelijke_hulp ?? 0,
    netwerk: u.netwerk ?? 0,
    algemene_voorziening: u.algemene_voorziening ?? 0,
  };
}

/** What remains for the line; below zero when others do more than is needed. */
export function rest_van(u: Uren): number {
  return DELEN.reduce((rest, deel) => rest - u[deel], u.nodig);
}
