import { commands } from "../bindings";
import { vraag } from "./ipc";
import { navigatie, type Route } from "./route.svelte";

/** Under which the place is kept: a draft like any other, so in the encrypted file and nowhere else. */
export const SLEUTEL = "plaats";
/** Milliseconds of stillness after which the place is kept. */
export const STILTE = 200;
/** Milliseconds that a place waits at most, while somebody types or scrolls on. */
export const MEEST = 800;
/** Milliseconds between two looks for the field one comes back to, while its screen is being read. */
const BEURT = 20;
/** Looks after which one is left where one is: the field is not there any more. */
const MEESTE_BEURTEN = 250;
/** Looks that the focus has to stay: a screen that opens puts the focus at its own beginning first. */
const STAAT_VAST = 5;
/** Looks for the page to become as long as it was: letters and pictures come later than the form. */
const GEGROEID = 50;

/** A field, by its hook; the how-manieth of that name; and the marked text in it. */
interface Veld {
  haak: string;
  keer: number;
  van: number | null;
  tot: number | null;
}

interface Plaats {
  /** A new day begins with the worklist. */
  dag: string;
  route: Route;
  veld: Veld | null;
  /** How far the field and all that is around it were scrolled, inside out. */
  schuif: number[];
}

function is_tekst(e: Element): e is HTMLInputElement | HTMLTextAreaElement {
  return e instanceof HTMLTextAreaElement || (e instanceof HTMLInputElement && e.selectionStart !== null);
}

function met_haak(haak: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-test]")].filter((e) => e.dataset["test"] === haak);
}

function omhoog(van: Element | null): Element[] {
  const lijst: Element[] = [];
  for (let e = van ?? document.documentElement; ;) {
    lijst.push(e);
    if (!e.parentElement) return lijst;
    e = e.parentElement;
  }
}

/** Where somebody is, down to the caret: after a lock or a power cut one goes on in the middle of the sentence. */
class Plaatsbepaling {
  #scherm: (() => Route) | null = null;
  /** The last field that had the focus: the button that locks is no place to come back to. */
  #veld: HTMLElement | null = null;
  #dag = "";
  #aan = false;
  #terug: Plaats | null = null;
  #bewaard = "";
  #keten: Promise<void> = Promise.resolve();
  #stil: ReturnType<typeof setTimeout> | undefined;
  #meest: ReturnType<typeof setTimeout> | undefined;
  #zoekt: ReturnType<typeof setInterval> | undefined;

  /** Whether somebody is being brought back: then a screen leaves the focus alone. */
  get komt_terug(): boolean {
    return this.#terug !== null;
  }

  /** A screen says where in it one is; returns how to take that back. */
  meld_scherm(waar: () => Route): () => void {
    this.#scherm = waar;
    return () => {
      if (this.#scherm === waar) this.#scherm = null;
    };
  }

  /** Chooses the screen that was left today, else the worklist. Before anything is shown. */
  async haal(dag: string): Promise<void> {
    this.stop();
    this.#dag = dag;
    navigatie.route = { scherm: "werkvoorraad" };
    try {
      const concept = (await vraag(commands.concepten())).find((c) => c.sleutel === SLEUTEL);
      if (!concept) return;
      const plaats = JSON.parse(concept.tekst) as Plaats;
      if (plaats.dag !== dag || typeof plaats.route.scherm !== "string") return;
      this.#terug = plaats;
      navigatie.route = plaats.route;
    } catch {
      // The worklist is always a good place to begin, and what was typed is kept elsewhere.
    }
  }

  /** Puts focus, caret and scroll back once their field is there; from then on the place is kept. */
  begin(): void {
    const plaats = this.#terug;
    if (!plaats) {
      this.#aan = true;
      return;
    }
    let beurten = 0;
    let vast = 0;
    let geschoven = false;
    const klaar = () => {
      clearInterval(this.#zoekt);
      this.#terug = null;
      this.#aan = true;
    };
    clearInterval(this.#zoekt);
    this.#zoekt = setInterval(() => {
      const veld = plaats.veld && (met_haak(plaats.veld.haak)[plaats.veld.keer] ?? null);
      const doel = plaats.veld ? veld : document.documentElement;
      beurten += 1;
      if (doel && (veld === null || document.activeElement === veld)) {
        vast += 1;
        geschoven = this.#schuif(doel, plaats.schuif);
      } else if (veld) {
        vast = 0;
        veld.focus({ preventScroll: true });
        if (plaats.veld && plaats.veld.van !== null && is_tekst(veld))
          veld.setSelectionRange(plaats.veld.van, plaats.veld.tot);
      }
      if ((geschoven && vast >= STAAT_VAST) || vast >= GEGROEID || beurten >= MEESTE_BEURTEN) {
        klaar();
        veld?.scrollIntoView({ block: "nearest" });
      }
    }, BEURT);
  }

  /** Somebody takes over: nobody is moved away from where they point or type. */
  neemt_over(): void {
    if (!this.#terug || this.#zoekt === undefined) return;
    clearInterval(this.#zoekt);
    this.#terug = null;
    this.#aan = true;
  }

  /** The caret, the focus or the scroll may have moved. */
  beweegt(): void {
    if (!this.#aan) return;
    this.#kijk();
    clearTimeout(this.#stil);
    this.#stil = setTimeout(() => void this.bewaar(), STILTE);
    this.#meest ??= setTimeout(() => void this.bewaar(), MEEST);
  }

  /** Keeps the place as it is at this moment. */
  bewaar(): Promise<void> {
    this.#stop_wachten();
    if (!this.#aan) return this.#keten;
    const vorm = JSON.stringify(this.#nu());
    if (vorm === this.#bewaard) return this.#keten;
    this.#bewaard = vorm;
    this.#keten = this.#keten.then(async () => {
      try {
        await vraag(commands.bewaarConcept(null, SLEUTEL, vorm));
      } catch {
        // A place is a comfort: not having it may not stand in the way of the text itself. The next move tries again.
        this.#bewaard = "";
      }
    });
    return this.#keten;
  }

  /** Nobody is in any more. */
  stop(): void {
    this.#stop_wachten();
    clearInterval(this.#zoekt);
    this.#zoekt = undefined;
    this.#terug = null;
    this.#aan = false;
    this.#veld = null;
    this.#bewaard = "";
  }

  #stop_wachten(): void {
    clearTimeout(this.#stil);
    clearTimeout(this.#meest);
    this.#meest = undefined;
  }

  #kijk(): void {
    const nu = document.activeElement;
    if (nu instanceof HTMLElement && nu.dataset["test"] && nu.closest("main, dialog")) this.#veld = nu;
    else if (!this.#veld?.isConnected) this.#veld = null;
  }

  #nu(): Plaats {
    this.#kijk();
    const e = this.#veld;
    const haak = e?.dataset["test"] ?? "";
    const tekst = e && is_tekst(e) ? e : null;
    return {
      dag: this.#dag,
      route: this.#scherm?.() ?? navigatie.route,
      veld: e && {
        haak,
        keer: met_haak(haak).indexOf(e),
        van: tekst?.selectionStart ?? null,
        tot: tekst?.selectionEnd ?? null,
      },
      schuif: omhoog(e).map((x) => Math.round(x.scrollTop)),
    };
  }

  /** Whether all of it could be scrolled as far as it was. */
  #schuif(doel: Element, schuif: number[]): boolean {
    return omhoog(doel).every((e, i) => {
      const ver = schuif[i] ?? 0;
      if (Math.round(e.scrollTop) !== ver) e.scrollTop = ver;
      return Math.abs(e.scrollTop - ver) <= 1;
    });
  }
}

export const plaats = new Plaatsbepaling();
