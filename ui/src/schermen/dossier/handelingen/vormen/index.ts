import type { DossierState } from "../../../../kern/dossier.svelte";
import type { HandelingNaam } from "../../../../kern/plek";
import type { Vorm } from "../vorm";
import { AANVRAAG } from "./aanvraag";
import { BESLUIT } from "./besluit";
import { BEZWAAR } from "./bezwaar";
import { CONTACT } from "./contact";
import { DOELEN } from "./doelen";
import { DWANGSOM } from "./dwangsom";
import { GESPREK } from "./gesprek";
import { HUISHOUDEN } from "./huishouden";
import { KEUZE } from "./keuze";
import { MEER_TIJD } from "./meer_tijd";
import { MELDING } from "./melding";
import { ONDERZOEK } from "./onderzoek";
import { PERSOON } from "./persoon";
import { PGB } from "./pgb";
import { KLACHTEN } from "./klachten";
import { UITVOERING } from "./uitvoering";
import { UREN } from "./uren";
import { VERSCHIL } from "./verschil";
import { VERSLAG } from "./verslag";
import { VERTEGENWOORDIGING } from "./vertegenwoordiging";
import { VERVALLEN } from "./vervallen";
import { WIJZIGING } from "./wijziging";
import { ZRM } from "./zrm";

/** Acts by name, each made for the dossier as it is. What a form says stands in teksten/vormen. */
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
  ...ZRM,
  ...DOELEN,
  ...UREN,
  ...VERSCHIL,
  ...KEUZE,
  ...PGB,
  ...VERSLAG,
  ...AANVRAAG,
  ...MEER_TIJD,
  ...BESLUIT,
  ...DWANGSOM,
  ...BEZWAAR,
  ...UITVOERING,
  ...WIJZIGING,
  ...KLACHTEN,
  ...VERVALLEN,
};
