import type { Tekst } from "../tekst";
import type * as nl from "../nl";

const records = (n: number): string => (n === 1 ? "1 record" : `${String(n)} records`);

export const staat = {
  laden: "One moment…",
  mis: "This did not work",
  opnieuw: "Try again",
} satisfies Tekst<typeof nl.staat>;

export const eigen_gegevens = {
  titel: "About you",
  uitleg: "What you recorded before keeps the name of that day.",
  wijzig: "Change your name or roles",
  naam: "Your name",
  naam_hulp: "From now on you unlock with this name.",
  rollen: "What is your role?",
  bewaar: "Keep this",
  bewaard: "Your data were changed.",
} satisfies Tekst<typeof nl.eigen_gegevens>;

export const wachtzin = {
  titel: "Passphrase",
  uitleg:
    "With a new passphrase you open the same dossiers from now on. Backup copies of before keep their old passphrase.",
  wijzig: "Change your passphrase",
  oud: "Your passphrase of now",
  oud_fout: "Fill in the passphrase of now.",
  nieuw: "New passphrase",
  herhaal: "The new passphrase once more",
  doe: "Change the passphrase",
  gedaan: "Your passphrase was changed. Unlock with the new one from now on.",
  van_kopie: "Passphrase of the backup copy",
  van_kopie_hulp: "The passphrase of the moment at which the copy was made.",
} satisfies Tekst<typeof nl.wachtzin>;

export const reservekopie = {
  titel: "Backup copy",
  uitleg:
    "What you record stands on this laptop only. Make a copy on another disk often. The copy is encrypted with the same passphrase.",
  wachtzin_fout: "Fill in your passphrase.",
  maak: "Choose a folder and make a backup copy",
  gemaakt: (n: number) => `The backup copy was made and looked over: ${records(n)}.`,
  waar: "It is here:",
  terug_titel: "Put a backup copy back",
  terug_uitleg:
    "The copy is put beside your dossiers and looked over whole first. If something is wrong, nothing changes. The dossiers of now stay, under another name.",
  terug: "Choose a backup copy and put it back",
  teruggezet: (n: number, eerder: string | null) =>
    `The backup copy was put back: ${records(n)}. Unlock with the passphrase of the copy.${eerder ? ` The dossiers of before are in ${eerder}.` : ""}`,
  wat: {
    kopieren: "I am copying",
    keuren: "I am looking over everything in it",
    schrijven: "I am writing the documents",
  },
  voortgang: (deel: number) => `${String(deel)}%`,
  stop: "Stop it",
} satisfies Tekst<typeof nl.reservekopie>;

export const keuring = {
  titel: "Look over the dossiers",
  uitleg: "Reads every page, every record and every document again. Nothing changes.",
  doe: "Look over now",
  bezig: "Looking over…",
  in_orde: (n: number) => `All is well: ${records(n)} were read.`,
  niet_in_orde: "Something is wrong",
  te_herbouwen: (n: number) =>
    n === 1 ? "The list of 1 dossier is behind." : `The lists of ${String(n)} dossiers are behind.`,
  herbouw: "Make the lists again",
} satisfies Tekst<typeof nl.keuring>;

export const profiel = {
  titel: "Profile of the gemeente (municipality)",
  toon: "See what holds on a day",
  dag: "On which day?",
  geen_stelsel: "On this day none of the systems in the profile held.",
  stelsel: "How the gemeente gives support",
  andere: "On other days",
  producten: "What is possible and who delivers it",
  product: "Support",
  aanbieders: "Providers with a contract",
  geen_aanbieder: "none",
  contract: (naam: string, tot: string) => `${naam} (until ${tot})`,
  navragen: "not known for which traject",
  normen: "What the gemeente wants of itself",
  open: "Still to be filled in",
  bron: "Source",
} satisfies Tekst<typeof nl.profiel>;

export const heel_dossier = {
  titel: "Give the whole dossier",
  uitleg:
    "Writes a folder with all documents, everything that was recorded, who looked, and checksums. There are personal data in it: give the folder only to who has a right to it. That you do this is put in the list of who looked.",
  doe: "Choose a folder and write the dossier",
  gedaan: (stukken: number, n: number) =>
    `The dossier was written: ${stukken === 1 ? "1 document" : `${String(stukken)} documents`} and ${records(n)}.`,
} satisfies Tekst<typeof nl.heel_dossier>;
