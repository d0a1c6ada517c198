import type { Vertegenwoordigingsrol } from "../../../bindings";

/** What the forms say that record: who may act for the resident, and what the resident agrees with. */
export const vertegenwoordiging = {
  /** In the order of the law: a lower one may act only when there is no higher one (Wmo 1.1.1 lid 2). */
  uitleg_rol: {
    curator: "Door de rechter benoemd.",
    mentor: "Door de rechter benoemd, voor zorg en welzijn.",
    gevolmachtigde: "De inwoner gaf zelf een volmacht, voor als die het niet meer kan beoordelen.",
    partner: "Alleen als er geen curator, mentor of gevolmachtigde is.",
    familie: "Ouder, kind, broer, zus, grootouder of kleinkind. Alleen als er niemand van hierboven is.",
    gemachtigde: "De inwoner kan zelf beslissen, maar laat dit aan iemand anders over.",
    bewindvoerder: "Alleen voor geldzaken.",
  } satisfies Record<Vertegenwoordigingsrol, string>,
  vertegenwoordiging_vastgelegd: {
    titel: "Iemand mag namens de inwoner handelen",
    knop: "Leg de vertegenwoordiging vast",
    datum: "Gezien of gehoord op",
    velden: {
      naam: { label: "Wie?" },
      rol: { label: "In welke rol?" },
      inwoner_wil_het: { label: "De inwoner heeft er geen bezwaar tegen" },
      relatie: {
        label: "Wat is deze persoon van de inwoner?",
        hulp: "Bijvoorbeeld: dochter, of professioneel mentor.",
      },
      telefoon: { label: "Telefoonnummer" },
      document: {
        label: "Wat heb je gezien?",
        hulp: "Bijvoorbeeld: beschikking van de rechtbank, of machtiging. Schrijf geen nummer op.",
      },
      omvang: { label: "Waarvoor geldt het?", hulp: "Bijvoorbeeld: alles, of alleen deze aanvraag." },
      van: { label: "Vanaf" },
      tot: { label: "Tot en met", hulp: "Leeg als het doorloopt." },
    },
  },
  toestemming_gegeven: {
    titel: "Toestemming van de inwoner",
    uitleg:
      "Voor één doel, met één partij. Vraag geen toestemming voor wat al mag volgens de wet. De inwoner mag haar altijd intrekken.",
    knop: "Leg de toestemming vast",
    datum: "Gegeven op",
    velden: {
      doel: { label: "Waarvoor?" },
      van: { label: "Wie geeft de gegevens?" },
      naar: { label: "Wie krijgt de gegevens?" },
      gegevens: { label: "Welke gegevens?" },
      vorm: { label: "Hoe gaf de inwoner toestemming?" },
    },
  },
  toestemming_ingetrokken: {
    titel: "Toestemming ingetrokken",
    uitleg: "Vanaf nu mag het niet meer. Wat eerder is gedeeld, blijft geldig gedeeld.",
    knop: "Leg vast: ingetrokken",
    datum: "Gezegd op",
    velden: {
      toestemming: { label: "Welke toestemming?", geen: "Er is nog geen toestemming vastgelegd." },
      toelichting: { label: "Wat zei de inwoner?" },
    },
  },
};
