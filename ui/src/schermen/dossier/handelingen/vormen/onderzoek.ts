import type { WlzStand } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen, tekst } from "../lezen";
import type { Vormen } from ".";

/** What has to be established in the onderzoek. */
export const ONDERZOEK = {
  wlz: () => ({
    titel: "Wet langdurige zorg (Wlz)",
    uitleg:
      "Een Wlz-indicatie betekent niet dat de Wmo nooit helpt. Een aanvraag die nog loopt is geen reden om te wachten.",
    knop: "Leg vast",
    datum: "Besproken op",
    velden: [
      { naam: "stand", label: "Wat weet je over de Wlz?", soort: "keuze", opties: keuzes.wlz },
      { naam: "toelichting", label: "Van wie weet je dit?", soort: "regel", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.wlz);
      return { stand: nu?.stand ?? null, toelichting: nu?.toelichting ?? "" };
    },
    maak: (v) => ({
      soort: "wlz_getoetst",
      data: { stand: gekozen<WlzStand>(v, "stand"), toelichting: tekst(v, "toelichting") },
    }),
  }),
} satisfies Vormen;
