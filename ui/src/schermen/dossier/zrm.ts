import type { Zaak, ZrmDomein, ZrmGemeten, ZrmScore } from "../../bindings";
import { laatste } from "../../kern/koppen";
import { woorden } from "../../teksten";
import type { Waarde } from "./handelingen/vorm";

/** The thirteen domains, in the order of the instrument. */
export const DOMEINEN = Object.keys(woorden.zrm_domein) as ZrmDomein[];
export const NIVEAUS = ["1", "2", "3", "4", "5"] as const;
/** Stands in the place of a level that was not judged. */
export const NIET = "niet";

/** One line of the measurement, as it is being filled in. */
export interface Score {
  niveau: string | null;
  reden: string;
}

/** A measurement that was recorded. */
export interface Meting {
  naam: string;
  datum: string;
  meting: ZrmGemeten;
}

/** All measurements of a zaak, oldest first. */
export function metingen(zaak: Zaak | undefined): Meting[] {
  return Object.entries(zaak?.zrm ?? {})
    .flatMap(([naam, veld]) => {
      const kop = laatste(veld);
      return kop ? [{ naam, datum: kop.feitdatum, meting: kop.waarde }] : [];
    })
    .sort((a, b) => a.datum.localeCompare(b.datum) || Number(a.naam) - Number(b.naam));
}

export function score_van(waarde: Waarde, domein: ZrmDomein): Score {
  const score = typeof waarde === "object" && waarde !== null && domein in waarde ? (waarde as never)[domein] : null;
  return score ?? { niveau: null, reden: "" };
}

/** What was filled in, as it is recorded; a domain without an answer is left out. */
export function als_scores(waarde: Waarde): ZrmScore[] {
  return DOMEINEN.flatMap((domein): ZrmScore[] => {
    const { niveau, reden } = score_van(waarde, domein);
    if (niveau === null) return [];
    return [{ domein, niveau: niveau === NIET ? null : Number(niveau), reden: niveau === NIET ? reden.trim() : "" }];
  });
}

/** What was recorded, as it is filled in. */
export function uit_scores(
  scores: readonly ZrmScore[] | undefined,
): Record<string, { niveau: string | null; reden: string }> {
  return Object.fromEntries(
    (scores ?? []).map((s) => [s.domein, { niveau: s.niveau ? String(s.niveau) : NIET, reden: s.reden ?? "" }]),
  );
}
