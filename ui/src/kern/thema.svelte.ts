/** How the window looks: light, dark, or as the system says. */
export type Thema = "systeem" | "licht" | "donker";

const THEMAS: readonly string[] = ["systeem", "licht", "donker"] satisfies Thema[];
/** Kept on this laptop beside the dossiers, since it counts before anybody unlocks: it says nothing of anybody. */
const SLEUTEL = "keukentafel.thema";
/** Not everywhere: what only renders has no media. */
const donker = typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null;

function bewaard(): Thema {
  const tekst = localStorage.getItem(SLEUTEL);
  return tekst !== null && THEMAS.includes(tekst) ? (tekst as Thema) : "systeem";
}

class Themakeuze {
  #keuze = $state<Thema>(bewaard());

  get keuze(): Thema {
    return this.#keuze;
  }

  kies(thema: Thema): void {
    this.#keuze = thema;
    localStorage.setItem(SLEUTEL, thema);
    this.toon();
  }

  /** Says on the root which it is now; tokens.css has the colours. */
  toon(): void {
    const nu = this.#keuze === "systeem" ? (donker?.matches ? "donker" : "licht") : this.#keuze;
    document.documentElement.dataset["thema"] = nu;
  }

  /** Shows it, and follows the system from here on. */
  begin(): void {
    this.toon();
    donker?.addEventListener("change", () => {
      this.toon();
    });
  }
}

export const thema = new Themakeuze();
