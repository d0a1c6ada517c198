import type {
  Aan,
  AntwoordClientondersteuning,
  BronAanvraag,
  Gespreksplaats,
  Identiteitsdocument,
  RedenAfsluiting,
  WijzeBekendmaking,
  WlzStand,
} from "../../../bindings";
import type { DossierState } from "../../../kern/dossier.svelte";
import { tijd_kort, tijd_uit } from "../../../kern/datums";
import { waarde_van } from "../../../kern/koppen";
import type { HandelingNaam } from "../../../kern/plek";
import { handeling as t, keuzes } from "../../../teksten";
import { of_niets, tekst, type Vorm } from "./vorm";

function clientondersteuning(aan: Aan): Vorm {
  const w = t.clientondersteuning;
  return {
    titel: aan === "client" ? w.titel : w.titel_mantelzorger,
    uitleg: w.uitleg,
    knop: w.knop,
    datum: w.datum,
    kanaal: "telefoon",
    velden: [
      { naam: "antwoord", label: w.antwoord, soort: "keuze", opties: keuzes.antwoord_clientondersteuning },
      { naam: "ondersteuner", label: w.ondersteuner, soort: "regel", optioneel: true },
      { naam: "toelichting", label: w.hoe, hulp: w.hoe_hulp, soort: "regel", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(
        aan === "client" ? d.zaak?.clientondersteuning_client : d.zaak?.clientondersteuning_mantelzorger,
      );
      return {
        antwoord: nu?.antwoord ?? null,
        ondersteuner: nu?.ondersteuner ?? "",
        toelichting: nu?.toelichting ?? "",
      };
    },
    maak: (v) =>
      v["antwoord"]
        ? {
            soort: "clientondersteuning_aangeboden",
            data: {
              aan,
              antwoord: v["antwoord"] as AntwoordClientondersteuning,
              ondersteuner: of_niets(v, "ondersteuner"),
              toelichting: of_niets(v, "toelichting"),
            },
          }
        : null,
  };
}

/** The version of the verslag that an act is about: the one named, or the latest. */
export function versie_van(d: DossierState): number {
  return d.onderwerp ? Number(d.onderwerp) : (d.zaak?.verslagen.at(-1)?.versie ?? 1);
}

/** The besluit that an act is about: the one named, or the latest. */
export function besluit_van(d: DossierState) {
  return d.zaak?.besluiten.find((b) => b.besluit === d.onderwerp) ?? d.zaak?.besluiten.at(-1);
}

/** The acts that consist of one feit, in the order of the procedure. */
export const VORMEN: Partial<Record<HandelingNaam, (d: DossierState) => Vorm>> = {
  bevestiging: () => ({
    titel: t.bevestiging.titel,
    uitleg: t.bevestiging.uitleg,
    knop: t.bevestiging.knop,
    datum: t.bevestiging.datum,
    kanaal: "post",
    velden: [],
    begin: () => ({}),
    maak: () => ({ soort: "melding_ontvangst_bevestigd", data: { stuk: null } }),
    stuk: () => ({ soort: "ontvangstbevestiging", versie: null, besluit: null }),
  }),
  clientondersteuning: () => clientondersteuning("client"),
  clientondersteuning_mantelzorger: () => clientondersteuning("mantelzorger"),
  plan_gemeld: () => ({
    titel: t.plan_gemeld.titel,
    uitleg: t.plan_gemeld.uitleg,
    knop: t.plan_gemeld.knop,
    datum: t.plan_gemeld.datum,
    velden: [{ naam: "toelichting", label: t.plan_gemeld.hoe, soort: "regel", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.plan_gemeld)?.toelichting ?? "" }),
    maak: (v) => ({
      soort: "persoonlijk_plan_mogelijkheid_gemeld",
      data: { toelichting: of_niets(v, "toelichting") },
    }),
  }),
  plan_ontvangen: () => ({
    titel: t.plan_ontvangen.titel,
    knop: t.plan_ontvangen.knop,
    datum: t.plan_ontvangen.datum,
    velden: [{ naam: "inhoud", label: t.plan_ontvangen.inhoud, hulp: t.plan_ontvangen.inhoud_hulp, soort: "tekst" }],
    begin: (d) => ({ inhoud: waarde_van(d.zaak?.plan)?.ontvangen?.inhoud ?? "" }),
    maak: (v) => ({ soort: "persoonlijk_plan_ontvangen", data: { inhoud: tekst(v, "inhoud") } }),
  }),
  plan_afgezien: () => ({
    titel: t.plan_afgezien.titel,
    uitleg: t.plan_afgezien.uitleg,
    knop: t.plan_afgezien.knop,
    datum: t.plan_afgezien.datum,
    velden: [{ naam: "toelichting", label: t.plan_afgezien.toelichting, soort: "regel", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.plan)?.afgezien?.toelichting ?? "" }),
    maak: (v) => ({ soort: "persoonlijk_plan_afgezien", data: { toelichting: of_niets(v, "toelichting") } }),
  }),
  spoed: () => ({
    titel: t.spoed.titel,
    uitleg: t.spoed.uitleg,
    knop: t.spoed.knop,
    datum: t.spoed.datum,
    velden: [
      { naam: "reden", label: t.spoed.reden, soort: "tekst" },
      { naam: "veiligheid", label: t.spoed.veiligheid, soort: "vinkje" },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.spoed);
      return { reden: nu?.reden ?? "", veiligheid: nu?.veiligheid ?? false };
    },
    maak: (v) =>
      tekst(v, "reden")
        ? { soort: "spoed_vastgesteld", data: { reden: tekst(v, "reden"), veiligheid: v["veiligheid"] === true } }
        : null,
  }),
  gesprek_plannen: (d) => {
    const gesprek = d.zaak?.gesprekken.find((g) => g.id === d.onderwerp);
    const nu = waarde_van(gesprek?.afspraak);
    return {
      titel: nu ? t.gesprek_plannen.titel_verzetten : t.gesprek_plannen.titel,
      knop: t.gesprek_plannen.knop,
      velden: [
        { naam: "datum", label: t.gesprek_plannen.dag, soort: "datum" },
        { naam: "tijd", label: t.gesprek_plannen.tijd, soort: "tijd", optioneel: true },
        { naam: "plaats", label: t.gesprek_plannen.plaats, soort: "keuze", opties: keuzes.plaats },
        ...(nu ? [{ naam: "reden", label: t.gesprek_plannen.reden, soort: "regel" } as const] : []),
      ],
      begin: () => ({
        datum: nu?.datum ?? null,
        tijd: nu?.tijd ? tijd_kort(nu.tijd) : "",
        plaats: nu?.plaats ?? "thuis",
        reden: "",
      }),
      maak: (v, dossier) =>
        v["datum"] && dossier.onderwerp
          ? {
              soort: "gesprek_gepland",
              data: {
                gesprek: dossier.onderwerp,
                datum: tekst(v, "datum"),
                tijd: tijd_uit(tekst(v, "tijd")),
                plaats: v["plaats"] as Gespreksplaats,
                reden: of_niets(v, "reden"),
              },
            }
          : null,
    };
  },
  gesprek_niet_doorgegaan: (d) => ({
    titel: t.gesprek_niet_doorgegaan.titel,
    knop: t.gesprek_niet_doorgegaan.knop,
    datum: t.gesprek_niet_doorgegaan.datum,
    velden: [{ naam: "reden", label: t.gesprek_niet_doorgegaan.reden, soort: "regel" }],
    begin: () => {
      const dag = waarde_van(d.zaak?.gesprekken.find((g) => g.id === d.onderwerp)?.afspraak)?.datum;
      // Called off beforehand: then it was today that one heard of it.
      return { reden: "", feitdatum: dag && dag <= d.view.vandaag ? dag : null };
    },
    maak: (v, dossier) =>
      dossier.onderwerp && tekst(v, "reden")
        ? { soort: "gesprek_niet_doorgegaan", data: { gesprek: dossier.onderwerp, reden: tekst(v, "reden") } }
        : null,
  }),
  identiteit: () => ({
    titel: t.identiteit.titel,
    uitleg: t.identiteit.uitleg,
    knop: t.identiteit.knop,
    datum: t.identiteit.datum,
    kanaal: "huisbezoek",
    velden: [
      { naam: "document", label: t.identiteit.document, soort: "keuze", opties: keuzes.identiteitsdocument },
      { naam: "geldig_tot", label: t.identiteit.geldig_tot, soort: "datum", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.view.dossier.identiteit);
      return { document: nu?.document ?? null, geldig_tot: nu?.geldig_tot ?? null };
    },
    maak: (v) =>
      v["document"]
        ? {
            soort: "identiteit_vastgesteld",
            data: { document: v["document"] as Identiteitsdocument, geldig_tot: of_niets(v, "geldig_tot") },
          }
        : null,
  }),
  wlz: () => ({
    titel: t.wlz.titel,
    uitleg: t.wlz.uitleg,
    knop: t.wlz.knop,
    datum: t.wlz.datum,
    velden: [
      { naam: "stand", label: t.wlz.stand, soort: "keuze", opties: keuzes.wlz },
      { naam: "toelichting", label: t.wlz.toelichting, soort: "regel", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.wlz);
      return { stand: nu?.stand ?? null, toelichting: nu?.toelichting ?? "" };
    },
    maak: (v) =>
      v["stand"]
        ? { soort: "wlz_getoetst", data: { stand: v["stand"] as WlzStand, toelichting: tekst(v, "toelichting") } }
        : null,
  }),
  pgb_uitleg: () => ({
    titel: t.pgb_uitleg.titel,
    uitleg: t.pgb_uitleg.uitleg,
    knop: t.pgb_uitleg.knop,
    datum: t.pgb_uitleg.datum,
    velden: [{ naam: "toelichting", label: t.pgb_uitleg.toelichting, soort: "tekst", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.pgb_voorlichting)?.toelichting ?? "" }),
    maak: (v) => ({ soort: "pgb_voorlichting_gegeven", data: { toelichting: tekst(v, "toelichting") } }),
  }),
  verslag_vaststellen: (d) => {
    const versie = d.zaak_view?.volgende_versie ?? 1;
    return {
      titel: t.verslag_vaststellen.titel(versie),
      uitleg: t.verslag_vaststellen.uitleg,
      knop: t.verslag_vaststellen.knop(versie),
      velden: [],
      begin: () => ({}),
      maak: () => ({ soort: "onderzoeksverslag_vastgesteld", data: { versie, stuk: null } }),
      stuk: () => ({ soort: "onderzoeksverslag", versie, besluit: null }),
    };
  },
  verslag_verstrekken: (d) => ({
    titel: t.verslag_verstrekken.titel(versie_van(d)),
    uitleg: t.verslag_verstrekken.uitleg,
    knop: t.verslag_verstrekken.knop,
    datum: t.verslag_verstrekken.datum,
    kanaal: "huisbezoek",
    velden: [{ naam: "aan", label: t.verslag_verstrekken.aan, soort: "regel" }],
    begin: () => ({ aan: "cliënt" }),
    maak: (v) => ({
      soort: "onderzoeksverslag_verstrekt",
      data: { versie: versie_van(d), aan: of_niets(v, "aan") },
    }),
  }),
  aanvraag: () => ({
    titel: t.aanvraag.titel,
    uitleg: t.aanvraag.uitleg,
    knop: t.aanvraag.knop,
    datum: t.aanvraag.datum,
    kanaal: "post",
    velden: [
      { naam: "bron", label: t.aanvraag.bron, soort: "keuze", opties: keuzes.bron_aanvraag },
      { naam: "ondertekend", label: t.aanvraag.ondertekend, soort: "vinkje" },
      { naam: "volledig", label: t.aanvraag.volledig, soort: "vinkje" },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.aanvraag);
      return {
        bron: nu?.bron ?? "los_schrijven",
        ondertekend: nu?.ondertekend ?? false,
        volledig: nu?.volledig ?? false,
      };
    },
    maak: (v) => ({
      soort: "aanvraag_ontvangen",
      data: {
        bron: v["bron"] as BronAanvraag,
        ondertekend: v["ondertekend"] === true,
        volledig: v["volledig"] === true,
      },
    }),
  }),
  te_vroege_aanvraag: () => ({
    titel: t.te_vroege_aanvraag.titel,
    uitleg: t.te_vroege_aanvraag.uitleg,
    knop: t.te_vroege_aanvraag.knop,
    datum: t.te_vroege_aanvraag.datum,
    kanaal: "post",
    velden: [{ naam: "toelichting", label: t.te_vroege_aanvraag.toelichting, soort: "tekst", optioneel: true }],
    begin: () => ({ toelichting: "" }),
    maak: (v) => ({ soort: "te_vroege_aanvraag_ontvangen", data: { toelichting: of_niets(v, "toelichting") } }),
  }),
  aanvraag_intrekken: () => ({
    titel: t.aanvraag_intrekken.titel,
    uitleg: t.aanvraag_intrekken.uitleg,
    knop: t.aanvraag_intrekken.knop,
    datum: t.aanvraag_intrekken.datum,
    kanaal: "post",
    velden: [{ naam: "reden", label: t.aanvraag_intrekken.reden, soort: "tekst", optioneel: true }],
    begin: () => ({ reden: "" }),
    maak: (v) => ({ soort: "aanvraag_ingetrokken", data: { reden: tekst(v, "reden") } }),
  }),
  melding_intrekken: () => ({
    titel: t.melding_intrekken.titel,
    uitleg: t.melding_intrekken.uitleg,
    knop: t.melding_intrekken.knop,
    datum: t.melding_intrekken.datum,
    kanaal: "telefoon",
    velden: [
      { naam: "door", label: t.melding_intrekken.door, soort: "regel" },
      { naam: "reden", label: t.melding_intrekken.reden, soort: "tekst", optioneel: true },
    ],
    begin: () => ({ door: "cliënt", reden: "" }),
    maak: (v) => ({ soort: "melding_ingetrokken", data: { door: tekst(v, "door"), reden: tekst(v, "reden") } }),
  }),
  melding_afsluiten: () => ({
    titel: t.melding_afsluiten.titel,
    uitleg: t.melding_afsluiten.uitleg,
    knop: t.melding_afsluiten.knop,
    datum: t.melding_afsluiten.datum,
    kanaal: "post",
    velden: [
      { naam: "reden", label: t.melding_afsluiten.reden, soort: "keuze", opties: keuzes.reden_afsluiting },
      { naam: "toelichting", label: t.melding_afsluiten.toelichting, soort: "tekst", optioneel: true },
    ],
    begin: () => ({ reden: null, toelichting: "" }),
    maak: (v) =>
      v["reden"]
        ? {
            soort: "melding_afgesloten",
            data: { reden: v["reden"] as RedenAfsluiting, toelichting: of_niets(v, "toelichting") },
          }
        : null,
  }),
  bekendmaken: (d) => {
    const besluit = besluit_van(d);
    const genomen = waarde_van(besluit?.genomen);
    return {
      titel: t.bekendmaken.titel,
      uitleg: t.bekendmaken.uitleg,
      knop: t.bekendmaken.knop,
      datum: t.bekendmaken.datum,
      kanaal: "post",
      velden: [{ naam: "wijze", label: t.bekendmaken.wijze, soort: "keuze", opties: keuzes.wijze }],
      begin: () => ({ wijze: "verzonden" }),
      maak: (v) =>
        besluit
          ? {
              soort: "besluit_bekendgemaakt",
              data: { besluit: besluit.besluit, wijze: v["wijze"] as WijzeBekendmaking, stuk: null },
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
    titel: t.bezwaar.titel,
    knop: t.bezwaar.knop,
    datum: t.bezwaar.datum,
    kanaal: "post",
    velden: [
      { naam: "poststempel", label: t.bezwaar.poststempel, soort: "datum", optioneel: true },
      { naam: "toelichting", label: t.bezwaar.toelichting, soort: "tekst", optioneel: true },
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
  overleden: () => ({
    titel: t.overleden.titel,
    knop: t.overleden.knop,
    datum: t.overleden.datum,
    velden: [{ naam: "bron", label: t.overleden.bron, soort: "regel" }],
    begin: () => ({ bron: "" }),
    maak: (v) => ({ soort: "overleden", data: { bron: tekst(v, "bron") } }),
  }),
  verhuisd: () => ({
    titel: t.verhuisd.titel,
    knop: t.verhuisd.knop,
    datum: t.verhuisd.datum,
    velden: [
      { naam: "naar_gemeente", label: t.verhuisd.naar, soort: "regel" },
      { naam: "per", label: t.verhuisd.per, soort: "datum" },
    ],
    begin: () => ({ naar_gemeente: "", per: null }),
    maak: (v) =>
      tekst(v, "naar_gemeente") && v["per"]
        ? { soort: "verhuisd", data: { naar_gemeente: tekst(v, "naar_gemeente"), per: tekst(v, "per") } }
        : null,
  }),
};
