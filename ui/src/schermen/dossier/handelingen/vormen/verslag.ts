import type { DossierState } from "../../../../kern/dossier.svelte";
import { of_niets } from "../lezen";
import type { Vormen } from ".";

/** The version of the verslag that an act is about: the one named, or the latest. */
function versie_van(d: DossierState): number {
  return d.onderwerp ? Number(d.onderwerp) : (d.zaak?.verslagen.at(-1)?.versie ?? 1);
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
  verslag_verstrekken: (d) => ({
    titel: `Versie ${String(versie_van(d))} geven aan de inwoner`,
    uitleg: "Print het verslag bij Stukken. De dag waarop de inwoner het krijgt, telt voor de zes weken.",
    knop: "Leg vast: gegeven",
    datum: "Gegeven of verstuurd op",
    kanaal: "huisbezoek",
    velden: [{ naam: "aan", label: "Aan wie?", soort: "regel" }],
    begin: () => ({ aan: "cliënt" }),
    maak: (v) => ({
      soort: "onderzoeksverslag_verstrekt",
      data: { versie: versie_van(d), aan: of_niets(v, "aan") },
    }),
  }),
} satisfies Vormen;
