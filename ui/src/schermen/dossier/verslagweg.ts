import type { Zaak } from "../../bindings";
import type { HandelingNaam, Vervolg } from "../../kern/plek";

/** An act on the way of the verslag to the resident, and the version it is about. */
export interface Daad {
  handeling: HandelingNaam;
  onderwerp: string | null;
}

/** What comes next: freeze this version, give it, and on the screen also sign it; nothing when it got there. */
export function volgende_daad(zaak: Zaak | undefined, { wijze, versie }: Vervolg): Daad | null {
  if (!zaak) return null;
  const verslag = zaak.verslagen.find((v) => v.versie === versie);
  if (!verslag?.vastgesteld.koppen.length) return { handeling: "verslag_vaststellen", onderwerp: null };
  if (verslag.verstrekt.koppen.length === 0) return { handeling: "verslag_verstrekken", onderwerp: String(versie) };
  return wijze === "tekenen" && zaak.reactie.koppen.length === 0 ? { handeling: "tekenen", onderwerp: null } : null;
}
