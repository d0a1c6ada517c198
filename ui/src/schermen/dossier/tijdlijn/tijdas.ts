import type { Termijn } from "../../../bindings";
import { dagen_tussen, maanden_vanaf, verschoven } from "../../../kern/datums";

/** Farther away than this, a term is a date in the list and no line in the picture. */
const VENSTER_DAGEN = 190;
/** Room behind the last day: for its mark, and to drag a date past it. */
const MARGE_DAGEN = 14;

/** A row of days as a picture shows them. The rules count in Rust; here a day is a place, and a place a day. */
export class Tijdas {
  readonly dagen: number;

  constructor(
    readonly van: string,
    readonly tot: string,
  ) {
    this.dagen = Math.max(1, dagen_tussen(van, tot));
  }

  /** Of these terms: those that are near decide how far it reaches. */
  static van_termijnen(termijnen: readonly Termijn[], vandaag: string): Tijdas {
    const [eerst, laatst] = [verschoven(vandaag, -VENSTER_DAGEN), verschoven(vandaag, VENSTER_DAGEN)];
    const nabij = termijnen.filter((t) => t.uiterlijk <= laatst);
    const begin = [vandaag, ...nabij.map((t) => t.start)].sort()[0] ?? vandaag;
    const einde = [vandaag, ...nabij.map((t) => t.uiterlijk)].sort().at(-1) ?? vandaag;
    return new Tijdas(begin < eerst ? eerst : begin, verschoven(einde, MARGE_DAGEN));
  }

  /** Where a day stands: from 0 to 100, at an end when it lies outside. */
  plek(dag: string): number {
    return Math.min(100, Math.max(0, (dagen_tussen(this.van, dag) / this.dagen) * 100));
  }

  /** It lies in the picture. */
  bevat(dag: string): boolean {
    return dag >= this.van && dag <= this.tot;
  }

  /** The first days of the months in it. */
  get maanden(): string[] {
    return maanden_vanaf(this.van).filter((dag) => this.bevat(dag));
  }
}
