import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What is said about complaints, personal data and leaks. */
export const klachten = {
  titel: "Complaints and personal data",
  klacht: (op: string) => `Complaint of ${op}`,
  verzoek: (wat: string, op: string) => `${wat}, asked on ${op}`,
  datalek: (op: string) => `Data breach, discovered on ${op}`,
  afgehandeld: (op: string) => `Settled on ${op}`,
  gemeld: (op: string) => `Reported on ${op}`,
  handel_af: "Record: settled",
  meld: "Record: reported",
} satisfies Tekst<typeof nl.klachten>;
