import type { Fout, Opdracht, Toets } from "../bindings";
import type { DossierState } from "./dossier.svelte";
import { algemeen } from "../teksten";
import { als_fout } from "./ipc";

/** Milliseconds of silence before a form is put to the toets. */
const WACHT = 150;

/** An act: shows beforehand whether it may be recorded, and records it. */
export class Handeling {
  toets = $state<Toets | null>(null);
  fout = $state<Fout | null>(null);
  bezig = $state(false);
  #beurt = 0;
  #wacht: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly dossier: DossierState,
    /** The facts that this act records together; none while the form is not complete. */
    readonly maak: () => Opdracht[] | null,
  ) {}

  /** Asks the toets again, after a pause. */
  voorzie(): void {
    clearTimeout(this.#wacht);
    this.#wacht = setTimeout(() => void this.#voorzie(), WACHT);
  }

  /** Records. False: it was refused, and `toets` or `fout` says why. */
  async doe(): Promise<boolean> {
    if (this.bezig) return false;
    const opdrachten = this.maak();
    if (!opdrachten) {
      this.fout = { code: "invoer", zin: algemeen.onvolledig, toets: null, wacht_seconden: null };
      return false;
    }
    clearTimeout(this.#wacht);
    this.#beurt += 1;
    this.bezig = true;
    this.fout = null;
    try {
      await this.dossier.leg_vast(() => opdrachten);
      return true;
    } catch (e) {
      const fout = als_fout(e);
      if (fout.toets) this.toets = fout.toets;
      else this.fout = fout;
      return false;
    } finally {
      this.bezig = false;
    }
  }

  async #voorzie(): Promise<void> {
    const opdracht = this.maak()?.[0];
    const beurt = (this.#beurt += 1);
    if (!opdracht) {
      this.toets = null;
      return;
    }
    try {
      const toets = await this.dossier.toets(opdracht);
      // An answer to an older question says nothing about the form as it stands.
      if (beurt === this.#beurt) {
        this.toets = toets;
        this.fout = null;
      }
    } catch (e) {
      if (beurt === this.#beurt) this.fout = als_fout(e);
    }
  }
}
