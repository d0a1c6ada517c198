import type {
  Afwijzingsgrond,
  BesluitGenomen,
  BesluitSoort,
  GrondWeigeringPgb,
  Herzieningsgrond,
  Pgbbudget,
  Productregel,
} from "../../../bindings";
import type { DossierState } from "../../../kern/dossier.svelte";
import { getypt, type Getypt } from "../../../kern/getypt";
import { als_concept, als_regel, type Regelconcept } from "../regels.svelte";

/** A besluit as it is being written: everything that some kind of besluit needs. */
export interface Besluitconcept {
  soort: BesluitSoort | null;
  motivering: string;
  gronden: Afwijzingsgrond[];
  antwoord: string;
  zienswijze: string;
  naam: string;
  functie: string;
  /** The proposed lines that are granted, by name. */
  regels: string[];
  /** Lines that are written in the besluit itself. */
  lijst: Regelconcept[];
  op_besluit: string | null;
  herzieningsgrond: Herzieningsgrond | null;
  per: string | null;
  verzuim: string | null;
  weiger_pgb: boolean;
  weigering_grond: GrondWeigeringPgb | null;
  weigering_toelichting: string;
  /** For lines of which the pgb is refused: who provides it instead. */
  aanbieders: Partial<Record<string, string>>;
  budgetten: Partial<Record<string, Getypt>>;
  /** Why a besluit that was taken is put right. */
  reden: string;
}

/** What a kind of besluit needs, and nothing else. */
interface Nodig {
  /** Lines: those of the proposal, or lines that are written here. */
  regels?: "voorstel" | "eigen";
  gronden?: boolean;
  zienswijze?: boolean;
  op_besluit?: boolean;
  herzieningsgrond?: boolean;
  per?: boolean;
  verzuim?: boolean;
}

export const NODIG: Record<BesluitSoort, Nodig> = {
  toekenning: { regels: "voorstel" },
  gedeeltelijke_toekenning: { regels: "voorstel", gronden: true, zienswijze: true },
  afwijzing: { gronden: true, zienswijze: true },
  buiten_behandeling: { verzuim: true },
  tijdelijk_spoed: { regels: "eigen" },
  wijziging: { regels: "eigen", op_besluit: true, per: true },
  verlenging: { regels: "eigen", op_besluit: true },
  herziening: { regels: "eigen", op_besluit: true, herzieningsgrond: true, per: true, zienswijze: true },
  intrekking: { op_besluit: true, herzieningsgrond: true, per: true, zienswijze: true },
};

/** Kinds that answer an aanvraag or a spoed, and kinds that come after a besluit that holds. */
export const EERSTE: BesluitSoort[] = [
  "toekenning",
  "gedeeltelijke_toekenning",
  "afwijzing",
  "buiten_behandeling",
  "tijdelijk_spoed",
];
export const DAARNA: BesluitSoort[] = ["wijziging", "verlenging", "herziening", "intrekking"];

/** A besluit of which nothing is written yet, with what the dossier knows already. */
export function leeg_besluit(d: DossierState, naam: string): Besluitconcept {
  const bekend = (d.zaak?.besluiten ?? []).filter((b) => b.bekendgemaakt.koppen.length > 0);
  return {
    soort: null,
    motivering: "",
    gronden: [],
    antwoord: "",
    zienswijze: "",
    naam,
    functie: "",
    regels: (d.zaak_view?.gekozen_regels ?? []).map((r) => r.regel),
    lijst: bekend.flatMap((b) => b.genomen.koppen.at(-1)?.waarde.regels ?? []).map(als_concept),
    op_besluit: bekend.at(-1)?.besluit ?? null,
    herzieningsgrond: null,
    per: null,
    verzuim: Object.keys(d.zaak?.verzuimen ?? {}).at(-1) ?? null,
    weiger_pgb: false,
    weigering_grond: null,
    weigering_toelichting: "",
    aanbieders: {},
    budgetten: Object.fromEntries(
      (d.zaak_view?.pgb_bedragen ?? []).map((b) => [b.regel, getypt("geld", b.toe_te_kennen)]),
    ),
    reden: "",
  };
}

/** A besluit that was taken, to put it right before its letter goes out. */
export function uit_besluit(b: BesluitGenomen, d: DossierState): Besluitconcept {
  const leeg = leeg_besluit(d, "");
  const weigering = b.weigering_pgb ?? null;
  const regels = b.regels ?? [];
  return {
    ...leeg,
    soort: b.soort,
    motivering: b.motivering,
    gronden: b.gronden ?? [],
    antwoord: b.antwoord_op_opmerkingen ?? "",
    zienswijze: b.zienswijze ?? "",
    naam: b.mandaat.naam,
    functie: b.mandaat.functie,
    regels: regels.map((r) => r.regel),
    lijst: NODIG[b.soort].regels === "eigen" ? regels.map(als_concept) : leeg.lijst,
    op_besluit: b.op_besluit ?? leeg.op_besluit,
    herzieningsgrond: b.herzieningsgrond ?? null,
    per: b.per ?? null,
    verzuim: b.verzuim ?? leeg.verzuim,
    weiger_pgb: weigering !== null,
    weigering_grond: weigering?.grond ?? null,
    weigering_toelichting: weigering?.toelichting ?? "",
    aanbieders: Object.fromEntries(regels.flatMap((r) => (r.aanbieder ? [[r.regel, r.aanbieder]] : []))),
    budgetten: {
      ...leeg.budgetten,
      ...Object.fromEntries((b.budgetten ?? []).map((x) => [x.regel, getypt("geld", x.budget_cent)])),
    },
  };
}

const is_pgb = (r: Productregel) => r.leveringsvorm === "persoonsgebonden_budget";

/** The lines of this besluit before the pgb is judged. */
export function regels_van(c: Besluitconcept, d: DossierState): Productregel[] {
  const bron = c.soort ? NODIG[c.soort].regels : undefined;
  if (bron === "voorstel") return (d.zaak_view?.gekozen_regels ?? []).filter((r) => c.regels.includes(r.regel));
  return bron === "eigen" ? c.lijst.map(als_regel).filter((r) => r !== null) : [];
}

/** The lines for which the resident chose a pgb. */
export function pgb_regels(c: Besluitconcept, d: DossierState): Productregel[] {
  return regels_van(c, d).filter(is_pgb);
}

/** The besluit as it is recorded; none while its kind is not chosen. Nothing that its kind does not need goes along. */
export function als_besluit(c: Besluitconcept, naam: string, d: DossierState): BesluitGenomen | null {
  if (!c.soort) return null;
  const nodig = NODIG[c.soort];
  const geweigerd = c.weiger_pgb && pgb_regels(c, d).length > 0;
  const deel = geweigerd && c.weigering_grond === "duurder_dan_zin";
  const regels = regels_van(c, d).map((r): Productregel =>
    // A pgb that is only refused for as far as it is dearer stays a pgb (casus K34).
    is_pgb(r) && geweigerd && !deel
      ? { ...r, leveringsvorm: "zorg_in_natura", aanbieder: c.aanbieders[r.regel] ?? null }
      : r,
  );
  const budgetten = regels.filter(is_pgb).flatMap((r): Pgbbudget[] => {
    const som = d.zaak_view?.pgb_bedragen.find((b) => b.regel === r.regel);
    const budget = c.budgetten[r.regel]?.waarde;
    return budget
      ? [{ regel: r.regel, budget_cent: Number(budget), gevraagd_cent: som?.gevraagd ?? null, tarief_cent: null }]
      : [];
  });
  return {
    besluit: naam,
    soort: c.soort,
    motivering: c.motivering.trim(),
    gronden: nodig.gronden ? c.gronden : [],
    regels,
    antwoord_op_opmerkingen: c.antwoord.trim(),
    zienswijze: nodig.zienswijze ? c.zienswijze.trim() || null : null,
    op_besluit: nodig.op_besluit ? c.op_besluit : null,
    herzieningsgrond: nodig.herzieningsgrond ? c.herzieningsgrond : null,
    per: nodig.per ? c.per : null,
    verzuim: nodig.verzuim ? c.verzuim : null,
    weigering_pgb:
      geweigerd && c.weigering_grond ? { grond: c.weigering_grond, toelichting: c.weigering_toelichting.trim() } : null,
    budgetten,
    mandaat: { naam: c.naam.trim(), functie: c.functie.trim() },
  };
}
