import type { PgbBeheer, PgbHulpsoort } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes, pgb as t, vormen } from "../../../../teksten";
import { als_punten, besproken, nummers, punt_van, uit_punten } from "../../pgb";
import PgbPunten from "../eigen/PgbPunten.svelte";
import { als_rijen, gekozen, getal, ja, ja_nee, of_niets, rijen, tekst } from "../lezen";
import { enige, regels } from "../uit_dossier";
import type { Waarden } from "../vorm";
import type { Vormen } from ".";

const zegt = vormen.pgb;

const van_beroep = (v: Waarden) => tekst(v, "hulpsoort") === "formeel";

/** The choice for a pgb, step by step. */
export const PGB = {
  pgb_uitleg: () => ({
    titel: zegt.pgb_uitleg.titel,
    uitleg: zegt.pgb_uitleg.uitleg,
    knop: zegt.pgb_uitleg.knop,
    datum: zegt.pgb_uitleg.datum,
    velden: [
      { naam: "toelichting", ...zegt.pgb_uitleg.velden.toelichting, soort: "tekst", optioneel: true },
      { naam: "begrepen", ...zegt.pgb_uitleg.velden.begrepen, soort: "ja_nee", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.pgb_voorlichting);
      return { toelichting: nu?.toelichting ?? "", begrepen: ja_nee(nu?.begrepen) };
    },
    maak: (v) => ({
      soort: "pgb_voorlichting_gegeven",
      data: {
        toelichting: tekst(v, "toelichting"),
        begrepen: of_niets(v, "begrepen") === null ? null : ja(v, "begrepen"),
      },
    }),
  }),
  pgb_motivatie_ontvangen: () => ({
    titel: zegt.pgb_motivatie_ontvangen.titel,
    uitleg: zegt.pgb_motivatie_ontvangen.uitleg,
    knop: zegt.pgb_motivatie_ontvangen.knop,
    datum: zegt.pgb_motivatie_ontvangen.datum,
    kanaal: "huisbezoek",
    velden: [{ naam: "tekst", ...zegt.pgb_motivatie_ontvangen.velden.tekst, soort: "tekst", letterlijk: true }],
    begin: (d) => ({ tekst: waarde_van(d.zaak?.pgb.motivatie)?.tekst ?? "" }),
    maak: (v) => ({ soort: "pgb_motivatie_ontvangen", data: { tekst: tekst(v, "tekst") } }),
  }),
  pgb_plan_ontvangen: (d) => {
    const nu = waarde_van(d.zaak?.pgb.plan);
    return {
      titel: zegt.pgb_plan_ontvangen.titel,
      uitleg: zegt.pgb_plan_ontvangen.uitleg,
      knop: zegt.pgb_plan_ontvangen.knop,
      datum: zegt.pgb_plan_ontvangen.datum,
      kanaal: "post",
      breed: true,
      velden: [
        {
          naam: "hulpverleners",
          ...zegt.pgb_plan_ontvangen.velden.hulpverleners,
          soort: "rijen",
          minstens: 1,
          nieuw: () => ({ regel: enige(regels(d)) }),
          velden: [
            { naam: "naam", ...zegt.pgb_plan_ontvangen.velden.naam, soort: "regel", half: true },
            {
              naam: "regel",
              ...zegt.pgb_plan_ontvangen.velden.regel,
              soort: "kiezer",
              opties: regels(d),
              half: true,
            },
            {
              naam: "hulpsoort",
              ...zegt.pgb_plan_ontvangen.velden.hulpsoort,
              soort: "keuze",
              opties: keuzes.pgb_hulpsoort,
              naastElkaar: true,
            },
            { naam: "per_week", ...zegt.pgb_plan_ontvangen.velden.per_week, soort: "per_week", half: true },
            { naam: "tarief", ...zegt.pgb_plan_ontvangen.velden.tarief, soort: "geld", half: true },
            {
              naam: "relatie",
              ...zegt.pgb_plan_ontvangen.velden.relatie,
              soort: "regel",
              als: (v) => tekst(v, "hulpsoort") === "informeel",
            },
            {
              naam: "kvk",
              ...zegt.pgb_plan_ontvangen.velden.kvk,
              soort: "regel",
              optioneel: true,
              half: true,
              als: van_beroep,
            },
            {
              naam: "agb",
              ...zegt.pgb_plan_ontvangen.velden.agb,
              soort: "regel",
              optioneel: true,
              half: true,
              als: van_beroep,
            },
            {
              naam: "kwaliteit",
              ...zegt.pgb_plan_ontvangen.velden.kwaliteit,
              soort: "regel",
              optioneel: true,
            },
          ],
        },
        { naam: "toelichting", ...zegt.pgb_plan_ontvangen.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        hulpverleners: als_rijen(nu?.hulpverleners, (h) => ({
          naam: h.naam,
          regel: h.regel,
          hulpsoort: h.hulpsoort,
          per_week: String(h.per_week),
          tarief: String(h.tarief_cent),
          relatie: h.relatie ?? "",
          kvk: h.kvk ?? "",
          agb: h.agb ?? "",
          kwaliteit: h.kwaliteit ?? "",
        })),
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "pgb_plan_ontvangen",
        data: {
          hulpverleners: rijen(v, "hulpverleners").map((h) => ({
            naam: tekst(h, "naam"),
            hulpsoort: gekozen<PgbHulpsoort>(h, "hulpsoort"),
            relatie: tekst(h, "relatie"),
            kvk: of_niets(h, "kvk"),
            agb: of_niets(h, "agb"),
            regel: tekst(h, "regel"),
            per_week: getal(h, "per_week") ?? 0,
            tarief_cent: getal(h, "tarief") ?? 0,
            kwaliteit: tekst(h, "kwaliteit"),
          })),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
  pgb_gesprek_gevoerd: (d) => {
    const nu = waarde_van(d.zaak?.pgb.gesprek);
    return {
      titel: zegt.pgb_gesprek_gevoerd.titel,
      knop: zegt.pgb_gesprek_gevoerd.knop,
      datum: zegt.pgb_gesprek_gevoerd.datum,
      velden: [
        { naam: "plaats", ...zegt.pgb_gesprek_gevoerd.velden.plaats, soort: "regel" },
        {
          naam: "beheer",
          ...zegt.pgb_gesprek_gevoerd.velden.beheer,
          soort: "keuze",
          opties: keuzes.pgb_beheer,
        },
        {
          naam: "aanwezigen",
          ...zegt.pgb_gesprek_gevoerd.velden.aanwezigen,
          soort: "rijen",
          velden: [
            { naam: "naam", ...zegt.pgb_gesprek_gevoerd.velden.naam, soort: "regel", half: true },
            { naam: "rol", ...zegt.pgb_gesprek_gevoerd.velden.rol, soort: "regel", half: true },
          ],
        },
      ],
      begin: () => ({
        plaats: nu?.plaats ?? "",
        beheer: nu?.beheer ?? null,
        aanwezigen: als_rijen(nu?.aanwezigen ?? [{ naam: d.view.naam, rol: "cliënt" }], (a) => ({
          naam: a.naam,
          rol: a.rol,
        })),
      }),
      maak: (v) => ({
        soort: "pgb_gesprek_gevoerd",
        data: {
          plaats: tekst(v, "plaats"),
          beheer: gekozen<PgbBeheer>(v, "beheer"),
          aanwezigen: rijen(v, "aanwezigen").map((a) => ({ naam: tekst(a, "naam"), rol: tekst(a, "rol") })),
        },
      }),
    };
  },
  pgb_beoordeeld: (d) => {
    const nu = waarde_van(d.zaak?.pgb.beoordeling);
    const beheer = nu?.getoetst ?? waarde_van(d.zaak?.pgb.gesprek)?.beheer ?? null;
    return {
      titel: zegt.pgb_beoordeeld.titel,
      uitleg: zegt.pgb_beoordeeld.uitleg,
      knop: zegt.pgb_beoordeeld.knop,
      datum: zegt.pgb_beoordeeld.datum,
      breed: true,
      velden: [
        { naam: "getoetst", ...zegt.pgb_beoordeeld.velden.getoetst, soort: "keuze", opties: keuzes.pgb_beheer },
        {
          naam: "naam_beheerder",
          ...zegt.pgb_beoordeeld.velden.naam_beheerder,
          soort: "regel",
          als: (v) => ["vertegenwoordiger", "netwerk"].includes(tekst(v, "getoetst")),
        },
        {
          naam: "beheerder_is_hulpverlener",
          ...zegt.pgb_beoordeeld.velden.beheerder_is_hulpverlener,
          soort: "vinkje",
          als: (v) => ["vertegenwoordiger", "netwerk"].includes(tekst(v, "getoetst")),
        },
        {
          naam: "punten",
          label: t.punten.legenda,
          soort: "eigen",
          toon: PgbPunten,
          gaten: (waarde, pad) =>
            // What was written about a point stays only with an answer to it.
            nummers(waarde)
              .map((nummer) => ({ nummer, punt: punt_van(waarde, nummer) }))
              .filter(({ punt }) => punt.toelichting.trim() !== "" && !besproken(punt))
              .map(({ nummer }): [string, string] => [`${pad}.${String(nummer - 1)}.oordeel`, t.punten.oordeel_leeg]),
        },
        { naam: "kop_conclusie", ...zegt.pgb_beoordeeld.velden.kop_conclusie, soort: "kop" },
        { naam: "vaardig", ...zegt.pgb_beoordeeld.velden.vaardig, soort: "ja_nee" },
        {
          naam: "motivatie_voldoende",
          ...zegt.pgb_beoordeeld.velden.motivatie_voldoende,
          soort: "ja_nee",
        },
        { naam: "kwaliteit_voldoende", ...zegt.pgb_beoordeeld.velden.kwaliteit_voldoende, soort: "ja_nee" },
        {
          naam: "eerder_ingetrokken",
          ...zegt.pgb_beoordeeld.velden.eerder_ingetrokken,
          soort: "vinkje",
        },
        { naam: "conclusie", ...zegt.pgb_beoordeeld.velden.conclusie, soort: "tekst" },
      ],
      begin: () => ({
        getoetst: beheer,
        naam_beheerder: nu?.naam_beheerder ?? "",
        beheerder_is_hulpverlener: nu?.beheerder_is_hulpverlener ?? false,
        punten: uit_punten(nu?.punten),
        vaardig: ja_nee(nu?.vaardig),
        motivatie_voldoende: ja_nee(nu?.motivatie_voldoende),
        kwaliteit_voldoende: ja_nee(nu?.kwaliteit_voldoende),
        eerder_ingetrokken: nu?.eerder_ingetrokken ?? false,
        conclusie: nu?.conclusie ?? "",
      }),
      maak: (v) => ({
        soort: "pgb_beoordeeld",
        data: {
          getoetst: gekozen<PgbBeheer>(v, "getoetst"),
          naam_beheerder: tekst(v, "naam_beheerder"),
          punten: als_punten(v["punten"] ?? null),
          vaardig: ja(v, "vaardig"),
          motivatie_voldoende: ja(v, "motivatie_voldoende"),
          kwaliteit_voldoende: ja(v, "kwaliteit_voldoende"),
          beheerder_is_hulpverlener: ja(v, "beheerder_is_hulpverlener"),
          eerder_ingetrokken: ja(v, "eerder_ingetrokken"),
          conclusie: tekst(v, "conclusie"),
        },
      }),
    };
  },
} satisfies Vormen;
