import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What is said when the besluit is late: the meter, ingebrekestelling and dwangsom. */
export const dwangsom = {
  titel: "Late with the besluit",
  meter: "Meter of the dwangsom (penalty for deciding late)",
  nu: "Owed now",
  per_dag: (bedrag: string) => `and ${bedrag} more every day`,
  eerste_euro: "First euro",
  zonder_brief: "if the resident sends an ingebrekestelling (notice of default) as soon as possible",
  hoogste: "At most",
  hoogste_op: (op: string) => `on ${op}`,
  wat_stopt: "What stops this?",
  stopt: {
    besluit: (op: string) => `A besluit that goes out on ${op} at the latest costs nothing.`,
    bezwaar: (op: string) => `A decision on the bezwaar that goes out on ${op} at the latest costs nothing.`,
  },
  stopt_nu: {
    besluit: "Every day counts: the meter stops on the day when the besluit goes out.",
    bezwaar: "Every day counts: the meter stops on the day when the decision on the bezwaar goes out.",
  },
  ontvangen: "Record an ingebrekestelling",
  bevestig: "Confirm receipt",
  stel_vast: "Set the dwangsom",
  betaal: "Record the payment",
  brief: (op: string) => `Ingebrekestelling of ${op}`,
  over: (waarover: string) => `About: ${waarover}`,
  bevestigd: (op: string) => `Receipt confirmed on ${op}.`,
  vastgesteld: (bedrag: string, op: string) => `Set on ${op}: ${bedrag}`,
  betaald: (bedrag: string, op: string) => `Paid on ${op}: ${bedrag}`,
  tabel: "How it was counted",
  van: "From",
  tot: "Up to and including",
  dagen: "Days",
  dag_bedrag: "A day",
  bedrag: "Amount",
  samen: "Together",
  bekendmaken: "Make this besluit known",
  per_aanvrager: (delen: string) => `Every applicant gets a part: ${delen}.`,
  geldt: {
    geldig: "This letter counts",
    prematuur: "This letter comes too early",
    niet_schriftelijk: "This is no ingebrekestelling",
    geen_termijn: "No time limit runs",
    al_besloten: "It was decided already",
    voor_jurist: "Ask the lawyer about this",
  },
} satisfies Tekst<typeof nl.dwangsom>;
