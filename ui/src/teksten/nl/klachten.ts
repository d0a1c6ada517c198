/** What is said about complaints, personal data and leaks. */
export const klachten = {
  titel: "Klachten en persoonsgegevens",
  klacht: (op: string) => `Klacht van ${op}`,
  verzoek: (wat: string, op: string) => `${wat}, gevraagd op ${op}`,
  datalek: (op: string) => `Datalek, ontdekt op ${op}`,
  afgehandeld: (op: string) => `Afgehandeld op ${op}`,
  gemeld: (op: string) => `Gemeld op ${op}`,
  handel_af: "Leg vast: afgehandeld",
  meld: "Leg vast: gemeld",
};
