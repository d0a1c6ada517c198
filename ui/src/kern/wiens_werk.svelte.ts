/** Whose tasks the worklist shows. */
export type WiensWerk = "mijn" | "team";

/** Kept on this laptop beside the dossiers: it says nothing of anybody. */
const SLEUTEL = "keukentafel.wiens-werk";

class Wiens {
  #keuze = $state<WiensWerk>(localStorage.getItem(SLEUTEL) === "mijn" ? "mijn" : "team");

  get keuze(): WiensWerk {
    return this.#keuze;
  }

  kies(keuze: WiensWerk): void {
    this.#keuze = keuze;
    localStorage.setItem(SLEUTEL, keuze);
  }
}

export const wiens_werk = new Wiens();
