import { commands, type InvoerVeld } from "../bindings";
import { datum_invoer } from "./datums";
import { kwarten } from "./getallen";
import { vraag } from "./ipc";

/** A text as it was typed, and what the check made of it: none while it is not right, or not checked yet. */
export interface Getypt {
  tekst: string;
  waarde: string | null;
}

export function is_getypt(iets: unknown): iets is Getypt {
  return typeof iets === "object" && iets !== null && "tekst" in iets && "waarde" in iets;
}

/** Recorded data as one would type them. */
export function getypt(veld: InvoerVeld, waarde: string | number | null | undefined): Getypt {
  if (waarde === null || waarde === undefined || waarde === "") return { tekst: "", waarde: null };
  const vast = String(waarde);
  switch (veld) {
    case "datum":
    case "geboortedatum":
      return { tekst: datum_invoer(vast), waarde: vast };
    case "per_week":
      return { tekst: vast.replace(".", ","), waarde: vast };
    case "omvang":
      return { tekst: kwarten(Number(vast)), waarde: vast };
    case "geld":
      return { tekst: (Number(vast) / 100).toFixed(2).replace(".", ","), waarde: vast };
    default:
      return { tekst: vast, waarde: vast };
  }
}

/** Checks now what was typed a moment ago and is not read yet. */
export async function lees(veld: InvoerVeld, g: Getypt): Promise<Getypt> {
  if (g.waarde !== null || g.tekst.trim() === "") return g;
  const controle = await vraag(commands.controleer(veld, g.tekst));
  return controle.goed ? { tekst: g.tekst, waarde: controle.waarde } : g;
}
