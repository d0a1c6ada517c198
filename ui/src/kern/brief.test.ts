import { clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, describe, expect, it } from "vitest";
import type { Briefvoorbeeld, Feit, Opdracht } from "../bindings";
import { later, leeg_dossier, schil } from "../proef/schil";
import { Brief, kan_brief_hebben } from "./brief.svelte";
import { DossierState } from "./dossier.svelte";

const afspraak: Feit = {
  soort: "gesprek_gepland",
  data: { gesprek: "1", datum: "2026-12-03", tijd: null, plaats: "thuis", reden: null },
};
const beeld = (deel: Partial<Briefvoorbeeld> = {}): Briefvoorbeeld => ({
  soort: "uitnodiging_gesprek",
  titel: "Uitnodiging voor een gesprek",
  vrij: true,
  standaard: true,
  voorbeeld: { titel: "Uitnodiging voor een gesprek", paginas: [], hoofdstukken: [], leesbaarheid: null },
  fout: null,
  ...deel,
});

function brief(feit: () => Feit | null): Brief {
  const d = new DossierState(leeg_dossier());
  return new Brief(d, (): Opdracht | null => {
    const nu = feit();
    return nu && d.opdracht(nu);
  });
}

afterEach(() => {
  clearMocks();
});

describe("the letter beside a form", () => {
  it("is made unless somebody says no, where that is free", async () => {
    schil({ brief_voorbeeld: () => beeld() });
    const b = brief(() => afspraak);
    expect(b.aan).toBe(false);
    await b.teken();
    expect(b.aan).toBe(true);
    b.wil = false;
    expect(b.aan).toBe(false);
  });

  it("is always made where the feit is the sending of it", async () => {
    schil({ brief_voorbeeld: () => beeld({ vrij: false }) });
    const b = brief(() => afspraak);
    await b.teken();
    b.wil = false;
    expect(b.aan).toBe(true);
  });

  it("is of the form as it stands, not of an older answer", async () => {
    const [oud, nieuw] = [later<Briefvoorbeeld>(), later<Briefvoorbeeld>()];
    const wachtrij = [oud.belofte, nieuw.belofte];
    schil({ brief_voorbeeld: () => wachtrij.shift() });
    const b = brief(() => afspraak);
    const allebei = [b.teken(), b.teken()];
    nieuw.geef(beeld({ titel: "nieuw" }));
    oud.geef(beeld({ titel: "oud" }));
    await Promise.all(allebei);
    expect(b.beeld?.titel).toBe("nieuw");
  });

  it("goes away when the form is not complete any more", async () => {
    schil({ brief_voorbeeld: () => beeld() });
    let vol = true;
    const b = brief(() => (vol ? afspraak : null));
    await b.teken();
    vol = false;
    await b.teken();
    expect([b.beeld, b.bekend, b.aan]).toEqual([null, false, false]);
  });

  it("is known by the kind of feit beforehand", () => {
    expect(kan_brief_hebben(afspraak)).toBe(true);
    expect(
      kan_brief_hebben({ soort: "pgb_voorlichting_gegeven", data: { toelichting: null } } as unknown as Feit),
    ).toBe(false);
    expect(kan_brief_hebben(null)).toBe(false);
  });
});
