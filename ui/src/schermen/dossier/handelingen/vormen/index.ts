import type { DossierState } from "../../../../kern/dossier.svelte";
import type { HandelingNaam } from "../../../../kern/plek";
import type { Vorm } from "../vorm";
import { AANVRAAG } from "./aanvraag";
import { BESLUIT } from "./besluit";
import { CONTACT } from "./contact";
import { GESPREK } from "./gesprek";
import { HUISHOUDEN } from "./huishouden";
import { MELDING } from "./melding";
import { ONDERZOEK } from "./onderzoek";
import { PERSOON } from "./persoon";
import { PGB } from "./pgb";
import { VERTEGENWOORDIGING } from "./vertegenwoordiging";
import { VERSLAG } from "./verslag";

/** Acts by name, each made for the dossier as it is. What a form says stands in the form. */
export type Vormen = Partial<Record<HandelingNaam, (d: DossierState) => Vorm>>;

/** The acts that consist of one feit. */
export const VORMEN: Vormen = {
  ...MELDING,
  ...PERSOON,
  ...VERTEGENWOORDIGING,
  ...HUISHOUDEN,
  ...CONTACT,
  ...GESPREK,
  ...ONDERZOEK,
  ...PGB,
  ...VERSLAG,
  ...AANVRAAG,
  ...BESLUIT,
};
