import type { BronBsn, Identiteitsdocument } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen, ja, ja_nee, of_niets, tekst } from "../lezen";
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
  bsn_geverifieerd: (d) => ({
    titel: "BSN controleren",
    uitleg: d.persoon?.bsn
      ? "Zoek het BSN op en kijk of het bij deze persoon hoort. Zonder die controle mag je het nummer aan niemand doorgeven."
      : "Er staat nog geen BSN in dit dossier. Vul het eerst in bij de persoonsgegevens.",
    knop: "Leg vast: gecontroleerd",
    datum: "Gecontroleerd op",
    velden: [{ naam: "bron", label: "Waar heb je het opgezocht?", soort: "keuze", opties: keuzes.bron_bsn }],
    begin: () => ({ bron: waarde_van(d.view.dossier.bsn_geverifieerd)?.bron ?? null }),
    maak: (v) => ({ soort: "bsn_geverifieerd", data: { bron: gekozen<BronBsn>(v, "bron") } }),
  }),
  ingezetenschap_getoetst: () => ({
    titel: "Woont de inwoner hier?",
    uitleg: "Een maatwerkvoorziening is er alleen voor wie in deze gemeente woont en in Nederland mag zijn.",
    knop: "Leg vast",
    datum: "Gecontroleerd op",
    velden: [
      { naam: "ingezetene", label: "Woont de inwoner in deze gemeente?", soort: "ja_nee" },
      {
        naam: "rechtmatig_verblijf",
        label: "Is de inwoner Nederlander, of mag die hier verblijven?",
        soort: "ja_nee",
      },
      {
        naam: "toelichting",
        label: "Hoe weet je dit?",
        hulp: "Bijvoorbeeld: gezien in de BRP. Schrijf geen documentnummer op.",
        soort: "regel",
        optioneel: true,
      },
    ],
    begin: (d) => {
      const nu = waarde_van(d.view.dossier.ingezetenschap);
      return {
        ingezetene: ja_nee(nu?.ingezetene),
        rechtmatig_verblijf: ja_nee(nu?.rechtmatig_verblijf),
        toelichting: nu?.toelichting ?? "",
      };
    },
    maak: (v) => ({
      soort: "ingezetenschap_getoetst",
      data: {
        ingezetene: ja(v, "ingezetene"),
        rechtmatig_verblijf: ja(v, "rechtmatig_verblijf"),
        toelichting: tekst(v, "toelichting"),
      },
    }),
  }),
  contactvoorkeur_vastgelegd: () => ({
    titel: "Hoe wil de inwoner contact?",
    knop: "Leg de voorkeur vast",
    datum: "Gezegd op",
    velden: [
      {
        naam: "digitaal_toegestaan",
        label: "De inwoner vindt berichten per e-mail of via het portaal goed",
        hulp: "Alleen aanvinken als de inwoner dat zelf heeft gezegd.",
        soort: "vinkje",
      },
      { naam: "tolk", label: "Tolk nodig? In welke taal?", soort: "regel", optioneel: true },
      {
        naam: "hulpmiddelen",
        label: "Wat helpt bij lezen, horen of praten?",
        hulp: "Bijvoorbeeld: grote letters, een ringleiding, of iemand die meeleest.",
        soort: "regel",
        optioneel: true,
      },
      {
        naam: "geen_berichtenverkeer",
        label: "Stuur geen berichten over deze inwoner naar aanbieders",
        hulp: "Alleen als zo'n bericht de inwoner in gevaar brengt.",
        soort: "vinkje",
      },
    ],
    begin: (d) => {
      const nu = waarde_van(d.view.dossier.contactvoorkeur);
      return {
        digitaal_toegestaan: nu?.digitaal_toegestaan ?? d.persoon?.email_toegestaan ?? false,
        tolk: nu?.tolk ?? d.persoon?.tolk ?? "",
        hulpmiddelen: nu?.hulpmiddelen ?? "",
        geen_berichtenverkeer: nu?.geen_berichtenverkeer ?? false,
      };
    },
    maak: (v) => ({
      soort: "contactvoorkeur_vastgelegd",
      data: {
        digitaal_toegestaan: ja(v, "digitaal_toegestaan"),
        tolk: of_niets(v, "tolk"),
        hulpmiddelen: tekst(v, "hulpmiddelen"),
        geen_berichtenverkeer: ja(v, "geen_berichtenverkeer"),
      },
    }),
  }),
  overleden: () => ({
    titel: "Inwoner is overleden",
    uitleg: "Alle zaken van deze inwoner stoppen. Ondersteuning die loopt, eindigt op deze dag.",
    knop: "Leg het overlijden vast",
    datum: "Overleden op",
    velden: [{ naam: "bron", label: "Van wie weet je dit?", soort: "regel" }],
    begin: (d) => ({ bron: waarde_van(d.view.dossier.overleden)?.bron ?? "" }),
    maak: (v) => ({ soort: "overleden", data: { bron: tekst(v, "bron") } }),
  }),
  verhuisd: () => ({
    titel: "Inwoner verhuist naar een andere gemeente",
    uitleg: "Gegevens overdragen aan de nieuwe gemeente mag alleen met toestemming van de inwoner.",
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
