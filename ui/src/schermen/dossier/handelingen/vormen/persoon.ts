import type { BronBsn, Identiteitsdocument } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen } from "../../../../teksten";
import { gekozen, ja, ja_nee, of_niets, tekst } from "../lezen";
import type { Vormen } from ".";

const zegt = vormen.persoon;

/** Who the resident is, and what changes in a life. */
export const PERSOON = {
  identiteit: () => ({
    titel: zegt.identiteit.titel,
    uitleg: zegt.identiteit.uitleg,
    knop: zegt.identiteit.knop,
    datum: zegt.identiteit.datum,
    kanaal: "huisbezoek",
    velden: [
      { naam: "document", ...zegt.identiteit.velden.document, soort: "keuze", opties: keuzes.identiteitsdocument },
      { naam: "geldig_tot", ...zegt.identiteit.velden.geldig_tot, soort: "datum", optioneel: true },
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
    titel: zegt.bsn_geverifieerd.titel,
    uitleg: d.persoon?.bsn ? zegt.bsn_geverifieerd.uitleg : zegt.bsn_geverifieerd.uitleg_zonder_bsn,
    knop: zegt.bsn_geverifieerd.knop,
    datum: zegt.bsn_geverifieerd.datum,
    velden: [{ naam: "bron", ...zegt.bsn_geverifieerd.velden.bron, soort: "keuze", opties: keuzes.bron_bsn }],
    begin: () => ({ bron: waarde_van(d.view.dossier.bsn_geverifieerd)?.bron ?? null }),
    maak: (v) => ({ soort: "bsn_geverifieerd", data: { bron: gekozen<BronBsn>(v, "bron") } }),
  }),
  ingezetenschap_getoetst: () => ({
    titel: zegt.ingezetenschap_getoetst.titel,
    uitleg: zegt.ingezetenschap_getoetst.uitleg,
    knop: zegt.ingezetenschap_getoetst.knop,
    datum: zegt.ingezetenschap_getoetst.datum,
    velden: [
      { naam: "ingezetene", ...zegt.ingezetenschap_getoetst.velden.ingezetene, soort: "ja_nee" },
      {
        naam: "rechtmatig_verblijf",
        ...zegt.ingezetenschap_getoetst.velden.rechtmatig_verblijf,
        soort: "ja_nee",
      },
      {
        naam: "toelichting",
        ...zegt.ingezetenschap_getoetst.velden.toelichting,
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
    titel: zegt.contactvoorkeur_vastgelegd.titel,
    knop: zegt.contactvoorkeur_vastgelegd.knop,
    datum: zegt.contactvoorkeur_vastgelegd.datum,
    velden: [
      {
        naam: "digitaal_toegestaan",
        ...zegt.contactvoorkeur_vastgelegd.velden.digitaal_toegestaan,
        soort: "vinkje",
      },
      { naam: "tolk", ...zegt.contactvoorkeur_vastgelegd.velden.tolk, soort: "regel", optioneel: true },
      {
        naam: "hulpmiddelen",
        ...zegt.contactvoorkeur_vastgelegd.velden.hulpmiddelen,
        soort: "regel",
        optioneel: true,
      },
      {
        naam: "geen_berichtenverkeer",
        ...zegt.contactvoorkeur_vastgelegd.velden.geen_berichtenverkeer,
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
    titel: zegt.overleden.titel,
    uitleg: zegt.overleden.uitleg,
    knop: zegt.overleden.knop,
    datum: zegt.overleden.datum,
    velden: [{ naam: "bron", ...zegt.overleden.velden.bron, soort: "regel" }],
    begin: (d) => ({ bron: waarde_van(d.view.dossier.overleden)?.bron ?? "" }),
    maak: (v) => ({ soort: "overleden", data: { bron: tekst(v, "bron") } }),
  }),
  verhuisd: () => ({
    titel: zegt.verhuisd.titel,
    uitleg: zegt.verhuisd.uitleg,
    knop: zegt.verhuisd.knop,
    datum: zegt.verhuisd.datum,
    velden: [
      { naam: "naar_gemeente", ...zegt.verhuisd.velden.naar_gemeente, soort: "regel" },
      { naam: "per", ...zegt.verhuisd.velden.per, soort: "datum" },
    ],
    begin: (d) => {
      const nu = waarde_van(d.view.dossier.verhuisd);
      return { naar_gemeente: nu?.naar_gemeente ?? "", per: nu?.per ?? null };
    },
    maak: (v) => ({ soort: "verhuisd", data: { naar_gemeente: tekst(v, "naar_gemeente"), per: tekst(v, "per") } }),
  }),
} satisfies Vormen;
