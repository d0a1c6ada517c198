// @vitest-environment node

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "svelte/compiler";
import ts from "typescript";
import { expect, it } from "vitest";

// What no compiler sees: where the words stand, and that nothing is computed here that the rules compute in Rust.

const BRON = join(import.meta.dirname, "/");
/** Not read: what is generated, the words themselves, and what only tests load. */
const NIET = /^(bindings\.ts|teksten\/|proef\/|.*\.test\.ts)/;

function bestanden(map: string): string[] {
  return readdirSync(map, { withFileTypes: true }).flatMap((e) => {
    const pad = join(map, e.name);
    if (e.isDirectory()) return bestanden(pad);
    return /\.(ts|svelte)$/.test(e.name) && !NIET.test(relative(BRON, pad)) ? [pad] : [];
  });
}

/** One file: its script, and of a component also what stands in the markup. */
interface Bron {
  pad: string;
  /** Strings of the script and of the expressions in the markup. */
  teksten: string[];
  /** Text and attributes of the markup. */
  opmaak: string[];
  script: string;
}

/** Attributes that people never read. */
const TECHNISCH =
  /^(class|d|viewBox|style|points|transform|id|test|data-|src|href|type|role|naam|veld|aria-keyshortcuts)/;
/** Attributes that people always read. */
const LEESBAAR = /^(aria-label|alt|title|placeholder|label|legenda|hulp|titel|uitleg|knop)$/;
/** A selector asks for elements; nobody reads it. */
const ZOEKT = new Set(["querySelector", "querySelectorAll", "closest", "matches"]);

function in_script(script: string): string[] {
  const uit: string[] = [];
  const bezoek = (n: ts.Node): void => {
    if (ts.isImportDeclaration(n) || ts.isLiteralTypeNode(n)) return;
    if (ts.isCallExpression(n) && n.expression.kind === ts.SyntaxKind.ImportKeyword) return;
    if (ts.isCallExpression(n) && ts.isPropertyAccessExpression(n.expression) && ZOEKT.has(n.expression.name.text)) {
      bezoek(n.expression);
      return;
    }
    if (ts.isStringLiteralLike(n)) uit.push(n.text);
    if (ts.isTemplateExpression(n)) uit.push([n.head.text, ...n.templateSpans.map((s) => s.literal.text)].join("…"));
    ts.forEachChild(n, bezoek);
  };
  bezoek(ts.createSourceFile("bron.ts", script, ts.ScriptTarget.Latest, true));
  return uit;
}

/** Words for people: a word with a capital, or two words. */
const ZIN = /^\P{L}*\p{Lu}\p{Ll}|\p{L}{2,}[.,:;]? \p{L}/u;

type Knoop = Record<string, unknown> & { type?: string };

/** Walks the tree of the markup; expressions are given as they are written. */
function in_opmaak(boom: unknown, bron: string): { opmaak: string[]; code: string } {
  const opmaak: string[] = [];
  const code: string[] = [];
  const bezoek = (iets: unknown, attribuut: string | null): void => {
    if (Array.isArray(iets)) return iets.forEach((i) => bezoek(i, attribuut));
    if (typeof iets !== "object" || iets === null) return;
    const k = iets as Knoop;
    if (k.type === "Text") {
      const tekst = String(k["data"]).trim();
      const leest = attribuut === null || LEESBAAR.test(attribuut);
      if (leest ? /\p{L}/u.test(tekst) : !TECHNISCH.test(attribuut) && ZIN.test(tekst)) opmaak.push(tekst);
    }
    if (k.type === "ExpressionTag" && !(attribuut !== null && TECHNISCH.test(attribuut))) {
      const e = k["expression"] as { start: number; end: number };
      code.push(`(${bron.slice(e.start, e.end)});`);
      return;
    }
    const naam = k.type === "Attribute" ? String(k["name"]) : k.type === "StyleDirective" ? "style" : attribuut;
    for (const [sleutel, waarde] of Object.entries(k)) {
      if (sleutel !== "loc" && sleutel !== "name_loc") bezoek(waarde, naam);
    }
  };
  bezoek(boom, null);
  return { opmaak, code: code.join("\n") };
}

function lees(pad: string): Bron {
  const bron = readFileSync(pad, "utf8");
  const naam = relative(BRON, pad);
  if (!pad.endsWith(".svelte")) return { pad: naam, teksten: in_script(bron), opmaak: [], script: bron };
  const boom = parse(bron, { modern: true });
  const { opmaak, code } = in_opmaak(boom.fragment, bron);
  const script = [boom.instance, boom.module]
    .map((s) =>
      s
        ? bron.slice((s.content as unknown as { start: number }).start, (s.content as unknown as { end: number }).end)
        : "",
    )
    .join("\n");
  return { pad: naam, teksten: [...in_script(script), ...in_script(code)], opmaak, script: `${script}\n${code}` };
}

const BRONNEN = bestanden(BRON).map(lees);

/** Strings that are no words for people, and why. */
const GEEN_TEKST: [pad: RegExp, tekst: RegExp, waarom: string][] = [
  [/./, /^(Arrow(Up|Down|Left|Right)|Enter|Escape|Home|End|Delete|Tab)$/, "the name of a key, to compare with"],
  [/^kern\/ipc\.ts$/, /^IpcFout$/, "the name of a class"],
  [/^kern\/thema\.svelte\.ts$/, /^\(prefers-color-scheme: dark\)$/, "what the system is asked"],
  [/^main\.ts$/, /^index\.html has no/, "for who builds: the page itself is broken"],
  [/^onderdelen\/(Dialoog|ToetsUitslag)\.svelte$|^kern\/veldweg\.ts$/, /^[.a-z]+(:[a-z]+)?, /, "a selector, by name"],
];

it("says nothing that does not stand in teksten", () => {
  const gebruikt = new Set<string>();
  const gevonden = BRONNEN.flatMap(({ pad, teksten, opmaak }) => [
    ...opmaak.map((t) => `${pad}: ${t}`),
    ...teksten.flatMap((t) => {
      if (!ZIN.test(t)) return [];
      const reden = GEEN_TEKST.find(([waar, wat]) => waar.test(pad) && wat.test(t));
      if (reden) gebruikt.add(reden[2]);
      return reden ? [] : [`${pad}: ${t}`];
    }),
  ]);
  expect(gevonden).toEqual([]);
  expect(GEEN_TEKST.map(([, , waarom]) => waarom).filter((w) => !gebruikt.has(w))).toEqual([]);
});

/** Names of what the rules count with: days, terms, hours, money. */
const TELT =
  /^(vandaag|datum|\w*datum|\w+_op|\w+_tot|tot|tot_en_met|dag|dagen|weken|te_gaan|termijn|nodig|per_week|rest\w*|cent)$/;
/** Functions that give such a thing. */
const GEEFT = /^dagen_tussen$/;

/** Where the window counts or compares with such a thing, and why it may. */
const MAG_TELLEN: Record<string, string> = {
  "kern/getallen.ts: per_week * 4": "another unit",
  "kern/getallen.ts: cent / 100": "euros as they are written",
  "kern/leeshulp.svelte.ts: o.tot >= tot": "a place in a text",
  "schermen/dossier/delen/keuze/PgbBedragen.svelte: r.cent / hoogste": "a width in a picture",
  "schermen/dossier/tijdlijn/tijdas.ts: dag <= this.tot": "a place in a picture",
  "schermen/dossier/tijdlijn/tijdas.ts: dag >= this.van": "a place in a picture",
  "schermen/dossier/tijdlijn/tijdas.ts: dagen_tussen(this.van, dag) / this.dagen": "a place in a picture",
  "schermen/dossier/handelingen/vormen/gesprek.ts: dag <= d.view.vandaag":
    "which day is offered first; the check is in Rust",
};

const REKENT = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

/** The name at the end of an operand: `tot` of `v.tot`, `dagen_tussen` of a call of it. */
function naam_van(n: ts.Expression): string {
  if (ts.isIdentifier(n)) return n.text;
  if (ts.isPropertyAccessExpression(n)) return n.name.text;
  if (ts.isCallExpression(n) || ts.isParenthesizedExpression(n) || ts.isNonNullExpression(n))
    return naam_van(n.expression);
  return "";
}

/** The same walk for every source: what `kijk` says of a node. */
function loop(kijk: (n: ts.Node, pad: string) => string | null): string[] {
  const uit = new Set<string>();
  for (const { pad, script } of BRONNEN) {
    const bezoek = (n: ts.Node): void => {
      const wat = kijk(n, pad);
      if (wat !== null) uit.add(`${pad}: ${wat}`);
      ts.forEachChild(n, bezoek);
    };
    bezoek(ts.createSourceFile("bron.ts", script, ts.ScriptTarget.Latest, true));
  }
  return [...uit];
}

it("counts no day and decides no rule: Rust does", () => {
  const gevonden = loop((n, pad) => {
    if (pad === "kern/datums.ts") return null;
    if (!ts.isBinaryExpression(n) || !REKENT.has(n.operatorToken.kind)) return null;
    const telt = [n.left, n.right].some((kant) => {
      const naam = naam_van(kant);
      return ts.isCallExpression(kant) ? GEEFT.test(naam) : TELT.test(naam);
    });
    return telt ? n.getText().replace(/\s+/g, " ") : null;
  });
  expect(gevonden.sort()).toEqual(Object.keys(MAG_TELLEN).sort());
});

it("asks the clock and the calendar in one place", () => {
  const gevonden = loop((n, pad) => {
    if (!ts.isIdentifier(n) || pad === "kern/datums.ts") return null;
    if (n.text === "Intl" && pad === "kern/getallen.ts") return null; // how a number is written
    return ["Date", "Intl", "Temporal", "getTime", "toLocaleDateString"].includes(n.text) ? n.text : null;
  });
  expect(gevonden).toEqual([]);
});
