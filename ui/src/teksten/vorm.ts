/** What every form says, whatever it is about. What one form says stands in that form. */
export const vorm = {
  kies: "Kies",
  niets_te_kiezen: "Hier is nog niets vastgelegd waaruit je kunt kiezen.",
  onleesbaar: "Verbeter wat hier staat, of maak het leeg.",
  naam: { voornaam: "Voornaam", voorvoegsel: "Voorvoegsel", achternaam: "Achternaam" },
  tijd_hulp: "Zoals 14:30.",
  hulp: {
    per_week: "Op kwarten, zoals 2,25.",
    geld: "Zoals 23,50.",
    iban: "Zoals NL91 ABNA 0417 1643 00.",
  } as Record<string, string | undefined>,
  /** What a field says that is needed and empty. */
  leeg: {
    regel: "Vul dit in.",
    tekst: "Vul dit in.",
    tijd: "Vul een tijd in, zoals 14:30.",
    keuze: "Kies een antwoord.",
    ja_nee: "Kies ja of nee.",
    meerkeuze: "Kies er minstens één.",
    rijen: "Vul er minstens één in.",
    naam: "Vul de achternaam in.",
    datum: "Vul een datum in, zoals 4-1-2027.",
    geboortedatum: "Vul een geboortedatum in, zoals 7-3-1948.",
    telefoon: "Vul een telefoonnummer in.",
    iban: "Vul een rekeningnummer in.",
    per_week: "Vul in hoeveel per week, zoals 2,5.",
    geld: "Vul een bedrag in, zoals 23,50.",
    getal: "Vul een getal in.",
  },
  rijen: {
    haal_weg: (rij: string) => `Haal weg: ${rij}`,
    weg: (rij: string) => `${rij} weggehaald`,
    omhoog: (rij: string) => `Zet hoger: ${rij}`,
    omlaag: (rij: string) => `Zet lager: ${rij}`,
    verplaatst: (plaats: number, aantal: number) => `Nu nummer ${String(plaats)} van ${String(aantal)}`,
  },
};
