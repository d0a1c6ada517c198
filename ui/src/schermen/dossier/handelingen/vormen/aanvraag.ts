import type { BronAanvraag } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen } from "../../../../teksten";
import { gekozen, ja, of_niets, tekst } from "../lezen";
import type { Vormen } from ".";

const zegt = vormen.aanvraag;

/** An aanvraag apart from the verslag. */
export const AANVRAAG = {
  aanvraag: () => ({
    titel: zegt.aanvraag.titel,
    uitleg: zegt.aanvraag.uitleg,
    knop: zegt.aanvraag.knop,
    datum: zegt.aanvraag.datum,
    kanaal: "post",
    velden: [
      { naam: "bron", ...zegt.aanvraag.velden.bron, soort: "keuze", opties: keuzes.bron_aanvraag },
      { naam: "ondertekend", ...zegt.aanvraag.velden.ondertekend, soort: "vinkje" },
      { naam: "volledig", ...zegt.aanvraag.velden.volledig, soort: "vinkje" },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.aanvraag);
      return {
        bron: nu?.bron ?? "los_schrijven",
        ondertekend: nu?.ondertekend ?? false,
        volledig: nu?.volledig ?? false,
      };
    },
    maak: (v) => ({
      soort: "aanvraag_ontvangen",
      data: {
        bron: gekozen<BronAanvraag>(v, "bron"),
        ondertekend: ja(v, "ondertekend"),
        volledig: ja(v, "volledig"),
      },
    }),
  }),
  te_vroege_aanvraag: () => ({
    titel: zegt.te_vroege_aanvraag.titel,
    uitleg: zegt.te_vroege_aanvraag.uitleg,
    knop: zegt.te_vroege_aanvraag.knop,
    datum: zegt.te_vroege_aanvraag.datum,
    kanaal: "post",
    velden: [{ naam: "toelichting", ...zegt.te_vroege_aanvraag.velden.toelichting, soort: "tekst", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.te_vroege_aanvraag)?.toelichting ?? "" }),
    maak: (v) => ({ soort: "te_vroege_aanvraag_ontvangen", data: { toelichting: of_niets(v, "toelichting") } }),
  }),
  aanvraag_intrekken: () => ({
    titel: zegt.aanvraag_intrekken.titel,
    uitleg: zegt.aanvraag_intrekken.uitleg,
    knop: zegt.aanvraag_intrekken.knop,
    datum: zegt.aanvraag_intrekken.datum,
    kanaal: "post",
    velden: [
      { naam: "reden", ...zegt.aanvraag_intrekken.velden.reden, soort: "tekst", letterlijk: true, optioneel: true },
    ],
    begin: (d) => ({ reden: waarde_van(d.zaak?.aanvraag_ingetrokken)?.reden ?? "" }),
    maak: (v) => ({ soort: "aanvraag_ingetrokken", data: { reden: tekst(v, "reden") } }),
  }),
} satisfies Vormen;
