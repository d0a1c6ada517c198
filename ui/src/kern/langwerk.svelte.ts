import { Channel } from "@tauri-apps/api/core";
import { commands, type Beheerstap, type Fout } from "../bindings";
import { als_fout, vraag } from "./ipc";
import { omroep } from "./omroep.svelte";

/** Work that takes a while: how far it is, and a way to stop it. */
export class Langwerk {
  bezig = $state(false);
  stap = $state.raw<Beheerstap | null>(null);
  fout = $state.raw<Fout | null>(null);

  /** How much of it is done, out of a hundred; none while that is not known. */
  get deel(): number | null {
    if (!this.stap || this.stap.totaal === 0) return null;
    return Math.min(100, Math.round((100 * this.stap.gedaan) / this.stap.totaal));
  }

  /** The outcome; none when it failed, was stopped, or somebody chose no folder. */
  async doe<T>(werk: (voortgang: Channel<Beheerstap>) => Promise<T | null>): Promise<T | null> {
    if (this.bezig) return null;
    this.bezig = true;
    this.fout = null;
    this.stap = null;
    const voortgang = new Channel<Beheerstap>();
    voortgang.onmessage = (stap) => (this.stap = stap);
    try {
      return await werk(voortgang);
    } catch (e) {
      this.fout = als_fout(e);
      omroep.zeg(this.fout.zin);
      return null;
    } finally {
      this.bezig = false;
      this.stap = null;
    }
  }

  async stop(): Promise<void> {
    await vraag(commands.stopBeheer().then(() => ({ status: "ok" as const, data: null })));
  }
}
