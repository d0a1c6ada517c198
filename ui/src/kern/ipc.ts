import type { Fout } from "../bindings";
import { losgelaten } from "./aanwijzer";

/** A command that was not carried out, with the sentence for the reader. */
export class IpcFout extends Error {
  constructor(readonly fout: Fout) {
    super(fout.zin);
    this.name = "IpcFout";
  }
}

type Antwoord<T> = { status: "ok"; data: T } | { status: "error"; error: Fout };

let bij_vergrendeld: () => void = () => undefined;

/** What has to happen when a command finds the file locked (idle time, suspend). */
export function zodra_vergrendeld(doe: () => void): void {
  bij_vergrendeld = doe;
}

/** The data of a command, or an {@link IpcFout}. The one place where answers of the shell are unpacked. */
export async function vraag<T>(antwoord: Promise<Antwoord<T>>): Promise<T> {
  const a = await antwoord;
  await losgelaten();
  if (a.status === "ok") return a.data;
  if (a.error.code === "vergrendeld") bij_vergrendeld();
  throw new IpcFout(a.error);
}

/** Any failure as something that can be shown. */
export function als_fout(e: unknown): Fout {
  if (e instanceof IpcFout) return e.fout;
  return { code: "opslag", zin: e instanceof Error ? e.message : String(e), toets: null, wacht_seconden: null };
}
