import { getContext, setContext } from "svelte";
import {
  commands,
  type ConceptBeeld,
  type DossierView,
  type Feit,
  type Opdracht,
  type Samenvoeging,
  type Toets,
} from "../bindings";
import { vraag } from "./ipc";
import { koppen_van } from "./koppen";
import type { HandelingNaam, Plek, Vervolg } from "./plek";

/** One opened dossier: what is shown, where one is in it, and the one way to record something. */
export class DossierState {
  view = $state.raw() as DossierView;
  zaak_id = $state<string | null>(null);
  plek = $state<Plek>({ deel: "overzicht" });
  /** What an act is about: a gesprek, a version, a besluit. */
  onderwerp = $state<string | null>(null);
  /** How the verslag reaches the resident, chosen at the end of the gesprek: its acts open one after the other. */
  vervolg = $state<Vervolg | null>(null);

  readonly zaak_view = $derived(this.view.zaken.find((z) => z.id === this.zaak_id));
  readonly zaak = $derived(this.view.dossier.zaken.find((z) => z.id === this.zaak_id));
  readonly persoon = $derived(this.view.dossier.persoon.koppen.at(-1)?.waarde);

  /** Drafts kept since the dossier was read; nothing where a draft was cleared. Nobody looks on: no SvelteMap. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #concepten = new Map<string, ConceptBeeld | undefined>();
  #keten: Promise<unknown> = Promise.resolve();

  constructor(view: DossierView, zaak?: string | null) {
    this.view = view;
    this.zaak_id = zaak ?? view.zaken.at(-1)?.id ?? null;
  }

  static async open(id: string, zaak?: string | null): Promise<DossierState> {
    return new DossierState(await vraag(commands.dossier(id)), zaak);
  }

  get id(): string {
    return this.view.dossier.id;
  }

  ga_naar(plek: Plek, onderwerp: string | null = null): void {
    this.onderwerp = onderwerp;
    this.plek = plek;
  }

  open_handeling(handeling: HandelingNaam, onderwerp: string | null = null): void {
    this.onderwerp = onderwerp;
    this.plek = { deel: this.plek.deel, handeling };
  }

  sluit_handeling(): void {
    this.onderwerp = null;
    this.plek = { deel: this.plek.deel };
  }

  /** What a text of this dossier needs to save itself, with the draft that was kept before. */
  concept(sleutel: string) {
    return {
      dossier: this.id,
      sleutel,
      concept: this.#concepten.has(sleutel)
        ? this.#concepten.get(sleutel)
        : this.view.concepten.find((c) => c.sleutel === sleutel),
      onthoud: (concept: ConceptBeeld | null) => {
        this.#concepten.set(sleutel, concept ?? undefined);
      },
    };
  }

  koppen(feit: Feit): string[] {
    return koppen_van(this.view.dossier, this.zaak, feit);
  }

  /** A feit of today that replaces what is shown; `extra` says what differs. */
  opdracht(feit: Feit, extra: Partial<Omit<Opdracht, "feit">> = {}): Opdracht {
    return {
      feit,
      feitdatum: this.view.vandaag,
      feittijd: null,
      kanaal: null,
      vervangt: this.koppen(feit),
      reden: null,
      met_brief: false,
      concept: null,
      ...extra,
    };
  }

  toets(opdracht: Opdracht): Promise<Toets> {
    return vraag(commands.toets(this.id, this.zaak_id, opdracht));
  }

  /**
   * Records, one after the other: an answer that arrives late never brings back an older state. The orders are made
   * when it is their turn, so that they name the koppen that stand there by then.
   */
  leg_vast(maak: () => Opdracht[]): Promise<void> {
    const beurt = this.#keten.then(async () => {
      this.view = await vraag(commands.legVast(this.id, this.zaak_id, maak()));
    });
    this.#keten = beurt.catch(() => undefined);
    return beurt;
  }

  /** One answer in the place of all that contradict each other; in the row with what else is recorded. */
  voeg_samen(keuze: Samenvoeging): Promise<void> {
    const beurt = this.#keten.then(async () => {
      this.view = await vraag(commands.voegSamen(this.id, keuze));
      if (keuze.concept !== null) this.#concepten.set(keuze.concept, undefined);
    });
    this.#keten = beurt.catch(() => undefined);
    return beurt;
  }

  async ververs(): Promise<void> {
    this.view = await vraag(commands.dossier(this.id));
  }
}

const SLEUTEL = Symbol("dossier");

export function zet_dossier(dossier: () => DossierState): void {
  setContext(SLEUTEL, dossier);
}

export function dit_dossier(): DossierState {
  return getContext<() => DossierState>(SLEUTEL)();
}
