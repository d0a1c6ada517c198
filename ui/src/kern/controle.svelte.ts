import { commands, type Controle, type InvoerVeld } from "../bindings";
import { vraag } from "./ipc";

/** What somebody types in one checked field: the text as it is, and what the program makes of it. */
export class Invoer {
  tekst = $state("");
  controle = $state.raw<Controle | null>(null);
  /** A message waits until one pauses or leaves the field: nobody is corrected in mid-word. */
  melding = $state<string | null>(null);
  #beurt = 0;
  #wacht: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly veld: InvoerVeld,
    tekst = "",
    readonly pauze = 500,
  ) {
    this.tekst = tekst;
    if (tekst) void this.kijk();
  }

  /** The normal form, when it is right. */
  get waarde(): string | null {
    return this.controle?.goed ? this.controle.waarde : null;
  }

  get leeg(): boolean {
    return this.tekst.trim() === "";
  }

  get leesbaar(): string | null {
    return this.controle?.goed ? this.controle.leesbaar : null;
  }

  getypt(): void {
    this.controle = null;
    this.melding = null;
    clearTimeout(this.#wacht);
    this.#wacht = setTimeout(() => void this.kijk(), this.pauze);
  }

  /** Checks now; resolves when the answer is in. */
  async kijk(): Promise<void> {
    clearTimeout(this.#wacht);
    const beurt = (this.#beurt += 1);
    if (this.leeg) {
      this.controle = null;
      this.melding = null;
      return;
    }
    const tekst = this.tekst;
    try {
      const controle = await vraag(commands.controleer(this.veld, tekst));
      if (beurt !== this.#beurt) return;
      this.controle = controle;
      this.melding = controle.goed ? null : controle.melding;
    } catch {
      // The field stays as it is; recording checks it again.
    }
  }
}
