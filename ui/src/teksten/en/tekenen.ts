import { tekenen as in_het_nederlands } from "../nl/tekenen";
import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/**
 * What the resident reads and declares stays Dutch, in every language of the window: it is the text of the form
 * that is signed. Only what the wijkwerker reads around it is translated.
 */
export const tekenen = {
  ...in_het_nederlands,
  knop: "Have it signed on the screen",
  op_scherm: (om: string) => `Signed on the screen${om ? `, at ${om}` : ""}`,
  open_getekend: "Open the signed form",
} satisfies Tekst<typeof nl.tekenen>;

/** Comparing a file with what was sent. */
export const bestandscontrole = {
  knop: "Check a file…",
  gelijk: "This is the document that was sent. Nothing in it was changed.",
  aangevuld:
    "This file differs: it is the document that was sent, with something after it. That can be a digital signature.",
  veranderd: "This file was not sent like this: it differs. It calls itself the following document.",
  onbekend: "This file was not sent from this laptop, or it was changed so much that it cannot be recognised.",
  stuk: "Document",
  zaak: "Case",
  verstuurd: "Sent",
  niet_vastgelegd: "That is not recorded",
  vastgezet: "Fixed",
  gemaakt_van: "Made of",
  vastleggingen: (aantal: number) => (aantal === 1 ? "1 record" : `${String(aantal)} records`),
  hash: "SHA-256",
} satisfies Tekst<typeof nl.bestandscontrole>;
