import type { Citaat, Feit, GesprekNotitie, Onderdeel, Onderwerp, Uitspraak } from "../../bindings";
import { Concept } from "../../kern/concept.svelte";
import type { DossierState } from "../../kern/dossier.svelte";
import { waarde_van } from "../../kern/koppen";
import * as t from "../../teksten";
import { metingen } from "../dossier/zrm";

/** What is written about one topic. */
export interface Notitie {
  notitie: string;
  citaat: string;
  citaten?: Required<Citaat>[];
  uitspraken?: Uitspraak[];
  wie_helpt: string;
  intern: string;
  overgeslagen: string | null;
}

const LEEG: Notitie = {
  notitie: "",
  citaat: "",
  citaten: [],
  uitspraken: [],
  wie_helpt: "",
  intern: "",
  overgeslagen: null,
};

/** What was recorded, as it is filled in. */
function uit_feit(n: GesprekNotitie): Notitie {
  return {
    notitie: n.notitie ?? "",
    citaat: n.citaat ?? "",
    citaten: (n.citaten ?? []).map((c) => ({ tekst: c.tekst, wie: c.wie ?? "" })),
    uitspraken: n.uitspraken ?? [],
    wie_helpt: n.wie_helpt ?? "",
    intern: n.intern ?? "",
    overgeslagen: n.overgeslagen ?? null,
  };
}

/** Whether anything was written. A draft of an earlier version knows no lists. */
function is_beschreven(n: Notitie): boolean {
  const teksten = [n.notitie, n.citaat, n.wie_helpt, n.intern, ...gevuld(n.uitspraken), ...gevuld(n.citaten)];
  return teksten.some((t) => (typeof t === "string" ? t : t.tekst).trim() !== "");
}

function gevuld<T extends { tekst: string }>(teksten: T[] | undefined): T[] {
  return (teksten ?? []).filter((t) => t.tekst.trim() !== "");
}

/** All topics, in the order of the screen. */
export const ONDERWERPEN = Object.keys(t.woorden.onderwerp) as Onderwerp[];
/** The parts of the investigation that the law names (Wmo 2.3.2 lid 4). */
export const ONDERDELEN = Object.keys(t.woorden.onderdeel) as Onderdeel[];

/** A place where the talk can go. */
export type Punt = Onderwerp | Onderdeel | "netwerk" | "zrm";
export type Groep = "onderwerp" | "onderdeel" | "samen";
export type Staat = "gedaan" | "overgeslagen" | "open";

export const GROEPEN: Record<Groep, readonly Punt[]> = {
  onderwerp: ONDERWERPEN,
  onderdeel: ONDERDELEN,
  samen: ["netwerk", "zrm"],
};
const PUNTEN = Object.values(GROEPEN).flat();

export function is_onderwerp(punt: Punt): punt is Onderwerp {
  return punt in t.woorden.onderwerp;
}
export function is_onderdeel(punt: Punt): punt is Onderdeel {
  return punt in t.woorden.onderdeel;
}
export function naam_van(punt: Punt): string {
  if (is_onderwerp(punt)) return t.woorden.onderwerp[punt];
  if (is_onderdeel(punt)) return `${punt}. ${t.woorden.onderdeel[punt]}`;
  return punt === "netwerk" ? t.netwerk.titel : t.gesprek.zrm;
}

/** A gesprek at the table: a text per topic, each saving itself. */
export class GesprekState {
  nu = $state<Punt>("hulpvraag");
  readonly concepten: Record<Onderwerp, Concept<Notitie>>;
  /** Kept as a draft of the dossier: who hid the internal remarks finds them hidden the next time. */
  readonly #intern: Concept<boolean>;

  constructor(
    readonly dossier: DossierState,
    readonly gesprek: string,
  ) {
    this.concepten = Object.fromEntries(ONDERWERPEN.map((o) => [o, this.#concept(o)])) as Record<
      Onderwerp,
      Concept<Notitie>
    >;
    this.#intern = new Concept<boolean>({
      ...dossier.concept("gesprek/intern_zichtbaar"),
      vastgelegd: true,
      koppen: () => [],
    });
  }

  get intern_zichtbaar(): boolean {
    return this.#intern.waarde;
  }
  set intern_zichtbaar(zichtbaar: boolean) {
    this.#intern.wijzig(zichtbaar);
  }

  staat(punt: Punt): Staat {
    if (is_onderwerp(punt)) {
      const n = this.concepten[punt].waarde;
      if (n.overgeslagen !== null) return "overgeslagen";
      return is_beschreven(n) ? "gedaan" : "open";
    }
    if (is_onderdeel(punt)) {
      const o = waarde_van(this.dossier.zaak?.onderdelen[punt]);
      if (o?.niet_van_toepassing) return "overgeslagen";
      return o?.tekst?.trim() ? "gedaan" : "open";
    }
    if (punt === "netwerk") return waarde_van(this.dossier.zaak?.netwerk) ? "gedaan" : "open";
    return metingen(this.dossier.zaak).length > 0 ? "gedaan" : "open";
  }

  /** How many of a group stand where. */
  stand(groep: Groep): Record<Staat, number> {
    const uit = { gedaan: 0, overgeslagen: 0, open: 0 };
    for (const punt of GROEPEN[groep]) uit[this.staat(punt)] += 1;
    return uit;
  }

  /** Another topic; what stands in this one is recorded meanwhile. */
  kies(punt: Punt): void {
    if (is_onderwerp(this.nu)) void this.concepten[this.nu].leg_vast();
    this.nu = punt;
  }

  stap(richting: 1 | -1): void {
    const plaats = PUNTEN.indexOf(this.nu) + richting;
    const naar = PUNTEN[(plaats + PUNTEN.length) % PUNTEN.length];
    if (naar) this.kies(naar);
  }

  async leg_alles_vast(): Promise<void> {
    await Promise.all(ONDERWERPEN.map((o) => this.concepten[o].leg_vast()));
  }

  async sluit(): Promise<void> {
    await Promise.all([this.#intern.sluit(), ...ONDERWERPEN.map((o) => this.concepten[o].sluit())]);
  }

  #concept(onderwerp: Onderwerp): Concept<Notitie> {
    const { dossier, gesprek } = this;
    const feit = (n: Notitie): Feit => ({
      soort: "gesprek_notitie",
      data: {
        gesprek,
        onderwerp,
        ...n,
        citaten: gevuld(n.citaten),
        uitspraken: gevuld(n.uitspraken),
        overgeslagen: n.overgeslagen?.trim() || null,
      },
    });
    const nu = waarde_van(dossier.zaak?.gesprekken.find((g) => g.id === gesprek)?.notities[onderwerp]);
    const sleutel = `gesprek/${gesprek}/${onderwerp}`;
    return new Concept<Notitie>({
      ...dossier.concept(sleutel),
      vastgelegd: nu ? uit_feit(nu) : { ...LEEG },
      koppen: () => dossier.koppen(feit(LEEG)),
      // "Not talked about" without a reason yet is no answer.
      compleet: (n) => n.overgeslagen === null || n.overgeslagen.trim() !== "",
      leg: (n, concept) => dossier.leg_vast(() => [dossier.opdracht(feit(n), { kanaal: null, concept })]),
    });
  }
}
