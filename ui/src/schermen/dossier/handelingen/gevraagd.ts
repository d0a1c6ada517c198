/** What somebody asks for with the verslag: what is in it, something else, or nothing now. */
export type Gevraagd = "ja" | "anders" | "nee";

interface Antwoord {
  aanvraag: boolean | null;
  /** What he asks for instead; none for what is in the verslag. A draft of an earlier version lacks it. */
  andere_aanvraag?: string | null;
}

/** Which of the three it is; none while nothing was chosen. */
export function wat_gevraagd({ aanvraag, andere_aanvraag }: Antwoord): Gevraagd | null {
  if (aanvraag === null) return null;
  if (!aanvraag) return "nee";
  return (andere_aanvraag ?? null) === null ? "ja" : "anders";
}

/** The choice as it is recorded: something else is an aanvraag as well. What was typed stays until then. */
export function als_gevraagd(
  keuze: Gevraagd,
  getypt: string | null | undefined,
): { aanvraag: boolean; andere_aanvraag: string | null } {
  return { aanvraag: keuze !== "nee", andere_aanvraag: keuze === "anders" ? (getypt ?? "") : null };
}
