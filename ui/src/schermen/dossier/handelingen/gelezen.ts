import { getypt, is_getypt, lees } from "../../../kern/getypt";
import { rijen } from "./lezen";
import type { GelezenSoort, Rij, VeldVorm, Waarden } from "./vorm";

const GELEZEN: readonly string[] = [
  "datum",
  "geboortedatum",
  "telefoon",
  "iban",
  "per_week",
  "omvang",
  "geld",
  "getal",
] satisfies GelezenSoort[];

export function is_gelezen(veld: VeldVorm): veld is VeldVorm & { soort: GelezenSoort } {
  return GELEZEN.includes(veld.soort);
}

/** What a form begins with: recorded values stand in checked fields as one would type them. */
export function voorbereid(velden: readonly VeldVorm[], w: Waarden): Waarden {
  const uit: Waarden = { ...w };
  for (const v of velden) {
    const waarde = w[v.naam];
    if (is_gelezen(v) && !is_getypt(waarde)) uit[v.naam] = getypt(v.soort, typeof waarde === "string" ? waarde : null);
    if (v.soort === "rijen") uit[v.naam] = rijen(w, v.naam).map((r): Rij => ({ ...voorbereid(v.velden, r), id: r.id }));
  }
  return uit;
}

/** Checks now what was typed a moment ago: a form is never recorded before its fields were read. */
export async function lees_alles(velden: readonly VeldVorm[], w: Waarden): Promise<Waarden> {
  const uit: Waarden = { ...w };
  for (const v of velden) {
    const waarde = w[v.naam];
    if (is_gelezen(v) && is_getypt(waarde)) uit[v.naam] = await lees(v.soort, waarde);
    if (v.soort === "rijen") {
      const gelezen: Rij[] = [];
      for (const r of rijen(w, v.naam)) gelezen.push({ ...(await lees_alles(v.velden, r)), id: r.id });
      uit[v.naam] = gelezen;
    }
  }
  return uit;
}
