import type { Medewerker } from "../../../bindings";
import type { DossierState } from "../../../kern/dossier.svelte";
import { laatste, waarde_van } from "../../../kern/koppen";
import { vorm, woorden, type Optie } from "../../../teksten";
import type { VeldVorm, Waarden } from "./vorm";
import { tekst } from "./lezen";

/** What stands in the dossier, to choose from. */
type Opties = Optie<string>[];

/** Cut between words: an option is one line. */
function kort(zin: string): string {
  return zin.length <= 80 ? zin : `${zin.slice(0, 80).replace(/\s\S*$/, "")} …`;
}

/** "Noor van Dijk". */
export function volledig(naam: { voornaam?: string; voorvoegsel?: string; achternaam: string }): string {
  return [naam.voornaam, naam.voorvoegsel, naam.achternaam].filter(Boolean).join(" ");
}

export function huisgenoten(d: DossierState): Opties {
  return (waarde_van(d.view.dossier.huishouden)?.huisgenoten ?? []).map((h) => ({
    waarde: h.huisgenoot,
    label: `${volledig(h.naam)} (${woorden.relatie_huisgenoot[h.relatie].toLowerCase()})`,
  }));
}

/** The lines of the proposal. */
export function regels(d: DossierState): Opties {
  return (waarde_van(d.zaak?.ondersteuning)?.regels ?? []).map((r) => ({
    waarde: r.regel,
    label: vorm.regel(r.regel, woorden.product[r.product]),
  }));
}

/** Goals of which nobody said yet how they ended. */
export function open_doelen(d: DossierState): Opties {
  return Object.entries(d.zaak?.doelen ?? {})
    .filter(([, doel]) => doel.behaald.koppen.length === 0)
    .map(([naam, doel]) => ({
      waarde: naam,
      label: kort(waarde_van(doel.bijgesteld)?.tekst ?? waarde_van(doel.vastgesteld)?.tekst ?? naam),
    }));
}

/** Advice that did not come in yet. */
export function open_adviezen(d: DossierState): Opties {
  return Object.entries(d.zaak?.adviezen ?? {})
    .filter(([, a]) => a.ontvangen.koppen.length === 0)
    .map(([naam, a]) => {
      const gevraagd = waarde_van(a.gevraagd);
      return {
        waarde: naam,
        label: gevraagd ? `${woorden.adviseur[gevraagd.adviseur]}: ${kort(gevraagd.vraag)}` : naam,
      };
    });
}

/** Consents that hold. */
export function toestemmingen(d: DossierState): Opties {
  return Object.entries(d.view.dossier.toestemmingen)
    .filter(([, t]) => t.ingetrokken.koppen.length === 0)
    .map(([naam, t]) => {
      const gegeven = waarde_van(t.gegeven);
      return {
        waarde: naam,
        label: gegeven ? `${woorden.toestemmingsdoel[gegeven.doel]}: ${kort(gegeven.gegevens)}` : naam,
      };
    });
}

/** Questions and signals that nobody dealt with yet. */
export function open_contacten(d: DossierState): Opties {
  return Object.entries(d.view.dossier.contacten)
    .filter(([, c]) => c.afgehandeld.koppen.length === 0)
    .map(([naam, c]) => {
      const kop = laatste(c.vastgelegd);
      return {
        waarde: naam,
        label: kop ? `${woorden.contactsoort[kop.waarde.contactsoort]}: ${kort(kop.waarde.waarover)}` : naam,
      };
    });
}

/** Support that ran before, or elsewhere. */
export function bestaande_ondersteuning(d: DossierState): Opties {
  return Object.entries(d.view.dossier.bestaande_ondersteuning).map(([naam, o]) => ({
    waarde: naam,
    label: kort(waarde_van(o.vastgelegd)?.omschrijving ?? naam),
  }));
}

/** The field that asks what an act is about; not asked when the act was opened for one thing. */
export function waarover(
  d: DossierState,
  veld: { naam: string; label: string; opties: Opties; geen: string },
): VeldVorm {
  return { ...veld, soort: "kiezer", als: () => d.onderwerp === null };
}

/** What stands in that field at first: the only one there is. */
export function enige(opties: Opties): string | null {
  return opties.length === 1 ? (opties[0]?.waarde ?? null) : null;
}

/** What an act is about: what it was opened for, or what was chosen. */
export function dit(d: DossierState, v: Waarden, naam: string): string {
  return d.onderwerp ?? tekst(v, naam);
}

/** Everybody who recorded something in this dossier. */
export function medewerkers(d: DossierState): Opties {
  const gevonden = new Map<string, string>();
  const kijk = (iets: unknown): void => {
    if (typeof iets !== "object" || iets === null) return;
    if ("door" in iets && is_medewerker(iets.door)) gevonden.set(iets.door.id, iets.door.naam);
    Object.values(iets).forEach(kijk);
  };
  kijk(d.view.dossier);
  return [...gevonden].map(([waarde, label]) => ({ waarde, label }));
}

function is_medewerker(iets: unknown): iets is Medewerker {
  return typeof iets === "object" && iets !== null && "id" in iets && "rol" in iets;
}
