import type { Afwijzingsgrond, BesluitGenomen, BesluitSoort, Productregel, StukSoort, Zaak } from "../../bindings";
import { waarde_van } from "../../kern/koppen";

/** A besluit as it is being written. */
export interface Besluitconcept {
  soort: BesluitSoort | null;
  motivering: string;
  gronden: Afwijzingsgrond[];
  antwoord: string;
  zienswijze: string;
  naam: string;
  functie: string;
  datum: string | null;
  /** The lines that are granted, by name. */
  regels: string[];
}

/** The proposed lines, each with the form and the provider that the resident chose. */
export function gekozen_regels(zaak: Zaak | undefined): Productregel[] {
  const keuzes = waarde_van(zaak?.reactie)?.keuzes ?? [];
  return (waarde_van(zaak?.ondersteuning)?.regels ?? []).map((r) => {
    const keuze = keuzes.find((k) => k.regel === r.regel);
    return keuze ? { ...r, leveringsvorm: keuze.leveringsvorm, aanbieder: keuze.aanbieder ?? null } : r;
  });
}

/** The besluit as it is recorded; none while its kind is not chosen. */
export function als_besluit(c: Besluitconcept, naam: string, zaak: Zaak | undefined): BesluitGenomen | null {
  if (!c.soort) return null;
  return {
    besluit: naam,
    soort: c.soort,
    motivering: c.motivering.trim(),
    gronden: c.soort === "toekenning" ? [] : c.gronden,
    regels: c.soort === "afwijzing" ? [] : gekozen_regels(zaak).filter((r) => c.regels.includes(r.regel)),
    antwoord_op_opmerkingen: c.antwoord.trim(),
    zienswijze: c.soort === "toekenning" ? null : c.zienswijze.trim() || null,
    mandaat: { naam: c.naam.trim(), functie: c.functie.trim() },
  };
}

/** Which letter goes with this kind of besluit. */
export function brief_van(soort: BesluitSoort): StukSoort {
  return soort === "afwijzing" ? "beschikking_afwijzing" : "beschikking_toekenning";
}
