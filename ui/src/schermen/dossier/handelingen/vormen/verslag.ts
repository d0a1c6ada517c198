import type { WaaromGewezen } from "../../../../bindings";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen } from "../../../../teksten";
import { gekozen, ja, of_niets, tekst } from "../lezen";
import { kiezer } from "../uit_besluit";
import { toestemmingen } from "../uit_dossier";
import type { Vormen } from ".";

const zegt = vormen.verslag;

/** The version of the verslag that an act is about: the one named, or the latest. */
function versie_van(d: DossierState): number {
  return d.onderwerp ? Number(d.onderwerp) : (d.zaak?.verslagen.at(-1)?.versie ?? 1);
}

/** The first reminder, or the second when the first was sent. */
function herinnering_van(d: DossierState): number {
  return d.onderwerp ? Number(d.onderwerp) : d.zaak?.herinneringen[1]?.koppen.length ? 2 : 1;
}

/** The verslag. */
export const VERSLAG = {
  verslag_vaststellen: (d) => {
    const versie = d.zaak_view?.volgende_versie ?? 1;
    return {
      titel: zegt.verslag_vaststellen.titel(versie),
      uitleg: zegt.verslag_vaststellen.uitleg,
      knop: zegt.verslag_vaststellen.knop(versie),
      velden: [],
      begin: () => ({}),
      maak: () => ({ soort: "onderzoeksverslag_vastgesteld", data: { versie, stuk: null } }),
    };
  },
  verslag_verstrekken: (d) => {
    const versie = versie_van(d);
    const nu = waarde_van(d.zaak?.verslagen.find((v) => v.versie === versie)?.verstrekt);
    return {
      titel: zegt.verslag_verstrekken.titel(versie),
      uitleg: zegt.verslag_verstrekken.uitleg,
      knop: zegt.verslag_verstrekken.knop,
      datum: zegt.verslag_verstrekken.datum,
      kanaal: "huisbezoek",
      velden: [{ naam: "aan", ...zegt.verslag_verstrekken.velden.aan, soort: "regel" }],
      begin: () => ({ aan: nu?.aan ?? "cliënt" }),
      maak: (v) => ({ soort: "onderzoeksverslag_verstrekt", data: { versie, aan: of_niets(v, "aan") } }),
    };
  },
  herinnering_verslag: (d) => {
    const nummer = herinnering_van(d);
    return {
      titel: nummer === 1 ? zegt.herinnering_verslag.titel : zegt.herinnering_verslag.titel_tweede,
      uitleg: nummer === 1 ? zegt.herinnering_verslag.uitleg : zegt.herinnering_verslag.uitleg_tweede,
      knop: zegt.herinnering_verslag.knop,
      datum: zegt.herinnering_verslag.datum,
      kanaal: "post",
      velden: [],
      begin: () => ({}),
      maak: () => ({ soort: "herinnering_verslag", data: { nummer, stuk: null } }),
    };
  },
  gewezen_op_aanvraag: (d) => {
    const nu = waarde_van(d.zaak?.gewezen_op_aanvraag.zes_weken_voorbij);
    const terug = (d.zaak?.reactie.koppen ?? []).some((k) => !k.waarde.aanvraag);
    return {
      titel: zegt.gewezen_op_aanvraag.titel,
      uitleg: zegt.gewezen_op_aanvraag.uitleg,
      knop: zegt.gewezen_op_aanvraag.knop,
      datum: zegt.gewezen_op_aanvraag.datum,
      kanaal: "post",
      velden: [
        { naam: "waarom", ...zegt.gewezen_op_aanvraag.velden.waarom, soort: "keuze", opties: keuzes.waarom_gewezen },
        { naam: "toelichting", ...zegt.gewezen_op_aanvraag.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        waarom: terug ? "zonder_aanvraag_geen_besluit" : d.zaak?.verslagen.length ? null : "zes_weken_voorbij",
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "gewezen_op_aanvraag",
        data: {
          waarom: gekozen<WaaromGewezen>(v, "waarom"),
          toelichting: tekst(v, "toelichting"),
          stuk: null,
        },
      }),
    };
  },
  verslag_aan_aanbieder_gegeven: (d) => {
    const bestaand = d.zaak?.verslag_aan_aanbieders;
    const verstrekking = d.onderwerp !== null && bestaand?.[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    const nu = waarde_van(bestaand?.[verstrekking]);
    const namen = new Set<string>();
    for (const r of d.zaak_view?.uitvoering ?? []) if (r.aanbieder) namen.add(r.aanbieder);
    for (const k of Object.values(d.zaak?.keuzes ?? {})) {
      const gekozen = waarde_van(k.aanbieder)?.aanbieder;
      if (gekozen) namen.add(gekozen);
    }
    for (const k of waarde_van(d.zaak?.reactie)?.keuzes ?? []) if (k.aanbieder) namen.add(k.aanbieder);
    const aanbieders = [...namen].map((naam) => ({ waarde: naam, label: naam }));
    const met_toestemming = toestemmingen(d).filter((o) =>
      d.view.dossier.toestemmingen[o.waarde]?.gegeven.koppen.some(
        (k) => k.waarde.doel === "heel_verslag_naar_aanbieder",
      ),
    );
    const versies = (d.zaak?.verslagen ?? [])
      .filter((v) => v.vastgesteld.koppen.length > 0)
      .map((v) => ({
        waarde: String(v.versie),
        label: zegt.verslag_aan_aanbieder_gegeven.versie(v.versie),
      }))
      .reverse();
    return {
      titel: zegt.verslag_aan_aanbieder_gegeven.titel,
      uitleg: zegt.verslag_aan_aanbieder_gegeven.uitleg,
      knop: zegt.verslag_aan_aanbieder_gegeven.knop,
      datum: zegt.verslag_aan_aanbieder_gegeven.datum,
      kanaal: "bericht",
      velden: [
        kiezer("versie", zegt.verslag_aan_aanbieder_gegeven.velden.versie.label, versies, {
          geen: zegt.verslag_aan_aanbieder_gegeven.velden.versie.geen,
        }),
        kiezer("aanbieder", zegt.verslag_aan_aanbieder_gegeven.velden.aanbieder.label, aanbieders, {
          geen: zegt.verslag_aan_aanbieder_gegeven.velden.aanbieder.geen,
        }),
        { naam: "met", ...zegt.verslag_aan_aanbieder_gegeven.velden.met, soort: "ja_nee" },
        {
          ...kiezer("toestemming", zegt.verslag_aan_aanbieder_gegeven.velden.toestemming.label, met_toestemming, {
            geen: zegt.verslag_aan_aanbieder_gegeven.velden.toestemming.geen,
          }),
          als: (v) => ja(v, "met"),
        },
        {
          naam: "noodzaak",
          ...zegt.verslag_aan_aanbieder_gegeven.velden.noodzaak,
          soort: "tekst",
          als: (v) => v["met"] === "nee",
        },
      ],
      begin: () => ({
        versie: nu ? String(nu.versie) : (versies[0]?.waarde ?? ""),
        aanbieder: nu?.aanbieder ?? aanbieders[0]?.waarde ?? "",
        met: nu ? (nu.toestemming ? "ja" : "nee") : null,
        toestemming: nu?.toestemming ?? met_toestemming[0]?.waarde ?? "",
        noodzaak: nu?.noodzaak ?? "",
      }),
      maak: (v) => ({
        soort: "verslag_aan_aanbieder_gegeven",
        data: {
          verstrekking,
          versie: Number(tekst(v, "versie")),
          aanbieder: tekst(v, "aanbieder"),
          toestemming: ja(v, "met") ? of_niets(v, "toestemming") : null,
          noodzaak: ja(v, "met") ? "" : tekst(v, "noodzaak"),
        },
      }),
    };
  },
} satisfies Vormen;
