import { commands, FEITEN_MET_BRIEF, type Briefvoorbeeld, type Feit, type Opdracht } from "../bindings";
import type { DossierState } from "./dossier.svelte";
import { als_fout, vraag } from "./ipc";

/** Milliseconds of silence before the letter is drawn again. */
const WACHT = 250;

/** Whether a letter can go with this kind of feit. Which one, if any, the shell says. */
export function kan_brief_hebben(feit: Feit | null): boolean {
  const soorten: readonly string[] = FEITEN_MET_BRIEF;
  return feit !== null && soorten.includes(feit.soort);
}

/** The letter that goes with a feit that is being written: as it will be printed, and whether it is made. */
export class Brief {
  /** None while the form is not filled in, and where no letter goes with what was answered. */
  beeld = $state.raw<Briefvoorbeeld | null>(null);
  /** Whether the form says enough to know its letter. */
  bekend = $state(false);
  /** Why the letter could not be asked for. */
  fout = $state<string | null>(null);
  /** What somebody ticked; none while nobody did. */
  wil = $state<boolean | null>(null);
  #beurt = 0;
  #wacht: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly dossier: DossierState,
    /** What the form would record; none while it is not complete. */
    readonly maak: () => Opdracht | null,
  ) {}

  /** It is made and kept together with the feit. */
  get aan(): boolean {
    return this.beeld !== null && (!this.beeld.vrij || (this.wil ?? this.beeld.standaard));
  }

  /** Draws it again, after a pause. */
  voorzie(): void {
    clearTimeout(this.#wacht);
    this.#wacht = setTimeout(() => void this.teken(), WACHT);
  }

  /** Draws it now, so that who records knows which letter goes with it. */
  async teken(): Promise<void> {
    clearTimeout(this.#wacht);
    const beurt = (this.#beurt += 1);
    const opdracht = this.maak();
    const zaak = this.dossier.zaak_id;
    if (!opdracht || !zaak || !kan_brief_hebben(opdracht.feit)) {
      this.beeld = null;
      this.bekend = false;
      this.fout = null;
      return;
    }
    let beeld: Briefvoorbeeld | null;
    try {
      beeld = await vraag(commands.briefVoorbeeld(this.dossier.id, zaak, opdracht));
    } catch (e) {
      if (beurt === this.#beurt) this.fout = als_fout(e).zin;
      return;
    }
    // An answer to an older question is not the letter of the form as it stands.
    if (beurt !== this.#beurt) return;
    this.beeld = beeld;
    this.fout = null;
    this.bekend = true;
  }
}
