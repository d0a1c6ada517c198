import type { Identiteitsdocument } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen, of_niets, tekst } from "../lezen";
import type { Vormen } from ".";

/** Who the resident is, and what changes in a life. */
export const PERSOON = {
  identiteit: () => ({
    titel: "Identiteit vaststellen",
    uitleg: "Bekijk het document. Maak geen kopie en schrijf het nummer niet op.",
    knop: "Leg de identiteit vast",
    datum: "Gezien op",
    kanaal: "huisbezoek",
    velden: [
      { naam: "document", label: "Welk document heb je gezien?", soort: "keuze", opties: keuzes.identiteitsdocument },
      { naam: "geldig_tot", label: "Geldig tot en met", soort: "datum", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.view.dossier.identiteit);
      return { document: nu?.document ?? null, geldig_tot: nu?.geldig_tot ?? null };
    },
    maak: (v) => ({
      soort: "identiteit_vastgesteld",
      data: { document: gekozen<Identiteitsdocument>(v, "document"), geldig_tot: of_niets(v, "geldig_tot") },
    }),
  }),
  overleden: () => ({
    titel: "Inwoner is overleden",
    knop: "Leg het overlijden vast",
    datum: "Overleden op",
    velden: [{ naam: "bron", label: "Van wie weet je dit?", soort: "regel" }],
    begin: (d) => ({ bron: waarde_van(d.view.dossier.overleden)?.bron ?? "" }),
    maak: (v) => ({ soort: "overleden", data: { bron: tekst(v, "bron") } }),
  }),
  verhuisd: () => ({
    titel: "Inwoner verhuist naar een andere gemeente",
    knop: "Leg de verhuizing vast",
    datum: "Gehoord op",
    velden: [
      { naam: "naar_gemeente", label: "Naar welke gemeente?", soort: "regel" },
      { naam: "per", label: "Vanaf welke dag?", soort: "datum" },
    ],
    begin: (d) => {
      const nu = waarde_van(d.view.dossier.verhuisd);
      return { naar_gemeente: nu?.naar_gemeente ?? "", per: nu?.per ?? null };
    },
    maak: (v) => ({ soort: "verhuisd", data: { naar_gemeente: tekst(v, "naar_gemeente"), per: tekst(v, "per") } }),
  }),
} satisfies Vormen;
