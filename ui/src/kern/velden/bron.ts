import type { Dossier, Feit, Veld, Zaak } from "../../bindings";

/** Where a feit is looked up: the dossier, and the zaak in which one is. */
export interface Bron {
  dossier: Dossier;
  zaak: Zaak | undefined;
}

export type Iets = Veld<unknown> | undefined;

/** The data of one kind of feit. */
export type FeitVan<S extends Feit["soort"]> = Extract<Feit, { soort: S }>["data"];

/** Per kind of feit: the field of the dossier that it answers, as the fold in Rust lays it down. */
export type Velden = { [S in Feit["soort"]]: (bron: Bron, data: FeitVan<S>) => Iets };
