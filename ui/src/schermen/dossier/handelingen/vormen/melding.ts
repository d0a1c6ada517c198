import type { Aan, AntwoordClientondersteuning, RedenAfsluiting } from "../../../../bindings";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen, ja, ja_nee, of_niets, tekst } from "../lezen";
import type { Vorm } from "../vorm";
import type { Vormen } from ".";

function clientondersteuning(aan: Aan): Vorm {
  return {
    titel:
      aan === "client"
        ? "Cliëntondersteuning aanbieden aan de inwoner"
        : "Cliëntondersteuning aanbieden aan de mantelzorger",
    uitleg: "Cliëntondersteuning is gratis en onafhankelijk. Iedere inwoner en iedere mantelzorger heeft er recht op.",
    knop: "Leg het aanbod vast",
    datum: "Aangeboden op",
    kanaal: "telefoon",
    velden: [
      {
        naam: "antwoord",
        label: "Wat was het antwoord?",
        soort: "keuze",
        opties: keuzes.antwoord_clientondersteuning,
      },
      { naam: "ondersteuner", label: "Naam van de cliëntondersteuner", soort: "regel", optioneel: true },
      {
        naam: "toelichting",
        label: "Hoe is het verteld?",
        hulp: "Bijvoorbeeld: aan de telefoon, of in de ontvangstbevestiging.",
        soort: "regel",
        optioneel: true,
      },
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
    maak: (v) => ({
      soort: "clientondersteuning_aangeboden",
      data: {
        aan,
        antwoord: gekozen<AntwoordClientondersteuning>(v, "antwoord"),
        ondersteuner: of_niets(v, "ondersteuner"),
        toelichting: of_niets(v, "toelichting"),
      },
    }),
  };
}

/** What follows at once on a melding, and how a melding ends without an aanvraag. */
export const MELDING = {
  bevestiging: () => ({
    titel: "Ontvangstbevestiging",
    uitleg: "Zo gaat de brief eruit. Print de brief of mail hem, en leg daarna hier vast dat hij weg is.",
    knop: "Leg vast: verstuurd",
    datum: "Verstuurd op",
    kanaal: "post",
    velden: [],
    begin: () => ({}),
    maak: () => ({ soort: "melding_ontvangst_bevestigd", data: { stuk: null } }),
  }),
  clientondersteuning: () => clientondersteuning("client"),
  clientondersteuning_mantelzorger: () => clientondersteuning("mantelzorger"),
  plan_gemeld: () => ({
    titel: "Vertellen over het persoonlijk plan",
    uitleg: "De inwoner mag binnen zeven dagen zelf opschrijven wat er nodig is. Vertel dat, en help als dat nodig is.",
    knop: "Leg vast: verteld",
    datum: "Verteld op",
    velden: [{ naam: "toelichting", label: "Hoe is het verteld?", soort: "regel", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.plan_gemeld)?.toelichting ?? "" }),
    maak: (v) => ({
      soort: "persoonlijk_plan_mogelijkheid_gemeld",
      data: { toelichting: of_niets(v, "toelichting") },
    }),
  }),
  plan_ontvangen: () => ({
    titel: "Persoonlijk plan ontvangen",
    knop: "Leg het plan vast",
    datum: "Ontvangen op",
    velden: [{ naam: "inhoud", label: "Wat staat erin?", hulp: "Kort, of woord voor woord.", soort: "tekst" }],
    begin: (d) => ({ inhoud: waarde_van(d.zaak?.plan)?.ontvangen?.inhoud ?? "" }),
    maak: (v) => ({ soort: "persoonlijk_plan_ontvangen", data: { inhoud: tekst(v, "inhoud") } }),
  }),
  plan_afgezien: () => ({
    titel: "Geen persoonlijk plan",
    uitleg: "De inwoner zegt zelf dat er geen plan komt. Dan hoef je niet te wachten.",
    knop: "Leg vast: geen plan",
    datum: "Gezegd op",
    velden: [{ naam: "toelichting", label: "Wat zei de inwoner?", soort: "regel", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.plan)?.afgezien?.toelichting ?? "" }),
    maak: (v) => ({ soort: "persoonlijk_plan_afgezien", data: { toelichting: of_niets(v, "toelichting") } }),
  }),
  spoed: () => ({
    titel: "Spoed beoordelen",
    uitleg: "Kan de hulp wachten op het onderzoek? Leg vast wat je besluit en waarom.",
    knop: "Leg de beoordeling vast",
    datum: "Beoordeeld op",
    velden: [
      {
        naam: "uitkomst",
        label: "Is het spoed?",
        soort: "keuze",
        opties: [
          {
            waarde: "spoed",
            label: "Ja, de hulp kan niet wachten",
            uitleg: "Dan is er meteen tijdelijke hulp nodig, nog voor het onderzoek klaar is.",
          },
          { waarde: "kan_wachten", label: "Nee, de hulp kan wachten op het onderzoek" },
        ],
      },
      { naam: "reden", label: "Waarom?", soort: "tekst" },
      {
        naam: "veiligheid",
        label: "Iemands veiligheid is in gevaar",
        soort: "vinkje",
        als: (v) => v["uitkomst"] === "spoed",
      },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.spoed);
      return {
        uitkomst: nu ? (nu.kan_wachten ? "kan_wachten" : "spoed") : null,
        reden: nu?.reden ?? "",
        veiligheid: nu?.veiligheid ?? false,
      };
    },
    maak: (v) => ({
      soort: "spoed_vastgesteld",
      data: {
        reden: tekst(v, "reden"),
        veiligheid: ja(v, "veiligheid"),
        kan_wachten: tekst(v, "uitkomst") === "kan_wachten",
      },
    }),
  }),
  melding_intrekken: () => ({
    titel: "Melding ingetrokken",
    uitleg: "De inwoner wil niet verder. Stuur daarvan een bevestiging.",
    knop: "Leg vast: melding ingetrokken",
    datum: "Gezegd op",
    kanaal: "telefoon",
    velden: [
      { naam: "door", label: "Door wie?", soort: "regel" },
      { naam: "schriftelijk", label: "Staat het op papier?", soort: "ja_nee", optioneel: true },
      { naam: "reden", label: "Waarom?", soort: "tekst", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.ingetrokken);
      return { door: nu?.door ?? "cliënt", schriftelijk: ja_nee(nu?.schriftelijk), reden: nu?.reden ?? "" };
    },
    maak: (v) => ({
      soort: "melding_ingetrokken",
      data: {
        door: tekst(v, "door"),
        schriftelijk: of_niets(v, "schriftelijk") === null ? null : ja(v, "schriftelijk"),
        reden: tekst(v, "reden"),
      },
    }),
  }),
  melding_afsluiten: () => ({
    titel: "Melding afsluiten",
    uitleg: "Schrijf in de brief dat een aanvraag mogelijk blijft.",
    knop: "Sluit de melding af",
    datum: "Brief verstuurd op",
    kanaal: "post",
    velden: [
      { naam: "reden", label: "Waarom?", soort: "keuze", opties: keuzes.reden_afsluiting },
      { naam: "toelichting", label: "Toelichting", soort: "tekst", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.afgesloten);
      return { reden: nu?.reden ?? null, toelichting: nu?.toelichting ?? "" };
    },
    maak: (v) => ({
      soort: "melding_afgesloten",
      data: { reden: gekozen<RedenAfsluiting>(v, "reden"), toelichting: of_niets(v, "toelichting") },
    }),
  }),
  doorgezonden: () => ({
    titel: "Doorsturen naar een andere instantie",
    uitleg: "Hoort de vraag bij een andere gemeente of bij het zorgkantoor? Stuur hem dan zo snel mogelijk door.",
    knop: "Leg vast: doorgestuurd",
    datum: "Doorgestuurd op",
    kanaal: "post",
    velden: [
      { naam: "naar", label: "Naar wie?", hulp: "Zoals: gemeente Lelystad, of het zorgkantoor.", soort: "regel" },
      { naam: "toelichting", label: "Wat heb je de inwoner verteld?", soort: "tekst", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.doorgezonden);
      return { naar: nu?.naar ?? "", toelichting: nu?.toelichting ?? "" };
    },
    maak: (v) => ({ soort: "doorgezonden", data: { naar: tekst(v, "naar"), toelichting: tekst(v, "toelichting") } }),
  }),
  klachtroute_gemeld: () => ({
    titel: "Vertellen over klachten",
    uitleg: "Vertel waar de inwoner terechtkan met een klacht. Een klacht is iets anders dan bezwaar.",
    knop: "Leg vast: verteld",
    datum: "Verteld op",
    velden: [{ naam: "toelichting", label: "Hoe is het verteld?", soort: "regel", optioneel: true }],
    begin: (d) => ({ toelichting: waarde_van(d.zaak?.klachtroute)?.toelichting ?? "" }),
    maak: (v) => ({ soort: "klachtroute_gemeld", data: { toelichting: tekst(v, "toelichting") } }),
  }),
} satisfies Vormen;
