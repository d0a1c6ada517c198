import { commands, type ConceptBeeld, type Fout } from "../bindings";
import { als_fout, vraag } from "./ipc";
import { meld_openstaand } from "./openstaand";

/** Milliseconds of silence after which the draft goes to the disk. */
export const PAUZE = 200;
/** Milliseconds that a key waits for the disk at most, while somebody types on without any silence. */
export const MEEST = 800;
/** Milliseconds of silence after which the text is recorded. */
export const RUST = 30_000;

/** Mark in the timeline of the page: what was typed before its `detail` is on the disk since then. */
const OP_SCHIJF = "concept-op-schijf";

/** What belongs to one text that saves itself. */
export interface ConceptBron<T> {
  /** None for a melding that has no dossier yet. */
  dossier: string | null;
  /** Name of the draft inside the dossier. */
  sleutel: string;
  /** What is recorded now. */
  vastgelegd: T;
  /** The koppen on its pad, as they are shown at this moment. */
  koppen: () => string[];
  /** The draft that was kept, if there is one. */
  concept?: ConceptBeeld | undefined;
  /** Records the value and clears the draft in one transaction; none for a text that only an act records. */
  leg?: ((waarde: T, sleutel: string) => Promise<void>) | undefined;
  /** Told of every draft that was kept, and of none when it was cleared, so that the next visit finds it. */
  onthoud?: ((concept: ConceptBeeld | null) => void) | undefined;
  /** Whether the value can be recorded already; an unfinished line stays a draft. */
  compleet?: ((waarde: T) => boolean) | undefined;
}

/** What stood in a text before. */
export interface Eerder<T> {
  /** As one reads it: "14:32". */
  moment: string;
  waarde: T;
}

interface Bewaarvorm<T> {
  basis: string[];
  waarde: T;
}

/**
 * A text that is never lost: every pause keeps a draft, and so does typing on without one; leaving the field
 * records it. Drafts and records of one text go to the shell one after the other, so that an older draft can never land on top of a newer record.
 */
export class Concept<T> {
  waarde = $state() as T;
  /** "14:32", once something was kept. */
  bewaard_om = $state<string | null>(null);
  fout = $state<Fout | null>(null);
  /** A draft that was begun on another text than the one that is recorded now: shown, never put back unasked. */
  ouder_concept = $state<T | null>(null);

  readonly #bron: ConceptBron<T>;
  #vastgelegd: string;
  #versie = 0;
  #bewaard = 0;
  #keten: Promise<void> = Promise.resolve();
  #pauze: ReturnType<typeof setTimeout> | undefined;
  /** Runs since the oldest key that no draft holds yet; another key does not move it. */
  #meest: ReturnType<typeof setTimeout> | undefined;
  #rust: ReturnType<typeof setTimeout> | undefined;
  #afmelden: () => void;

  constructor(bron: ConceptBron<T>) {
    this.#bron = bron;
    this.#vastgelegd = JSON.stringify(bron.vastgelegd);
    this.waarde = bron.vastgelegd;
    if (bron.concept) this.#zet_terug(bron.concept);
    this.#afmelden = meld_openstaand(this);
  }

  /** Whether what stands here differs from what is recorded. */
  get veranderd(): boolean {
    return JSON.stringify(this.waarde) !== this.#vastgelegd;
  }

  /** To be called after every change. */
  gewijzigd(): void {
    this.#versie += 1;
    this.#plan();
  }

  wijzig(waarde: T): void {
    this.waarde = waarde;
    this.gewijzigd();
  }

  neem_ouder_concept(): void {
    if (this.ouder_concept === null) return;
    this.wijzig(this.ouder_concept);
    this.ouder_concept = null;
  }

  async gooi_ouder_concept_weg(): Promise<void> {
    this.ouder_concept = null;
    await this.#in_de_rij(async () => {
      await vraag(commands.wisConcept(this.#bron.dossier, this.#bron.sleutel));
    });
  }

  /** What stood here before, oldest first; none when that cannot be read, and `fout` says why. */
  async eerdere(): Promise<Eerder<T>[] | null> {
    try {
      const rijen = await vraag(commands.journaal(this.#bron.dossier, this.#bron.sleutel));
      this.fout = null;
      return rijen.map(({ moment, tekst }) => ({ moment, waarde: (JSON.parse(tekst) as Bewaarvorm<T>).waarde }));
    } catch (e) {
      this.fout = als_fout(e);
      return null;
    }
  }

  /**
   * Puts an older text back, never silently: what stands here now is kept in the journaal first. False: that was not
   * possible, and nothing changed.
   */
  async zet_eerdere_terug(waarde: T): Promise<boolean> {
    let gelukt = false;
    await this.#in_de_rij(async () => {
      const nu: Bewaarvorm<T> = { basis: this.#bron.koppen(), waarde: this.waarde };
      await vraag(commands.houdInJournaal(this.#bron.dossier, this.#bron.sleutel, JSON.stringify(nu)));
      this.wijzig(waarde);
      gelukt = true;
    });
    return gelukt;
  }

  /** Keeps the draft now. */
  bewaar(): Promise<void> {
    this.#stop_wachten();
    return this.#in_de_rij(() => this.#bewaar());
  }

  /** Records what changed; keeps a draft where that is not possible (yet). */
  leg_vast(): Promise<void> {
    this.#stop_wachten();
    clearTimeout(this.#rust);
    return this.#in_de_rij(async () => {
      await this.#bewaar();
      if (!this.#bron.leg || !this.veranderd || this.ouder_concept !== null) return;
      if (this.#bron.compleet && !this.#bron.compleet(this.waarde)) return;
      const vorm = JSON.stringify(this.waarde);
      await this.#bron.leg(JSON.parse(vorm) as T, this.#bron.sleutel);
      this.#vastgelegd = vorm;
      this.#bron.onthoud?.(null);
    });
  }

  /** After an act recorded this text by itself. */
  is_vastgelegd(): void {
    this.#stop_wachten();
    clearTimeout(this.#rust);
    this.#vastgelegd = JSON.stringify(this.waarde);
    this.#bewaard = this.#versie;
    this.#bron.onthoud?.(null);
  }

  /** Throws away what was typed and its draft: somebody said so. */
  async wis(): Promise<void> {
    this.is_vastgelegd();
    await this.#in_de_rij(async () => {
      await vraag(commands.wisConcept(this.#bron.dossier, this.#bron.sleutel));
    });
  }

  /** Leaves the screen: records, and needs no attention any more. */
  async sluit(): Promise<void> {
    try {
      await this.leg_vast();
    } finally {
      this.#afmelden();
    }
  }

  #zet_terug(concept: ConceptBeeld): void {
    let vorm: Bewaarvorm<T>;
    try {
      vorm = JSON.parse(concept.tekst) as Bewaarvorm<T>;
    } catch {
      return;
    }
    if (JSON.stringify(vorm.waarde) === this.#vastgelegd) return;
    if (JSON.stringify(vorm.basis) === JSON.stringify(this.#bron.koppen())) {
      this.waarde = vorm.waarde;
      this.bewaard_om = concept.bewaard_om;
      this.#rust = setTimeout(() => void this.leg_vast(), RUST);
    } else {
      this.ouder_concept = vorm.waarde;
    }
  }

  #plan(): void {
    clearTimeout(this.#pauze);
    clearTimeout(this.#rust);
    this.#pauze = setTimeout(() => void this.bewaar(), PAUZE);
    this.#meest ??= setTimeout(() => void this.bewaar(), MEEST);
    this.#rust = setTimeout(() => void this.leg_vast(), RUST);
  }

  #stop_wachten(): void {
    clearTimeout(this.#pauze);
    clearTimeout(this.#meest);
    this.#meest = undefined;
  }

  async #bewaar(): Promise<void> {
    if (this.#bewaard === this.#versie) return;
    const versie = this.#versie;
    const vorm: Bewaarvorm<T> = { basis: this.#bron.koppen(), waarde: this.waarde };
    const { dossier, sleutel, onthoud } = this.#bron;
    const tekst = JSON.stringify(vorm);
    const genomen = performance.now();
    const { bewaard_om } = await vraag(commands.bewaarConcept(dossier, sleutel, tekst));
    performance.clearMarks(OP_SCHIJF);
    performance.mark(OP_SCHIJF, { detail: genomen });
    this.#bewaard = versie;
    this.bewaard_om = bewaard_om;
    onthoud?.({ sleutel, tekst, bewaard_om });
  }

  #in_de_rij(doe: () => Promise<void>): Promise<void> {
    this.#keten = this.#keten.then(async () => {
      try {
        await doe();
        this.fout = null;
      } catch (e) {
        // The text stays on the screen and in the draft; the next change tries again.
        this.fout = als_fout(e);
      }
    });
    return this.#keten;
  }
}
