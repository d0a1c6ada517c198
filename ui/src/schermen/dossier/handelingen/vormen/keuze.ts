import type { Leveringsvorm } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuze as t, keuzes, vormen } from "../../../../teksten";
import AanbiederKeuze from "../eigen/AanbiederKeuze.svelte";
import { gekozen, lijst, tekst } from "../lezen";
import { dit, enige, regels, waarover } from "../uit_dossier";
import type { Waarde, Waarden } from "../vorm";
import type { Vormen } from ".";

const zegt = vormen.keuze;

const deel = (waarde: Waarde | undefined): Waarden =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde) ? (waarde as Waarden) : {};

/** The choice between zorg in natura and a pgb, line by line, made apart from the verslag. */
export const KEUZE = {
  leveringsvorm_gekozen: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.keuzes[d.onderwerp]?.leveringsvorm) : undefined;
    return {
      titel: zegt.leveringsvorm_gekozen.titel,
      uitleg: zegt.leveringsvorm_gekozen.uitleg,
      knop: zegt.leveringsvorm_gekozen.knop,
      datum: zegt.leveringsvorm_gekozen.datum,
      kanaal: "huisbezoek",
      velden: [
        waarover(d, {
          naam: "regel",
          label: zegt.leveringsvorm_gekozen.velden.regel.label,
          opties: regels(d),
          geen: t.geen_regels,
        }),
        {
          naam: "leveringsvorm",
          ...zegt.leveringsvorm_gekozen.velden.leveringsvorm,
          soort: "keuze",
          opties: keuzes.leveringsvorm.map((o) => ({ ...o, uitleg: t.uitleg_vorm[o.waarde] })),
        },
        { naam: "door", ...zegt.leveringsvorm_gekozen.velden.door, soort: "regel" },
      ],
      begin: () => ({
        regel: enige(regels(d)),
        leveringsvorm: nu?.leveringsvorm ?? null,
        door: nu?.door ?? "cliënt",
      }),
      maak: (v) => ({
        soort: "leveringsvorm_gekozen",
        data: {
          regel: dit(d, v, "regel"),
          leveringsvorm: gekozen<Leveringsvorm>(v, "leveringsvorm"),
          door: tekst(v, "door"),
        },
      }),
    };
  },
  aanbieder_gekozen: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.keuzes[d.onderwerp]?.aanbieder) : undefined;
    return {
      titel: zegt.aanbieder_gekozen.titel,
      uitleg: zegt.aanbieder_gekozen.uitleg,
      knop: zegt.aanbieder_gekozen.knop,
      datum: zegt.aanbieder_gekozen.datum,
      kanaal: "huisbezoek",
      velden: [
        waarover(d, {
          naam: "regel",
          label: zegt.aanbieder_gekozen.velden.regel.label,
          opties: regels(d),
          geen: t.geen_regels,
        }),
        {
          naam: "aanbieder",
          label: t.aanbieder,
          soort: "eigen",
          toon: AanbiederKeuze,
          gaten: (waarde, pad) => (tekst(deel(waarde), "aanbieder") === "" ? [[pad, t.aanbieder_leeg]] : []),
        },
      ],
      begin: () => ({
        regel: enige(regels(d)),
        aanbieder: nu ? { aanbieder: nu.aanbieder, getoond: nu.getoonde_alternatieven ?? [] } : null,
      }),
      maak: (v) => ({
        soort: "aanbieder_gekozen",
        data: {
          regel: dit(d, v, "regel"),
          aanbieder: tekst(deel(v["aanbieder"]), "aanbieder"),
          getoonde_alternatieven: lijst(deel(v["aanbieder"]), "getoond"),
        },
      }),
    };
  },
} satisfies Vormen;
