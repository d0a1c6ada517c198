import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: what has to be established in the onderzoek. */
export const onderzoek = {
  wlz: {
    titel: "Long-term care act (Wet langdurige zorg, Wlz)",
    uitleg:
      "A Wlz indication does not mean that the Wmo never helps. An application that still runs is no reason to wait.",
    knop: "Record",
    datum: "Discussed on",
    velden: {
      stand: { label: "What do you know about the Wlz?" },
      bron: { label: "Who told you this?" },
      wil_aanvragen: { label: "Does the resident want to apply for Wlz care?" },
      toelichting: { label: "Explanation" },
    },
  },
  gebruikelijke_hulp_beoordeeld: {
    titel: (wie: string) => `What can ${wie} do?`,
    titel_onbekend: "What can a housemate do?",
    uitleg:
      "This is about who lives in the house (gebruikelijke hulp, usual help). Who lives elsewhere and helps is an informal carer. Judge everybody apart, with reasons that belong to this person.",
    knop: "Record the judgement",
    datum: "Discussed on",
    velden: {
      huisgenoot: {
        label: "Which housemate?",
        geen: "There are no housemates in the dossier. First record who live in the house.",
      },
      oordeel: { label: "Can this housemate help?" },
      taken: { label: "Which tasks?", hulp: "For example: shopping, cooking, vacuuming." },
      per_week: { label: "How many hours a week does that save?" },
      redenen: { label: "Why not, or not everything?" },
      toelichting: { label: "Explain why this is so for this person" },
    },
  },
  mantelzorg_besproken: {
    titel: "Informal care and help of others",
    uitleg: "Informal care is voluntary. Only what somebody really does now counts.",
    knop: "Record the informal care",
    datum: "Discussed on",
    velden: {
      mantelzorgers: {
        label: "Who helps now?",
        rij: (n: number) => `Informal carer ${String(n)}`,
        voeg_toe: "Somebody else who helps",
        geen: "Nobody helps now.",
      },
      naam: { label: "Name" },
      relatie: { label: "What is this person to the resident?", hulp: "For example: daughter, neighbour." },
      doet: { label: "What does this person do now?" },
      per_week: { label: "How many hours a week?" },
      draagkracht: { label: "How is this informal carer doing?" },
      behoefte: { label: "What would help this informal carer?" },
      toelichting: { label: "What else do you want to say?" },
    },
  },
  advies_gevraagd: {
    titel: "Ask for advice",
    uitleg: "Is knowledge needed that you do not have? Then ask an expert. The six weeks go on.",
    knop: "Record: advice asked for",
    datum: "Asked on",
    velden: { adviseur: { label: "Whom?" }, vraag: { label: "What do you want to know?" } },
  },
  advies_ontvangen: {
    titel: "Advice received",
    uitleg: "Write down what the advice says about the limitations. No diagnosis: you do not need that.",
    knop: "Record the advice",
    datum: "Received on",
    velden: {
      advies: { label: "Which advice?", geen: "No advice is open. First record which advice you asked for." },
      inhoud: { label: "What does the advice say?" },
    },
  },
  traject_bepaald: {
    titel: "Which traject (route) fits?",
    knop: "Record the traject",
    datum: "Decided on",
    velden: {
      traject: {
        label: "Traject",
        uitleg: "Too unclear to choose yet. The products come from traject 2 or 3.",
      },
      motivering: { label: "Why does this traject fit?" },
      verwacht_einde: { label: "When will it be clear, do you think?" },
    },
  },
  regievoerder_aangewezen: {
    titel: "Who coordinates?",
    uitleg: "One household, one plan, one coordinator.",
    knop: "Record the coordinator",
    datum: "Agreed on",
    velden: { naam: { label: "Name" }, organisatie: { label: "Organisation" } },
  },
  eigen_bijdrage_bepaald: {
    titel: "Own contribution (eigen bijdrage)",
    uitleg: "This is what you tell the resident now. The CAK works it out and sends the bill.",
    knop: "Record",
    datum: "Discussed on",
    velden: {
      voorstel: { label: "What follows from the dossier?" },
      verschuldigd: { label: "Does the resident pay an own contribution?" },
      vrijstelling: { label: "Why not?" },
      toelichting: { label: "What did you tell about it?" },
    },
  },
} satisfies Tekst<typeof nl.vormen.onderzoek>;
