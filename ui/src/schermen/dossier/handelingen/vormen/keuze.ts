import type { Leveringsvorm } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuze as t, keuzes } from "../../../../teksten";
import AanbiederKeuze from "../eigen/AanbiederKeuze.svelte";
import { gekozen, lijst, tekst } from "../lezen";
import { dit, enige, regels, waarover } from "../uit_dossier";
import type { Waarde, Waarden } from "../vorm";
import type { Vormen } from ".";

const deel = (waarde: Waarde | undefined): Waarden =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde) ? (waarde as Waarden) : {};

/** The choice between zorg in natura and a pgb, line by line, made apart from the verslag. */
export const KEUZE = {
  leveringsvorm_gekozen: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.keuzes[d.onderwerp]?.leveringsvorm) : undefined;
    return {
      titel: "Zorg in natura of pgb",
      uitleg: "De inwoner kiest, voor elk product apart.",
      knop: "Leg de keuze vast",
      datum: "Gekozen op",
      kanaal: "huisbezoek",
      velden: [
        waarover(d, { naam: "regel", label: "Voor welke regel?", opties: regels(d), geen: t.geen_regels }),
        {
          naam: "leveringsvorm",
          label: "Wat kiest de inwoner?",
          soort: "keuze",
          opties: keuzes.leveringsvorm.map((o) => ({ ...o, uitleg: t.uitleg_vorm[o.waarde] })),
        },
        { naam: "door", label: "Wie koos?", hulp: "Bijvoorbeeld: cliënt, mentor.", soort: "regel" },
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
      titel: "Aanbieder kiezen",
      uitleg: "Laat de inwoner alle aanbieders zien. Welke je liet zien, wordt erbij bewaard.",
      knop: "Leg de keuze vast",
      datum: "Gekozen op",
      kanaal: "huisbezoek",
      velden: [
        waarover(d, { naam: "regel", label: "Voor welke regel?", opties: regels(d), geen: t.geen_regels }),
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
