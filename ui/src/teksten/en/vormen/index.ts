/** What each form says; what all of them say stands in `vorm`. */
import { aanvraag } from "./aanvraag";
import { besluit } from "./besluit";
import { bezwaar } from "./bezwaar";
import { contact } from "./contact";
import { doelen } from "./doelen";
import { dwangsom } from "./dwangsom";
import { gesprek } from "./gesprek";
import { huishouden } from "./huishouden";
import { keuze } from "./keuze";
import { klachten } from "./klachten";
import { meer_tijd } from "./meer_tijd";
import { melding } from "./melding";
import { onderzoek } from "./onderzoek";
import { persoon } from "./persoon";
import { pgb } from "./pgb";
import { uitvoering } from "./uitvoering";
import { uren } from "./uren";
import { verschil } from "./verschil";
import { verslag } from "./verslag";
import { vertegenwoordiging } from "./vertegenwoordiging";
import { vervallen } from "./vervallen";
import { wijziging } from "./wijziging";
import { zrm } from "./zrm";

export const vormen = {
  aanvraag,
  besluit,
  bezwaar,
  contact,
  doelen,
  dwangsom,
  gesprek,
  huishouden,
  keuze,
  klachten,
  meer_tijd,
  melding,
  onderzoek,
  persoon,
  pgb,
  uitvoering,
  uren,
  verschil,
  verslag,
  vertegenwoordiging,
  vervallen,
  wijziging,
  zrm,
};
