import type { WijzeBekendmaking } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { besluitcontrole, keuzes } from "../../../../teksten";
import Besluitcontrole from "../eigen/Besluitcontrole.svelte";
import { gekozen, of_niets } from "../lezen";
import { dit_besluit } from "../uit_besluit";
import type { Vormen } from ".";

/** The besluit, and what comes against it. */
export const BESLUIT = {
  bekendmaken: (d) => {
    const besluit = dit_besluit(d);
    return {
      titel: "Besluit bekendmaken",
      uitleg: "Print de brief en verstuur of geef hem. De dag waarop hij weggaat, begint de tijd voor bezwaar.",
      knop: "Leg vast: bekendgemaakt",
      datum: "Verstuurd of gegeven op",
      kanaal: "post",
      velden: [
        { naam: "controle", label: besluitcontrole.titel, soort: "eigen", toon: Besluitcontrole },
        { naam: "wijze", label: "Hoe?", soort: "keuze", opties: keuzes.wijze },
        {
          naam: "aan",
          label: "Aan wie, of naar welk adres?",
          hulp: "Alleen als het niet naar het adres van de inwoner ging, zoals naar de mentor.",
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
