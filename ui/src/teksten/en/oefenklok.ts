import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What the clock of the practice file says. */
export const oefenklok = {
  dag: (dag: string) => `Here it is ${dag}`,
  een_dag: "One day later",
  een_week: "One week later",
  gedraaid: (dag: string) => `It is now ${dag}.`,
  gevolg: "What became late",
  te_laat: (aantal: number) =>
    aantal === 1
      ? "1 task is late now that was in time a moment ago."
      : `${String(aantal)} tasks are late now that were in time a moment ago.`,
  wat: (taak: string, uiterlijk: string) => `: ${taak}. That had to be done on ${uiterlijk} at the latest.`,
  meer: (aantal: number) => `And ${String(aantal)} more. Look in the worklist.`,
  niets: "Nothing became late.",
  sluit: "Close this message",
} satisfies Tekst<typeof nl.oefenklok>;
