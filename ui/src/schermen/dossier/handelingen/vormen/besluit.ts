import type { WijzeBekendmaking } from "../../../../bindings";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen, of_niets, tekst } from "../lezen";
import type { Vormen } from ".";

/** The besluit that an act is about: the one named, or the latest. */
function besluit_van(d: DossierState) {
  return d.zaak?.besluiten.find((b) => b.besluit === d.onderwerp) ?? d.zaak?.besluiten.at(-1);
}

/** The besluit, and what comes against it. */
export const BESLUIT = {
  bekendmaken: (d) => {
    const besluit = besluit_van(d);
    const genomen = waarde_van(besluit?.genomen);
    return {
      titel: "Besluit bekendmaken",
      uitleg: "Print de brief en verstuur of geef hem. De dag waarop hij weggaat, begint de tijd voor bezwaar.",
      knop: "Leg vast: bekendgemaakt",
      datum: "Verstuurd of gegeven op",
      kanaal: "post",
      velden: [{ naam: "wijze", label: "Hoe?", soort: "keuze", opties: keuzes.wijze }],
      begin: () => ({ wijze: "verzonden" }),
      maak: (v) =>
        besluit
          ? {
              soort: "besluit_bekendgemaakt",
              data: { besluit: besluit.besluit, wijze: gekozen<WijzeBekendmaking>(v, "wijze"), stuk: null },
            }
          : null,
      stuk: () =>
        besluit && genomen
          ? {
              soort: genomen.soort === "afwijzing" ? "beschikking_afwijzing" : "beschikking_toekenning",
              versie: null,
              besluit: besluit.besluit,
            }
          : null,
    };
  },
  bezwaar: (d) => ({
    titel: "Bezwaar ontvangen",
    knop: "Leg het bezwaar vast",
    datum: "Ontvangen op",
    kanaal: "post",
    velden: [
      { naam: "poststempel", label: "Datum van het poststempel", soort: "datum", optioneel: true },
      { naam: "toelichting", label: "Waar gaat het over?", soort: "tekst", optioneel: true },
    ],
    begin: () => ({ poststempel: null, toelichting: "" }),
    maak: (v) => {
      const besluit = besluit_van(d);
      return besluit
        ? {
            soort: "bezwaar_ontvangen",
            data: {
              besluit: besluit.besluit,
              poststempel: of_niets(v, "poststempel"),
              toelichting: tekst(v, "toelichting"),
            },
          }
        : null;
    },
  }),
} satisfies Vormen;
