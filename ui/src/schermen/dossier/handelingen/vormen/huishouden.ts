import type { Arrangementpakket, Arrangementprofiel, Productfamilie, RelatieHuisgenoot } from "../../../../bindings";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen } from "../../../../teksten";
import { als_rijen, gekozen, gekozen_of_niets, getal, ja, ja_nee, naam, of_niets, rijen, tekst } from "../lezen";
import { bestaande_ondersteuning, dit, enige, waarover } from "../uit_dossier";
import type { Vormen } from ".";

const zegt = vormen.huishouden;

/** Who lives in the house, and what help runs there already. */
export const HUISHOUDEN = {
  huishouden_vastgelegd: (d) => {
    const nu = waarde_van(d.view.dossier.huishouden);
    return {
      titel: zegt.huishouden_vastgelegd.titel,
      uitleg: zegt.huishouden_vastgelegd.uitleg,
      knop: zegt.huishouden_vastgelegd.knop,
      datum: zegt.huishouden_vastgelegd.datum,
      kanaal: "huisbezoek",
      velden: [
        {
          naam: "huisgenoten",
          ...zegt.huishouden_vastgelegd.velden.huisgenoten,
          soort: "rijen",
          // Who moved out keeps his name: what he could do is judged under it.
          bezet: [
            ...(nu?.huisgenoten ?? []).map((h) => h.huisgenoot),
            ...d.view.dossier.zaken.flatMap((z) => Object.keys(z.gebruikelijke_hulp)),
          ],
          velden: [
            { naam: "naam", ...zegt.huishouden_vastgelegd.velden.naam, soort: "naam" },
            {
              naam: "relatie",
              ...zegt.huishouden_vastgelegd.velden.relatie,
              soort: "keuze",
              opties: keuzes.relatie_huisgenoot,
              naastElkaar: true,
            },
            {
              naam: "geboortedatum",
              ...zegt.huishouden_vastgelegd.velden.geboortedatum,
              soort: "geboortedatum",
              optioneel: true,
              half: true,
            },
            {
              naam: "bijzonderheden",
              ...zegt.huishouden_vastgelegd.velden.bijzonderheden,
              soort: "tekst",
              optioneel: true,
            },
          ],
        },
        {
          naam: "gehuwd",
          ...zegt.huishouden_vastgelegd.velden.gehuwd,
          soort: "ja_nee",
        },
      ],
      begin: () => ({
        gehuwd: ja_nee(nu?.gehuwd),
        huisgenoten: als_rijen(nu?.huisgenoten, (h) => ({
          id: h.huisgenoot,
          naam: h.naam,
          relatie: h.relatie,
          geboortedatum: h.geboortedatum ?? null,
          bijzonderheden: h.bijzonderheden ?? "",
        })),
      }),
      maak: (v) => ({
        soort: "huishouden_vastgelegd",
        data: {
          gehuwd: ja(v, "gehuwd"),
          huisgenoten: rijen(v, "huisgenoten").map((h) => ({
            huisgenoot: h.id,
            naam: naam(h, "naam"),
            geboortedatum: of_niets(h, "geboortedatum"),
            relatie: gekozen<RelatieHuisgenoot>(h, "relatie"),
            bijzonderheden: tekst(h, "bijzonderheden"),
          })),
        },
      }),
    };
  },
  bestaande_ondersteuning_vastgelegd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.bestaande_ondersteuning[d.onderwerp]?.vastgelegd) : undefined;
    return {
      titel: zegt.bestaande_ondersteuning_vastgelegd.titel,
      uitleg: zegt.bestaande_ondersteuning_vastgelegd.uitleg,
      knop: zegt.bestaande_ondersteuning_vastgelegd.knop,
      datum: zegt.bestaande_ondersteuning_vastgelegd.datum,
      velden: [
        { naam: "omschrijving", ...zegt.bestaande_ondersteuning_vastgelegd.velden.omschrijving, soort: "regel" },
        {
          naam: "familie",
          ...zegt.bestaande_ondersteuning_vastgelegd.velden.familie,
          soort: "kiezer",
          opties: keuzes.productfamilie,
          optioneel: true,
        },
        {
          naam: "per_week",
          ...zegt.bestaande_ondersteuning_vastgelegd.velden.per_week,
          soort: "per_week",
          optioneel: true,
        },
        {
          naam: "profiel",
          ...zegt.bestaande_ondersteuning_vastgelegd.velden.profiel,
          soort: "kiezer",
          opties: keuzes.arrangementprofiel,
          optioneel: true,
          half: true,
        },
        {
          naam: "pakket",
          ...zegt.bestaande_ondersteuning_vastgelegd.velden.pakket,
          soort: "kiezer",
          opties: keuzes.arrangementpakket,
          optioneel: true,
          half: true,
        },
        {
          naam: "aanbieder",
          ...zegt.bestaande_ondersteuning_vastgelegd.velden.aanbieder,
          soort: "regel",
          optioneel: true,
        },
        { naam: "van", ...zegt.bestaande_ondersteuning_vastgelegd.velden.van, soort: "datum", half: true },
        {
          naam: "tot",
          ...zegt.bestaande_ondersteuning_vastgelegd.velden.tot,
          soort: "datum",
          optioneel: true,
          half: true,
        },
      ],
      begin: () => ({
        omschrijving: nu?.omschrijving ?? "",
        familie: nu?.familie ?? null,
        per_week: nu?.per_week == null ? null : String(nu.per_week),
        profiel: nu?.profiel ?? null,
        pakket: nu?.pakket ?? null,
        aanbieder: nu?.aanbieder ?? "",
        van: nu?.van ?? null,
        tot: nu?.tot ?? null,
      }),
      maak: (v) => ({
        soort: "bestaande_ondersteuning_vastgelegd",
        data: {
          ondersteuning: d.onderwerp ?? nieuwe_naam(d.view.dossier.bestaande_ondersteuning),
          omschrijving: tekst(v, "omschrijving"),
          familie: gekozen_of_niets<Productfamilie>(v, "familie"),
          profiel: gekozen_of_niets<Arrangementprofiel>(v, "profiel"),
          pakket: gekozen_of_niets<Arrangementpakket>(v, "pakket"),
          per_week: getal(v, "per_week"),
          aanbieder: of_niets(v, "aanbieder"),
          van: tekst(v, "van"),
          tot: of_niets(v, "tot"),
        },
      }),
    };
  },
  overgangsgesprek_gevoerd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.bestaande_ondersteuning[d.onderwerp]?.gesprek) : undefined;
    return {
      titel: zegt.overgangsgesprek_gevoerd.titel,
      uitleg: zegt.overgangsgesprek_gevoerd.uitleg,
      knop: zegt.overgangsgesprek_gevoerd.knop,
      datum: zegt.overgangsgesprek_gevoerd.datum,
      kanaal: "huisbezoek",
      velden: [
        waarover(d, {
          naam: "ondersteuning",
          ...zegt.overgangsgesprek_gevoerd.velden.ondersteuning,
          opties: bestaande_ondersteuning(d),
        }),
        { naam: "uitkomst", ...zegt.overgangsgesprek_gevoerd.velden.uitkomst, soort: "tekst" },
      ],
      begin: () => ({ ondersteuning: enige(bestaande_ondersteuning(d)), uitkomst: nu?.uitkomst ?? "" }),
      maak: (v) => ({
        soort: "overgangsgesprek_gevoerd",
        data: { ondersteuning: dit(d, v, "ondersteuning"), uitkomst: tekst(v, "uitkomst") },
      }),
    };
  },
} satisfies Vormen;
