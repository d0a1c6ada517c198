import type { Zrmsoort } from "../../../../bindings";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, zrm as t, vormen } from "../../../../teksten";
import { als_scores, DOMEINEN, metingen, NIET, score_van, uit_scores } from "../../zrm";
import ZrmMeten from "../eigen/ZrmMeten.svelte";
import { gekozen, tekst } from "../lezen";
import type { Vormen } from ".";

const zegt = vormen.zrm;

/** Self-reliance, measured with the Zelfredzaamheid-Matrix. */
export const ZRM = {
  zrm_gemeten: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.zrm[d.onderwerp]) : undefined;
    return {
      titel: zegt.zrm_gemeten.titel,
      uitleg: zegt.zrm_gemeten.uitleg,
      knop: zegt.zrm_gemeten.knop,
      datum: zegt.zrm_gemeten.datum,
      kanaal: "huisbezoek",
      breed: true,
      velden: [
        {
          naam: "zrmsoort",
          ...zegt.zrm_gemeten.velden.zrmsoort,
          soort: "keuze",
          opties: keuzes.zrmsoort,
          naastElkaar: true,
        },
        {
          naam: "scores",
          label: t.scores,
          soort: "eigen",
          toon: ZrmMeten,
          gaten: (waarde, pad) => {
            if (DOMEINEN.every((domein) => score_van(waarde, domein).niveau === null)) return [[pad, t.leeg]];
            return DOMEINEN.flatMap((domein, i): [string, string][] => {
              const { niveau, reden } = score_van(waarde, domein);
              return niveau === NIET && reden.trim() === "" ? [[`${pad}.${String(i)}.reden`, t.reden_leeg]] : [];
            });
          },
        },
        { naam: "toelichting", ...zegt.zrm_gemeten.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        zrmsoort: nu?.zrmsoort ?? (metingen(d.zaak).length === 0 ? "nulmeting" : "tussenmeting"),
        scores: uit_scores(nu?.scores),
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "zrm_gemeten",
        data: {
          meting: d.onderwerp ?? nieuwe_naam(d.zaak?.zrm),
          zrmsoort: gekozen<Zrmsoort>(v, "zrmsoort"),
          scores: als_scores(v["scores"] ?? null),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
} satisfies Vormen;
