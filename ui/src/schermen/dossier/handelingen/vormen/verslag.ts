import type { DossierState } from "../../../../kern/dossier.svelte";
import { waarde_van } from "../../../../kern/koppen";
import { of_niets } from "../lezen";
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
      stuk: () => ({ soort: "onderzoeksverslag", versie, besluit: null }),
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
} satisfies Vormen;
