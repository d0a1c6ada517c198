/** Something that was typed and is not recorded yet. */
export interface Openstaand {
  leg_vast(): Promise<void>;
}

const open = new Set<Openstaand>();

/** Reports text that has to be recorded before one locks or leaves; returns how to take it off the list. */
export function meld_openstaand(iets: Openstaand): () => void {
  open.add(iets);
  return () => open.delete(iets);
}

/** Records everything that stands open. What is refused stays behind as a draft. */
export async function leg_alles_vast(): Promise<void> {
  await Promise.all([...open].map((iets) => iets.leg_vast()));
}
