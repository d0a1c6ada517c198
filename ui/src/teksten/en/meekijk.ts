import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What the resident reads who looks along: Dutch, as on paper. */
export const meekijk = {
  knop: "Let the resident look",
  titel: (naam: string) => `Voor ${naam}`,
  kop: "Dit staat er nu",
  sluit: "Terug",
  sluit_hulp: "F2 of Esc",
  vraag: "Jouw vraag",
  besproken: "Wat we bespraken",
  opgeschreven: "Wij schreven op",
  soort: { feit: "Wat we zagen", verklaring: "Jij vertelde", duiding: "Wij denken" },
  vertelde: "Jij zei",
  zei: (wie: string) => `${wie} zei`,
  wie_helpt_nu: "Wie helpt nu",
  wie_helpt: "Wie jou helpt",
  afspraken: "Wat we afspraken",
  doelen: "Dit wil je bereiken",
  hulp: "Deze hulp",
  door: (wie: string) => `door ${wie}`,
  hierna: "Zo gaat het verder",
  weg: "Waar we zijn",
  staat: { gedaan: "klaar", nu: "hier zijn we nu", straks: "komt nog" },
  keuze: {
    titel: "Hoe wil je de hulp krijgen?",
    uitleg:
      "Je mag kiezen tussen zorg in natura en een persoonsgebonden budget (pgb). Het is dezelfde hulp, op twee manieren geregeld.",
    zin: "Zorg in natura",
    pgb: "Met een pgb",
    altijd: "Dit geldt altijd",
    sluit_hulp: "Esc",
  },
  nog_niets: "Er is nog niets opgeschreven. Wat we vandaag bespreken, komt hier te staan.",
} satisfies Tekst<typeof nl.meekijk>;
