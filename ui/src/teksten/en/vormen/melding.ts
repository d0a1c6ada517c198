import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: what follows at once on a melding, and how a melding ends without an aanvraag. */
export const melding = {
  clientondersteuning: {
    titel: "Offer cliëntondersteuning to the resident",
    titel_mantelzorger: "Offer cliëntondersteuning to the informal carer",
    uitleg:
      "Cliëntondersteuning (an adviser beside the resident) is free and independent. Every resident and every informal carer has a right to it.",
    knop: "Record the offer",
    datum: "Offered on",
    velden: {
      antwoord: { label: "What was the answer?" },
      ondersteuner: { label: "Name of the adviser" },
      toelichting: {
        label: "How was it told?",
        hulp: "For example: on the phone, or in the confirmation of receipt.",
      },
    },
  },
  bevestiging: {
    titel: "Confirmation of receipt",
    uitleg: "This is what the letter looks like. Print it or mail it, and then record here that it went out.",
    knop: "Record: sent",
    datum: "Sent on",
  },
  plan_gemeld: {
    titel: "Tell about the personal plan",
    uitleg: "The resident may write down within seven days what is needed. Tell that, and help if that is needed.",
    knop: "Record: told",
    datum: "Told on",
    velden: { toelichting: { label: "How was it told?" } },
  },
  plan_ontvangen: {
    titel: "Personal plan received",
    knop: "Record the plan",
    datum: "Received on",
    velden: { inhoud: { label: "What does it say?", hulp: "In short, or word for word." } },
  },
  plan_afgezien: {
    titel: "No personal plan",
    uitleg: "The resident says that there will be no plan. Then you need not wait.",
    knop: "Record: no plan",
    datum: "Said on",
    velden: { toelichting: { label: "What did the resident say?" } },
  },
  spoed: {
    titel: "Judge whether it is an emergency",
    uitleg: "Can the help wait for the investigation? Record what you decide and why.",
    knop: "Record the judgement",
    datum: "Judged on",
    velden: {
      uitkomst: {
        label: "Is it an emergency?",
        optie_spoed: "Yes, the help cannot wait",
        uitleg: "Then temporary help is needed at once, before the investigation is ready.",
        optie_kan_wachten: "No, the help can wait for the investigation",
      },
      reden: { label: "Why?" },
      veiligheid: { label: "Somebody’s safety is in danger" },
    },
  },
  melding_intrekken: {
    titel: "Melding withdrawn",
    uitleg: "The resident does not want to go on. Send a confirmation of that.",
    knop: "Record: melding withdrawn",
    datum: "Said on",
    velden: {
      door: { label: "By whom?" },
      schriftelijk: { label: "Is it on paper?" },
      reden: { label: "Why?" },
    },
  },
  melding_afsluiten: {
    titel: "Close the melding",
    uitleg: "Write in the letter that an aanvraag stays possible.",
    knop: "Close the melding",
    datum: "Letter sent on",
    velden: { reden: { label: "Why?" }, toelichting: { label: "Explanation" } },
  },
  doorgezonden: {
    titel: "Pass on to another body",
    uitleg:
      "Does the question belong with another municipality or with the care office (zorgkantoor)? Then pass it on as soon as possible.",
    knop: "Record: passed on",
    datum: "Passed on on",
    velden: {
      naar: { label: "To whom?", hulp: "Such as: gemeente Lelystad, or the zorgkantoor." },
      toelichting: { label: "What did you tell the resident?" },
    },
  },
  klachtroute_gemeld: {
    titel: "Tell about complaints",
    uitleg: "Tell where the resident can go with a complaint. A complaint is something else than bezwaar.",
    knop: "Record: told",
    datum: "Told on",
    velden: { toelichting: { label: "How was it told?" } },
  },
} satisfies Tekst<typeof nl.vormen.melding>;
