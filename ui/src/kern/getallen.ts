const EURO = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });

/** "2,5" from ten quarters of an hour or a dagdeel. */
export function kwarten(aantal: number): string {
  return String(aantal / 4).replace(".", ",");
}

/** Quarters from hours or dagdelen per week, as the rules count them. */
export function in_kwarten(per_week: number): number {
  return Math.round(per_week * 4);
}

/** "9,8": one place behind the comma, where there is something. */
export function met_komma(getal: number): string {
  return String(Math.round(getal * 10) / 10).replace(".", ",");
}

/** "€ 23,50" from cents, with the space that keeps the sign and the amount together. */
export function euro(cent: number): string {
  return EURO.format(cent / 100);
}

/** A key that nobody else has, for somebody who is not known on this laptop yet. */
export function nieuwe_sleutel(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const [zes = 0, acht = 0] = [bytes[6], bytes[8]];
  bytes[6] = (zes & 0x0f) | 0x40;
  bytes[8] = (acht & 0x3f) | 0x80;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
