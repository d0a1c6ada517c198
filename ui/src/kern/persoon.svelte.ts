import type { DubbelVraag, Persoonsgegevens } from "../bindings";
import * as t from "../teksten";
import { Invoer } from "./controle.svelte";
import { datum_invoer } from "./datums";

const KAAL = ["voornaam", "voorvoegsel", "achternaam", "straat", "toevoeging", "woonplaats", "wijk", "tolk"] as const;
const GECONTROLEERD = ["geboortedatum", "bsn", "postcode", "huisnummer", "telefoon", "email"] as const;

type KaalVeld = (typeof KAAL)[number];
type GecontroleerdVeld = (typeof GECONTROLEERD)[number];

/** What stands in the fields, word for word: as a draft keeps it. */
export type PersoonTekst = Record<KaalVeld | GecontroleerdVeld, string> & {
  email_toegestaan: boolean;
  /** Said on purpose: an empty field alone may have been forgotten. */
  geboortedatum_onbekend: boolean;
};

export const LEEG: PersoonTekst = {
  voornaam: "",
  voorvoegsel: "",
  achternaam: "",
  straat: "",
  toevoeging: "",
  woonplaats: "",
  wijk: "",
  tolk: "",
  geboortedatum: "",
  bsn: "",
  postcode: "",
  huisnummer: "",
  telefoon: "",
  email: "",
  email_toegestaan: false,
  geboortedatum_onbekend: false,
};

/** The recorded data as one would type them. */
export function als_tekst(p: Persoonsgegevens): PersoonTekst {
  return {
    voornaam: p.naam.voornaam ?? "",
    voorvoegsel: p.naam.voorvoegsel ?? "",
    achternaam: p.naam.achternaam,
    straat: p.adres.straat,
    toevoeging: p.adres.toevoeging ?? "",
    woonplaats: p.adres.woonplaats,
    wijk: p.adres.wijk ?? "",
    tolk: p.tolk ?? "",
    geboortedatum: p.geboortedatum ? datum_invoer(p.geboortedatum) : "",
    bsn: p.bsn ?? "",
    postcode: p.adres.postcode,
    huisnummer: String(p.adres.huisnummer),
    telefoon: p.telefoon ?? "",
    email: p.email ?? "",
    email_toegestaan: p.email_toegestaan ?? false,
    geboortedatum_onbekend: !p.geboortedatum,
  };
}

/** The fields of a person, checked as one types. */
export class PersoonVorm {
  kaal = $state<Record<KaalVeld, string>>({ ...LEEG });
  email_toegestaan = $state(false);
  #geboortedatum_onbekend = $state(false);
  readonly invoer: Record<GecontroleerdVeld, Invoer>;

  constructor(tekst: PersoonTekst) {
    for (const veld of KAAL) this.kaal[veld] = tekst[veld];
    this.email_toegestaan = tekst.email_toegestaan;
    this.#geboortedatum_onbekend = tekst.geboortedatum_onbekend;
    this.invoer = Object.fromEntries(GECONTROLEERD.map((v) => [v, new Invoer(v, tekst[v])])) as Record<
      GecontroleerdVeld,
      Invoer
    >;
  }

  /** A date that is typed is known, whatever was ticked before. */
  get geboortedatum_onbekend(): boolean {
    return this.#geboortedatum_onbekend && this.invoer.geboortedatum.leeg;
  }

  set geboortedatum_onbekend(onbekend: boolean) {
    this.#geboortedatum_onbekend = onbekend;
    if (!onbekend) return;
    this.invoer.geboortedatum.tekst = "";
    this.invoer.geboortedatum.getypt();
  }

  tekst(): PersoonTekst {
    const uit: PersoonTekst = {
      ...LEEG,
      email_toegestaan: this.email_toegestaan,
      geboortedatum_onbekend: this.geboortedatum_onbekend,
    };
    for (const veld of KAAL) uit[veld] = this.kaal[veld];
    for (const veld of GECONTROLEERD) uit[veld] = this.invoer[veld].tekst;
    return uit;
  }

  /** Whom to look for. */
  kenmerken(): DubbelVraag {
    const { geboortedatum, bsn, postcode, huisnummer } = this.invoer;
    return {
      geboortedatum: geboortedatum.waarde,
      achternaam: this.kaal.achternaam.trim() || null,
      bsn: bsn.waarde,
      postcode: postcode.waarde,
      huisnummer: huisnummer.waarde,
    };
  }

  /** Waits for the checks, then the sentences about what is not right yet. */
  async ontbreekt(): Promise<string[]> {
    await Promise.all(Object.values(this.invoer).map((i) => i.kijk()));
    const mist: string[] = [];
    for (const veld of ["achternaam", "straat", "woonplaats"] as const)
      if (!this.kaal[veld].trim()) mist.push(t.melding.mist[veld]);
    if (this.invoer.geboortedatum.leeg && !this.geboortedatum_onbekend) mist.push(t.melding.mist.geboortedatum);
    for (const veld of ["postcode", "huisnummer"] as const) if (this.invoer[veld].leeg) mist.push(t.melding.mist[veld]);
    if (Object.values(this.invoer).some((i) => !i.leeg && i.waarde === null)) mist.push(t.melding.mist.fout);
    return mist;
  }

  /** The data as they are recorded; only after {@link ontbreekt} found nothing. */
  lees(): Persoonsgegevens {
    const { geboortedatum, bsn, postcode, huisnummer, telefoon, email } = this.invoer;
    return {
      naam: {
        voornaam: this.kaal.voornaam.trim(),
        voorvoegsel: this.kaal.voorvoegsel.trim(),
        achternaam: this.kaal.achternaam.trim(),
      },
      geboortedatum: geboortedatum.waarde,
      bsn: bsn.waarde,
      adres: {
        straat: this.kaal.straat.trim(),
        huisnummer: Number(huisnummer.waarde),
        toevoeging: this.kaal.toevoeging.trim(),
        postcode: postcode.waarde ?? "",
        woonplaats: this.kaal.woonplaats.trim(),
        wijk: this.kaal.wijk.trim(),
      },
      telefoon: telefoon.waarde,
      email: email.waarde,
      email_toegestaan: this.email_toegestaan,
      tolk: this.kaal.tolk.trim() || null,
    };
  }
}
