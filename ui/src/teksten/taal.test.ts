import { describe, expect, test } from "vitest";
import * as en from "./en";
import * as nl from "./nl";
import * as getoond from ".";
import { bewaarde_taal, spreek, taal_nu, teksten } from "./taal";

/** Every sentence with its path; of a function how it is written. */
function zinnen(iets: unknown, pad: string): [pad: string, zin: string][] {
  if (typeof iets === "string") return [[pad, iets]];
  if (typeof iets === "function") return [[pad, String(iets)]];
  if (typeof iets !== "object" || iets === null) return [];
  return Object.entries(iets).flatMap(([naam, deel]) => zinnen(deel, pad ? `${pad}.${naam}` : naam));
}

/** The same in both languages, and why. */
const GELIJK: [pad: RegExp, waarom: string][] = [
  [/\.waarde$/, "a value, not a word"],
  [/^keuzes\./, "made of `woorden`"],
  [/^(meekijk|tekenen)\./, "what the resident reads and signs is Dutch, as on paper"],
  [/^beheer\.(taal|talen\..*)$/, "to be found by who reads only one of the two"],
  [/^algemeen\.naam$|\.cak_naam$|\.hash$/, "a name"],
  [/^kader\.zoek_toets$|^sneltoetsen\.ctrl$|^sneltoetsen\.overig\.\d+\.0$/, "what stands on the keys"],
];

/** The same word in both languages. */
const ZELFDE_WOORD =
  /^(Product|Traject|Traject 1|Open|open|Was|cliënt|Later|Later besluit|Zorg in natura|Pgb|Scans|Dossiers|Postcode|E-mail|Post|Dwangsom|Partner)$/;
/** A sentence that only puts things beside each other. */
const ALLEEN_VULLING = /=> `\W*([Bb]udget )?(\$\{[\w.()]+\}\W*)+`$/;
/** The help of the worklist says more in English: what the Dutch words mean. */
const UITLEG_VAN_WOORDEN = "hulp.schermen.werkvoorraad.3";

test("index names everything there is to say", () => {
  expect(Object.keys(getoond).sort()).toEqual(Object.keys(nl).sort());
});

test("what one language says, the other says under the same name", () => {
  const paden = (taal: unknown) => zinnen(taal, "").map(([pad]) => pad);
  expect(paden(en).sort()).toEqual([...paden(nl), UITLEG_VAN_WOORDEN].sort());
});

test("nothing was left in Dutch", () => {
  const nederlands = new Map(zinnen(nl, ""));
  const mag = ([pad, zin]: [string, string]) =>
    ZELFDE_WOORD.test(zin) || ALLEEN_VULLING.test(zin) || GELIJK.some(([waar]) => waar.test(pad));
  const gelijk = zinnen(en, "").filter((z) => nederlands.get(z[0]) === z[1] && !mag(z));
  expect(gelijk.map(([pad, zin]) => `${pad}: ${zin}`)).toEqual([]);
});

describe("the choice", () => {
  test("is Dutch until somebody chooses", () => {
    localStorage.clear();
    expect(bewaarde_taal()).toBe("nl");
    localStorage.setItem("keukentafel.taal", "en");
    expect(bewaarde_taal()).toBe("en");
    localStorage.setItem("keukentafel.taal", "fr");
    expect(bewaarde_taal()).toBe("nl");
  });

  test("sets the words, and tells a screen reader in which language they are", async () => {
    await spreek("en");
    expect([taal_nu(), document.documentElement.lang, teksten().kader.werkvoorraad]).toEqual(["en", "en", "Worklist"]);
    await spreek("nl");
    expect([taal_nu(), document.documentElement.lang, teksten().kader.werkvoorraad]).toEqual([
      "nl",
      "nl",
      "Werkvoorraad",
    ]);
  });
});
