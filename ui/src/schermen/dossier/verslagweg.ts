import type { Zaak } from "../../bindings";
import type { HandelingNaam, Vervolg } from "../../kern/plek";

/** An act on the way of the verslag to the resident, and the version it is about. */
export interface Daad {
  handeling: HandelingNaam;
  onderwerp: string | null;
}

/** What comes next: freeze the latest version, give it, and on the screen also sign it; nothing when it got there. */
export function volgende_daad(zaak: Zaak | undefined, vervolg: Vervolg): Daad | null {
  if (!zaak || zaak.reactie.koppen.length > 0) return null;
  const verslag = zaak.verslagen.at(-1);
  if (!verslag?.vastgesteld.koppen.length) return { handeling: "verslag_vaststellen", onderwerp: null };
  if (verslag.verstrekt.koppen.length === 0) {
    return { handeling: "verslag_verstrekken", onderwerp: String(verslag.versie) };
  }
  return vervolg === "tekenen" ? { handeling: "tekenen", onderwerp: null } : null;
}
