import type { Termijn } from "../../../bindings";
import { datum_kort } from "../../../kern/datums";
import type { DossierState } from "../../../kern/dossier.svelte";
import { laatste } from "../../../kern/koppen";
import { besluit as w, type Optie } from "../../../teksten";
import type { VeldVorm } from "./vorm";

/** A besluit or a dwangsombesluit of this zaak, by its name. */
export function besluit_met(d: DossierState, naam: string | null) {
  return d.zaak?.besluiten.find((b) => b.besluit === naam);
}

/** The besluit that an act is about: the one it was opened for, or the latest. */
export function dit_besluit(d: DossierState) {
  return besluit_met(d, d.onderwerp) ?? d.zaak?.besluiten.at(-1);
}

/** What a besluit is called: "Toekenning van ma 4 januari 2027". */
export function besluitnaam(d: DossierState, naam: string | null | undefined): string {
  const b = besluit_met(d, naam ?? null);
  const genomen = laatste(b?.genomen);
  if (genomen) return w.van(w.namen[genomen.waarde.soort], datum_kort(genomen.feitdatum));
  const dwangsom = laatste(b?.dwangsom);
  return dwangsom ? w.van(w.dwangsombesluit, datum_kort(dwangsom.feitdatum)) : "";
}

/** The besluiten that were made known, newest first. */
export function bekende_besluiten(d: DossierState): Optie<string>[] {
  return (d.zaak?.besluiten ?? [])
    .filter((b) => b.bekendgemaakt.koppen.length > 0)
    .map((b) => ({ waarde: b.besluit, label: besluitnaam(d, b.besluit) }))
    .reverse();
}

/** The besluiten against which bezwaar was made, newest first. */
export function bestreden_besluiten(d: DossierState): Optie<string>[] {
  const bestreden = new Set((d.zaak?.besluiten ?? []).filter((b) => b.bezwaar.koppen.length > 0).map((b) => b.besluit));
  return bekende_besluiten(d).filter((o) => bestreden.has(o.waarde));
}

/** The lines that were granted. */
export function toegekende_regels(d: DossierState): Optie<string>[] {
  return (d.zaak_view?.uitvoering ?? []).map((r) => ({ waarde: r.regel, label: r.label }));
}

/** The line with this name, as it was granted. */
export function regel_met(d: DossierState, naam: string | null) {
  return d.zaak_view?.uitvoering.find((r) => r.regel === naam);
}

/** What the act is about: what it was opened for when that is one of these, else the first. */
export function keus(d: DossierState, opties: readonly Optie<string>[]): string {
  return opties.find((o) => o.waarde === d.onderwerp)?.waarde ?? opties[0]?.waarde ?? "";
}

/** Which one, as a field; with one to choose from it is chosen already. */
export function kiezer(
  naam: string,
  label: string,
  opties: readonly Optie<string>[],
  extra: Partial<Pick<VeldVorm, "hulp" | "optioneel" | "als">> & { geen?: string } = {},
): VeldVorm {
  return { naam, label, soort: "kiezer", opties, ...extra };
}

/** What a term is about, where a zaak can have several of its kind: the besluit or the line that it names. */
export function bij_wat(d: DossierState, termijn: Termijn): string {
  if (termijn.bij === null) return "";
  if (termijn.soort.startsWith("bezwaar") || termijn.soort.endsWith("bezwaar")) return besluitnaam(d, termijn.bij);
  return regel_met(d, termijn.bij)?.label ?? "";
}
