import type { GeenDwangsom, WaaroverIngebrekestelling } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { sessie } from "../../../../kern/sessie.svelte";
import { keuzes, vormen, type Optie } from "../../../../teksten";
import { gekozen, gekozen_of_niets, getal, ja, of_niets, tekst } from "../lezen";
import type { Vormen } from ".";
import { bestreden_besluiten, keus, kiezer } from "../uit_besluit";

const zegt = vormen.dwangsom;

/** The ingebrekestellingen of this zaak, newest first. */
function ingebrekestellingen(d: DossierState): Optie<string>[] {
  return Object.entries(d.zaak?.ingebrekestellingen ?? {})
    .map(([waarde, i]) => {
      const brief = laatste(i?.ontvangen);
      return { waarde, label: brief ? zegt.ingebrekestellingen.label(datum_kort(brief.feitdatum)) : waarde };
    })
    .reverse();
}

/** The besluiten in which a dwangsom was set, newest first. */
function dwangsombesluiten(d: DossierState) {
  return (d.zaak?.besluiten ?? []).filter((b) => b.dwangsom.koppen.length > 0).reverse();
}

const GEEN = "geen";

/** The gemeente is put in default: from receipt to payment. */
export const DWANGSOM = {
  ingebrekestelling_ontvangen: (d) => {
    const bestaand = d.zaak?.ingebrekestellingen;
    const naam = d.onderwerp !== null && bestaand?.[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    const nu = waarde_van(bestaand?.[naam]?.ontvangen);
    const besluiten = bestreden_besluiten(d);
    return {
      titel: zegt.ingebrekestelling_ontvangen.titel,
      uitleg: zegt.ingebrekestelling_ontvangen.uitleg,
      knop: zegt.ingebrekestelling_ontvangen.knop,
      gevolg: "zinnen",
      datum: zegt.ingebrekestelling_ontvangen.datum,
      kanaal: "post",
      velden: [
        {
          naam: "waarover",
          ...zegt.ingebrekestelling_ontvangen.velden.waarover,
          soort: "keuze",
          opties: keuzes.waarover_ingebrekestelling,
        },
        kiezer("besluit", zegt.ingebrekestelling_ontvangen.velden.besluit.label, besluiten, {
          als: (v) => v["waarover"] === "bezwaar",
          geen: zegt.ingebrekestelling_ontvangen.velden.besluit.geen,
        }),
        {
          naam: "schriftelijk",
          ...zegt.ingebrekestelling_ontvangen.velden.schriftelijk,
          soort: "ja_nee",
        },
        {
          naam: "aangewezen_kanaal",
          ...zegt.ingebrekestelling_ontvangen.velden.aangewezen_kanaal,
          soort: "vinkje",
          als: (v) => v["schriftelijk"] === "ja",
        },
        {
          naam: "aanvragers",
          ...zegt.ingebrekestelling_ontvangen.velden.aanvragers,
          soort: "getal",
        },
      ],
      begin: () => ({
        waarover: nu?.waarover ?? (d.onderwerp?.startsWith("bezwaar/") ? "bezwaar" : "aanvraag"),
        besluit: nu?.besluit ?? d.onderwerp?.replace("bezwaar/", "") ?? keus(d, besluiten),
        schriftelijk: nu ? (nu.schriftelijk ? "ja" : "nee") : null,
        aangewezen_kanaal: nu?.aangewezen_kanaal ?? false,
        aanvragers: String(nu?.aanvragers ?? 1),
      }),
      maak: (v) => ({
        soort: "ingebrekestelling_ontvangen",
        data: {
          ingebrekestelling: naam,
          waarover: gekozen<WaaroverIngebrekestelling>(v, "waarover"),
          besluit: of_niets(v, "besluit"),
          schriftelijk: ja(v, "schriftelijk"),
          aangewezen_kanaal: ja(v, "aangewezen_kanaal"),
          aanvragers: getal(v, "aanvragers"),
        },
      }),
    };
  },
  ingebrekestelling_bevestigd: (d) => {
    const brieven = ingebrekestellingen(d);
    return {
      titel: zegt.ingebrekestelling_bevestigd.titel,
      uitleg: zegt.ingebrekestelling_bevestigd.uitleg,
      knop: zegt.ingebrekestelling_bevestigd.knop,
      datum: zegt.ingebrekestelling_bevestigd.datum,
      kanaal: "post",
      velden: [
        kiezer("ingebrekestelling", zegt.ingebrekestelling_bevestigd.velden.ingebrekestelling.label, brieven, {
          geen: zegt.ingebrekestelling_bevestigd.velden.ingebrekestelling.geen,
        }),
      ],
      begin: () => ({ ingebrekestelling: keus(d, brieven) }),
      maak: (v) => ({
        soort: "ingebrekestelling_bevestigd",
        data: { ingebrekestelling: tekst(v, "ingebrekestelling"), stuk: null },
      }),
    };
  },
  dwangsom_vastgesteld: (d) => {
    const brieven = ingebrekestellingen(d);
    const bestaand = dwangsombesluiten(d).find((b) => b.besluit === d.onderwerp);
    const nu = waarde_van(bestaand?.dwangsom);
    const besluit =
      bestaand?.besluit ?? nieuwe_naam(Object.fromEntries(d.zaak?.besluiten.map((b) => [b.besluit, b]) ?? []));
    const ingebrekestelling = nu?.ingebrekestelling ?? keus(d, brieven);
    const berekend = d.zaak_view?.ingebrekestellingen.find((i) => i.ingebrekestelling === ingebrekestelling)?.dwangsom;
    return {
      titel: zegt.dwangsom_vastgesteld.titel,
      uitleg: zegt.dwangsom_vastgesteld.uitleg,
      knop: zegt.dwangsom_vastgesteld.knop,
      datum: zegt.dwangsom_vastgesteld.datum,
      velden: [
        kiezer("ingebrekestelling", zegt.dwangsom_vastgesteld.velden.ingebrekestelling.label, brieven, {
          geen: zegt.dwangsom_vastgesteld.velden.ingebrekestelling.geen,
        }),
        {
          naam: "geen",
          ...zegt.dwangsom_vastgesteld.velden.geen,
          soort: "keuze",
          opties: [
            { waarde: GEEN, label: zegt.dwangsom_vastgesteld.velden.geen.ja },
            ...keuzes.geen_dwangsom.map((k) => ({
              ...k,
              label: zegt.dwangsom_vastgesteld.velden.geen.nee(k.label),
            })),
          ],
        },
        {
          naam: "dagen",
          ...zegt.dwangsom_vastgesteld.velden.dagen,
          soort: "getal",
          half: true,
          als: (v) => v["geen"] === GEEN,
        },
        {
          naam: "bedrag_cent",
          ...zegt.dwangsom_vastgesteld.velden.bedrag_cent,
          soort: "geld",
          half: true,
          als: (v) => v["geen"] === GEEN,
        },
        { naam: "motivering", ...zegt.dwangsom_vastgesteld.velden.motivering, soort: "tekst" },
        { naam: "mandaat.naam", ...zegt.dwangsom_vastgesteld.velden.mandaat_naam, soort: "regel", half: true },
        { naam: "mandaat.functie", ...zegt.dwangsom_vastgesteld.velden.mandaat_functie, soort: "regel", half: true },
      ],
      begin: () => ({
        ingebrekestelling,
        geen: nu?.geen ?? (nu || (berekend?.dagen ?? 0) > 0 ? GEEN : null),
        dagen: String(nu?.dagen ?? (berekend?.dagen || "")),
        bedrag_cent: String(nu?.bedrag_cent ?? (berekend?.bedrag || "")),
        motivering: nu?.motivering ?? "",
        "mandaat.naam": nu?.mandaat.naam ?? sessie.stand?.medewerker?.naam ?? "",
        "mandaat.functie": nu?.mandaat.functie ?? "",
      }),
      maak: (v) => {
        const geen = tekst(v, "geen") === GEEN ? null : gekozen_of_niets<GeenDwangsom>(v, "geen");
        return {
          soort: "dwangsom_vastgesteld",
          data: {
            besluit,
            ingebrekestelling: tekst(v, "ingebrekestelling"),
            dagen: getal(v, "dagen") ?? 0,
            bedrag_cent: getal(v, "bedrag_cent") ?? 0,
            geen,
            motivering: tekst(v, "motivering"),
            mandaat: { naam: tekst(v, "mandaat.naam"), functie: tekst(v, "mandaat.functie") },
          },
        };
      },
    };
  },
  dwangsom_betaald: (d) => {
    const besluiten = dwangsombesluiten(d);
    const opties = besluiten.map((b) => ({
      waarde: b.besluit,
      label: zegt.dwangsom_betaald.label(datum_kort(laatste(b.dwangsom)?.feitdatum ?? d.view.vandaag)),
    }));
    const gekozen_besluit = besluiten.find((b) => b.besluit === keus(d, opties));
    const nu = waarde_van(gekozen_besluit?.betaald);
    return {
      titel: zegt.dwangsom_betaald.titel,
      uitleg: zegt.dwangsom_betaald.uitleg,
      knop: zegt.dwangsom_betaald.knop,
      datum: zegt.dwangsom_betaald.datum,
      velden: [
        kiezer("besluit", zegt.dwangsom_betaald.velden.besluit.label, opties, {
          geen: zegt.dwangsom_betaald.velden.besluit.geen,
        }),
        { naam: "bedrag_cent", ...zegt.dwangsom_betaald.velden.bedrag_cent, soort: "geld" },
        { naam: "iban", ...zegt.dwangsom_betaald.velden.iban, soort: "iban", optioneel: true },
      ],
      begin: () => ({
        besluit: keus(d, opties),
        bedrag_cent: String(nu?.bedrag_cent ?? waarde_van(gekozen_besluit?.dwangsom)?.bedrag_cent ?? ""),
        iban: nu?.iban ?? "",
      }),
      maak: (v) => ({
        soort: "dwangsom_betaald",
        data: { besluit: tekst(v, "besluit"), bedrag_cent: getal(v, "bedrag_cent") ?? 0, iban: of_niets(v, "iban") },
      }),
    };
  },
} satisfies Vormen;
