import type { Arrangementpakket, Arrangementprofiel, Productfamilie, RelatieHuisgenoot } from "../../../../bindings";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { als_rijen, gekozen, gekozen_of_niets, getal, ja, ja_nee, naam, of_niets, rijen, tekst } from "../lezen";
import { bestaande_ondersteuning, dit, enige, waarover } from "../uit_dossier";
import type { Vormen } from ".";

/** Who lives in the house, and what help runs there already. */
export const HUISHOUDEN = {
  huishouden_vastgelegd: (d) => {
    const nu = waarde_van(d.view.dossier.huishouden);
    return {
      titel: "Wie wonen er in huis?",
      uitleg: "Schrijf alleen op wat nodig is om te weten wat huisgenoten kunnen doen.",
      knop: "Leg het huishouden vast",
      datum: "Besproken op",
      kanaal: "huisbezoek",
      velden: [
        {
          naam: "huisgenoten",
          label: "Huisgenoten",
          soort: "rijen",
          rij: (n) => `Huisgenoot ${String(n)}`,
          voeg_toe: "Nog een huisgenoot",
          geen: "De inwoner woont alleen.",
          // Who moved out keeps his name: what he could do is judged under it.
          bezet: [
            ...(nu?.huisgenoten ?? []).map((h) => h.huisgenoot),
            ...d.view.dossier.zaken.flatMap((z) => Object.keys(z.gebruikelijke_hulp)),
          ],
          velden: [
            { naam: "naam", label: "Naam", soort: "naam" },
            {
              naam: "relatie",
              label: "Wat is deze persoon van de inwoner?",
              soort: "keuze",
              opties: keuzes.relatie_huisgenoot,
              naastElkaar: true,
            },
            { naam: "geboortedatum", label: "Geboortedatum", soort: "geboortedatum", optioneel: true, half: true },
            {
              naam: "bijzonderheden",
              label: "Wat is belangrijk om te weten?",
              hulp: "Alleen wat telt voor de hulp die deze persoon kan geven.",
              soort: "tekst",
              optioneel: true,
            },
          ],
        },
        {
          naam: "gehuwd",
          label: "Is de inwoner getrouwd, geregistreerd partner, of woont die samen alsof?",
          hulp: "Dit telt mee voor de eigen bijdrage.",
          soort: "ja_nee",
        },
      ],
      begin: () => ({
        gehuwd: ja_nee(nu?.gehuwd),
        huisgenoten: als_rijen(nu?.huisgenoten, (h) => ({
          id: h.huisgenoot,
          naam: h.naam,
          relatie: h.relatie,
          geboortedatum: h.geboortedatum ?? null,
          bijzonderheden: h.bijzonderheden ?? "",
        })),
      }),
      maak: (v) => ({
        soort: "huishouden_vastgelegd",
        data: {
          gehuwd: ja(v, "gehuwd"),
          huisgenoten: rijen(v, "huisgenoten").map((h) => ({
            huisgenoot: h.id,
            naam: naam(h, "naam"),
            geboortedatum: of_niets(h, "geboortedatum"),
            relatie: gekozen<RelatieHuisgenoot>(h, "relatie"),
            bijzonderheden: tekst(h, "bijzonderheden"),
          })),
        },
      }),
    };
  },
  bestaande_ondersteuning_vastgelegd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.bestaande_ondersteuning[d.onderwerp]?.vastgelegd) : undefined;
    return {
      titel: "Ondersteuning die al loopt",
      uitleg:
        "Een arrangement van voor 2023, of een besluit dat niet in dit dossier staat. Het telt mee bij wat je nu voorstelt.",
      knop: "Leg vast",
      datum: "Gezien of gehoord op",
      velden: [
        { naam: "omschrijving", label: "Wat is het?", soort: "regel" },
        {
          naam: "familie",
          label: "Wat voor ondersteuning?",
          soort: "kiezer",
          opties: keuzes.productfamilie,
          optioneel: true,
        },
        { naam: "per_week", label: "Hoeveel per week?", soort: "per_week", optioneel: true },
        {
          naam: "profiel",
          label: "Profiel van het arrangement",
          soort: "kiezer",
          opties: keuzes.arrangementprofiel,
          optioneel: true,
          half: true,
        },
        {
          naam: "pakket",
          label: "Pakket van het arrangement",
          soort: "kiezer",
          opties: keuzes.arrangementpakket,
          optioneel: true,
          half: true,
        },
        { naam: "aanbieder", label: "Aanbieder", soort: "regel", optioneel: true },
        { naam: "van", label: "Eerste dag", soort: "datum", half: true },
        {
          naam: "tot",
          label: "Laatste dag",
          hulp: "Leeg als die nog niet vaststaat.",
          soort: "datum",
          optioneel: true,
          half: true,
        },
      ],
      begin: () => ({
        omschrijving: nu?.omschrijving ?? "",
        familie: nu?.familie ?? null,
        per_week: nu?.per_week == null ? null : String(nu.per_week),
        profiel: nu?.profiel ?? null,
        pakket: nu?.pakket ?? null,
        aanbieder: nu?.aanbieder ?? "",
        van: nu?.van ?? null,
        tot: nu?.tot ?? null,
      }),
      maak: (v) => ({
        soort: "bestaande_ondersteuning_vastgelegd",
        data: {
          ondersteuning: d.onderwerp ?? nieuwe_naam(d.view.dossier.bestaande_ondersteuning),
          omschrijving: tekst(v, "omschrijving"),
          familie: gekozen_of_niets<Productfamilie>(v, "familie"),
          profiel: gekozen_of_niets<Arrangementprofiel>(v, "profiel"),
          pakket: gekozen_of_niets<Arrangementpakket>(v, "pakket"),
          per_week: getal(v, "per_week"),
          aanbieder: of_niets(v, "aanbieder"),
          van: tekst(v, "van"),
          tot: of_niets(v, "tot"),
        },
      }),
    };
  },
  overgangsgesprek_gevoerd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.bestaande_ondersteuning[d.onderwerp]?.gesprek) : undefined;
    return {
      titel: "Gesprek over het einde van een arrangement",
      uitleg: "Met de inwoner en de begeleider, voordat het oude arrangement stopt.",
      knop: "Leg het gesprek vast",
      datum: "Gevoerd op",
      kanaal: "huisbezoek",
      velden: [
        waarover(d, {
          naam: "ondersteuning",
          label: "Over welke ondersteuning?",
          opties: bestaande_ondersteuning(d),
          geen: "Leg eerst vast welke ondersteuning al loopt.",
        }),
        { naam: "uitkomst", label: "Wat hebben jullie afgesproken?", soort: "tekst" },
      ],
      begin: () => ({ ondersteuning: enige(bestaande_ondersteuning(d)), uitkomst: nu?.uitkomst ?? "" }),
      maak: (v) => ({
        soort: "overgangsgesprek_gevoerd",
        data: { ondersteuning: dit(d, v, "ondersteuning"), uitkomst: tekst(v, "uitkomst") },
      }),
    };
  },
} satisfies Vormen;
