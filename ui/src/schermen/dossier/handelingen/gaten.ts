import { is_getypt } from "../../../kern/getypt";
import { tijd_uit } from "../../../kern/datums";
import { vorm as t } from "../../../teksten";
import { als_naam, lijst, rijen, tekst } from "./lezen";
import type { Fouten, VeldVorm, Waarde, Waarden } from "./vorm";

/** The fields that are in view with these answers. */
export function in_beeld(velden: readonly VeldVorm[], w: Waarden): VeldVorm[] {
  return velden.filter((v) => v.als === undefined || v.als(w));
}

/** The answers without what is not in view: nothing invisible is recorded. */
export function zichtbaar(velden: readonly VeldVorm[], w: Waarden): Waarden {
  const uit: Waarden = { ...w };
  for (const v of velden) {
    if (v.als !== undefined && !v.als(w)) uit[v.naam] = null;
    else if (v.soort === "rijen") uit[v.naam] = rijen(w, v.naam).map((r) => ({ ...zichtbaar(v.velden, r), id: r.id }));
  }
  return uit;
}

/** What is needed and empty, or typed and not understood: the sentence at each field, in the order of the form. */
export function gaten(velden: readonly VeldVorm[], w: Waarden, boven = ""): Fouten {
  const uit: Fouten = {};
  for (const v of in_beeld(velden, w)) {
    const pad = boven + v.naam;
    const zin = gat(v, w);
    if (zin !== null) uit[pad] = zin;
    if (v.soort === "rijen")
      rijen(w, v.naam).forEach((r, i) => Object.assign(uit, gaten(v.velden, r, `${pad}.${String(i)}.`)));
    if (v.soort === "eigen") Object.assign(uit, Object.fromEntries(v.gaten?.(w[v.naam] ?? null, pad) ?? []));
  }
  return uit;
}

function gat(v: VeldVorm, w: Waarden): string | null {
  const waarde: Waarde = w[v.naam] ?? null;
  if (is_getypt(waarde) && waarde.tekst.trim() !== "" && waarde.waarde === null) return t.onleesbaar;
  if (v.soort === "tijd" && tekst(w, v.naam) !== "" && tijd_uit(tekst(w, v.naam)) === null) return t.leeg.tijd;
  if (v.optioneel) return null;
  switch (v.soort) {
    case "kop":
    case "vinkje":
    case "eigen":
      return null;
    case "meerkeuze":
      return lijst(w, v.naam).length > 0 ? null : (v.leeg ?? t.leeg.meerkeuze);
    case "rijen":
      return rijen(w, v.naam).length >= (v.minstens ?? 0) ? null : (v.leeg ?? t.leeg.rijen);
    case "naam":
      return als_naam(waarde).achternaam.trim() === "" ? (v.leeg ?? t.leeg.naam) : null;
    case "kiezer":
      if (v.opties.length === 0) return v.geen ?? t.leeg.keuze;
      return tekst(w, v.naam) === "" ? (v.leeg ?? t.leeg.keuze) : null;
    default:
      return tekst(w, v.naam) === "" ? (v.leeg ?? t.leeg[v.soort]) : null;
  }
}
