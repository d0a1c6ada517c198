import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: bezwaar from receipt to decision, and beroep. */
export const bezwaar = {
  welk: { velden: { besluit: { label: "Bezwaar against which besluit?", geen: "No bezwaar is recorded yet." } } },
  verzuimen: { label: (datum_kort: string) => `Letter of ${datum_kort}` },
  bezwaar: {
    titel: "Bezwaar (objection) received",
    uitleg: "Record every bezwaar, also if it seems late or is not complete. The besluit stays in force.",
    knop: "Record the bezwaar",
    datum: "Received on",
    velden: {
      besluit: { label: "Against which besluit?", geen: "No besluit was made known yet." },
      poststempel: {
        label: "Date of the postmark",
        hulp: "Only for a letter by post. Posted in time is in time, if the letter arrives within a week.",
      },
      ontbreekt: { label: "What is missing?", hulp: "Tick what is missing. The resident may complete it afterwards." },
      verkeerd_kanaal: {
        label: "Came in digitally at an address that is not meant for it",
        hulp: "Do not just send it back. Record it and pass it on.",
      },
      toelichting: { label: "What is it about?" },
    },
  },
  bezwaar_bevestigd: {
    titel: "Confirm receipt of the bezwaar",
    uitleg: "The resident always gets this on paper, or digitally if the resident wants that.",
    knop: "Record: confirmed",
    datum: "Sent on",
  },
  bezwaar_verzuim_gevraagd: {
    titel: "Ask to complete the bezwaar",
    uitleg: "The time for the decision stands still from the day after your letter.",
    knop: "Record: asked",
    datum: "Letter sent on",
    velden: {
      ontbreekt: { label: "What is missing?" },
      termijn_tot: { label: "It can be completed up to and including" },
    },
  },
  bezwaar_verzuim_hersteld: {
    titel: "The bezwaar was completed",
    knop: "Record what came in",
    datum: "Received on",
    velden: {
      verzuim: { label: "On which letter?", geen: "Nobody asked to complete it yet." },
      volledig: { label: "Is everything in now?" },
    },
  },
  hoorzitting_gepland: {
    titel_verzetten: "Move the hearing",
    titel: "Plan the hearing",
    uitleg:
      "Invite the resident in time. Until ten days before the hearing the resident may hand in documents, and in the week before it see the dossier.",
    knop: "Record the invitation",
    datum: "Invitation sent on",
    velden: {
      datum: { label: "Day of the hearing" },
      tijd: { label: "Time" },
      plaats: { label: "Where?" },
      door: { label: "Who hears the resident?", hulp: "Who prepared the besluit may not hear." },
    },
  },
  hoorzitting_gehouden: {
    titel: "Hearing held",
    uitleg: "Who prepared the besluit may not hear. The resident may bring somebody.",
    knop: "Record the hearing",
    datum: "Held on",
    velden: { door: { label: "Who heard the resident?" }, verslag: { label: "What was said?" } },
  },
  afgezien_van_horen: {
    titel: "No hearing",
    uitleg: "To hear is the rule. Only for one of these reasons it need not be done.",
    knop: "Record: not heard",
    datum: "Decided on",
    velden: { grond: { label: "Why not?" } },
  },
  bezwaar_verdaagd: {
    titel: "Decide on the bezwaar later",
    uitleg: "Once, six weeks at most. This date really moves. Longer is possible only if the resident agrees.",
    knop: "Record the postponement",
    datum: "Letter sent on",
    velden: {
      weken: { label: "How many weeks later?" },
      met_instemming: { label: "The resident agrees to this" },
      reden: { label: "Why?" },
    },
  },
  beslissing_op_bezwaar: {
    titel: "Decide on the bezwaar",
    uitleg: "First take a new besluit if it comes in the place of the old one. Choose that besluit here.",
    knop: "Record the decision",
    datum: "Decided on",
    velden: {
      uitkomst: { label: "What is the decision?" },
      motivering: { label: "Why, in words for the resident (in Dutch)" },
      nieuw_besluit: { label: "Does another besluit come in its place?", optie_geen: "No, the besluit stays" },
      bekendgemaakt_op: { label: "Sent on", hulp: "Leave empty as long as the letter is not sent." },
      mandaat_naam: { label: "Name of who decides" },
      mandaat_functie: { label: "Position" },
    },
  },
  bezwaar_ingetrokken: {
    titel: "Bezwaar withdrawn",
    knop: "Record: withdrawn",
    datum: "Withdrawn on",
    velden: {
      schriftelijk: {
        label: "Is it on paper, or did it come digitally?",
        hulp: "No: then it was said at the hearing.",
      },
    },
  },
  beroep_ontvangen: {
    titel: "Beroep (appeal) to the court",
    uitleg: "The court lets you know that the resident appealed. Pass it on to the lawyer.",
    knop: "Record the beroep",
    datum: "Message received on",
    velden: {
      beroepsoort: { label: "What is it about?" },
      rechtbank: { label: "Which court?" },
      toelichting: { label: "Explanation" },
    },
  },
} satisfies Tekst<typeof nl.vormen.bezwaar>;
