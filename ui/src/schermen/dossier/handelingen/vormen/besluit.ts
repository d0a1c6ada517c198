import type { WijzeBekendmaking } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { besluitcontrole, keuzes, vormen } from "../../../../teksten";
import Besluitcontrole from "../eigen/Besluitcontrole.svelte";
import { gekozen, of_niets } from "../lezen";
import { dit_besluit } from "../uit_besluit";
import type { Vormen } from ".";

const zegt = vormen.besluit;

/** The besluit, and what comes against it. */
export const BESLUIT = {
  bekendmaken: (d) => {
    const besluit = dit_besluit(d);
    return {
      titel: zegt.bekendmaken.titel,
      uitleg: zegt.bekendmaken.uitleg,
      knop: zegt.bekendmaken.knop,
      datum: zegt.bekendmaken.datum,
      kanaal: "post",
      velden: [
        { naam: "controle", label: besluitcontrole.titel, soort: "eigen", toon: Besluitcontrole },
        { naam: "wijze", ...zegt.bekendmaken.velden.wijze, soort: "keuze", opties: keuzes.wijze },
        {
          naam: "aan",
          ...zegt.bekendmaken.velden.aan,
          soort: "regel",
          optioneel: true,
        },
      ],
      begin: () => ({ wijze: "verzonden", aan: waarde_van(besluit?.bekendgemaakt)?.aan ?? "" }),
      maak: (v) =>
        besluit
          ? {
              soort: "besluit_bekendgemaakt",
              data: {
                besluit: besluit.besluit,
                wijze: gekozen<WijzeBekendmaking>(v, "wijze"),
                aan: of_niets(v, "aan"),
                stuk: null,
              },
            }
          : null,
    };
  },
} satisfies Vormen;
