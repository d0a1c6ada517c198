import type { WaaromGewezen } from "../../../../bindings";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen, ja, of_niets, tekst } from "../lezen";
import { kiezer } from "../uit_besluit";
import { toestemmingen } from "../uit_dossier";
import type { Vormen } from ".";

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
      titel: `Verslag vaststellen: versie ${String(versie)}`,
      uitleg: "Daarna verandert deze versie niet meer. Komt er iets bij, dan maak je een nieuwe versie.",
      knop: `Stel versie ${String(versie)} vast`,
      velden: [],
      begin: () => ({}),
      maak: () => ({ soort: "onderzoeksverslag_vastgesteld", data: { versie, stuk: null } }),
    };
  },
  verslag_verstrekken: (d) => {
    const versie = versie_van(d);
    const nu = waarde_van(d.zaak?.verslagen.find((v) => v.versie === versie)?.verstrekt);
    return {
      titel: `Versie ${String(versie)} geven aan de inwoner`,
      uitleg: "Print het verslag bij Stukken. De dag waarop de inwoner het krijgt, telt voor de zes weken.",
      knop: "Leg vast: gegeven",
      datum: "Gegeven of verstuurd op",
      kanaal: "huisbezoek",
      velden: [{ naam: "aan", label: "Aan wie?", soort: "regel" }],
      begin: () => ({ aan: nu?.aan ?? "cliënt" }),
      maak: (v) => ({ soort: "onderzoeksverslag_verstrekt", data: { versie, aan: of_niets(v, "aan") } }),
    };
  },
  herinnering_verslag: (d) => {
    const nummer = herinnering_van(d);
    return {
      titel: nummer === 1 ? "Herinnering sturen" : "Tweede herinnering sturen",
      uitleg:
        nummer === 1
          ? "Het verslag kwam nog niet terug. Herinner de inwoner eraan, en vertel dat een aanvraag altijd mag."
          : "Komt er ook hierna niets, dan sluit je de melding met een brief. Dat is geen besluit.",
      knop: "Leg vast: herinnering gestuurd",
      datum: "Verstuurd op",
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
      titel: "De inwoner wijzen op de aanvraag",
      uitleg:
        "Leg het op papier uit, zodat de inwoner het kan nalezen. Zonder aanvraag komt er geen besluit, en zonder besluit kan er geen bezwaar komen.",
      knop: "Leg vast: uitgelegd",
      datum: "Brief verstuurd of gegeven op",
      kanaal: "post",
      velden: [
        { naam: "waarom", label: "Wat heb je uitgelegd?", soort: "keuze", opties: keuzes.waarom_gewezen },
        { naam: "toelichting", label: "Wat zei je erbij?", soort: "tekst", optioneel: true },
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
      .map((v) => ({ waarde: String(v.versie), label: `Versie ${String(v.versie)}` }))
      .reverse();
    return {
      titel: "Het hele verslag aan een aanbieder geven",
      uitleg:
        "Een aanbieder krijgt alleen wat nodig is om de hulp te geven. Het hele verslag geef je met toestemming van de inwoner, of als alles daarin echt nodig is.",
      knop: "Leg vast: gegeven",
      datum: "Gegeven op",
      kanaal: "bericht",
      velden: [
        kiezer("versie", "Welke versie?", versies, { geen: "Er is nog geen verslag vastgesteld." }),
        kiezer("aanbieder", "Aan welke aanbieder?", aanbieders, {
          geen: "De inwoner koos nog geen aanbieder.",
        }),
        { naam: "met", label: "Gaf de inwoner hier toestemming voor?", soort: "ja_nee" },
        {
          ...kiezer("toestemming", "Welke toestemming?", met_toestemming, {
            geen: "Er is geen toestemming voor het hele verslag. Leg die eerst vast.",
          }),
          als: (v) => ja(v, "met"),
        },
        {
          naam: "noodzaak",
          label: "Waarom heeft de aanbieder het hele verslag nodig?",
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
