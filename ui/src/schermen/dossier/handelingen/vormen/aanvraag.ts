import type { BronAanvraag } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen, ja, of_niets, tekst } from "../lezen";
import type { Vormen } from ".";

/** An aanvraag apart from the verslag. */
export const AANVRAAG = {
  aanvraag: () => ({
    titel: "Aanvraag buiten het verslag om",
    uitleg: "Een aanvraag die niet op het verslag staat, zoals een brief. De dag van ontvangst telt.",
    knop: "Leg de aanvraag vast",
    datum: "Ontvangen op",
    kanaal: "post",
    velden: [
      { naam: "bron", label: "In welke vorm?", soort: "keuze", opties: keuzes.bron_aanvraag },
      { naam: "ondertekend", label: "De aanvraag is ondertekend", soort: "vinkje" },
      { naam: "volledig", label: "Er ontbreekt niets", soort: "vinkje" },
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
    titel: "Aanvraag die te vroeg komt",
    uitleg:
      "Het verslag is er nog niet en de zes weken zijn nog niet voorbij. Leg vast wat je de inwoner hebt verteld.",
    knop: "Leg vast",
    datum: "Ontvangen op",
    kanaal: "post",
    velden: [{ naam: "toelichting", label: "Wat heb je de inwoner verteld?", soort: "tekst", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.te_vroege_aanvraag)?.toelichting ?? "" }),
    maak: (v) => ({ soort: "te_vroege_aanvraag_ontvangen", data: { toelichting: of_niets(v, "toelichting") } }),
  }),
  aanvraag_intrekken: () => ({
    titel: "Aanvraag ingetrokken",
    uitleg: "De inwoner trekt de aanvraag zelf in, op papier of per e-mail.",
    knop: "Leg vast: aanvraag ingetrokken",
    datum: "Ontvangen op",
    kanaal: "post",
    velden: [{ naam: "reden", label: "Waarom?", soort: "tekst", optioneel: true }],
    begin: (d) => ({ reden: waarde_van(d.zaak?.aanvraag_ingetrokken)?.reden ?? "" }),
    maak: (v) => ({ soort: "aanvraag_ingetrokken", data: { reden: tekst(v, "reden") } }),
  }),
} satisfies Vormen;
