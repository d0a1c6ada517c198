import type { uitvoeringswoorden as nl } from "../../nl/woorden/uitvoering";
import type { Tekst } from "../../tekst";

/** Words after the besluit, and about complaints and personal data. */
export const uitvoeringswoorden = {
  stopreden: {
    beeindigd: "Finished or not needed any more",
    eigen_verzoek: "At the resident’s request",
    verhuizing: "Move",
    overlijden: "Death",
    wlz: "Goes on under the Wlz",
    zvw: "Goes on under the health insurance",
    sociale_basis: "Goes on in the neighbourhood (sociale basis)",
    anders: "Something else",
  },
  cak_bericht: {
    start: "The own contribution starts",
    stop: "The own contribution stops",
  },
  door_wie: { aanbieder: "The provider", client: "The resident" },
  wijzigingsoort: {
    andere_aanbieder: "Another provider",
    zin_naar_pgb: "From zorg in natura to pgb",
    pgb_naar_zin: "From pgb to zorg in natura",
    opzeggen: "Stop",
    rekeningnummer: "Another account number",
    anders: "Something else",
  },
  reden_wegvallen: {
    faillissement: "The provider is bankrupt",
    contract_beeindigd: "The contract ended",
    stopt: "The provider stops",
  },
  regelstaat: {
    straks: "Still to start",
    niet_begonnen: "Not started yet",
    loopt: "Runs",
    onderbroken: "Interrupted",
    gestopt: "Stopped",
    beeindigd: "Ended",
    afgelopen: "Run out",
  },
  verzoeksoort: {
    inzage: "See the data, or get a copy",
    correctie: "Correct the data",
    vernietiging: "Erase the data",
  },
  verzoekuitkomst: {
    toegewezen: "Done",
    deels_toegewezen: "Done in part",
    geweigerd: "Not done",
  },
} satisfies Tekst<typeof nl>;
