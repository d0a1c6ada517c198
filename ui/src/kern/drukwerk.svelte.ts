import { Channel } from "@tauri-apps/api/core";
import { tick } from "svelte";
import { commands, type Afdrukuitslag, type Stapelbrief, type Stapelstap } from "../bindings";
import { vraag } from "./ipc";

/** The steps of a pile as they come, and whether every letter had its turn. */
export interface Stapelloop {
  stappen: Stapelstap[];
  klaar: boolean;
}

/**
 * Works through letters. The last messages of a channel may come after the answer of its command: one waits for those
 * too.
 */
export async function loop_stapel<T>(
  brieven: Stapelbrief[],
  doe: (brieven: Stapelbrief[], voortgang: Channel<Stapelstap>) => Promise<T>,
  is_klaar: (antwoord: T) => boolean,
  bij_stap: (gedaan: number) => void = () => undefined,
): Promise<{ antwoord: T } & Stapelloop> {
  const stappen: Stapelstap[] = [];
  const voortgang = new Channel<Stapelstap>();
  const alles = new Promise<void>((klaar) => {
    voortgang.onmessage = (stap) => {
      stappen.push(stap);
      bij_stap(stappen.length);
      if (stappen.length === brieven.length) klaar();
    };
  });
  const antwoord = await doe(brieven, voortgang);
  const klaar = is_klaar(antwoord);
  if (klaar) await alles;
  return { antwoord, stappen, klaar };
}

/** The pages of letters that were kept, to print. */
export function haal_bladen(brieven: Stapelbrief[], bij_stap?: (gedaan: number) => void): Promise<Stapelloop> {
  return loop_stapel(brieven, (b, kanaal) => vraag(commands.stapelBladen(b, kanaal)), Boolean, bij_stap);
}

/**
 * The pages of letters behind each other. With `nieuw_vel` every letter begins on a sheet of its own when both sides are
 * printed: else the first page of the one would stand on the back of the other, which goes to somebody else.
 */
export function achter_elkaar(brieven: string[][], nieuw_vel: boolean): string[] {
  return brieven.flatMap((bladen, n) => {
    const half = bladen.length % 2 === 1 && n < brieven.length - 1;
    return nieuw_vel && half ? [...bladen, ""] : bladen;
  });
}

/** The pages that go to paper. They lie in the print layer of the window and are never on the screen. */
class Drukwerk {
  adressen = $state.raw<string[]>([]);
  bezig = $state(false);

  /** Lays the pages ready (an empty one is a white page) and opens the print dialog of the system. One at a time. */
  async druk(bladen: string[]): Promise<Afdrukuitslag> {
    this.ruim_op();
    this.bezig = true;
    let open = false;
    try {
      this.adressen = bladen.map((svg) => (svg ? URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })) : ""));
      await tick();
      // A page that is not drawn yet would come out of the printer empty.
      const beelden = [...document.querySelectorAll<HTMLImageElement>("[data-test=druklaag] img")];
      await Promise.all(beelden.map((beeld) => beeld.decode()));
      const uitslag = await vraag(commands.drukAf());
      open = uitslag === "geopend";
      return uitslag;
    } finally {
      this.bezig = false;
      // A dialog that is still open draws from the layer: then it stays until the next one, or the lock.
      if (!open) this.ruim_op();
    }
  }

  /** Prints one letter that was kept. */
  async druk_stuk(brief: Stapelbrief): Promise<Afdrukuitslag> {
    const { stappen } = await haal_bladen([brief]);
    const fout = stappen[0]?.fout;
    if (fout) throw new Error(fout);
    return await this.druk(stappen[0]?.bladen ?? []);
  }

  ruim_op(): void {
    this.adressen.forEach((adres) => {
      if (adres) URL.revokeObjectURL(adres);
    });
    this.adressen = [];
  }
}

export const drukwerk = new Drukwerk();
