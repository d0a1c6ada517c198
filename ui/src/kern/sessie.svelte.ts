import { flushSync } from "svelte";
import {
  commands,
  type Fout,
  type Medewerkerwijziging,
  type NieuweGebruiker,
  type Stand,
  type WerkRegel,
} from "../bindings";
import { als_fout, vraag, zodra_vergrendeld } from "./ipc";
import { leg_alles_vast } from "./openstaand";
import { plaats } from "./plaats";

/** Milliseconds between two signs of life: the shell locks after silence, and counts the silence itself. */
export const LEVENSTEKEN = 20_000;

/** Milliseconds that keeping may take before the file is locked all the same: what is kept waits for nobody. */
const GEDULD = 1000;

/** Who is in, and the door. */
export class Sessie {
  stand = $state.raw<Stand | null>(null);
  fout = $state<Fout | null>(null);
  /** Seconds that one still has to wait after wrong passphrases. */
  wachten = $state(0);
  bezig = $state(false);
  /** What somebody has to know at the door: a backup copy was put back. */
  bericht = $state<string | null>(null);
  /** A page that says nothing stands before everything. */
  stil = $state(false);
  #slot: Promise<void> = Promise.resolve();
  #laatste_teken = 0;
  #tel: ReturnType<typeof setInterval> | undefined;

  constructor() {
    zodra_vergrendeld(() => void this.kijk());
  }

  /** Asks the shell how things stand. */
  async kijk(): Promise<void> {
    try {
      await this.#neem(await vraag(commands.stand()));
    } catch (e) {
      this.fout = als_fout(e);
    }
  }

  /** Another name or other roles for who is in. */
  async wijzig_medewerker(wijziging: Medewerkerwijziging): Promise<void> {
    await this.#neem(await vraag(commands.wijzigMedewerker(wijziging)));
  }

  /** After a backup copy was put back: the door is shut, and says so. */
  async teruggezet(stand: Stand, bericht: string): Promise<void> {
    await this.#neem(stand);
    this.bericht = bericht;
  }

  kies_gemeente(map: string): Promise<boolean> {
    return this.#door(() => vraag(commands.kiesGemeente(map)));
  }

  begin(gebruiker: NieuweGebruiker): Promise<boolean> {
    return this.#door(() => vraag(commands.begin(gebruiker)));
  }

  ontgrendel(naam: string, wachtwoord: string): Promise<boolean> {
    return this.#door(() => vraag(commands.ontgrendel({ naam, wachtwoord })));
  }

  oefen(opnieuw: boolean): Promise<boolean> {
    return this.#door(() => vraag(commands.beginOefenen(opnieuw)));
  }

  /** Turns the clock of the practice file ahead; gives what became late by it. */
  async draai_klok(dagen: number): Promise<WerkRegel[] | null> {
    await leg_alles_vast();
    let te_laat: WerkRegel[] = [];
    const gelukt = await this.#door(async () => {
      const klok = await vraag(commands.draaiOefenklok(dagen));
      te_laat = klok.te_laat;
      return klok.stand;
    });
    return gelukt ? te_laat : null;
  }

  /** Records what stands open, then locks. */
  async vergrendel(): Promise<void> {
    if (this.stand?.status !== "open") return;
    await this.bewaar_alles();
    try {
      await this.#neem(await vraag(commands.vergrendel()));
    } catch (e) {
      this.fout = als_fout(e);
    }
  }

  /** Hides everything at once, keeps what was typed, and locks. */
  stilslot(): Promise<void> {
    if (this.stil || this.stand === null || this.stand.status === "nieuw") return this.#slot;
    // The caret is read before its field goes.
    const bewaard = this.stand.status === "open" ? this.bewaar_alles() : Promise.resolve();
    this.stil = true;
    flushSync();
    this.#slot = (async () => {
      await Promise.race([bewaard, new Promise((klaar) => setTimeout(klaar, GEDULD))]);
      try {
        await this.#neem(await vraag(commands.stilslot()));
      } catch {
        await this.kijk();
      }
    })();
    return this.#slot;
  }

  /** From the page that says nothing to the door, once that is shut. */
  async verder(): Promise<void> {
    await this.#slot;
    if (this.stand?.status === "open") await this.vergrendel();
    this.stil = this.stand?.status === "open";
  }

  /** Records what stands open, and where one was. */
  async bewaar_alles(): Promise<void> {
    await Promise.all([plaats.bewaar(), leg_alles_vast()]);
  }

  /** To be called with every key and movement. */
  leeft(): void {
    const nu = performance.now();
    if (this.stand?.status !== "open" || nu - this.#laatste_teken < LEVENSTEKEN) return;
    this.#laatste_teken = nu;
    void commands.actief();
  }

  async #neem(stand: Stand): Promise<void> {
    // Another file opens too when somebody goes from the practice to the real work.
    const anders = this.stand?.status !== "open" || this.stand.medewerker_id !== stand.medewerker_id;
    if (stand.status === "open") this.bericht = null;
    if (stand.status !== "open") plaats.stop();
    else if (anders) await plaats.haal(stand.vandaag);
    this.stand = stand;
  }

  async #door(doe: () => Promise<Stand>): Promise<boolean> {
    if (this.bezig) return false;
    this.bezig = true;
    this.fout = null;
    try {
      await this.#neem(await doe());
      return true;
    } catch (e) {
      this.fout = als_fout(e);
      if (this.fout.wacht_seconden) this.#wacht(this.fout.wacht_seconden);
      return false;
    } finally {
      this.bezig = false;
    }
  }

  #wacht(seconden: number): void {
    clearInterval(this.#tel);
    this.wachten = seconden;
    this.#tel = setInterval(() => {
      this.wachten -= 1;
      if (this.wachten > 0) return;
      clearInterval(this.#tel);
      if (this.fout?.code === "te_snel") this.fout = null;
    }, 1000);
  }
}

export const sessie = new Sessie();
