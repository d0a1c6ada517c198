import { describe, expect, it } from "vitest";
import { vorm as t } from "../../../teksten";
import { gaten, zichtbaar } from "./gaten";
import { voorbereid } from "./gelezen";
import { als_rijen, getal, naam, rijen, tekst } from "./lezen";
import type { VeldVorm, Waarden } from "./vorm";

const velden: VeldVorm[] = [
  { naam: "soort", label: "Soort", soort: "keuze", opties: [] },
  { naam: "reden", label: "Reden", soort: "tekst", als: (v) => tekst(v, "soort") === "nee" },
  {
    naam: "mensen",
    label: "Mensen",
    soort: "rijen",
    minstens: 1,
    rij: String,
    voeg_toe: "Erbij",
    geen: "Niemand",
    velden: [
      { naam: "wie", label: "Wie", soort: "naam" },
      { naam: "uren", label: "Uren", soort: "per_week", optioneel: true },
    ],
  },
];
const wie = (achternaam: string) => ({ voornaam: "Jan", voorvoegsel: "", achternaam });

describe("a form", () => {
  it("tells at each field what is missing, by its path in the feit", () => {
    expect(gaten(velden, {})).toEqual({ soort: t.leeg.keuze, mensen: t.leeg.rijen });
    const half: Waarden = { soort: "nee", reden: " ", mensen: [{ id: "1", wie: wie(" ") }] };
    expect(gaten(velden, half)).toEqual({ reden: t.leeg.tekst, "mensen.0.wie": t.leeg.naam });
  });

  it("holds back what was typed and not understood, also where nothing is needed", () => {
    const w: Waarden = { soort: "ja", mensen: [{ id: "1", wie: wie("Bos"), uren: { tekst: "veel", waarde: null } }] };
    expect(gaten(velden, w)).toEqual({ "mensen.0.uren": t.onleesbaar });
  });

  it("neither asks nor records what is out of view", () => {
    const w: Waarden = { soort: "ja", reden: "van een vorige keuze", mensen: [{ id: "4", wie: wie("Bos") }] };
    expect(gaten(velden, w)).toEqual({});
    const over = zichtbaar(velden, w);
    expect([over["reden"], rijen(over, "mensen")[0]?.id]).toEqual([null, "4"]);
  });

  it("shows what was recorded as one types it, and reads it back the same", () => {
    const mensen = als_rijen([{ achternaam: "Bos", uren: 2.5 }], (m) => ({
      id: "7",
      wie: wie(m.achternaam),
      uren: String(m.uren),
    }));
    const begin = voorbereid(velden, { mensen });
    const rij = rijen(begin, "mensen")[0] ?? { id: "" };
    expect(rij["uren"]).toEqual({ tekst: "2,5", waarde: "2.5" });
    expect([rij.id, getal(rij, "uren"), naam(rij, "wie").achternaam]).toEqual(["7", 2.5, "Bos"]);
  });
});
