import type { PgbBeheer, PgbHulpsoort } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes, pgb as t } from "../../../../teksten";
import { als_punten, besproken, nummers, punt_van, uit_punten } from "../../pgb";
import PgbPunten from "../eigen/PgbPunten.svelte";
import { als_rijen, gekozen, getal, ja, ja_nee, of_niets, rijen, tekst } from "../lezen";
import { enige, regels } from "../uit_dossier";
import type { Waarden } from "../vorm";
import type { Vormen } from ".";

const van_beroep = (v: Waarden) => tekst(v, "hulpsoort") === "formeel";

/** The choice for a pgb, step by step. */
export const PGB = {
  pgb_uitleg: () => ({
    titel: "Uitleg over zorg in natura en pgb",
    uitleg: "Vertel in gewone woorden wat zorg in natura is, wat een pgb is en wat een pgb van iemand vraagt.",
    knop: "Leg vast: uitgelegd",
    datum: "Uitgelegd op",
    velden: [
      { naam: "toelichting", label: "Wat heb je besproken?", soort: "tekst", optioneel: true },
      { naam: "begrepen", label: "Kon de inwoner het volgen?", soort: "ja_nee", optioneel: true },
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
    titel: "Waarom wil de inwoner een pgb?",
    uitleg: "In de eigen woorden van de inwoner.",
    knop: "Leg de motivatie vast",
    datum: "Ontvangen op",
    kanaal: "huisbezoek",
    velden: [{ naam: "tekst", label: "De woorden van de inwoner", soort: "tekst" }],
    begin: (d) => ({ tekst: waarde_van(d.zaak?.pgb.motivatie)?.tekst ?? "" }),
    maak: (v) => ({ soort: "pgb_motivatie_ontvangen", data: { tekst: tekst(v, "tekst") } }),
  }),
  pgb_plan_ontvangen: (d) => {
    const nu = waarde_van(d.zaak?.pgb.plan);
    return {
      titel: "Plan voor het pgb",
      uitleg: "Wie gaat helpen, hoeveel en voor welk bedrag?",
      knop: "Leg het plan vast",
      datum: "Ontvangen op",
      kanaal: "post",
      breed: true,
      velden: [
        {
          naam: "hulpverleners",
          label: "Hulpverleners",
          soort: "rijen",
          minstens: 1,
          rij: (n) => `Hulpverlener ${String(n)}`,
          voeg_toe: "Nog een hulpverlener",
          geen: "Er staat nog geen hulpverlener in het plan.",
          nieuw: () => ({ regel: enige(regels(d)) }),
          velden: [
            { naam: "naam", label: "Naam", soort: "regel", half: true },
            {
              naam: "regel",
              label: "Voor welke regel?",
              soort: "kiezer",
              opties: regels(d),
              geen: "Er staat nog geen regel bij Ondersteuning.",
              half: true,
            },
            {
              naam: "hulpsoort",
              label: "Wat voor hulp is het?",
              soort: "keuze",
              opties: keuzes.pgb_hulpsoort,
              naastElkaar: true,
            },
            { naam: "per_week", label: "Hoeveel per week?", soort: "per_week", half: true },
            { naam: "tarief", label: "Bedrag per uur of dagdeel", soort: "geld", half: true },
            {
              naam: "relatie",
              label: "Wat is deze persoon van de inwoner?",
              soort: "regel",
              als: (v) => tekst(v, "hulpsoort") === "informeel",
            },
            {
              naam: "kvk",
              label: "KvK-nummer",
              hulp: "Acht cijfers.",
              soort: "regel",
              optioneel: true,
              half: true,
              als: van_beroep,
            },
            {
              naam: "agb",
              label: "AGB-code",
              hulp: "Acht cijfers.",
              soort: "regel",
              optioneel: true,
              half: true,
              als: van_beroep,
            },
            {
              naam: "kwaliteit",
              label: "Waaraan zie je dat de hulp goed is?",
              hulp: "Bijvoorbeeld: diploma, VOG.",
              soort: "regel",
              optioneel: true,
            },
          ],
        },
        { naam: "toelichting", label: "Wat staat er verder in het plan?", soort: "tekst", optioneel: true },
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
      titel: "Gesprek over het pgb",
      knop: "Leg het gesprek vast",
      datum: "Gevoerd op",
      velden: [
        { naam: "plaats", label: "Waar?", soort: "regel" },
        {
          naam: "beheer",
          label: "Wie gaat het pgb beheren?",
          hulp: "Wie doet straks echt de administratie?",
          soort: "keuze",
          opties: keuzes.pgb_beheer,
        },
        {
          naam: "aanwezigen",
          label: "Wie waren erbij?",
          soort: "rijen",
          rij: (n) => `Aanwezige ${String(n)}`,
          voeg_toe: "Nog iemand",
          geen: "Er staat nog niemand.",
          velden: [
            { naam: "naam", label: "Naam", soort: "regel", half: true },
            { naam: "rol", label: "Rol", soort: "regel", half: true },
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
      titel: "Past een pgb?",
      uitleg:
        "De tien punten zijn een gesprek, geen toets met punten. Jouw conclusie volgt niet vanzelf uit de antwoorden: die schrijf je zelf.",
      knop: "Leg de beoordeling vast",
      datum: "Beoordeeld op",
      breed: true,
      velden: [
        { naam: "getoetst", label: "Met wie sprak je over het beheren?", soort: "keuze", opties: keuzes.pgb_beheer },
        {
          naam: "naam_beheerder",
          label: "Naam van de beheerder",
          soort: "regel",
          als: (v) => ["vertegenwoordiger", "netwerk"].includes(tekst(v, "getoetst")),
        },
        {
          naam: "beheerder_is_hulpverlener",
          label: "De beheerder wordt ook betaald uit het pgb",
          hulp: "Dan beoordeelt iemand het eigen werk. Weeg dat mee in je conclusie.",
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
        { naam: "kop_conclusie", label: "Jouw conclusie", soort: "kop" },
        { naam: "vaardig", label: "Kan deze persoon een pgb beheren, zelf of met hulp?", soort: "ja_nee" },
        {
          naam: "motivatie_voldoende",
          label: "Legde de inwoner uit waarom een pgb beter past?",
          soort: "ja_nee",
        },
        { naam: "kwaliteit_voldoende", label: "Is de hulp die de inwoner koopt veilig en goed?", soort: "ja_nee" },
        {
          naam: "eerder_ingetrokken",
          label: "Een eerder pgb van deze inwoner is ingetrokken",
          hulp: "Omdat gegevens niet klopten, afspraken niet zijn nagekomen, of het pgb niet of anders is gebruikt.",
          soort: "vinkje",
        },
        { naam: "conclusie", label: "Waarom vind je dit?", hulp: "In je eigen woorden.", soort: "tekst" },
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
