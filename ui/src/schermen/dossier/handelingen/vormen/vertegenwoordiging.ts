import type { Toestemmingsdoel, Vertegenwoordigingsrol, VormToestemming } from "../../../../bindings";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen } from "../../../../teksten";
import { gekozen, ja, naam, of_niets, tekst } from "../lezen";
import { dit, enige, toestemmingen, waarover } from "../uit_dossier";
import type { Waarden } from "../vorm";
import type { Vormen } from ".";

const zegt = vormen.vertegenwoordiging;

const zonder_rechter = (v: Waarden) => ["partner", "familie"].includes(tekst(v, "rol"));

/** Who may act for the resident, and what the resident agrees with. */
export const VERTEGENWOORDIGING = {
  vertegenwoordiging_vastgelegd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.vertegenwoordigingen[d.onderwerp]) : undefined;
    return {
      titel: zegt.vertegenwoordiging_vastgelegd.titel,
      knop: zegt.vertegenwoordiging_vastgelegd.knop,
      datum: zegt.vertegenwoordiging_vastgelegd.datum,
      velden: [
        { naam: "naam", ...zegt.vertegenwoordiging_vastgelegd.velden.naam, soort: "naam" },
        {
          naam: "rol",
          ...zegt.vertegenwoordiging_vastgelegd.velden.rol,
          soort: "keuze",
          opties: keuzes.vertegenwoordigingsrol.map((o) => ({ ...o, uitleg: zegt.uitleg_rol[o.waarde] })),
        },
        {
          naam: "inwoner_wil_het",
          ...zegt.vertegenwoordiging_vastgelegd.velden.inwoner_wil_het,
          soort: "vinkje",
          als: zonder_rechter,
        },
        {
          naam: "relatie",
          ...zegt.vertegenwoordiging_vastgelegd.velden.relatie,
          soort: "regel",
          optioneel: true,
        },
        { naam: "telefoon", ...zegt.vertegenwoordiging_vastgelegd.velden.telefoon, soort: "telefoon", optioneel: true },
        {
          naam: "document",
          ...zegt.vertegenwoordiging_vastgelegd.velden.document,
          soort: "regel",
          optioneel: true,
        },
        {
          naam: "omvang",
          ...zegt.vertegenwoordiging_vastgelegd.velden.omvang,
          soort: "regel",
          optioneel: true,
        },
        { naam: "van", ...zegt.vertegenwoordiging_vastgelegd.velden.van, soort: "datum", half: true },
        {
          naam: "tot",
          ...zegt.vertegenwoordiging_vastgelegd.velden.tot,
          soort: "datum",
          optioneel: true,
          half: true,
        },
      ],
      begin: () => ({
        naam: nu?.naam ?? null,
        rol: nu?.rol ?? null,
        inwoner_wil_het: nu?.inwoner_wil_het ?? false,
        relatie: nu?.relatie ?? "",
        telefoon: nu?.telefoon ?? null,
        document: nu?.document ?? "",
        omvang: nu?.omvang ?? "",
        van: nu?.van ?? d.view.vandaag,
        tot: nu?.tot ?? null,
      }),
      maak: (v) => ({
        soort: "vertegenwoordiging_vastgelegd",
        data: {
          vertegenwoordiger: d.onderwerp ?? nieuwe_naam(d.view.dossier.vertegenwoordigingen),
          naam: naam(v, "naam"),
          rol: gekozen<Vertegenwoordigingsrol>(v, "rol"),
          relatie: tekst(v, "relatie"),
          document: of_niets(v, "document"),
          van: tekst(v, "van"),
          tot: of_niets(v, "tot"),
          omvang: tekst(v, "omvang"),
          telefoon: of_niets(v, "telefoon"),
          inwoner_wil_het: ja(v, "inwoner_wil_het"),
        },
      }),
    };
  },
  toestemming_gegeven: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.toestemmingen[d.onderwerp]?.gegeven) : undefined;
    return {
      titel: zegt.toestemming_gegeven.titel,
      uitleg: zegt.toestemming_gegeven.uitleg,
      knop: zegt.toestemming_gegeven.knop,
      datum: zegt.toestemming_gegeven.datum,
      kanaal: "huisbezoek",
      velden: [
        { naam: "doel", ...zegt.toestemming_gegeven.velden.doel, soort: "keuze", opties: keuzes.toestemmingsdoel },
        { naam: "van", ...zegt.toestemming_gegeven.velden.van, soort: "regel", half: true },
        { naam: "naar", ...zegt.toestemming_gegeven.velden.naar, soort: "regel", half: true },
        { naam: "gegevens", ...zegt.toestemming_gegeven.velden.gegevens, soort: "tekst" },
        { naam: "vorm", ...zegt.toestemming_gegeven.velden.vorm, soort: "keuze", opties: keuzes.vorm_toestemming },
      ],
      begin: () => ({
        doel: nu?.doel ?? null,
        van: nu?.van ?? "",
        naar: nu?.naar ?? "",
        gegevens: nu?.gegevens ?? "",
        vorm: nu?.vorm ?? null,
      }),
      maak: (v) => ({
        soort: "toestemming_gegeven",
        data: {
          toestemming: d.onderwerp ?? nieuwe_naam(d.view.dossier.toestemmingen),
          doel: gekozen<Toestemmingsdoel>(v, "doel"),
          van: tekst(v, "van"),
          naar: tekst(v, "naar"),
          gegevens: tekst(v, "gegevens"),
          vorm: gekozen<VormToestemming>(v, "vorm"),
        },
      }),
    };
  },
  toestemming_ingetrokken: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.toestemmingen[d.onderwerp]?.ingetrokken) : undefined;
    return {
      titel: zegt.toestemming_ingetrokken.titel,
      uitleg: zegt.toestemming_ingetrokken.uitleg,
      knop: zegt.toestemming_ingetrokken.knop,
      datum: zegt.toestemming_ingetrokken.datum,
      kanaal: "telefoon",
      velden: [
        waarover(d, {
          naam: "toestemming",
          ...zegt.toestemming_ingetrokken.velden.toestemming,
          opties: toestemmingen(d),
        }),
        { naam: "toelichting", ...zegt.toestemming_ingetrokken.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({ toestemming: enige(toestemmingen(d)), toelichting: nu?.toelichting ?? "" }),
      maak: (v) => ({
        soort: "toestemming_ingetrokken",
        data: { toestemming: dit(d, v, "toestemming"), toelichting: tekst(v, "toelichting") },
      }),
    };
  },
} satisfies Vormen;
