import {
  commands,
  type AndereVoorziening,
  type Doorverwijzing,
  type Productregel,
  type RegelTotaal,
  type Toets,
} from "../../bindings";
import { vraag } from "../../kern/ipc";

/** A line as it is being typed: parts may still be missing. */
export type Regelconcept = Omit<Productregel, "product" | "per_week" | "begin" | "einde"> & {
  product: Productregel["product"] | null;
  per_week: string;
  begin: string | null;
  einde: string | null;
  /** The amount as a number, once the check took it. */
  aantal: number | null;
};

/** A referral as it is being typed. */
export interface Verwijsconcept {
  voorziening: AndereVoorziening | null;
  naar: string;
}

export interface Voorstelconcept {
  doorverwijzingen: Verwijsconcept[];
  regels: Regelconcept[];
  toelichting: string;
}

/** A line with nothing in it, under a name that no other line has. */
export function nieuwe_regel(regels: readonly { regel: string }[]): Regelconcept {
  const hoogste = Math.max(0, ...regels.map((r) => Number(r.regel) || 0));
  return {
    regel: String(hoogste + 1),
    product: null,
    per_week: "",
    aantal: null,
    begin: null,
    einde: null,
    specialisme: null,
    traject: null,
    leveringsvorm: null,
    aanbieder: null,
    ho_scenario: null,
    wassen_en_strijken: null,
    vervoer_nodig: null,
    doel: null,
    toelichting: null,
  };
}

/** A recorded line, as it is typed. */
export function als_concept(r: Productregel): Regelconcept {
  return {
    ...nieuwe_regel([]),
    ...r,
    per_week: String(r.per_week).replace(".", ","),
    aantal: r.per_week,
  };
}

/** The referrals as they are recorded: those of which it is said for what. */
export function als_verwijzingen(lijst: readonly Verwijsconcept[]): Doorverwijzing[] {
  return lijst.flatMap(({ voorziening, naar }) => (voorziening ? [{ voorziening, naar: naar.trim() }] : []));
}

/** The line as it is recorded; none while something is missing. */
export function als_regel(r: Regelconcept): Productregel | null {
  const { product, aantal, begin, einde } = r;
  if (!product || aantal === null || !begin || !einde) return null;
  const regel: Productregel & { aantal?: number | null } = { ...r, product, per_week: aantal, begin, einde };
  delete regel.aantal;
  return regel;
}

/** Where a line stands in the feit: lines that are not complete yet do not go along. */
export function plaats_van(regels: readonly Regelconcept[], i: number): number {
  return regels.slice(0, i).filter((r) => als_regel(r) !== null).length;
}

/** The totals and the findings of the lines as they stand now. */
export class Regelcontrole {
  totalen = $state.raw<RegelTotaal[]>([]);
  toets = $state.raw<Toets | null>(null);
  #beurt = 0;
  #wacht: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly vraag_toets: (regels: Productregel[]) => Promise<Toets>) {}

  kijk(regels: Productregel[]): void {
    clearTimeout(this.#wacht);
    this.#wacht = setTimeout(() => void this.#kijk(regels), 150);
  }

  async #kijk(regels: Productregel[]): Promise<void> {
    const beurt = (this.#beurt += 1);
    try {
      const [totalen, toets] = await Promise.all([vraag(commands.regelTotalen(regels)), this.vraag_toets(regels)]);
      if (beurt !== this.#beurt) return;
      this.totalen = totalen;
      this.toets = toets;
    } catch {
      // Recording says what is wrong; a total that is not known is not shown.
      if (beurt === this.#beurt) this.totalen = [];
    }
  }
}
