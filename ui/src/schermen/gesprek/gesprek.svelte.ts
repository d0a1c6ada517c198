import type { Feit, Onderwerp } from "../../bindings";
import { Concept } from "../../kern/concept.svelte";
import type { DossierState } from "../../kern/dossier.svelte";
import { waarde_van } from "../../kern/koppen";
import * as t from "../../teksten";

/** What is written about one topic. */
export interface Notitie {
  notitie: string;
  citaat: string;
  wie_helpt: string;
  intern: string;
  overgeslagen: string | null;
}

const LEEG: Notitie = { notitie: "", citaat: "", wie_helpt: "", intern: "", overgeslagen: null };

/** All topics, in the order of the screen. */
export const ONDERWERPEN = Object.keys(t.woorden.onderwerp) as Onderwerp[];

/** A gesprek at the table: a text per topic, each saving itself. */
export class GesprekState {
  nu = $state<Onderwerp>("hulpvraag");
  intern_zichtbaar = $state(true);
  readonly concepten: Record<Onderwerp, Concept<Notitie>>;

  constructor(
    readonly dossier: DossierState,
    readonly gesprek: string,
  ) {
    this.concepten = Object.fromEntries(ONDERWERPEN.map((o) => [o, this.#concept(o)])) as Record<
      Onderwerp,
      Concept<Notitie>
    >;
  }

  staat(onderwerp: Onderwerp): "gedaan" | "overgeslagen" | "open" {
    const n = this.concepten[onderwerp].waarde;
    if (n.overgeslagen !== null) return "overgeslagen";
    return n.notitie.trim() || n.citaat.trim() || n.wie_helpt.trim() || n.intern.trim() ? "gedaan" : "open";
  }

  /** Another topic; what stands in this one is recorded meanwhile. */
  kies(onderwerp: Onderwerp): void {
    void this.concepten[this.nu].leg_vast();
    this.nu = onderwerp;
  }

  stap(richting: 1 | -1): void {
    const plaats = ONDERWERPEN.indexOf(this.nu) + richting;
    const naar = ONDERWERPEN[(plaats + ONDERWERPEN.length) % ONDERWERPEN.length];
    if (naar) this.kies(naar);
  }

  async leg_alles_vast(): Promise<void> {
    await Promise.all(ONDERWERPEN.map((o) => this.concepten[o].leg_vast()));
  }

  async sluit(): Promise<void> {
    await Promise.all(ONDERWERPEN.map((o) => this.concepten[o].sluit()));
  }

  #concept(onderwerp: Onderwerp): Concept<Notitie> {
    const { dossier, gesprek } = this;
    const feit = (n: Notitie): Feit => ({
      soort: "gesprek_notitie",
      data: { gesprek, onderwerp, ...n, overgeslagen: n.overgeslagen?.trim() || null },
    });
    const nu = waarde_van(dossier.zaak?.gesprekken.find((g) => g.id === gesprek)?.notities[onderwerp]);
    const sleutel = `gesprek/${gesprek}/${onderwerp}`;
    return new Concept<Notitie>({
      ...dossier.concept(sleutel),
      vastgelegd: nu
        ? {
            notitie: nu.notitie ?? "",
            citaat: nu.citaat ?? "",
            wie_helpt: nu.wie_helpt ?? "",
            intern: nu.intern ?? "",
            overgeslagen: nu.overgeslagen ?? null,
          }
        : { ...LEEG },
      koppen: () => dossier.koppen(feit(LEEG)),
      // "Not talked about" without a reason yet is no answer.
      compleet: (n) => n.overgeslagen === null || n.overgeslagen.trim() !== "",
      leg: (n, concept) => dossier.leg_vast(() => [dossier.opdracht(feit(n), { kanaal: null, concept })]),
    });
  }
}
