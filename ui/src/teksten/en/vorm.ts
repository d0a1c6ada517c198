import type { Tekst } from "../tekst";
import type * as nl from "../nl";

/** What every form says, whatever it is about. What one form says stands in `vormen`. */
export const vorm = {
  kies: "Choose",
  hoeft_niet: "optional",
  regel: (nummer: string, product: string) => `Line ${nummer}: ${product}`,
  niets_te_kiezen: "Nothing is recorded here yet to choose from.",
  onleesbaar: "Put right what stands here, or empty it.",
  alleen_achternaam: "Only the surname is needed.",
  naam: { voornaam: "First name", voorvoegsel: "Prefix (van, de)", achternaam: "Surname" },
  datum_kort: "Such as 4-1-2027 (day, month, year).",
  tijd_hulp: "Such as 14:30.",
  hulp: {
    per_week: "In quarters, such as 2,25.",
    omvang: "In quarters, such as 2,25. Nothing? Fill in 0.",
    geld: "Such as 23,50.",
    iban: "Such as NL91 ABNA 0417 1643 00.",
  } as Record<string, string | undefined>,
  leeg: {
    regel: "Fill this in.",
    tekst: "Fill this in.",
    tijd: "Fill in a time, such as 14:30.",
    keuze: "Choose an answer.",
    ja_nee: "Choose yes or no.",
    meerkeuze: "Choose at least one.",
    rijen: "Fill in at least one.",
    naam: "Fill in the surname.",
    datum: "Fill in a date, such as 4-1-2027.",
    geboortedatum: "Fill in a date of birth, such as 7-3-1948.",
    telefoon: "Fill in a telephone number.",
    iban: "Fill in an account number.",
    omvang: "Fill in a number, such as 2,5 or 0.",
    per_week: "Fill in how much a week, such as 2,5.",
    geld: "Fill in an amount, such as 23,50.",
    getal: "Fill in a number.",
  },
  rijen: {
    haal_weg: (rij: string) => `Remove: ${rij}`,
    weg: (rij: string) => `${rij} removed`,
    omhoog: (rij: string) => `Move up: ${rij}`,
    omlaag: (rij: string) => `Move down: ${rij}`,
    verplaatst: (plaats: number, aantal: number) => `Now number ${String(plaats)} of ${String(aantal)}`,
  },
} satisfies Tekst<typeof nl.vorm>;
