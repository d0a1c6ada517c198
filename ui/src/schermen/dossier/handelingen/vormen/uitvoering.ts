import type { CakBericht, Stopreden } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen, type Optie } from "../../../../teksten";
import { als_rijen, gekozen, getal, ja, of_niets, rijen, tekst } from "../lezen";
import type { VeldVorm, Waarden } from "../vorm";
import type { Vormen } from ".";
import { keus, kiezer, regel_met, toegekende_regels } from "../uit_besluit";

const zegt = vormen.uitvoering;

const GEEN = "geen";
const GEEN_REGEL = zegt.geen_regel;

const welke = (d: DossierState): VeldVorm =>
  kiezer("regel", zegt.welke.velden.regel.label, toegekende_regels(d), { geen: GEEN_REGEL });
const eerste = (d: DossierState) => keus(d, toegekende_regels(d));
const regel = (v: Waarden) => tekst(v, "regel");
const stand = (d: DossierState) => d.zaak?.uitvoering.regels[eerste(d)];

/** The messages to providers, newest first. */
function toewijzingen(d: DossierState): Optie<string>[] {
  return Object.entries(d.zaak?.uitvoering.toewijzingen ?? {})
    .map(([waarde, t]) => {
      const bericht = laatste(t?.verzonden);
      const label = bericht ? zegt.toewijzingen.label(bericht.waarde.aanbieder, datum_kort(bericht.feitdatum)) : waarde;
      return { waarde, label };
    })
    .reverse();
}

/** What happens with each line after the besluit. */
export const UITVOERING = {
  toewijzing_verzonden: (d) => {
    const r = regel_met(d, eerste(d));
    const eerder = toewijzingen(d);
    return {
      titel: zegt.toewijzing_verzonden.titel,
      uitleg: zegt.toewijzing_verzonden.uitleg,
      knop: zegt.toewijzing_verzonden.knop,
      datum: zegt.toewijzing_verzonden.datum,
      kanaal: "bericht",
      velden: [
        welke(d),
        { naam: "aanbieder", ...zegt.toewijzing_verzonden.velden.aanbieder, soort: "regel" },
        { naam: "ingang", ...zegt.toewijzing_verzonden.velden.ingang, soort: "datum", half: true },
        { naam: "einde", ...zegt.toewijzing_verzonden.velden.einde, soort: "datum", half: true },
        kiezer("vervangt", zegt.toewijzing_verzonden.velden.vervangt.label, [
          { waarde: GEEN, label: zegt.toewijzing_verzonden.velden.vervangt.optie_geen },
          ...eerder,
        ]),
      ],
      begin: () => ({
        regel: eerste(d),
        aanbieder: r?.aanbieder ?? "",
        ingang: r?.begin ?? null,
        einde: r?.einde ?? null,
        vervangt: GEEN,
      }),
      maak: (v) => ({
        soort: "toewijzing_verzonden",
        data: {
          toewijzing: nieuwe_naam(d.zaak?.uitvoering.toewijzingen),
          besluit: regel_met(d, regel(v))?.besluit ?? "",
          regel: regel(v),
          aanbieder: tekst(v, "aanbieder"),
          ingang: tekst(v, "ingang"),
          einde: tekst(v, "einde"),
          vervangt: tekst(v, "vervangt") === GEEN ? null : of_niets(v, "vervangt"),
        },
      }),
    };
  },
  toewijzing_retour: (d) => {
    const opties = toewijzingen(d);
    const nu = waarde_van(d.zaak?.uitvoering.toewijzingen[keus(d, opties)]?.retour);
    return {
      titel: zegt.toewijzing_retour.titel,
      uitleg: zegt.toewijzing_retour.uitleg,
      knop: zegt.toewijzing_retour.knop,
      datum: zegt.toewijzing_retour.datum,
      kanaal: "bericht",
      velden: [
        kiezer("toewijzing", zegt.toewijzing_retour.velden.toewijzing.label, opties, {
          geen: zegt.toewijzing_retour.velden.toewijzing.geen,
        }),
        { naam: "goedgekeurd", ...zegt.toewijzing_retour.velden.goedgekeurd, soort: "ja_nee" },
        {
          naam: "fouten",
          ...zegt.toewijzing_retour.velden.fouten,
          soort: "tekst",
          als: (v) => v["goedgekeurd"] === "nee",
        },
      ],
      begin: () => ({
        toewijzing: keus(d, opties),
        goedgekeurd: nu ? (nu.goedgekeurd ? "ja" : "nee") : null,
        fouten: nu?.fouten ?? "",
      }),
      maak: (v) => ({
        soort: "toewijzing_retour",
        data: { toewijzing: tekst(v, "toewijzing"), goedgekeurd: ja(v, "goedgekeurd"), fouten: tekst(v, "fouten") },
      }),
    };
  },
  zorg_gestart: (d) => ({
    titel: zegt.zorg_gestart.titel,
    knop: zegt.zorg_gestart.knop,
    datum: zegt.zorg_gestart.datum,
    kanaal: "bericht",
    velden: [welke(d), { naam: "aanbieder", ...zegt.zorg_gestart.velden.aanbieder, soort: "regel", optioneel: true }],
    begin: () => ({
      regel: eerste(d),
      aanbieder: waarde_van(stand(d)?.gestart)?.aanbieder ?? regel_met(d, eerste(d))?.aanbieder ?? "",
    }),
    maak: (v) => ({ soort: "zorg_gestart", data: { regel: regel(v), aanbieder: of_niets(v, "aanbieder") } }),
  }),
  zorg_gestopt: (d) => ({
    titel: zegt.zorg_gestopt.titel,
    uitleg: zegt.zorg_gestopt.uitleg,
    knop: zegt.zorg_gestopt.knop,
    datum: zegt.zorg_gestopt.datum,
    kanaal: "bericht",
    velden: [
      welke(d),
      { naam: "reden", ...zegt.zorg_gestopt.velden.reden, soort: "keuze", opties: keuzes.stopreden },
      { naam: "tijdelijk", ...zegt.zorg_gestopt.velden.tijdelijk, soort: "vinkje" },
    ],
    begin: () => {
      const nu = waarde_van(stand(d)?.gestopt);
      return { regel: eerste(d), reden: nu?.reden ?? null, tijdelijk: nu?.tijdelijk ?? false };
    },
    maak: (v) => ({
      soort: "zorg_gestopt",
      data: { regel: regel(v), reden: gekozen<Stopreden>(v, "reden"), tijdelijk: ja(v, "tijdelijk") },
    }),
  }),
  begeleidingsplan_ontvangen: (d) => ({
    titel: zegt.begeleidingsplan_ontvangen.titel,
    knop: zegt.begeleidingsplan_ontvangen.knop,
    datum: zegt.begeleidingsplan_ontvangen.datum,
    kanaal: "post",
    velden: [
      welke(d),
      { naam: "toelichting", ...zegt.begeleidingsplan_ontvangen.velden.toelichting, soort: "tekst", optioneel: true },
    ],
    begin: () => ({ regel: eerste(d), toelichting: waarde_van(stand(d)?.begeleidingsplan)?.toelichting ?? "" }),
    maak: (v) => ({
      soort: "begeleidingsplan_ontvangen",
      data: { regel: regel(v), toelichting: tekst(v, "toelichting") },
    }),
  }),
  huishoudplan_ontvangen: (d) => ({
    titel: zegt.huishoudplan_ontvangen.titel,
    knop: zegt.huishoudplan_ontvangen.knop,
    datum: zegt.huishoudplan_ontvangen.datum,
    kanaal: "post",
    velden: [
      welke(d),
      {
        naam: "taken",
        ...zegt.huishoudplan_ontvangen.velden.taken,
        soort: "rijen",
        velden: [
          { naam: "activiteit", ...zegt.huishoudplan_ontvangen.velden.activiteit, soort: "regel", half: true },
          { naam: "frequentie", ...zegt.huishoudplan_ontvangen.velden.frequentie, soort: "regel", half: true },
        ],
      },
    ],
    begin: () => ({
      regel: eerste(d),
      taken: als_rijen(waarde_van(stand(d)?.huishoudplan)?.taken, ({ activiteit, frequentie }) => ({
        activiteit,
        frequentie,
      })),
    }),
    maak: (v) => ({
      soort: "huishoudplan_ontvangen",
      data: {
        regel: regel(v),
        taken: rijen(v, "taken").map((r) => ({
          activiteit: tekst(r, "activiteit"),
          frequentie: tekst(r, "frequentie"),
        })),
      },
    }),
  }),
  svb_geinformeerd: (d) => {
    const r = regel_met(d, eerste(d));
    const nu = waarde_van(stand(d)?.svb);
    return {
      titel: zegt.svb_geinformeerd.titel,
      uitleg: zegt.svb_geinformeerd.uitleg,
      knop: zegt.svb_geinformeerd.knop,
      datum: zegt.svb_geinformeerd.datum,
      kanaal: "bericht",
      velden: [
        welke(d),
        { naam: "budget_cent", ...zegt.svb_geinformeerd.velden.budget_cent, soort: "geld" },
        { naam: "van", ...zegt.svb_geinformeerd.velden.van, soort: "datum", half: true },
        { naam: "tot", ...zegt.svb_geinformeerd.velden.tot, soort: "datum", half: true },
      ],
      begin: () => ({
        regel: eerste(d),
        budget_cent: String(nu?.budget_cent ?? r?.budget_cent ?? ""),
        van: nu?.van ?? r?.begin ?? null,
        tot: nu?.tot ?? r?.einde ?? null,
      }),
      maak: (v) => ({
        soort: "svb_geinformeerd",
        data: {
          besluit: regel_met(d, regel(v))?.besluit ?? "",
          regel: regel(v),
          budget_cent: getal(v, "budget_cent") ?? 0,
          van: tekst(v, "van"),
          tot: tekst(v, "tot"),
        },
      }),
    };
  },
  zorgovereenkomst_ontvangen: (d) => {
    const bestaand = d.zaak?.uitvoering.zorgovereenkomsten;
    const overeenkomst = d.onderwerp !== null && bestaand?.[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    const nu = waarde_van(bestaand?.[overeenkomst]?.ontvangen);
    const met_pgb = toegekende_regels(d).filter(
      (o) => regel_met(d, o.waarde)?.leveringsvorm === "persoonsgebonden_budget",
    );
    return {
      titel: zegt.zorgovereenkomst_ontvangen.titel,
      uitleg: zegt.zorgovereenkomst_ontvangen.uitleg,
      knop: zegt.zorgovereenkomst_ontvangen.knop,
      datum: zegt.zorgovereenkomst_ontvangen.datum,
      kanaal: "post",
      velden: [
        { naam: "hulpverlener", ...zegt.zorgovereenkomst_ontvangen.velden.hulpverlener, soort: "regel" },
        {
          ...kiezer("regel", zegt.zorgovereenkomst_ontvangen.velden.regel.label, met_pgb),
          optioneel: true,
          als: () => met_pgb.length > 0,
        },
        { naam: "ondertekend", ...zegt.zorgovereenkomst_ontvangen.velden.ondertekend, soort: "ja_nee" },
        { naam: "toelichting", ...zegt.zorgovereenkomst_ontvangen.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        hulpverlener: nu?.hulpverlener ?? "",
        regel: nu?.regel ?? met_pgb[0]?.waarde ?? "",
        ondertekend: nu ? (nu.ondertekend ? "ja" : "nee") : null,
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "zorgovereenkomst_ontvangen",
        data: {
          overeenkomst,
          hulpverlener: tekst(v, "hulpverlener"),
          regel: met_pgb.length > 0 ? of_niets(v, "regel") : null,
          ondertekend: ja(v, "ondertekend"),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
  zorgovereenkomst_beoordeeld: (d) => {
    const bestaand = d.zaak?.uitvoering.zorgovereenkomsten;
    // One that came in and nobody judged yet goes first.
    const open = Object.entries(bestaand ?? {}).find(([, o]) => o.beoordeeld.koppen.length === 0)?.[0];
    const overeenkomst =
      d.onderwerp !== null && bestaand?.[d.onderwerp] ? d.onderwerp : (open ?? nieuwe_naam(bestaand));
    const nu = waarde_van(bestaand?.[overeenkomst]?.beoordeeld);
    const ontvangen = waarde_van(bestaand?.[overeenkomst]?.ontvangen);
    return {
      titel: zegt.zorgovereenkomst_beoordeeld.titel,
      uitleg: zegt.zorgovereenkomst_beoordeeld.uitleg,
      knop: zegt.zorgovereenkomst_beoordeeld.knop,
      datum: zegt.zorgovereenkomst_beoordeeld.datum,
      velden: [
        { naam: "hulpverlener", ...zegt.zorgovereenkomst_beoordeeld.velden.hulpverlener, soort: "regel" },
        { naam: "akkoord", ...zegt.zorgovereenkomst_beoordeeld.velden.akkoord, soort: "ja_nee" },
        {
          naam: "reden",
          ...zegt.zorgovereenkomst_beoordeeld.velden.reden,
          soort: "tekst",
          als: (v) => v["akkoord"] === "nee",
        },
      ],
      begin: () => ({
        hulpverlener: nu?.hulpverlener ?? ontvangen?.hulpverlener ?? "",
        akkoord: nu ? (nu.akkoord ? "ja" : "nee") : null,
        reden: nu?.reden ?? "",
      }),
      maak: (v) => ({
        soort: "zorgovereenkomst_beoordeeld",
        data: {
          overeenkomst,
          hulpverlener: tekst(v, "hulpverlener"),
          akkoord: ja(v, "akkoord"),
          reden: tekst(v, "reden"),
        },
      }),
    };
  },
  cak_geinformeerd: (d) => {
    const bestaand = d.zaak?.uitvoering.cak;
    const bericht = d.onderwerp !== null && bestaand?.[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    const nu = waarde_van(bestaand?.[bericht]);
    const gestart = Object.values(bestaand ?? {}).some((b) => waarde_van(b)?.berichtsoort === "start");
    return {
      titel: zegt.cak_geinformeerd.titel,
      uitleg: zegt.cak_geinformeerd.uitleg,
      knop: zegt.cak_geinformeerd.knop,
      datum: zegt.cak_geinformeerd.datum,
      kanaal: "bericht",
      velden: [
        {
          naam: "berichtsoort",
          ...zegt.cak_geinformeerd.velden.berichtsoort,
          soort: "keuze",
          opties: keuzes.cak_bericht,
        },
        { naam: "per", ...zegt.cak_geinformeerd.velden.per, soort: "datum" },
        {
          naam: "reden",
          ...zegt.cak_geinformeerd.velden.reden,
          soort: "regel",
          als: (v) => v["berichtsoort"] === "stop",
        },
      ],
      begin: () => ({
        berichtsoort: nu?.berichtsoort ?? (gestart ? "stop" : "start"),
        per: nu?.per ?? null,
        reden: nu?.reden ?? "",
      }),
      maak: (v) => ({
        soort: "cak_geinformeerd",
        data: {
          bericht,
          berichtsoort: gekozen<CakBericht>(v, "berichtsoort"),
          per: tekst(v, "per"),
          reden: tekst(v, "reden"),
        },
      }),
    };
  },
  ondersteuning_onderbroken: (d) => ({
    titel: zegt.ondersteuning_onderbroken.titel,
    uitleg: zegt.ondersteuning_onderbroken.uitleg,
    knop: zegt.ondersteuning_onderbroken.knop,
    velden: [
      welke(d),
      { naam: "van", ...zegt.ondersteuning_onderbroken.velden.van, soort: "datum", half: true },
      {
        naam: "tot",
        ...zegt.ondersteuning_onderbroken.velden.tot,
        soort: "datum",
        optioneel: true,
        half: true,
      },
      { naam: "reden", ...zegt.ondersteuning_onderbroken.velden.reden, soort: "regel" },
    ],
    begin: () => {
      const nu = waarde_van(stand(d)?.onderbroken);
      return { regel: eerste(d), van: nu?.van ?? null, tot: nu?.tot ?? null, reden: nu?.reden ?? "" };
    },
    maak: (v) => ({
      soort: "ondersteuning_onderbroken",
      data: { regel: regel(v), van: tekst(v, "van"), tot: of_niets(v, "tot"), reden: tekst(v, "reden") },
    }),
  }),
  ondersteuning_beeindigd: (d) => ({
    titel: zegt.ondersteuning_beeindigd.titel,
    uitleg: zegt.ondersteuning_beeindigd.uitleg,
    knop: zegt.ondersteuning_beeindigd.knop,
    datum: zegt.ondersteuning_beeindigd.datum,
    velden: [
      welke(d),
      { naam: "reden", ...zegt.ondersteuning_beeindigd.velden.reden, soort: "keuze", opties: keuzes.stopreden },
      { naam: "toelichting", ...zegt.ondersteuning_beeindigd.velden.toelichting, soort: "tekst", optioneel: true },
    ],
    begin: () => {
      const nu = waarde_van(stand(d)?.beeindigd);
      return { regel: eerste(d), reden: nu?.reden ?? null, toelichting: nu?.toelichting ?? "" };
    },
    maak: (v) => ({
      soort: "ondersteuning_beeindigd",
      data: { regel: regel(v), reden: gekozen<Stopreden>(v, "reden"), toelichting: tekst(v, "toelichting") },
    }),
  }),
} satisfies Vormen;
