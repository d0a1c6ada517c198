import { commands, type Eenheid, type UrenBeeld, type UrenOnderbouwd } from "../../../bindings";
import { vraag } from "../../../kern/ipc";

/** Milliseconds of silence before the sum is asked. */
const WACHT = 120;

/** What the sum is asked of. */
export interface Urenvraag {
  uren: UrenOnderbouwd;
  /** What is recorded, when the hours are a thought. */
  nu: UrenOnderbouwd | null;
  eenheid: Eenheid;
  /** What the line asks. */
  per_week: number | null;
}

/** The sum of hours that are being typed: Rust counts, the window shows. */
export class Urensom {
  beeld = $state.raw<UrenBeeld | null>(null);
  #beurt = 0;
  #wacht: ReturnType<typeof setTimeout> | undefined;

  vraag(v: Urenvraag): void {
    clearTimeout(this.#wacht);
    this.#wacht = setTimeout(() => void this.#vraag(v), WACHT);
  }

  /** Nothing is being thought any more. */
  vergeet(): void {
    this.sluit();
    this.beeld = null;
  }

  sluit(): void {
    clearTimeout(this.#wacht);
    this.#beurt += 1;
  }

  async #vraag({ uren, nu, eenheid, per_week }: Urenvraag): Promise<void> {
    const beurt = (this.#beurt += 1);
    try {
      const beeld = await vraag(commands.urenOpbouw(uren, nu, eenheid, per_week));
      if (beurt === this.#beurt) this.beeld = beeld;
    } catch {
      // A sum that is not known is not shown; recording says what is wrong.
      if (beurt === this.#beurt) this.beeld = null;
    }
  }
}
