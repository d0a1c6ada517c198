import { Later } from "../kern/later.svelte";

/** Everything behind the door, in the order in which somebody needs it. */
export const LATER = {
  kader: new Later(() => import("./Kader.svelte")),
  werkvoorraad: new Later(() => import("./werkvoorraad/Werkvoorraad.svelte")),
  dossier: new Later(() => import("./dossier/DossierScherm.svelte")),
  zoeken: new Later(() => import("./zoeken/Zoeken.svelte")),
  melding: new Later(() => import("./melding/NieuweMelding.svelte")),
  gesprek: new Later(() => import("./gesprek/GesprekScherm.svelte")),
  besluit_schrijven: new Later(() => import("./dossier/besluit/BesluitSchrijven.svelte")),
  tekenen: new Later(() => import("./dossier/tekenen/Tekenen.svelte")),
  scan: new Later(() => import("./scan/Scanvak.svelte")),
  post: new Later(() => import("./post/Post.svelte")),
  beheer: new Later(() => import("./beheer/Beheer.svelte")),
  terugzetten: new Later(() => import("./beheer/Terugzetten.svelte")),
  hulp: new Later(() => import("./beheer/Hulp.svelte")),
  toetsen: new Later(() => import("./beheer/Toetsen.svelte")),
};

/** Reads everything while nobody waits: one after the other, so that a key press comes in between. */
export async function lees_vooruit(): Promise<void> {
  for (const deel of Object.values(LATER)) await deel.lees();
}
