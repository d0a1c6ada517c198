import { leg_alles_vast } from "./openstaand";
import type { HandelingNaam, Plek } from "./plek";

/** Where one is in a gesprek: the point one talks about, and what lies over it. */
export interface AanTafel {
  punt: string;
  laag: "afronden" | "verder" | null;
  handeling?: HandelingNaam | undefined;
}

/** Where one is in the window. */
export type Route =
  | { scherm: "werkvoorraad" }
  | { scherm: "melding"; dossier: string | null }
  | { scherm: "dossier"; id: string; zaak: string | null; plek: Plek; onderwerp?: string | null }
  | { scherm: "gesprek"; id: string; zaak: string; gesprek: string; aan_tafel?: AanTafel | undefined }
  | { scherm: "post" }
  | { scherm: "beheer" };

/** The layer that lies over the screen. */
export type Laag = "zoeken" | "toetsen" | "hulp" | null;

class Navigatie {
  route = $state.raw<Route>({ scherm: "werkvoorraad" });
  laag = $state<Laag>(null);
  /** The resident looks along: nothing of others may come into view. */
  meekijken = $state(false);

  /** Records what stands open, then goes. Nothing that was typed stays behind. */
  async naar(route: Route): Promise<void> {
    await leg_alles_vast();
    this.laag = null;
    this.route = route;
  }
}

export const navigatie = new Navigatie();
