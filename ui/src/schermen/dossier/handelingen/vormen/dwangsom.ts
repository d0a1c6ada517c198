import type { GeenDwangsom, WaaroverIngebrekestelling } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { sessie } from "../../../../kern/sessie.svelte";
import { keuzes, type Optie } from "../../../../teksten";
import { gekozen, gekozen_of_niets, getal, ja, of_niets, tekst } from "../lezen";
import type { Vormen } from ".";
import { bestreden_besluiten, keus, kiezer } from "../uit_besluit";

/** The ingebrekestellingen of this zaak, newest first. */
function ingebrekestellingen(d: DossierState): Optie<string>[] {
  return Object.entries(d.zaak?.ingebrekestellingen ?? {})
    .map(([waarde, i]) => {
      const brief = laatste(i?.ontvangen);
      return { waarde, label: brief ? `Ontvangen op ${datum_kort(brief.feitdatum)}` : waarde };
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
      titel: "Ingebrekestelling ontvangen",
      uitleg:
        "De inwoner schrijft dat het besluit te laat is. Leg de brief altijd vast, ook als hij te vroeg komt. Je ziet meteen of hij geldt.",
      knop: "Leg de ingebrekestelling vast",
      gevolg: "zinnen",
      datum: "Ontvangen op",
      kanaal: "post",
      velden: [
        {
          naam: "waarover",
          label: "Wat is er te laat?",
          soort: "keuze",
          opties: keuzes.waarover_ingebrekestelling,
        },
        kiezer("besluit", "Bezwaar tegen welk besluit?", besluiten, {
          als: (v) => v["waarover"] === "bezwaar",
          geen: "Er is geen bezwaar vastgelegd.",
        }),
        {
          naam: "schriftelijk",
          label: "Staat het op papier, of kwam het digitaal?",
          hulp: "Een telefoontje telt niet. Vertel de inwoner dan hoe het wel kan: met een brief, of met het formulier van de gemeente.",
          soort: "ja_nee",
        },
        {
          naam: "aangewezen_kanaal",
          label: "Digitaal, op de plek die de gemeente daarvoor heeft",
          soort: "vinkje",
          als: (v) => v["schriftelijk"] === "ja",
        },
        {
          naam: "aanvragers",
          label: "Met hoeveel mensen vroegen zij samen aan?",
          hulp: "Meestal 1. Vroegen partners samen aan, dan krijgt elk een gelijk deel.",
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
      titel: "Ontvangst van de ingebrekestelling bevestigen",
      uitleg: "Schrijf of de brief geldt, en wanneer de dwangsom begint.",
      knop: "Leg vast: bevestigd",
      datum: "Verstuurd op",
      kanaal: "post",
      velden: [
        kiezer("ingebrekestelling", "Welke ingebrekestelling?", brieven, {
          geen: "Er is geen ingebrekestelling vastgelegd.",
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
      titel: "Dwangsom vaststellen",
      uitleg:
        "Het programma rekent het bedrag uit. Is er niets verschuldigd, dan stuur je ook een besluit: dan weet de inwoner waarom.",
      knop: "Stel de dwangsom vast",
      datum: "Vastgesteld op",
      velden: [
        kiezer("ingebrekestelling", "Op welke ingebrekestelling?", brieven, {
          geen: "Er is geen ingebrekestelling vastgelegd.",
        }),
        {
          naam: "geen",
          label: "Is er een dwangsom verschuldigd?",
          soort: "keuze",
          opties: [
            { waarde: GEEN, label: "Ja" },
            ...keuzes.geen_dwangsom.map((k) => ({
              ...k,
              label: `Nee: ${k.label.charAt(0).toLowerCase()}${k.label.slice(1)}`,
            })),
          ],
        },
        {
          naam: "dagen",
          label: "Dagen te laat",
          soort: "getal",
          half: true,
          als: (v) => v["geen"] === GEEN,
        },
        {
          naam: "bedrag_cent",
          label: "Bedrag voor alle aanvragers samen",
          soort: "geld",
          half: true,
          als: (v) => v["geen"] === GEEN,
        },
        { naam: "motivering", label: "Waarom, in woorden voor de inwoner", soort: "tekst" },
        { naam: "mandaat.naam", label: "Naam van de beslisser", soort: "regel", half: true },
        { naam: "mandaat.functie", label: "Functie", soort: "regel", half: true },
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
      label: `Vastgesteld op ${datum_kort(laatste(b.dwangsom)?.feitdatum ?? d.view.vandaag)}`,
    }));
    const gekozen_besluit = besluiten.find((b) => b.besluit === keus(d, opties));
    const nu = waarde_van(gekozen_besluit?.betaald);
    return {
      titel: "Dwangsom betaald",
      uitleg: "Binnen zes weken nadat het besluit over de dwangsom is verstuurd.",
      knop: "Leg de betaling vast",
      datum: "Betaald op",
      velden: [
        kiezer("besluit", "Welke dwangsom?", opties, { geen: "Er is nog geen dwangsom vastgesteld." }),
        { naam: "bedrag_cent", label: "Bedrag", soort: "geld" },
        { naam: "iban", label: "Naar welke rekening?", soort: "iban", optioneel: true },
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
