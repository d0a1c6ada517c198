import type * as nl from "../../nl";
import type { Tekst } from "../../tekst";

/** What the forms say that record: taking back what was recorded by mistake. */
export const vervallen = {
  vervallen: {
    titel: "Take back a record",
    uitleg: (label: string, feitdatum_leesbaar: string) =>
      `${label}, ${feitdatum_leesbaar}. Only do this if it never happened, or belongs to somebody else. If something is not right, correct it. What stood there can still be read in the history.`,
    uitleg_zonder_regel: "First choose in the history what you take back.",
    knop: "Take back",
    velden: { reden: { label: "Why do you take this back?" } },
  },
} satisfies Tekst<typeof nl.vormen.vervallen>;
