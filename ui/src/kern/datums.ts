import { schrijfwijze } from "../teksten/taal";

const kort = new Intl.DateTimeFormat(schrijfwijze(), {
  weekday: "short",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const dagmaand = new Intl.DateTimeFormat(schrijfwijze(), { day: "numeric", month: "short", timeZone: "UTC" });

function dag(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** "ma 4 januari 2027" from "2027-01-04". */
export function datum_kort(iso: string): string {
  return kort.format(dag(iso)).replace(/[.,]/g, "");
}

/** "4 jan" from "2027-01-04": for places with little room, never the only form. */
export function dag_maand(iso: string): string {
  return dagmaand.format(dag(iso)).replace(".", "");
}

/** Days between two dates, for places in a picture; the rules count in Rust. */
export function dagen_tussen(van: string, tot: string): number {
  return Math.round((dag(tot).getTime() - dag(van).getTime()) / 86_400_000);
}

/** The day so many days later, for a place in a picture that somebody drags; the rules count in Rust. */
export function verschoven(iso: string, dagen: number): string {
  const d = dag(iso);
  d.setUTCDate(d.getUTCDate() + dagen);
  return d.toISOString().slice(0, 10);
}

/** The first days of this month and the twelve after it, for the marks of a picture. */
export function maanden_vanaf(iso: string): string[] {
  const d = dag(iso);
  return Array.from({ length: 13 }, (_, n) =>
    new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + n, 1)).toISOString().slice(0, 10),
  );
}

/** "4-1-2027" from "2027-01-04": as one types it. */
export function datum_invoer(iso: string): string {
  const [jaar, maand, d] = iso.split("-");
  return [d, maand, jaar].filter(Boolean).map(Number).join("-");
}

/** "14:30" from "14:30:00". */
export function tijd_kort(tijd: string): string {
  return tijd.slice(0, 5);
}

/** "14:30:00" from what somebody types as a time ("14:30", "9.05", "1430"); none when it is no time. */
export function tijd_uit(tekst: string): string | null {
  const m = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/.exec(tekst.trim());
  return m ? `${(m[1] ?? "").padStart(2, "0")}:${m[2] ?? ""}:00` : null;
}
