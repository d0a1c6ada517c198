import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: resident and wijkwerker do not agree: somebody else looks along. */
export const verschil = {
  verschil_van_inzicht: {
    titel: "You do not agree",
    uitleg: "Then a colleague looks along. The time limits go on, and the resident may always make an aanvraag.",
    knop: "Record the difference of opinion",
    datum: "Appeared on",
    velden: { waarover: { label: "What do you not agree about?" } },
  },
  tweede_wijkwerker_ingeschakeld: {
    titel: "Bring in a second wijkwerker",
    uitleg: "Choose a colleague who had no part in this case yet.",
    knop: "Bring in the colleague",
    datum: "Brought in on",
    velden: { wie: { label: "Who looks along?" }, naam: { label: "Name of the colleague" } },
  },
  tweede_wijkwerker_oordeel: {
    titel: "Judgement of the second wijkwerker",
    uitleg: "The second wijkwerker records this, under their own name.",
    knop: "Record my judgement",
    datum: "Discussed on",
    velden: {
      overeenstemming: { label: "Do resident and municipality agree now?" },
      toelichting: { label: "What do you think of it?" },
    },
  },
} satisfies Tekst<typeof nl.vormen.verschil>;
