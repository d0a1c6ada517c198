import type { Aan, AntwoordClientondersteuning, RedenAfsluiting } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen } from "../../../../teksten";
import { gekozen, ja, ja_nee, of_niets, tekst } from "../lezen";
import type { Vorm } from "../vorm";
import type { Vormen } from ".";

const zegt = vormen.melding;

function clientondersteuning(aan: Aan): Vorm {
  return {
    titel: aan === "client" ? zegt.clientondersteuning.titel : zegt.clientondersteuning.titel_mantelzorger,
    uitleg: zegt.clientondersteuning.uitleg,
    knop: zegt.clientondersteuning.knop,
    datum: zegt.clientondersteuning.datum,
    kanaal: "telefoon",
    velden: [
      {
        naam: "antwoord",
        ...zegt.clientondersteuning.velden.antwoord,
        soort: "keuze",
        opties: keuzes.antwoord_clientondersteuning,
      },
      { naam: "ondersteuner", ...zegt.clientondersteuning.velden.ondersteuner, soort: "regel", optioneel: true },
      {
        naam: "toelichting",
        ...zegt.clientondersteuning.velden.toelichting,
        soort: "regel",
        optioneel: true,
      },
    ],
    begin: (d) => {
      const nu = waarde_van(
        aan === "client" ? d.zaak?.clientondersteuning_client : d.zaak?.clientondersteuning_mantelzorger,
      );
      return {
        antwoord: nu?.antwoord ?? null,
        ondersteuner: nu?.ondersteuner ?? "",
        toelichting: nu?.toelichting ?? "",
      };
    },
    maak: (v) => ({
      soort: "clientondersteuning_aangeboden",
      data: {
        aan,
        antwoord: gekozen<AntwoordClientondersteuning>(v, "antwoord"),
        ondersteuner: of_niets(v, "ondersteuner"),
        toelichting: of_niets(v, "toelichting"),
      },
    }),
  };
}

/** What follows at once on a melding, and how a melding ends without an aanvraag. */
export const MELDING = {
  bevestiging: () => ({
    titel: zegt.bevestiging.titel,
    uitleg: zegt.bevestiging.uitleg,
    knop: zegt.bevestiging.knop,
    datum: zegt.bevestiging.datum,
    kanaal: "post",
    velden: [],
    begin: () => ({}),
    maak: () => ({ soort: "melding_ontvangst_bevestigd", data: { stuk: null } }),
  }),
  clientondersteuning: () => clientondersteuning("client"),
  clientondersteuning_mantelzorger: () => clientondersteuning("mantelzorger"),
  plan_gemeld: () => ({
    titel: zegt.plan_gemeld.titel,
    uitleg: zegt.plan_gemeld.uitleg,
    knop: zegt.plan_gemeld.knop,
    datum: zegt.plan_gemeld.datum,
    velden: [{ naam: "toelichting", ...zegt.plan_gemeld.velden.toelichting, soort: "regel", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.plan_gemeld)?.toelichting ?? "" }),
    maak: (v) => ({
      soort: "persoonlijk_plan_mogelijkheid_gemeld",
      data: { toelichting: of_niets(v, "toelichting") },
    }),
  }),
  plan_ontvangen: () => ({
    titel: zegt.plan_ontvangen.titel,
    knop: zegt.plan_ontvangen.knop,
    datum: zegt.plan_ontvangen.datum,
    velden: [{ naam: "inhoud", ...zegt.plan_ontvangen.velden.inhoud, soort: "tekst", letterlijk: true }],
    begin: (d) => ({ inhoud: waarde_van(d.zaak?.plan)?.ontvangen?.inhoud ?? "" }),
    maak: (v) => ({ soort: "persoonlijk_plan_ontvangen", data: { inhoud: tekst(v, "inhoud") } }),
  }),
  plan_afgezien: () => ({
    titel: zegt.plan_afgezien.titel,
    uitleg: zegt.plan_afgezien.uitleg,
    knop: zegt.plan_afgezien.knop,
    datum: zegt.plan_afgezien.datum,
    velden: [{ naam: "toelichting", ...zegt.plan_afgezien.velden.toelichting, soort: "regel", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.plan)?.afgezien?.toelichting ?? "" }),
    maak: (v) => ({ soort: "persoonlijk_plan_afgezien", data: { toelichting: of_niets(v, "toelichting") } }),
  }),
  spoed: () => ({
    titel: zegt.spoed.titel,
    uitleg: zegt.spoed.uitleg,
    knop: zegt.spoed.knop,
    datum: zegt.spoed.datum,
    velden: [
      {
        naam: "uitkomst",
        ...zegt.spoed.velden.uitkomst,
        soort: "keuze",
        opties: [
          {
            waarde: "spoed",
            label: zegt.spoed.velden.uitkomst.optie_spoed,
            uitleg: zegt.spoed.velden.uitkomst.uitleg,
          },
          { waarde: "kan_wachten", label: zegt.spoed.velden.uitkomst.optie_kan_wachten },
        ],
      },
      { naam: "reden", ...zegt.spoed.velden.reden, soort: "tekst" },
      {
        naam: "veiligheid",
        ...zegt.spoed.velden.veiligheid,
        soort: "vinkje",
        als: (v) => v["uitkomst"] === "spoed",
      },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.spoed);
      return {
        uitkomst: nu ? (nu.kan_wachten ? "kan_wachten" : "spoed") : null,
        reden: nu?.reden ?? "",
        veiligheid: nu?.veiligheid ?? false,
      };
    },
    maak: (v) => ({
      soort: "spoed_vastgesteld",
      data: {
        reden: tekst(v, "reden"),
        veiligheid: ja(v, "veiligheid"),
        kan_wachten: tekst(v, "uitkomst") === "kan_wachten",
      },
    }),
  }),
  melding_intrekken: () => ({
    titel: zegt.melding_intrekken.titel,
    uitleg: zegt.melding_intrekken.uitleg,
    knop: zegt.melding_intrekken.knop,
    datum: zegt.melding_intrekken.datum,
    kanaal: "telefoon",
    velden: [
      { naam: "door", ...zegt.melding_intrekken.velden.door, soort: "regel" },
      { naam: "schriftelijk", ...zegt.melding_intrekken.velden.schriftelijk, soort: "ja_nee", optioneel: true },
      { naam: "reden", ...zegt.melding_intrekken.velden.reden, soort: "tekst", letterlijk: true, optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.ingetrokken);
      return { door: nu?.door ?? "cliënt", schriftelijk: ja_nee(nu?.schriftelijk), reden: nu?.reden ?? "" };
    },
    maak: (v) => ({
      soort: "melding_ingetrokken",
      data: {
        door: tekst(v, "door"),
        schriftelijk: of_niets(v, "schriftelijk") === null ? null : ja(v, "schriftelijk"),
        reden: tekst(v, "reden"),
      },
    }),
  }),
  melding_afsluiten: () => ({
    titel: zegt.melding_afsluiten.titel,
    uitleg: zegt.melding_afsluiten.uitleg,
    knop: zegt.melding_afsluiten.knop,
    datum: zegt.melding_afsluiten.datum,
    kanaal: "post",
    velden: [
      { naam: "reden", ...zegt.melding_afsluiten.velden.reden, soort: "keuze", opties: keuzes.reden_afsluiting },
      { naam: "toelichting", ...zegt.melding_afsluiten.velden.toelichting, soort: "tekst", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.afgesloten);
      return { reden: nu?.reden ?? null, toelichting: nu?.toelichting ?? "" };
    },
    maak: (v) => ({
      soort: "melding_afgesloten",
      data: { reden: gekozen<RedenAfsluiting>(v, "reden"), toelichting: of_niets(v, "toelichting") },
    }),
  }),
  doorgezonden: () => ({
    titel: zegt.doorgezonden.titel,
    uitleg: zegt.doorgezonden.uitleg,
    knop: zegt.doorgezonden.knop,
    datum: zegt.doorgezonden.datum,
    kanaal: "post",
    velden: [
      { naam: "naar", ...zegt.doorgezonden.velden.naar, soort: "regel" },
      { naam: "toelichting", ...zegt.doorgezonden.velden.toelichting, soort: "tekst", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.doorgezonden);
      return { naar: nu?.naar ?? "", toelichting: nu?.toelichting ?? "" };
    },
    maak: (v) => ({ soort: "doorgezonden", data: { naar: tekst(v, "naar"), toelichting: tekst(v, "toelichting") } }),
  }),
  klachtroute_gemeld: () => ({
    titel: zegt.klachtroute_gemeld.titel,
    uitleg: zegt.klachtroute_gemeld.uitleg,
    knop: zegt.klachtroute_gemeld.knop,
    datum: zegt.klachtroute_gemeld.datum,
    velden: [{ naam: "toelichting", ...zegt.klachtroute_gemeld.velden.toelichting, soort: "regel", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.klachtroute)?.toelichting ?? "" }),
    maak: (v) => ({ soort: "klachtroute_gemeld", data: { toelichting: tekst(v, "toelichting") } }),
  }),
} satisfies Vormen;
