import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: what happens with each line after the besluit. */
export const uitvoering = {
  geen_regel: "No besluit that grants something was made known yet.",
  welke: { velden: { regel: { label: "About which line?" } } },
  toewijzingen: { label: (aanbieder: string, datum_kort: string) => `${aanbieder}, sent on ${datum_kort}` },
  toewijzing_verzonden: {
    titel: "Order to the provider (toewijzing)",
    uitleg:
      "Only pass on what is needed to help: the product, the hours, the period and how the resident can be reached.",
    knop: "Record: sent",
    datum: "Sent on",
    velden: {
      aanbieder: { label: "To which provider?" },
      ingang: { label: "First day" },
      einde: { label: "Last day" },
      vervangt: { label: "Does this come in the place of an earlier order?", optie_geen: "No" },
    },
  },
  toewijzing_retour: {
    titel: "Answer to the order",
    uitleg: "The provider answers within three working days.",
    knop: "Record the answer",
    datum: "Received on",
    velden: {
      toewijzing: { label: "To which order?", geen: "No order was sent yet." },
      goedgekeurd: { label: "Was the message accepted?" },
      fouten: { label: "What was not right?" },
    },
  },
  zorg_gestart: {
    titel: "The support has started",
    knop: "Record the start",
    datum: "Started on",
    velden: { aanbieder: { label: "With whom?" } },
  },
  zorg_gestopt: {
    titel: "The provider has stopped",
    uitleg: "This is not the end of the right yet. The own contribution goes on until you end the support.",
    knop: "Record: stopped",
    datum: "Last day",
    velden: { reden: { label: "Why?" }, tijdelijk: { label: "It is for a while" } },
  },
  begeleidingsplan_ontvangen: {
    titel: "Guidance plan received",
    knop: "Record the plan",
    datum: "Received on",
    velden: { toelichting: { label: "What does it say?" } },
  },
  huishoudplan_ontvangen: {
    titel: "Household plan received",
    knop: "Record the plan",
    datum: "Received on",
    velden: {
      taken: {
        label: "What happens, and how often?",
        rij: (n: number) => `Activity ${String(n)}`,
        voeg_toe: "Another activity",
        geen: "There is no activity yet.",
      },
      activiteit: { label: "Activity" },
      frequentie: { label: "How often?" },
    },
  },
  svb_geinformeerd: {
    titel: "Let the Svb (social insurance bank) know that there is a pgb",
    uitleg: "The Svb only gets what is needed to pay: the amount and the period.",
    knop: "Record: sent",
    datum: "Sent on",
    velden: {
      budget_cent: { label: "Budget for the whole period" },
      van: { label: "First day" },
      tot: { label: "Last day" },
    },
  },
  zorgovereenkomst_ontvangen: {
    titel: "Zorgovereenkomst (care agreement) received",
    uitleg: "The resident and the helper both sign. Then you judge the agreement.",
    knop: "Record the zorgovereenkomst",
    datum: "Received on",
    velden: {
      hulpverlener: { label: "With which helper?" },
      regel: { label: "For which line?" },
      ondertekend: { label: "Did they both sign?" },
      toelichting: { label: "What did they agree?" },
    },
  },
  zorgovereenkomst_beoordeeld: {
    titel: "Judge the zorgovereenkomst (care agreement)",
    uitleg: "Without approval the Svb pays nothing.",
    knop: "Record the judgement",
    datum: "Judged on",
    velden: {
      hulpverlener: { label: "With which helper?" },
      akkoord: { label: "Do you approve the agreement?" },
      reden: { label: "Why not?" },
    },
  },
  cak_geinformeerd: {
    titel: "Let the Cak know (it collects the own contribution)",
    uitleg: "Once at the start, and once when the last product stops.",
    knop: "Record: sent",
    datum: "Sent on",
    velden: {
      berichtsoort: { label: "What do you let them know?" },
      per: { label: "From which day?" },
      reden: { label: "Why does it stop?" },
    },
  },
  ondersteuning_onderbroken: {
    titel: "The support stops for a while",
    uitleg: "For example for a stay in hospital or a journey. The right stays, and the own contribution goes on.",
    knop: "Record the interruption",
    velden: {
      van: { label: "First day" },
      tot: { label: "Last day", hulp: "Leave empty if you do not know yet." },
      reden: { label: "Why?" },
    },
  },
  ondersteuning_beeindigd: {
    titel: "The support ends",
    uitleg: "Was this the last product? Then also let the Cak know that the own contribution stops.",
    knop: "Record the end",
    datum: "Last day",
    velden: { reden: { label: "Why?" }, toelichting: { label: "Explanation" } },
  },
} satisfies Tekst<typeof nl.vormen.uitvoering>;
