import type { Toestemmingsdoel, Vertegenwoordigingsrol, VormToestemming } from "../../../../bindings";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen, ja, naam, of_niets, tekst } from "../lezen";
import { dit, enige, toestemmingen, waarover } from "../uit_dossier";
import type { Waarden } from "../vorm";
import type { Vormen } from ".";

/** In the order of the law: a lower one may act only when there is no higher one (Wmo 1.1.1 lid 2). */
const UITLEG_ROL: Record<Vertegenwoordigingsrol, string> = {
  curator: "Door de rechter benoemd.",
  mentor: "Door de rechter benoemd, voor zorg en welzijn.",
  gevolmachtigde: "De inwoner gaf zelf een volmacht, voor als die het niet meer kan beoordelen.",
  partner: "Alleen als er geen curator, mentor of gevolmachtigde is.",
  familie: "Ouder, kind, broer, zus, grootouder of kleinkind. Alleen als er niemand van hierboven is.",
  gemachtigde: "De inwoner kan zelf beslissen, maar laat dit aan iemand anders over.",
  bewindvoerder: "Alleen voor geldzaken.",
};

const zonder_rechter = (v: Waarden) => ["partner", "familie"].includes(tekst(v, "rol"));

/** Who may act for the resident, and what the resident agrees with. */
export const VERTEGENWOORDIGING = {
  vertegenwoordiging_vastgelegd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.vertegenwoordigingen[d.onderwerp]) : undefined;
    return {
      titel: "Iemand mag namens de inwoner handelen",
      knop: "Leg de vertegenwoordiging vast",
      datum: "Gezien of gehoord op",
      velden: [
        { naam: "naam", label: "Wie?", soort: "naam" },
        {
          naam: "rol",
          label: "In welke rol?",
          soort: "keuze",
          opties: keuzes.vertegenwoordigingsrol.map((o) => ({ ...o, uitleg: UITLEG_ROL[o.waarde] })),
        },
        {
          naam: "inwoner_wil_het",
          label: "De inwoner heeft er geen bezwaar tegen",
          soort: "vinkje",
          als: zonder_rechter,
        },
        {
          naam: "relatie",
          label: "Wat is deze persoon van de inwoner?",
          hulp: "Bijvoorbeeld: dochter, of professioneel mentor.",
          soort: "regel",
          optioneel: true,
        },
        { naam: "telefoon", label: "Telefoonnummer", soort: "telefoon", optioneel: true },
        {
          naam: "document",
          label: "Wat heb je gezien?",
          hulp: "Bijvoorbeeld: beschikking van de rechtbank, of machtiging. Schrijf geen nummer op.",
          soort: "regel",
          optioneel: true,
        },
        {
          naam: "omvang",
          label: "Waarvoor geldt het?",
          hulp: "Bijvoorbeeld: alles, of alleen deze aanvraag.",
          soort: "regel",
          optioneel: true,
        },
        { naam: "van", label: "Vanaf", soort: "datum", half: true },
        {
          naam: "tot",
          label: "Tot en met",
          soort: "datum",
          hulp: "Leeg als het doorloopt.",
          optioneel: true,
          half: true,
        },
      ],
      begin: () => ({
        naam: nu?.naam ?? null,
        rol: nu?.rol ?? null,
        inwoner_wil_het: nu?.inwoner_wil_het ?? false,
        relatie: nu?.relatie ?? "",
        telefoon: nu?.telefoon ?? null,
        document: nu?.document ?? "",
        omvang: nu?.omvang ?? "",
        van: nu?.van ?? d.view.vandaag,
        tot: nu?.tot ?? null,
      }),
      maak: (v) => ({
        soort: "vertegenwoordiging_vastgelegd",
        data: {
          vertegenwoordiger: d.onderwerp ?? nieuwe_naam(d.view.dossier.vertegenwoordigingen),
          naam: naam(v, "naam"),
          rol: gekozen<Vertegenwoordigingsrol>(v, "rol"),
          relatie: tekst(v, "relatie"),
          document: of_niets(v, "document"),
          van: tekst(v, "van"),
          tot: of_niets(v, "tot"),
          omvang: tekst(v, "omvang"),
          telefoon: of_niets(v, "telefoon"),
          inwoner_wil_het: ja(v, "inwoner_wil_het"),
        },
      }),
    };
  },
  toestemming_gegeven: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.toestemmingen[d.onderwerp]?.gegeven) : undefined;
    return {
      titel: "Toestemming van de inwoner",
      uitleg:
        "Voor één doel, met één partij. Vraag geen toestemming voor wat al mag volgens de wet. De inwoner mag haar altijd intrekken.",
      knop: "Leg de toestemming vast",
      datum: "Gegeven op",
      kanaal: "huisbezoek",
      velden: [
        { naam: "doel", label: "Waarvoor?", soort: "keuze", opties: keuzes.toestemmingsdoel },
        { naam: "van", label: "Wie geeft de gegevens?", soort: "regel", half: true },
        { naam: "naar", label: "Wie krijgt de gegevens?", soort: "regel", half: true },
        { naam: "gegevens", label: "Welke gegevens?", soort: "tekst" },
        { naam: "vorm", label: "Hoe gaf de inwoner toestemming?", soort: "keuze", opties: keuzes.vorm_toestemming },
      ],
      begin: () => ({
        doel: nu?.doel ?? null,
        van: nu?.van ?? "",
        naar: nu?.naar ?? "",
        gegevens: nu?.gegevens ?? "",
        vorm: nu?.vorm ?? null,
      }),
      maak: (v) => ({
        soort: "toestemming_gegeven",
        data: {
          toestemming: d.onderwerp ?? nieuwe_naam(d.view.dossier.toestemmingen),
          doel: gekozen<Toestemmingsdoel>(v, "doel"),
          van: tekst(v, "van"),
          naar: tekst(v, "naar"),
          gegevens: tekst(v, "gegevens"),
          vorm: gekozen<VormToestemming>(v, "vorm"),
        },
      }),
    };
  },
  toestemming_ingetrokken: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.toestemmingen[d.onderwerp]?.ingetrokken) : undefined;
    return {
      titel: "Toestemming ingetrokken",
      uitleg: "Vanaf nu mag het niet meer. Wat eerder is gedeeld, blijft geldig gedeeld.",
      knop: "Leg vast: ingetrokken",
      datum: "Gezegd op",
      kanaal: "telefoon",
      velden: [
        waarover(d, {
          naam: "toestemming",
          label: "Welke toestemming?",
          opties: toestemmingen(d),
          geen: "Er is nog geen toestemming vastgelegd.",
        }),
        { naam: "toelichting", label: "Wat zei de inwoner?", soort: "tekst", optioneel: true },
      ],
      begin: () => ({ toestemming: enige(toestemmingen(d)), toelichting: nu?.toelichting ?? "" }),
      maak: (v) => ({
        soort: "toestemming_ingetrokken",
        data: { toestemming: dit(d, v, "toestemming"), toelichting: tekst(v, "toelichting") },
      }),
    };
  },
} satisfies Vormen;
