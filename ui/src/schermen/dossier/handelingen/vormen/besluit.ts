import type { WijzeBekendmaking } from "../../../../bindings";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen } from "../lezen";
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
} satisfies Vormen;
