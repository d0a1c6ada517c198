import type { Verzoeksoort, Verzoekuitkomst } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, woorden, vormen, type Optie } from "../../../../teksten";
import { gekozen, ja, tekst } from "../lezen";
import type { Vormen } from ".";
import { keus, kiezer } from "../uit_besluit";

const zegt = vormen.klachten;

/** Complaints, requests about personal data, and leaks. */
export const KLACHTEN = {
  klacht_ontvangen: (d) => {
    const bestaand = d.view.dossier.klachten;
    const klacht = d.onderwerp !== null && bestaand[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    return {
      titel: zegt.klacht_ontvangen.titel,
      uitleg: zegt.klacht_ontvangen.uitleg,
      knop: zegt.klacht_ontvangen.knop,
      datum: zegt.klacht_ontvangen.datum,
      kanaal: "telefoon",
      velden: [{ naam: "waarover", ...zegt.klacht_ontvangen.velden.waarover, soort: "tekst", letterlijk: true }],
      begin: () => ({ waarover: waarde_van(bestaand[klacht]?.ontvangen)?.waarover ?? "" }),
      maak: (v) => ({ soort: "klacht_ontvangen", data: { klacht, waarover: tekst(v, "waarover") } }),
    };
  },
  klacht_afgehandeld: (d) => {
    const klachten: Optie<string>[] = Object.entries(d.view.dossier.klachten)
      .map(([waarde, k]) => ({ waarde, label: van(zegt.klacht_afgehandeld.klacht, laatste(k?.ontvangen)?.feitdatum) }))
      .reverse();
    return {
      titel: zegt.klacht_afgehandeld.titel,
      knop: zegt.klacht_afgehandeld.knop,
      datum: zegt.klacht_afgehandeld.datum,
      kanaal: "post",
      velden: [
        kiezer("klacht", zegt.klacht_afgehandeld.velden.klacht.label, klachten, {
          geen: zegt.klacht_afgehandeld.velden.klacht.geen,
        }),
        { naam: "uitkomst", ...zegt.klacht_afgehandeld.velden.uitkomst, soort: "tekst" },
      ],
      begin: () => ({
        klacht: keus(d, klachten),
        uitkomst: waarde_van(d.view.dossier.klachten[keus(d, klachten)]?.afgehandeld)?.uitkomst ?? "",
      }),
      maak: (v) => ({
        soort: "klacht_afgehandeld",
        data: { klacht: tekst(v, "klacht"), uitkomst: tekst(v, "uitkomst") },
      }),
    };
  },
  verzoek_ontvangen: (d) => {
    const bestaand = d.view.dossier.verzoeken;
    const verzoek = d.onderwerp !== null && bestaand[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    const nu = waarde_van(bestaand[verzoek]?.ontvangen);
    return {
      titel: zegt.verzoek_ontvangen.titel,
      knop: zegt.verzoek_ontvangen.knop,
      datum: zegt.verzoek_ontvangen.datum,
      kanaal: "post",
      velden: [
        {
          naam: "verzoeksoort",
          ...zegt.verzoek_ontvangen.velden.verzoeksoort,
          soort: "keuze",
          opties: keuzes.verzoeksoort,
        },
        { naam: "waarover", ...zegt.verzoek_ontvangen.velden.waarover, soort: "tekst", optioneel: true },
        {
          naam: "verlengd",
          ...zegt.verzoek_ontvangen.velden.verlengd,
          soort: "vinkje",
        },
      ],
      begin: () => ({
        verzoeksoort: nu?.verzoeksoort ?? null,
        waarover: nu?.waarover ?? "",
        verlengd: nu?.verlengd ?? false,
      }),
      maak: (v) => ({
        soort: "verzoek_ontvangen",
        data: {
          verzoek,
          verzoeksoort: gekozen<Verzoeksoort>(v, "verzoeksoort"),
          waarover: tekst(v, "waarover"),
          verlengd: ja(v, "verlengd"),
        },
      }),
    };
  },
  verzoek_afgehandeld: (d) => {
    const verzoeken: Optie<string>[] = Object.entries(d.view.dossier.verzoeken)
      .map(([waarde, v]) => {
        const kop = laatste(v?.ontvangen);
        return { waarde, label: van(kop ? woorden.verzoeksoort[kop.waarde.verzoeksoort] : waarde, kop?.feitdatum) };
      })
      .reverse();
    const nu = waarde_van(d.view.dossier.verzoeken[keus(d, verzoeken)]?.afgehandeld);
    return {
      titel: zegt.verzoek_afgehandeld.titel,
      knop: zegt.verzoek_afgehandeld.knop,
      datum: zegt.verzoek_afgehandeld.datum,
      kanaal: "post",
      velden: [
        kiezer("verzoek", zegt.verzoek_afgehandeld.velden.verzoek.label, verzoeken, {
          geen: zegt.verzoek_afgehandeld.velden.verzoek.geen,
        }),
        {
          naam: "uitkomst",
          ...zegt.verzoek_afgehandeld.velden.uitkomst,
          soort: "keuze",
          opties: keuzes.verzoekuitkomst,
        },
        {
          naam: "reden",
          ...zegt.verzoek_afgehandeld.velden.reden,
          soort: "tekst",
          als: (v) => tekst(v, "uitkomst") !== "" && v["uitkomst"] !== "toegewezen",
        },
      ],
      begin: () => ({ verzoek: keus(d, verzoeken), uitkomst: nu?.uitkomst ?? null, reden: nu?.reden ?? "" }),
      maak: (v) => ({
        soort: "verzoek_afgehandeld",
        data: {
          verzoek: tekst(v, "verzoek"),
          uitkomst: gekozen<Verzoekuitkomst>(v, "uitkomst"),
          reden: tekst(v, "reden"),
        },
      }),
    };
  },
  datalek_ontdekt: (d) => {
    const bestaand = d.view.dossier.datalekken;
    const datalek = d.onderwerp !== null && bestaand[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    return {
      titel: zegt.datalek_ontdekt.titel,
      uitleg: zegt.datalek_ontdekt.uitleg,
      knop: zegt.datalek_ontdekt.knop,
      datum: zegt.datalek_ontdekt.datum,
      tijd: zegt.datalek_ontdekt.tijd,
      velden: [
        {
          naam: "wat",
          ...zegt.datalek_ontdekt.velden.wat,
          soort: "tekst",
        },
      ],
      begin: () => ({ wat: waarde_van(bestaand[datalek]?.ontdekt)?.wat ?? "" }),
      maak: (v) => ({ soort: "datalek_ontdekt", data: { datalek, wat: tekst(v, "wat") } }),
    };
  },
  datalek_gemeld: (d) => {
    const lekken: Optie<string>[] = Object.entries(d.view.dossier.datalekken)
      .map(([waarde, l]) => ({ waarde, label: van(zegt.datalek_gemeld.ontdekt, laatste(l?.ontdekt)?.feitdatum) }))
      .reverse();
    return {
      titel: zegt.datalek_gemeld.titel,
      uitleg: zegt.datalek_gemeld.uitleg,
      knop: zegt.datalek_gemeld.knop,
      datum: zegt.datalek_gemeld.datum,
      velden: [
        kiezer("datalek", zegt.datalek_gemeld.velden.datalek.label, lekken, {
          geen: zegt.datalek_gemeld.velden.datalek.geen,
        }),
        { naam: "toelichting", ...zegt.datalek_gemeld.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        datalek: keus(d, lekken),
        toelichting: waarde_van(d.view.dossier.datalekken[keus(d, lekken)]?.gemeld)?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "datalek_gemeld",
        data: { datalek: tekst(v, "datalek"), toelichting: tekst(v, "toelichting") },
      }),
    };
  },
} satisfies Vormen;

/** "Klacht van ma 4 januari 2027". */
function van(wat: string, datum: string | undefined): string {
  return datum ? `${wat}, ${datum_kort(datum)}` : wat;
}
