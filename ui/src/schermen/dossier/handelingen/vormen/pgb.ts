import { waarde_van } from "../../../../kern/koppen";
import { tekst } from "../lezen";
import type { Vormen } from ".";

/** The choice for a pgb. */
export const PGB = {
  pgb_uitleg: () => ({
    titel: "Uitleg over zorg in natura en pgb",
    uitleg: "Vertel in gewone woorden wat zorg in natura is, wat een pgb is en wat een pgb van iemand vraagt.",
    knop: "Leg vast: uitgelegd",
    datum: "Uitgelegd op",
    velden: [{ naam: "toelichting", label: "Wat heb je besproken?", soort: "tekst", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.pgb_voorlichting)?.toelichting ?? "" }),
    maak: (v) => ({ soort: "pgb_voorlichting_gegeven", data: { toelichting: tekst(v, "toelichting") } }),
  }),
} satisfies Vormen;
