import type { CakBericht, Stopreden } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, type Optie } from "../../../../teksten";
import { als_rijen, gekozen, getal, ja, of_niets, rijen, tekst } from "../lezen";
import type { VeldVorm, Waarden } from "../vorm";
import type { Vormen } from ".";
import { keus, kiezer, regel_met, toegekende_regels } from "../uit_besluit";

const GEEN = "geen";
const GEEN_REGEL = "Er is nog geen besluit bekendgemaakt dat iets toekent.";

const welke = (d: DossierState): VeldVorm =>
  kiezer("regel", "Over welke regel?", toegekende_regels(d), { geen: GEEN_REGEL });
const eerste = (d: DossierState) => keus(d, toegekende_regels(d));
const regel = (v: Waarden) => tekst(v, "regel");
const stand = (d: DossierState) => d.zaak?.uitvoering.regels[eerste(d)];

/** The messages to providers, newest first. */
function toewijzingen(d: DossierState): Optie<string>[] {
  return Object.entries(d.zaak?.uitvoering.toewijzingen ?? {})
    .map(([waarde, t]) => {
      const bericht = laatste(t?.verzonden);
      const label = bericht ? `${bericht.waarde.aanbieder}, verstuurd op ${datum_kort(bericht.feitdatum)}` : waarde;
      return { waarde, label };
    })
    .reverse();
}

/** What happens with each line after the besluit. */
export const UITVOERING = {
  toewijzing_verzonden: (d) => {
    const r = regel_met(d, eerste(d));
    const eerder = toewijzingen(d);
    return {
      titel: "Opdracht aan de aanbieder (toewijzing)",
      uitleg:
        "Geef alleen door wat nodig is om te helpen: het product, de uren, de periode en hoe de inwoner bereikbaar is.",
      knop: "Leg vast: verstuurd",
      datum: "Verstuurd op",
      kanaal: "bericht",
      velden: [
        welke(d),
        { naam: "aanbieder", label: "Aan welke aanbieder?", soort: "regel" },
        { naam: "ingang", label: "Eerste dag", soort: "datum", half: true },
        { naam: "einde", label: "Laatste dag", soort: "datum", half: true },
        kiezer("vervangt", "Komt dit in de plaats van een eerdere opdracht?", [
          { waarde: GEEN, label: "Nee" },
          ...eerder,
        ]),
      ],
      begin: () => ({
        regel: eerste(d),
        aanbieder: r?.aanbieder ?? "",
        ingang: r?.begin ?? null,
        einde: r?.einde ?? null,
        vervangt: GEEN,
      }),
      maak: (v) => ({
        soort: "toewijzing_verzonden",
        data: {
          toewijzing: nieuwe_naam(d.zaak?.uitvoering.toewijzingen),
          besluit: regel_met(d, regel(v))?.besluit ?? "",
          regel: regel(v),
          aanbieder: tekst(v, "aanbieder"),
          ingang: tekst(v, "ingang"),
          einde: tekst(v, "einde"),
          vervangt: tekst(v, "vervangt") === GEEN ? null : of_niets(v, "vervangt"),
        },
      }),
    };
  },
  toewijzing_retour: (d) => {
    const opties = toewijzingen(d);
    const nu = waarde_van(d.zaak?.uitvoering.toewijzingen[keus(d, opties)]?.retour);
    return {
      titel: "Antwoord op de opdracht",
      uitleg: "De aanbieder antwoordt binnen drie werkdagen.",
      knop: "Leg het antwoord vast",
      datum: "Ontvangen op",
      kanaal: "bericht",
      velden: [
        kiezer("toewijzing", "Op welke opdracht?", opties, { geen: "Er is nog geen opdracht verstuurd." }),
        { naam: "goedgekeurd", label: "Is het bericht goedgekeurd?", soort: "ja_nee" },
        { naam: "fouten", label: "Wat klopte er niet?", soort: "tekst", als: (v) => v["goedgekeurd"] === "nee" },
      ],
      begin: () => ({
        toewijzing: keus(d, opties),
        goedgekeurd: nu ? (nu.goedgekeurd ? "ja" : "nee") : null,
        fouten: nu?.fouten ?? "",
      }),
      maak: (v) => ({
        soort: "toewijzing_retour",
        data: { toewijzing: tekst(v, "toewijzing"), goedgekeurd: ja(v, "goedgekeurd"), fouten: tekst(v, "fouten") },
      }),
    };
  },
  zorg_gestart: (d) => ({
    titel: "De ondersteuning is begonnen",
    knop: "Leg het begin vast",
    datum: "Begonnen op",
    kanaal: "bericht",
    velden: [welke(d), { naam: "aanbieder", label: "Met wie?", soort: "regel", optioneel: true }],
    begin: () => ({
      regel: eerste(d),
      aanbieder: waarde_van(stand(d)?.gestart)?.aanbieder ?? regel_met(d, eerste(d))?.aanbieder ?? "",
    }),
    maak: (v) => ({ soort: "zorg_gestart", data: { regel: regel(v), aanbieder: of_niets(v, "aanbieder") } }),
  }),
  zorg_gestopt: (d) => ({
    titel: "De aanbieder is gestopt",
    uitleg: "Dit is nog niet het einde van het recht. De eigen bijdrage loopt door tot je de ondersteuning beëindigt.",
    knop: "Leg vast: gestopt",
    datum: "Laatste dag",
    kanaal: "bericht",
    velden: [
      welke(d),
      { naam: "reden", label: "Waarom?", soort: "keuze", opties: keuzes.stopreden },
      { naam: "tijdelijk", label: "Het is voor een tijd", soort: "vinkje" },
    ],
    begin: () => {
      const nu = waarde_van(stand(d)?.gestopt);
      return { regel: eerste(d), reden: nu?.reden ?? null, tijdelijk: nu?.tijdelijk ?? false };
    },
    maak: (v) => ({
      soort: "zorg_gestopt",
      data: { regel: regel(v), reden: gekozen<Stopreden>(v, "reden"), tijdelijk: ja(v, "tijdelijk") },
    }),
  }),
  begeleidingsplan_ontvangen: (d) => ({
    titel: "Begeleidingsplan ontvangen",
    knop: "Leg het plan vast",
    datum: "Ontvangen op",
    kanaal: "post",
    velden: [welke(d), { naam: "toelichting", label: "Wat staat erin?", soort: "tekst", optioneel: true }],
    begin: () => ({ regel: eerste(d), toelichting: waarde_van(stand(d)?.begeleidingsplan)?.toelichting ?? "" }),
    maak: (v) => ({
      soort: "begeleidingsplan_ontvangen",
      data: { regel: regel(v), toelichting: tekst(v, "toelichting") },
    }),
  }),
  huishoudplan_ontvangen: (d) => ({
    titel: "Huishoudplan ontvangen",
    knop: "Leg het plan vast",
    datum: "Ontvangen op",
    kanaal: "post",
    velden: [
      welke(d),
      {
        naam: "taken",
        label: "Wat gebeurt er, en hoe vaak?",
        soort: "rijen",
        velden: [
          { naam: "activiteit", label: "Activiteit", soort: "regel", half: true },
          { naam: "frequentie", label: "Hoe vaak?", soort: "regel", half: true },
        ],
        rij: (n) => `Activiteit ${String(n)}`,
        voeg_toe: "Nog een activiteit",
        geen: "Er staat nog geen activiteit.",
      },
    ],
    begin: () => ({
      regel: eerste(d),
      taken: als_rijen(waarde_van(stand(d)?.huishoudplan)?.taken, ({ activiteit, frequentie }) => ({
        activiteit,
        frequentie,
      })),
    }),
    maak: (v) => ({
      soort: "huishoudplan_ontvangen",
      data: {
        regel: regel(v),
        taken: rijen(v, "taken").map((r) => ({
          activiteit: tekst(r, "activiteit"),
          frequentie: tekst(r, "frequentie"),
        })),
      },
    }),
  }),
  svb_geinformeerd: (d) => {
    const r = regel_met(d, eerste(d));
    const nu = waarde_van(stand(d)?.svb);
    return {
      titel: "De Svb laten weten dat er een pgb is",
      uitleg: "De Svb krijgt alleen wat nodig is om te betalen: het bedrag en de periode.",
      knop: "Leg vast: verstuurd",
      datum: "Verstuurd op",
      kanaal: "bericht",
      velden: [
        welke(d),
        { naam: "budget_cent", label: "Budget voor de hele periode", soort: "geld" },
        { naam: "van", label: "Eerste dag", soort: "datum", half: true },
        { naam: "tot", label: "Laatste dag", soort: "datum", half: true },
      ],
      begin: () => ({
        regel: eerste(d),
        budget_cent: String(nu?.budget_cent ?? r?.budget_cent ?? ""),
        van: nu?.van ?? r?.begin ?? null,
        tot: nu?.tot ?? r?.einde ?? null,
      }),
      maak: (v) => ({
        soort: "svb_geinformeerd",
        data: {
          besluit: regel_met(d, regel(v))?.besluit ?? "",
          regel: regel(v),
          budget_cent: getal(v, "budget_cent") ?? 0,
          van: tekst(v, "van"),
          tot: tekst(v, "tot"),
        },
      }),
    };
  },
  zorgovereenkomst_ontvangen: (d) => {
    const bestaand = d.zaak?.uitvoering.zorgovereenkomsten;
    const overeenkomst = d.onderwerp !== null && bestaand?.[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    const nu = waarde_van(bestaand?.[overeenkomst]?.ontvangen);
    const met_pgb = toegekende_regels(d).filter(
      (o) => regel_met(d, o.waarde)?.leveringsvorm === "persoonsgebonden_budget",
    );
    return {
      titel: "Zorgovereenkomst ontvangen",
      uitleg: "De inwoner en de hulpverlener tekenen allebei. Daarna beoordeel je de overeenkomst.",
      knop: "Leg de zorgovereenkomst vast",
      datum: "Ontvangen op",
      kanaal: "post",
      velden: [
        { naam: "hulpverlener", label: "Met welke hulpverlener?", soort: "regel" },
        { ...kiezer("regel", "Voor welke regel?", met_pgb), optioneel: true, als: () => met_pgb.length > 0 },
        { naam: "ondertekend", label: "Tekenden ze allebei?", soort: "ja_nee" },
        { naam: "toelichting", label: "Wat spraken ze af?", soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        hulpverlener: nu?.hulpverlener ?? "",
        regel: nu?.regel ?? met_pgb[0]?.waarde ?? "",
        ondertekend: nu ? (nu.ondertekend ? "ja" : "nee") : null,
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "zorgovereenkomst_ontvangen",
        data: {
          overeenkomst,
          hulpverlener: tekst(v, "hulpverlener"),
          regel: met_pgb.length > 0 ? of_niets(v, "regel") : null,
          ondertekend: ja(v, "ondertekend"),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
  zorgovereenkomst_beoordeeld: (d) => {
    const bestaand = d.zaak?.uitvoering.zorgovereenkomsten;
    // One that came in and nobody judged yet goes first.
    const open = Object.entries(bestaand ?? {}).find(([, o]) => o.beoordeeld.koppen.length === 0)?.[0];
    const overeenkomst =
      d.onderwerp !== null && bestaand?.[d.onderwerp] ? d.onderwerp : (open ?? nieuwe_naam(bestaand));
    const nu = waarde_van(bestaand?.[overeenkomst]?.beoordeeld);
    const ontvangen = waarde_van(bestaand?.[overeenkomst]?.ontvangen);
    return {
      titel: "Zorgovereenkomst beoordelen",
      uitleg: "Zonder goedkeuring betaalt de Svb niets uit.",
      knop: "Leg het oordeel vast",
      datum: "Beoordeeld op",
      velden: [
        { naam: "hulpverlener", label: "Met welke hulpverlener?", soort: "regel" },
        { naam: "akkoord", label: "Keur je de overeenkomst goed?", soort: "ja_nee" },
        { naam: "reden", label: "Waarom niet?", soort: "tekst", als: (v) => v["akkoord"] === "nee" },
      ],
      begin: () => ({
        hulpverlener: nu?.hulpverlener ?? ontvangen?.hulpverlener ?? "",
        akkoord: nu ? (nu.akkoord ? "ja" : "nee") : null,
        reden: nu?.reden ?? "",
      }),
      maak: (v) => ({
        soort: "zorgovereenkomst_beoordeeld",
        data: {
          overeenkomst,
          hulpverlener: tekst(v, "hulpverlener"),
          akkoord: ja(v, "akkoord"),
          reden: tekst(v, "reden"),
        },
      }),
    };
  },
  cak_geinformeerd: (d) => {
    const bestaand = d.zaak?.uitvoering.cak;
    const bericht = d.onderwerp !== null && bestaand?.[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    const nu = waarde_van(bestaand?.[bericht]);
    const gestart = Object.values(bestaand ?? {}).some((b) => waarde_van(b)?.berichtsoort === "start");
    return {
      titel: "Het Cak laten weten",
      uitleg: "Eén keer bij het begin, en één keer als het laatste product stopt.",
      knop: "Leg vast: verstuurd",
      datum: "Verstuurd op",
      kanaal: "bericht",
      velden: [
        { naam: "berichtsoort", label: "Wat laat je weten?", soort: "keuze", opties: keuzes.cak_bericht },
        { naam: "per", label: "Vanaf welke dag?", soort: "datum" },
        { naam: "reden", label: "Waarom stopt het?", soort: "regel", als: (v) => v["berichtsoort"] === "stop" },
      ],
      begin: () => ({
        berichtsoort: nu?.berichtsoort ?? (gestart ? "stop" : "start"),
        per: nu?.per ?? null,
        reden: nu?.reden ?? "",
      }),
      maak: (v) => ({
        soort: "cak_geinformeerd",
        data: {
          bericht,
          berichtsoort: gekozen<CakBericht>(v, "berichtsoort"),
          per: tekst(v, "per"),
          reden: tekst(v, "reden"),
        },
      }),
    };
  },
  ondersteuning_onderbroken: (d) => ({
    titel: "De ondersteuning stopt een tijd",
    uitleg: "Bijvoorbeeld bij een opname of een reis. Het recht blijft, en de eigen bijdrage loopt door.",
    knop: "Leg de onderbreking vast",
    velden: [
      welke(d),
      { naam: "van", label: "Eerste dag", soort: "datum", half: true },
      {
        naam: "tot",
        label: "Laatste dag",
        hulp: "Laat leeg als je dat nog niet weet.",
        soort: "datum",
        optioneel: true,
        half: true,
      },
      { naam: "reden", label: "Waarom?", soort: "regel" },
    ],
    begin: () => {
      const nu = waarde_van(stand(d)?.onderbroken);
      return { regel: eerste(d), van: nu?.van ?? null, tot: nu?.tot ?? null, reden: nu?.reden ?? "" };
    },
    maak: (v) => ({
      soort: "ondersteuning_onderbroken",
      data: { regel: regel(v), van: tekst(v, "van"), tot: of_niets(v, "tot"), reden: tekst(v, "reden") },
    }),
  }),
  ondersteuning_beeindigd: (d) => ({
    titel: "De ondersteuning eindigt",
    uitleg: "Was dit het laatste product? Laat dan ook het Cak weten dat de eigen bijdrage stopt.",
    knop: "Leg het einde vast",
    datum: "Laatste dag",
    velden: [
      welke(d),
      { naam: "reden", label: "Waarom?", soort: "keuze", opties: keuzes.stopreden },
      { naam: "toelichting", label: "Toelichting", soort: "tekst", optioneel: true },
    ],
    begin: () => {
      const nu = waarde_van(stand(d)?.beeindigd);
      return { regel: eerste(d), reden: nu?.reden ?? null, toelichting: nu?.toelichting ?? "" };
    },
    maak: (v) => ({
      soort: "ondersteuning_beeindigd",
      data: { regel: regel(v), reden: gekozen<Stopreden>(v, "reden"), toelichting: tekst(v, "toelichting") },
    }),
  }),
} satisfies Vormen;
