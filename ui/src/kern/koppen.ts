import type { Dossier, Feit, Veld, Zaak } from "../bindings";
import { AANVRAAG } from "./velden/aanvraag";
import { BESLUIT } from "./velden/besluit";
import type { Bron, Iets, Velden } from "./velden/bron";
import { ONDERZOEK } from "./velden/onderzoek";
import { PERSOON } from "./velden/persoon";

const VELDEN: Velden = {
  ...PERSOON,
  ...ONDERZOEK,
  ...AANVRAAG,
  ...BESLUIT,
  // What it withdraws stands on another pad: who withdraws names it.
  vervallen: () => undefined,
};

/** The field in the dossier that a feit answers: its koppen are what a new vastlegging replaces. */
export function veld_van(dossier: Dossier, zaak: Zaak | undefined, feit: Feit): Iets {
  const zoek = VELDEN[feit.soort] as (bron: Bron, data: unknown) => Iets;
  return zoek({ dossier, zaak }, feit.data);
}

/** The ids of the koppen that stand on the pad of this feit now. */
export function koppen_van(dossier: Dossier, zaak: Zaak | undefined, feit: Feit): string[] {
  return veld_van(dossier, zaak, feit)?.koppen.map((k) => k.id) ?? [];
}

/** What the latest kop of a field says. */
export function waarde_van<T>(veld: Veld<T> | undefined): T | undefined {
  return veld?.koppen.at(-1)?.waarde;
}

/** The latest kop of a field, with its date and author. */
export function laatste<T>(veld: Veld<T> | undefined) {
  return veld?.koppen.at(-1);
}

/** A name that none of these has yet: "1", "2", "3". What stays the same needs a name; nobody has to think one up. */
export function nieuwe_naam(bestaand: Partial<Record<string, unknown>> | undefined): string {
  const hoogste = Math.max(0, ...Object.keys(bestaand ?? {}).map((naam) => Number(naam) || 0));
  return String(hoogste + 1);
}
