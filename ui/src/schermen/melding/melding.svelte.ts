import {
  commands,
  type Binnengekomen,
  type ConceptBeeld,
  type Contactsoort,
  type DossierView,
  type DubbelBeeld,
  type Kanaal,
  type Melder,
} from "../../bindings";
import { Concept } from "../../kern/concept.svelte";
import { Invoer } from "../../kern/controle.svelte";
import { tijd_uit } from "../../kern/datums";
import { vraag } from "../../kern/ipc";
import { als_tekst, LEEG, PersoonVorm, type PersoonTekst } from "../../kern/persoon.svelte";
import * as t from "../../teksten";

/** Milliseconds of silence before possible duplicates are looked for. */
export const ZOEKPAUZE = 300;

/** What comes in: a melding, or something that starts no term. */
export type Soort = "melding" | Contactsoort;

interface MeldingTekst {
  soort: Soort;
  hulpvraag: string;
  /** Who asked or told it, when it is no melding. */
  van: string;
  spoed: boolean;
  kanaal: Kanaal;
  datum: string | null;
  tijd: string;
  namens: boolean;
  melder: {
    voornaam: string;
    achternaam: string;
    relatie: string;
    telefoon: string;
    machtiging?: string;
    medeweten: boolean;
  };
  persoon: PersoonTekst;
  gekozen: string | null;
  /** Residents at the same address who share the household; none in a draft of before that was asked. */
  huisgenoten?: string[];
}

/** The draft under which a melding is kept until it is recorded. */
export function sleutel_van(dossier: string | null): string {
  return dossier ? `melding/${dossier}` : "melding";
}

/** A melding that is being written down: a draft until the button is pressed. */
export class MeldingVorm {
  vorm = $state() as MeldingTekst;
  persoon: PersoonVorm;
  melder_telefoon: Invoer;
  dubbel = $state.raw<DubbelBeeld[]>([]);
  mist = $state.raw<string[]>([]);
  readonly concept: Concept<MeldingTekst>;
  readonly sleutel: string;
  #beurt = 0;
  #wacht: ReturnType<typeof setTimeout> | undefined;

  constructor(vandaag: string, concept: ConceptBeeld | undefined, bestaand: DossierView | null) {
    this.sleutel = sleutel_van(bestaand?.dossier.id ?? null);
    const bekend = bestaand?.dossier.persoon.koppen.at(-1)?.waarde;
    const begin: MeldingTekst = {
      soort: "melding",
      hulpvraag: "",
      van: "",
      spoed: false,
      kanaal: "telefoon",
      datum: vandaag,
      tijd: "",
      namens: false,
      melder: { voornaam: "", achternaam: "", relatie: "", telefoon: "", machtiging: "", medeweten: false },
      persoon: bekend ? als_tekst(bekend) : LEEG,
      gekozen: bestaand?.dossier.id ?? null,
    };
    this.concept = new Concept<MeldingTekst>({
      dossier: null,
      sleutel: this.sleutel,
      vastgelegd: begin,
      koppen: () => [],
      concept,
    });
    this.vorm = structuredClone($state.snapshot(this.concept.waarde)) as MeldingTekst;
    this.persoon = new PersoonVorm(this.vorm.persoon);
    this.melder_telefoon = new Invoer("telefoon", this.vorm.melder.telefoon);
  }

  /** After every change: keeps the draft, and looks again who it might be. */
  gewijzigd(): void {
    this.vorm.persoon = this.persoon.tekst();
    this.vorm.melder.telefoon = this.melder_telefoon.tekst;
    this.concept.wijzig($state.snapshot(this.vorm) as MeldingTekst);
    clearTimeout(this.#wacht);
    this.#wacht = setTimeout(() => void this.zoek_dubbel(), ZOEKPAUZE);
  }

  async zoek_dubbel(): Promise<void> {
    const kenmerken = this.persoon.kenmerken();
    const deze = (this.#beurt += 1);
    const genoeg = Object.values(kenmerken).some(Boolean);
    try {
      const gevonden = genoeg ? await vraag(commands.mogelijkDubbel(kenmerken)) : [];
      if (deze === this.#beurt) this.dubbel = gevonden;
    } catch {
      // Not knowing of a duplicate may not stand in the way of writing down a question for help.
    }
  }

  /** Puts the melding into this dossier. */
  kies(dossier: string | null): void {
    this.vorm.gekozen = dossier;
    this.gewijzigd();
  }

  /** Whether this resident is put down as a housemate. */
  hoort_erbij(dossier: string): boolean {
    return this.vorm.huisgenoten?.includes(dossier) ?? false;
  }

  zet_huisgenoot(dossier: string, erbij: boolean): void {
    const anderen = (this.vorm.huisgenoten ?? []).filter((h) => h !== dossier);
    this.vorm.huisgenoten = erbij ? [...anderen, dossier] : anderen;
    this.gewijzigd();
  }

  /** Who was ticked and still lives at the address that is typed now. */
  #huisgenoten(): string[] {
    return this.dubbel.filter((d) => d.alleen_adres && this.hoort_erbij(d.dossier)).map((d) => d.dossier);
  }

  /** Records; none while something is missing (`mist` says what). */
  async leg_vast(): Promise<DossierView | null> {
    const { soort, melder } = this.vorm;
    const mist: string[] = [];
    if (!this.vorm.hulpvraag.trim())
      mist.push(soort === "melding" ? t.melding.mist.hulpvraag : t.melding.mist.waarover);
    if (!this.vorm.datum) mist.push(t.melding.mist.datum);
    const tijd = tijd_uit(this.vorm.tijd);
    if (this.vorm.tijd.trim() && !tijd) mist.push(t.melding.mist.tijd);
    const namens = soort === "melding" && this.vorm.namens;
    if (namens && !(melder.achternaam.trim() && melder.relatie.trim())) mist.push(t.melding.mist.melder);
    mist.push(...(await this.persoon.ontbreekt()));
    await this.melder_telefoon.kijk();
    this.mist = mist;
    if (mist.length > 0) return null;
    await this.concept.bewaar();
    const binnen: Binnengekomen = {
      dossier: this.vorm.gekozen,
      feitdatum: this.vorm.datum ?? "",
      feittijd: tijd,
      kanaal: this.vorm.kanaal,
      concept: this.sleutel,
    };
    const persoon = this.persoon.lees();
    const tekst = this.vorm.hulpvraag.trim();
    const view = await vraag(
      soort === "melding"
        ? commands.nieuweMelding({
            binnen,
            persoon,
            melding: {
              hulpvraag: tekst,
              melder: namens ? this.#melder() : null,
              spoedsignaal: this.vorm.spoed,
              zaaknummer: "",
            },
            huisgenoten: this.#huisgenoten(),
          })
        : commands.nieuwContact({
            binnen,
            persoon,
            contact: { contact: "", contactsoort: soort, van: this.vorm.van.trim(), waarover: tekst },
          }),
    );
    this.concept.is_vastgelegd();
    return view;
  }

  /** Throws the draft away. */
  async wis(): Promise<void> {
    this.concept.is_vastgelegd();
    await vraag(commands.wisConcept(null, this.sleutel));
  }

  #melder(): Melder {
    const { melder } = this.vorm;
    return {
      naam: { voornaam: melder.voornaam.trim(), voorvoegsel: "", achternaam: melder.achternaam.trim() },
      relatie: melder.relatie.trim(),
      telefoon: this.melder_telefoon.waarde,
      machtiging: melder.machtiging?.trim() || null,
      met_medeweten: melder.medeweten,
    };
  }
}
