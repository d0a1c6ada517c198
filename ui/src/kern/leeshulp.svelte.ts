import { commands, type Lezing, type Opmerking, type OpmerkingSoort } from "../bindings";
import { vraag } from "./ipc";

/** Milliseconds of silence before a text is read: nobody is corrected in mid-sentence. */
const WACHT = 700;

/** A piece of a text, with what is hard about it. */
export interface Tekststuk {
  tekst: string;
  soorten: OpmerkingSoort[];
}

/** The text cut where a remark begins or ends, so that each piece can be marked. */
export function in_stukken(tekst: string, opmerkingen: readonly Opmerking[]): Tekststuk[] {
  const grenzen = [0, tekst.length, ...opmerkingen.flatMap((o) => [o.van, o.tot])].filter((g) => g <= tekst.length);
  const rij = grenzen.sort((a, b) => a - b).filter((g, i) => g !== grenzen[i - 1]);
  return rij.slice(0, -1).map((van, i) => {
    const tot = rij[i + 1] ?? tekst.length;
    const soorten = opmerkingen.filter((o) => o.van <= van && o.tot >= tot).map((o) => o.soort);
    return { tekst: tekst.slice(van, tot), soorten };
  });
}

/** The beginning of what a remark is about: enough to find it. */
export function aanhef(tekst: string, opmerking: Opmerking): string {
  const stuk = tekst.slice(opmerking.van, opmerking.tot);
  const woorden = stuk.split(/\s+/);
  return woorden.length > 6 ? `${woorden.slice(0, 6).join(" ")}…` : stuk;
}

/** Reads a text while it is written and says what could be simpler. Never in the way: without an answer the field
 * works as any other. */
export class Leeshulp {
  lezing = $state.raw<Lezing | null>(null);
  /** For which text the remarks hold. */
  tekst = $state("");
  #beurt = 0;
  #wacht: ReturnType<typeof setTimeout> | undefined;

  /** The text changed: the remarks no longer hold, and come back after a pause. */
  gewijzigd(tekst: string, wacht = WACHT): void {
    clearTimeout(this.#wacht);
    this.#beurt += 1;
    if (tekst !== this.tekst) this.lezing = null;
    this.#wacht = setTimeout(() => void this.lees(tekst), wacht);
  }

  async lees(tekst: string): Promise<void> {
    const beurt = (this.#beurt += 1);
    if (tekst.trim() === "") {
      this.lezing = null;
      return;
    }
    try {
      const lezing = await vraag(commands.leesTekst(tekst));
      if (beurt !== this.#beurt) return;
      this.tekst = tekst;
      this.lezing = lezing;
    } catch {
      // Without the aid one writes on.
    }
  }

  sluit(): void {
    clearTimeout(this.#wacht);
    this.#beurt += 1;
  }
}
