import type { DoorWie, RedenWegvallen, Wijzigingsoort } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, woorden, vormen, type Optie } from "../../../../teksten";
import { als_rijen, gekozen, ja, of_niets, rijen, tekst } from "../lezen";
import type { Vormen } from ".";
import { bekende_besluiten, keus, kiezer, regel_met, toegekende_regels } from "../uit_besluit";

const zegt = vormen.wijziging;

const GEEN = "geen";
const GEEN_REGEL = zegt.geen_regel;
const ALLES: Optie<string> = { waarde: GEEN, label: zegt.alles };

/** How it goes, and what somebody wants to be different. */
export const WIJZIGING = {
  evaluatie_gehouden: (d) => {
    const regels = toegekende_regels(d);
    const doelen: Optie<string>[] = Object.entries(d.zaak?.doelen ?? {}).map(([waarde, doel]) => ({
      waarde,
      label: waarde_van(doel?.bijgesteld)?.tekst ?? waarde_van(doel?.vastgesteld)?.tekst ?? waarde,
    }));
    return {
      titel: zegt.evaluatie_gehouden.titel,
      uitleg: zegt.evaluatie_gehouden.uitleg,
      knop: zegt.evaluatie_gehouden.knop,
      datum: zegt.evaluatie_gehouden.datum,
      velden: [
        kiezer("regel", zegt.evaluatie_gehouden.velden.regel.label, [ALLES, ...regels]),
        {
          naam: "deelnemers",
          ...zegt.evaluatie_gehouden.velden.deelnemers,
          soort: "rijen",
          velden: [
            { naam: "naam", ...zegt.evaluatie_gehouden.velden.naam, soort: "regel", half: true },
            { naam: "rol", ...zegt.evaluatie_gehouden.velden.rol, soort: "regel", half: true },
          ],
        },
        {
          naam: "voortgang",
          ...zegt.evaluatie_gehouden.velden.voortgang,
          soort: "rijen",
          als: () => doelen.length > 0,
          velden: [
            kiezer("doel", zegt.evaluatie_gehouden.velden.doel.label, doelen),
            { naam: "voortgang", ...zegt.evaluatie_gehouden.velden.voortgang_van_doel, soort: "tekst" },
          ],
        },
        { naam: "conclusie", ...zegt.evaluatie_gehouden.velden.conclusie, soort: "tekst" },
      ],
      begin: () => ({
        regel: d.onderwerp !== null && regel_met(d, d.onderwerp) ? d.onderwerp : GEEN,
        deelnemers: [{ id: "1", naam: d.view.naam, rol: "cliënt" }],
        voortgang: als_rijen(doelen, (doel) => ({ doel: doel.waarde, voortgang: "" })),
        conclusie: "",
      }),
      maak: (v) => ({
        soort: "evaluatie_gehouden",
        data: {
          evaluatie: nieuwe_naam(d.zaak?.uitvoering.evaluaties),
          regel: tekst(v, "regel") === GEEN ? null : of_niets(v, "regel"),
          deelnemers: rijen(v, "deelnemers").map((r) => ({ naam: tekst(r, "naam"), rol: tekst(r, "rol") })),
          voortgang: rijen(v, "voortgang").map((r) => ({ doel: tekst(r, "doel"), voortgang: tekst(r, "voortgang") })),
          conclusie: tekst(v, "conclusie"),
        },
      }),
    };
  },
  heronderzoek_gestart: (d) => ({
    titel: zegt.heronderzoek_gestart.titel,
    uitleg: zegt.heronderzoek_gestart.uitleg,
    knop: zegt.heronderzoek_gestart.knop,
    datum: zegt.heronderzoek_gestart.datum,
    velden: [{ naam: "reden", ...zegt.heronderzoek_gestart.velden.reden, soort: "tekst" }],
    begin: () => ({ reden: "" }),
    maak: (v) => ({
      soort: "heronderzoek_gestart",
      data: { heronderzoek: nieuwe_naam(d.zaak?.uitvoering.heronderzoeken), reden: tekst(v, "reden") },
    }),
  }),
  pgb_einde_gemeld: (d) => {
    const pgbs = (d.zaak_view?.uitvoering ?? []).filter((r) => r.leveringsvorm === "persoonsgebonden_budget");
    const regels = pgbs.map((r) => ({ waarde: r.regel, label: r.label }));
    const regel = keus(d, regels);
    return {
      titel: zegt.pgb_einde_gemeld.titel,
      uitleg: zegt.pgb_einde_gemeld.uitleg,
      knop: zegt.pgb_einde_gemeld.knop,
      datum: zegt.pgb_einde_gemeld.datum,
      kanaal: "post",
      velden: [
        kiezer("regel", zegt.pgb_einde_gemeld.velden.regel.label, regels, {
          geen: zegt.pgb_einde_gemeld.velden.regel.geen,
        }),
        { naam: "einde", ...zegt.pgb_einde_gemeld.velden.einde, soort: "datum" },
      ],
      begin: () => ({ regel, einde: regel_met(d, regel)?.einde ?? null }),
      maak: (v) => ({ soort: "pgb_einde_gemeld", data: { regel: tekst(v, "regel"), einde: tekst(v, "einde") } }),
    };
  },
  verlenging_gevraagd: (d) => {
    const regels = toegekende_regels(d);
    const gekozen_regel = regel_met(d, keus(d, regels));
    return {
      titel: zegt.verlenging_gevraagd.titel,
      uitleg: zegt.verlenging_gevraagd.uitleg,
      knop: zegt.verlenging_gevraagd.knop,
      gevolg: "zinnen",
      datum: zegt.verlenging_gevraagd.datum,
      kanaal: "bericht",
      velden: [
        kiezer("regel", zegt.verlenging_gevraagd.velden.regel.label, regels, { geen: GEEN_REGEL }),
        { naam: "door", ...zegt.verlenging_gevraagd.velden.door, soort: "keuze", opties: keuzes.door_wie },
        { naam: "tot", ...zegt.verlenging_gevraagd.velden.tot, soort: "datum", optioneel: true },
        { naam: "toelichting", ...zegt.verlenging_gevraagd.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        regel: keus(d, regels),
        // With a pgb the resident arranges it, else the provider does (procedure 1.11).
        door: gekozen_regel?.leveringsvorm === "persoonsgebonden_budget" ? "client" : "aanbieder",
        tot: null,
        toelichting: "",
      }),
      maak: (v) => ({
        soort: "verlenging_gevraagd",
        data: {
          verlenging: nieuwe_naam(d.zaak?.uitvoering.verlengingen),
          regel: tekst(v, "regel"),
          door: gekozen<DoorWie>(v, "door"),
          tot: of_niets(v, "tot"),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
  wijziging_gevraagd: (d) => {
    const bestaand = d.zaak?.uitvoering.wijzigingen;
    const wijziging = d.onderwerp !== null && bestaand?.[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    const nu = waarde_van(bestaand?.[wijziging]?.gevraagd);
    return {
      titel: zegt.wijziging_gevraagd.titel,
      uitleg: zegt.wijziging_gevraagd.uitleg,
      knop: zegt.wijziging_gevraagd.knop,
      gevolg: "zinnen",
      datum: zegt.wijziging_gevraagd.datum,
      kanaal: "formulier",
      velden: [
        {
          naam: "wijzigingsoort",
          ...zegt.wijziging_gevraagd.velden.wijzigingsoort,
          soort: "keuze",
          opties: keuzes.wijzigingsoort,
        },
        kiezer("regel", zegt.wijziging_gevraagd.velden.regel.label, [ALLES, ...toegekende_regels(d)]),
        { naam: "per", ...zegt.wijziging_gevraagd.velden.per, soort: "datum", optioneel: true },
        {
          naam: "ondertekende_aanvraag",
          ...zegt.wijziging_gevraagd.velden.ondertekende_aanvraag,
          soort: "vinkje",
        },
        { naam: "toelichting", ...zegt.wijziging_gevraagd.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        wijzigingsoort: nu?.wijzigingsoort ?? null,
        regel: nu?.regel ?? regel_met(d, d.onderwerp)?.regel ?? GEEN,
        per: nu?.per ?? null,
        ondertekende_aanvraag: nu?.ondertekende_aanvraag ?? false,
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "wijziging_gevraagd",
        data: {
          wijziging,
          wijzigingsoort: gekozen<Wijzigingsoort>(v, "wijzigingsoort"),
          regel: tekst(v, "regel") === GEEN ? null : of_niets(v, "regel"),
          ondertekende_aanvraag: ja(v, "ondertekende_aanvraag"),
          per: of_niets(v, "per"),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
  wijziging_verwerkt: (d) => {
    const vragen: Optie<string>[] = Object.entries(d.zaak?.uitvoering.wijzigingen ?? {})
      .map(([waarde, w]) => {
        const vraag = laatste(w?.gevraagd);
        const soort = vraag ? woorden.wijzigingsoort[vraag.waarde.wijzigingsoort] : waarde;
        return { waarde, label: vraag ? zegt.wijziging_verwerkt.label(soort, datum_kort(vraag.feitdatum)) : soort };
      })
      .reverse();
    const nu = waarde_van(d.zaak?.uitvoering.wijzigingen[keus(d, vragen)]?.verwerkt);
    return {
      titel: zegt.wijziging_verwerkt.titel,
      knop: zegt.wijziging_verwerkt.knop,
      datum: zegt.wijziging_verwerkt.datum,
      velden: [
        kiezer("wijziging", zegt.wijziging_verwerkt.velden.wijziging.label, vragen, {
          geen: zegt.wijziging_verwerkt.velden.wijziging.geen,
        }),
        kiezer("besluit", zegt.wijziging_verwerkt.velden.besluit.label, [
          { waarde: GEEN, label: zegt.wijziging_verwerkt.velden.besluit.optie_geen },
          ...bekende_besluiten(d),
        ]),
        { naam: "toelichting", ...zegt.wijziging_verwerkt.velden.toelichting, soort: "tekst" },
      ],
      begin: () => ({
        wijziging: keus(d, vragen),
        besluit: nu?.besluit ?? GEEN,
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "wijziging_verwerkt",
        data: {
          wijziging: tekst(v, "wijziging"),
          besluit: tekst(v, "besluit") === GEEN ? null : of_niets(v, "besluit"),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
  aanbieder_weggevallen: (d) => {
    const namen = [...new Set((d.zaak_view?.uitvoering ?? []).map((r) => r.aanbieder).filter((a) => a !== null))];
    const aanbieders = namen.map((a) => ({ waarde: a, label: a }));
    const nu = waarde_van(d.zaak?.uitvoering.weggevallen[keus(d, aanbieders)]);
    return {
      titel: zegt.aanbieder_weggevallen.titel,
      uitleg: zegt.aanbieder_weggevallen.uitleg,
      knop: zegt.aanbieder_weggevallen.knop,
      datum: zegt.aanbieder_weggevallen.datum,
      velden: [
        kiezer("aanbieder", zegt.aanbieder_weggevallen.velden.aanbieder.label, aanbieders, {
          geen: zegt.aanbieder_weggevallen.velden.aanbieder.geen,
        }),
        { naam: "reden", ...zegt.aanbieder_weggevallen.velden.reden, soort: "keuze", opties: keuzes.reden_wegvallen },
        { naam: "per", ...zegt.aanbieder_weggevallen.velden.per, soort: "datum" },
        { naam: "opvolger", ...zegt.aanbieder_weggevallen.velden.opvolger, soort: "regel", optioneel: true },
      ],
      begin: () => ({
        aanbieder: keus(d, aanbieders),
        reden: nu?.reden ?? null,
        per: nu?.per ?? null,
        opvolger: nu?.opvolger ?? "",
      }),
      maak: (v) => ({
        soort: "aanbieder_weggevallen",
        data: {
          aanbieder: tekst(v, "aanbieder"),
          reden: gekozen<RedenWegvallen>(v, "reden"),
          per: tekst(v, "per"),
          opvolger: of_niets(v, "opvolger"),
        },
      }),
    };
  },
} satisfies Vormen;
