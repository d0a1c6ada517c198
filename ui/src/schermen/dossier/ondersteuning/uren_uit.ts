import type { Eenheid, UrenOnderbouwd } from "../../../bindings";
import type { DossierState } from "../../../kern/dossier.svelte";
import { getal, of_niets } from "../handelingen/lezen";
import { dit } from "../handelingen/uit_dossier";
import type { Waarde, Waarden } from "../handelingen/vorm";
import { taken_van } from "./taken";

/** What the line is counted in; an hour while nobody knows. */
export function eenheid_van(d: DossierState, regel: string): Eenheid {
  return d.zaak_view?.regels.find((r) => r.regel === regel)?.eenheid ?? "uur";
}

/** The rows of tasks in the field that holds them. */
export const rijen_van = (waarde: Waarde | undefined): Waarde =>
  typeof waarde === "object" && waarde !== null && "taken" in waarde ? (waarde["taken"] ?? []) : [];

/** The hours as they stand in the form: tasks of a line in hours, totals of one in dagdelen. */
export function uren_uit(d: DossierState, v: Waarden): UrenOnderbouwd {
  const regel = dit(d, v, "regel");
  const in_uren = eenheid_van(d, regel) === "uur";
  const totaal = (deel: string) => (in_uren ? 0 : (getal(v, deel) ?? 0));
  return {
    regel,
    nodig: totaal("nodig"),
    eigen_kracht: totaal("eigen_kracht"),
    gebruikelijke_hulp: totaal("gebruikelijke_hulp"),
    netwerk: totaal("netwerk"),
    algemene_voorziening: totaal("algemene_voorziening"),
    taken: in_uren ? taken_van(rijen_van(v["taken"])) : [],
    afwijking: of_niets(v, "afwijking"),
  };
}
