/** What the screen of this laptop says: who works here, the passphrase, the backup copy, the profile, one dossier to go. */
import type * as T from "../../bindings";

export const staat = {
  laden: "Even laden…",
  mis: "Dit lukte niet",
  opnieuw: "Probeer opnieuw",
};

export const eigen_gegevens = {
  titel: "Jouw gegevens",
  uitleg: "Wat je eerder vastlegde, houdt de naam van toen.",
  wijzig: "Verander je naam of rollen",
  naam: "Je naam",
  naam_hulp: "Met deze naam ontgrendel je voortaan.",
  rollen: "Wat is je rol?",
  bewaar: "Bewaar",
  bewaard: "Je gegevens zijn veranderd.",
};

export const wachtzin = {
  titel: "Wachtzin",
  uitleg:
    "Met een nieuwe wachtzin open je voortaan dezelfde dossiers. Reservekopieën van eerder houden hun oude wachtzin.",
  wijzig: "Verander je wachtzin",
  oud: "Je wachtzin van nu",
  oud_fout: "Vul de wachtzin van nu in.",
  nieuw: "Nieuwe wachtzin",
  herhaal: "Nog een keer de nieuwe wachtzin",
  doe: "Verander de wachtzin",
  gedaan: "Je wachtzin is veranderd. Ontgrendel voortaan met de nieuwe.",
  van_kopie: "Wachtzin van de reservekopie",
  van_kopie_hulp: "De wachtzin van het moment waarop de kopie is gemaakt.",
};

export const reservekopie = {
  titel: "Reservekopie",
  uitleg:
    "Wat je vastlegt, staat alleen op deze laptop. Maak vaak een kopie op een andere schijf. De kopie is versleuteld met dezelfde wachtzin.",
  wachtzin_fout: "Vul je wachtzin in.",
  maak: "Kies een map en maak een reservekopie",
  gemaakt: (n: number) => `De reservekopie is gemaakt en gecontroleerd: ${vastleggingen(n)}.`,
  waar: "Hier staat hij:",
  terug_titel: "Een reservekopie terugzetten",
  terug_uitleg:
    "De kopie komt naast je dossiers te staan en wordt eerst helemaal gecontroleerd. Klopt er iets niet, dan verandert er niets. De dossiers van nu blijven bewaard, onder een andere naam.",
  terug: "Kies een reservekopie en zet hem terug",
  teruggezet: (n: number, eerder: string | null) =>
    `De reservekopie is teruggezet: ${vastleggingen(n)}. Ontgrendel met de wachtzin van de kopie.${eerder ? ` De dossiers van daarvoor staan in ${eerder}.` : ""}`,
  wat: {
    kopieren: "Ik kopieer",
    keuren: "Ik controleer alles wat erin staat",
    schrijven: "Ik schrijf de stukken",
  } satisfies Record<T.Beheerwerk, string>,
  voortgang: (deel: number) => `${String(deel)}%`,
  stop: "Stop",
};

export const keuring = {
  titel: "Controleer de dossiers",
  uitleg: "Leest elke bladzijde, elke vastlegging en elk stuk na. Er verandert niets.",
  doe: "Controleer nu",
  bezig: "Bezig met controleren…",
  in_orde: (n: number) => `Alles klopt: ${vastleggingen(n)} nagelezen.`,
  niet_in_orde: "Er klopt iets niet",
  te_herbouwen: (n: number) =>
    n === 1 ? "Bij 1 dossier loopt de lijst achter." : `Bij ${String(n)} dossiers loopt de lijst achter.`,
  herbouw: "Bouw de lijsten opnieuw op",
};

export const profiel = {
  titel: "Profiel van de gemeente",
  toon: "Bekijk wat er op een dag geldt",
  dag: "Op welke dag?",
  geen_stelsel: "Op deze dag gold geen van de stelsels in het profiel.",
  stelsel: "Hoe de gemeente ondersteuning geeft",
  andere: "Op andere dagen",
  producten: "Wat kan en wie het levert",
  product: "Ondersteuning",
  aanbieders: "Aanbieders met een contract",
  geen_aanbieder: "geen",
  contract: (naam: string, tot: string) => `${naam} (tot en met ${tot})`,
  navragen: "niet bekend voor welk traject",
  normen: "Wat de gemeente zichzelf voorneemt",
  open: "Nog in te vullen",
  bron: "Bron",
};

export const heel_dossier = {
  titel: "Het hele dossier meegeven",
  uitleg:
    "Schrijft een map met alle stukken, alles wat is vastgelegd, wie keek, en controlegetallen. Er staan persoonsgegevens in: geef de map alleen aan wie er recht op heeft. Dat je dit doet, komt in de lijst van wie keek.",
  doe: "Kies een map en schrijf het dossier",
  gedaan: (stukken: number, n: number) =>
    `Het dossier is geschreven: ${stukken === 1 ? "1 stuk" : `${String(stukken)} stukken`} en ${vastleggingen(n)}.`,
};

function vastleggingen(n: number): string {
  return n === 1 ? "1 vastlegging" : `${String(n)} vastleggingen`;
}
