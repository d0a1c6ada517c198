import type { DoorWie, RedenWegvallen, Wijzigingsoort } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, woorden, type Optie } from "../../../../teksten";
import { als_rijen, gekozen, ja, of_niets, rijen, tekst } from "../lezen";
import type { Vormen } from ".";
import { bekende_besluiten, keus, kiezer, regel_met, toegekende_regels } from "../uit_besluit";

const GEEN = "geen";
const GEEN_REGEL = "Er is nog geen besluit bekendgemaakt dat iets toekent.";
const ALLES: Optie<string> = { waarde: GEEN, label: "Over alles" };

/** How it goes, and what somebody wants to be different. */
export const WIJZIGING = {
  evaluatie_gehouden: (d) => {
    const regels = toegekende_regels(d);
    const doelen: Optie<string>[] = Object.entries(d.zaak?.doelen ?? {}).map(([waarde, doel]) => ({
      waarde,
      label: waarde_van(doel?.bijgesteld)?.tekst ?? waarde_van(doel?.vastgesteld)?.tekst ?? waarde,
    }));
    return {
      titel: "Evaluatie",
      uitleg: "Hoe gaat het, en past de ondersteuning nog?",
      knop: "Leg de evaluatie vast",
      datum: "Gehouden op",
      velden: [
        kiezer("regel", "Over welke regel?", [ALLES, ...regels]),
        {
          naam: "deelnemers",
          label: "Wie waren erbij?",
          soort: "rijen",
          velden: [
            { naam: "naam", label: "Naam", soort: "regel", half: true },
            { naam: "rol", label: "Rol", soort: "regel", half: true },
          ],
          rij: (n) => `Deelnemer ${String(n)}`,
          voeg_toe: "Nog iemand",
          geen: "Er staat nog niemand.",
        },
        {
          naam: "voortgang",
          label: "Hoe gaat het met de doelen?",
          soort: "rijen",
          als: () => doelen.length > 0,
          velden: [kiezer("doel", "Doel", doelen), { naam: "voortgang", label: "Hoe gaat het?", soort: "tekst" }],
          rij: (n) => `Doel ${String(n)}`,
          voeg_toe: "Nog een doel",
          geen: "Er staat nog geen doel.",
        },
        { naam: "conclusie", label: "Conclusie", soort: "tekst" },
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
    titel: "Opnieuw onderzoeken",
    uitleg: "De gemeente kijkt opnieuw of het besluit nog past. De stappen van het onderzoek gelden dan weer.",
    knop: "Begin het heronderzoek",
    datum: "Begonnen op",
    velden: [{ naam: "reden", label: "Waarom?", soort: "tekst" }],
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
      titel: "Laten weten dat het pgb afloopt",
      uitleg: "Een pgb gaat niet vanzelf door. De inwoner vraagt zelf om verlenging, en moet dat op tijd weten.",
      knop: "Leg vast dat de inwoner het weet",
      datum: "Verstuurd op",
      kanaal: "post",
      velden: [
        kiezer("regel", "Over welk pgb?", regels, { geen: "Er loopt geen pgb in deze zaak." }),
        { naam: "einde", label: "Laatste dag van het pgb", soort: "datum" },
      ],
      begin: () => ({ regel, einde: regel_met(d, regel)?.einde ?? null }),
      maak: (v) => ({ soort: "pgb_einde_gemeld", data: { regel: tekst(v, "regel"), einde: tekst(v, "einde") } }),
    };
  },
  verlenging_gevraagd: (d) => {
    const regels = toegekende_regels(d);
    const gekozen_regel = regel_met(d, keus(d, regels));
    return {
      titel: "Verlenging gevraagd",
      uitleg: "Niets loopt vanzelf door: er komt een besluit.",
      knop: "Leg de vraag vast",
      gevolg: "zinnen",
      datum: "Gevraagd op",
      kanaal: "bericht",
      velden: [
        kiezer("regel", "Over welke regel?", regels, { geen: GEEN_REGEL }),
        { naam: "door", label: "Wie vraagt het?", soort: "keuze", opties: keuzes.door_wie },
        { naam: "tot", label: "Tot wanneer?", soort: "datum", optioneel: true },
        { naam: "toelichting", label: "Waarom?", soort: "tekst", optioneel: true },
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
      titel: "De inwoner wil iets veranderen",
      uitleg: "Dit is binnen acht weken verwerkt. Bedenk ook de opzegtermijn van de aanbieder van nu.",
      knop: "Leg de vraag vast",
      gevolg: "zinnen",
      datum: "Ontvangen op",
      kanaal: "formulier",
      velden: [
        {
          naam: "wijzigingsoort",
          label: "Wat wil de inwoner?",
          hulp: "Controleer een nieuw rekeningnummer altijd langs een tweede weg. Bel bijvoorbeeld zelf terug.",
          soort: "keuze",
          opties: keuzes.wijzigingsoort,
        },
        kiezer("regel", "Over welke regel?", [ALLES, ...toegekende_regels(d)]),
        { naam: "per", label: "Vanaf wanneer?", soort: "datum", optioneel: true },
        {
          naam: "ondertekende_aanvraag",
          label: "Het is een ondertekende aanvraag, na een onderzoek",
          hulp: "Dan is het veiliger om binnen twee weken te beslissen. Je ziet daarna beide datums.",
          soort: "vinkje",
        },
        { naam: "toelichting", label: "In eigen woorden", soort: "tekst", optioneel: true },
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
        return { waarde, label: vraag ? `${soort}, gevraagd op ${datum_kort(vraag.feitdatum)}` : soort };
      })
      .reverse();
    const nu = waarde_van(d.zaak?.uitvoering.wijzigingen[keus(d, vragen)]?.verwerkt);
    return {
      titel: "De vraag is verwerkt",
      knop: "Leg vast: verwerkt",
      datum: "Verwerkt op",
      velden: [
        kiezer("wijziging", "Welke vraag?", vragen, { geen: "Er is niets gevraagd." }),
        kiezer("besluit", "Met welk besluit?", [
          { waarde: GEEN, label: "Er was geen besluit nodig" },
          ...bekende_besluiten(d),
        ]),
        { naam: "toelichting", label: "Wat is er gedaan?", soort: "tekst" },
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
      titel: "Een aanbieder valt weg",
      uitleg: "Het besluit blijft gelden. De inwoner kiest zelf wie het overneemt.",
      knop: "Leg vast",
      datum: "Gehoord op",
      velden: [
        kiezer("aanbieder", "Welke aanbieder?", aanbieders, { geen: "Er is geen aanbieder in dit dossier." }),
        { naam: "reden", label: "Waarom?", soort: "keuze", opties: keuzes.reden_wegvallen },
        { naam: "per", label: "Vanaf wanneer?", soort: "datum" },
        { naam: "opvolger", label: "Wie wil het overnemen?", soort: "regel", optioneel: true },
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
