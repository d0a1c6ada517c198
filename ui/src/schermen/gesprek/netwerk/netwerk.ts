import type { Dossier, Kring, Netwerkpersoon, Zaak } from "../../../bindings";
import { waarde_van } from "../../../kern/koppen";
import * as t from "../../../teksten";

/** Somebody in the drawing. */
export type Persoon = Required<Netwerkpersoon>;

/** From the inside out. */
export const KRINGEN = ["dichtbij", "vertrouwd", "verder"] as const satisfies readonly Kring[];
/** How far each ring lies from the middle, as a part of half the drawing. */
export const STRAAL: Record<Kring, number> = { dichtbij: 0.36, vertrouwd: 0.63, verder: 0.9 };

/** A place in the drawing, from -1 to 1 with the resident in the middle. */
export type Plaats = readonly [number, number];

/** In radians clockwise from the top: nobody stands at the top, where the names of the rings are. */
const VANAF = Math.PI / 6;
const BOOG = 2 * Math.PI - 2 * VANAF;
/** Breaks the tie between rings with as many people. */
const BEURT: Record<Kring, number> = { dichtbij: 0.3, vertrouwd: 0.7, verder: 0.5 };

/** Where everybody stands: clockwise in the order of the ring, and each in a direction of their own, so that names on
 * different rings do not stand over each other. */
export function plaatsen(personen: readonly Persoon[]): Plaats[] {
  const deel = personen.map((p) => {
    const kring = personen.filter((q) => q.kring === p.kring);
    return (kring.indexOf(p) + BEURT[p.kring]) / kring.length;
  });
  const op_rij = [...deel.keys()].sort((a, b) => (deel[a] ?? 0) - (deel[b] ?? 0));
  return personen.map((p, i) => {
    const hoek = VANAF + (BOOG * (op_rij.indexOf(i) + 0.5)) / personen.length;
    return [STRAAL[p.kring] * Math.sin(hoek), -STRAAL[p.kring] * Math.cos(hoek)];
  });
}

/** The ring that a place belongs to: the nearest one. */
export function kring_bij([x, y]: Plaats): Kring {
  const afstand = Math.hypot(x, y);
  const [dichtbij, vertrouwd, verder] = KRINGEN.map((k) => STRAAL[k]) as [number, number, number];
  if (afstand < (dichtbij + vertrouwd) / 2) return "dichtbij";
  return afstand < (vertrouwd + verder) / 2 ? "vertrouwd" : "verder";
}

/** Puts one person down at a place: in the nearest ring, between those who stand there. */
export function zet_neer(personen: readonly Persoon[], wie: number, plaats: Plaats): Persoon[] {
  const persoon = personen[wie];
  if (!persoon) return [...personen];
  const kring = kring_bij(plaats);
  const rest = personen.filter((_, i) => i !== wie);
  const hoek = ([x, y]: Plaats) => (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
  const staan = plaatsen(rest);
  const na = rest.findIndex((p, i) => {
    const daar = staan[i];
    return p.kring === kring && daar !== undefined && hoek(daar) > hoek(plaats);
  });
  const waar = na === -1 ? rest.length : na;
  return [...rest.slice(0, waar), { ...persoon, kring }, ...rest.slice(waar)];
}

/** One ring nearer (-1) or further (1); stays where there is none. */
export function verzet(personen: readonly Persoon[], wie: number, richting: -1 | 1): Persoon[] {
  return personen.map((p, i) =>
    i === wie ? { ...p, kring: KRINGEN[KRINGEN.indexOf(p.kring) + richting] ?? p.kring } : p,
  );
}

/** Changes places with the neighbour in the same ring, round the ring; gives where the person is then. */
export function schuif(personen: readonly Persoon[], wie: number, richting: -1 | 1): [Persoon[], number] {
  const persoon = personen[wie];
  const kring = personen.flatMap((p, i) => (p.kring === persoon?.kring ? [i] : []));
  const naar = kring[(kring.indexOf(wie) + richting + kring.length) % kring.length];
  const ander = naar === undefined ? undefined : personen[naar];
  if (!persoon || !ander || naar === undefined) return [[...personen], wie];
  return [personen.map((p, i) => (i === wie ? ander : i === naar ? persoon : p)), naar];
}

/** Whom the dossier names already and the drawing does not: who helps unpaid, and who lives in the house. */
export function bekend(dossier: Dossier, zaak: Zaak | undefined, getekend: readonly Persoon[]): Persoon[] {
  const mantelzorgers = (waarde_van(zaak?.mantelzorg)?.mantelzorgers ?? []).map((m): Persoon => ({
    naam: m.naam,
    relatie: m.relatie ?? "",
    kring: "dichtbij",
    helpt: true,
    waarmee: m.doet,
  }));
  const huisgenoten = (waarde_van(dossier.huishouden)?.huisgenoten ?? []).map((h): Persoon => {
    const hulp = waarde_van(zaak?.gebruikelijke_hulp[h.huisgenoot]);
    return {
      naam: [h.naam.voornaam, h.naam.voorvoegsel, h.naam.achternaam].filter(Boolean).join(" "),
      relatie: t.woorden.relatie_huisgenoot[h.relatie].toLowerCase(),
      kring: "dichtbij",
      helpt: hulp !== undefined && hulp.oordeel !== "kan_niet",
      waarmee: hulp?.taken ?? "",
    };
  });
  const zelfde = (a: Persoon, b: Persoon) => a.naam.trim().toLowerCase() === b.naam.trim().toLowerCase();
  return [...mantelzorgers, ...huisgenoten].filter(
    (p, i, alle) => !getekend.some((g) => zelfde(g, p)) && alle.findIndex((q) => zelfde(q, p)) === i,
  );
}
