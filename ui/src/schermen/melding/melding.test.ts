import { clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DubbelBeeld, InvoerVeld, NieuwContact, NieuweMelding } from "../../bindings";
import { later, leeg_dossier, schil } from "../../proef/schil";
import * as t from "../../teksten";
import { MeldingVorm, ZOEKPAUZE } from "./melding.svelte";

const controleer = ({ veld, tekst }: { veld: InvoerVeld; tekst: string }) =>
  veld === "bsn" && tekst !== "999900006"
    ? { goed: false, waarde: null, leesbaar: null, melding: "Dit BSN klopt niet." }
    : { goed: true, waarde: tekst, leesbaar: tekst, melding: null };
const kandidaat = (naam: string): DubbelBeeld => ({
  dossier: "d7",
  naam,
  geboortedatum: "",
  adres: "",
  redenen: [],
  alleen_adres: false,
});

function vul(m: MeldingVorm): void {
  m.vorm.hulpvraag = "Ik kan mijn huis niet meer schoonhouden.";
  Object.assign(m.persoon.kaal, {
    voornaam: "Riet",
    achternaam: "Jansen",
    straat: "Odeonstraat",
    woonplaats: "Almere",
  });
  m.persoon.invoer.geboortedatum.tekst = "1948-03-07";
  m.persoon.invoer.postcode.tekst = "1315 AB";
  m.persoon.invoer.huisnummer.tekst = "12";
}

describe("a new melding", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    clearMocks();
  });

  it("looks for duplicates once per pause, and shows those of the last question", async () => {
    const [oud, nieuw] = [later<DubbelBeeld[]>(), later<DubbelBeeld[]>()];
    const antwoorden = [oud.belofte, nieuw.belofte];
    const aanroepen = schil({
      bewaar_concept: () => ({ bewaard_om: "14:32" }),
      mogelijk_dubbel: () => antwoorden.shift(),
      controleer,
    });
    const m = new MeldingVorm("2026-11-23", undefined, null);
    for (const naam of ["J", "Ja", "Jan"]) {
      m.persoon.kaal.achternaam = naam;
      m.gewijzigd();
    }
    await vi.advanceTimersByTimeAsync(ZOEKPAUZE);
    m.persoon.kaal.achternaam = "Jansen";
    m.gewijzigd();
    await vi.advanceTimersByTimeAsync(ZOEKPAUZE);
    nieuw.geef([kandidaat("Riet Jansen")]);
    oud.geef([kandidaat("Jan Alleman")]);
    await vi.advanceTimersByTimeAsync(0);
    const vragen = aanroepen.filter((a) => a.opdracht === "mogelijk_dubbel");
    expect(vragen.map((v) => (v.gegevens["kenmerken"] as { achternaam: string }).achternaam)).toEqual([
      "Jan",
      "Jansen",
    ]);
    expect(m.dubbel.map((d) => d.naam)).toEqual(["Riet Jansen"]);
    await m.concept.sluit();
  });

  it("comes back word for word after the window was closed, wrong BSN included", async () => {
    const aanroepen = schil({
      bewaar_concept: () => ({ bewaard_om: "14:32" }),
      mogelijk_dubbel: () => [],
      controleer,
    });
    const m = new MeldingVorm("2026-11-23", undefined, null);
    m.vorm.hulpvraag = "Ik ben gevallen";
    m.persoon.invoer.bsn.tekst = "12345";
    m.gewijzigd();
    await m.concept.sluit();
    const tekst = aanroepen.find((a) => a.opdracht === "bewaar_concept")?.gegevens["tekst"] as string;
    const terug = new MeldingVorm("2026-11-24", { sleutel: "melding", tekst, bewaard_om: "14:32" }, null);
    // What is typed stands on the day on which it was typed.
    expect([terug.vorm.hulpvraag, terug.vorm.datum, terug.persoon.invoer.bsn.tekst]).toEqual([
      "Ik ben gevallen",
      "2026-11-23",
      "12345",
    ]);
    await terug.concept.sluit();
  });

  it("says everything that is missing at once, and records nothing", async () => {
    const aanroepen = schil({ bewaar_concept: () => ({ bewaard_om: "14:32" }), controleer });
    const m = new MeldingVorm("2026-11-23", undefined, null);
    m.persoon.invoer.bsn.tekst = "12345";
    expect(await m.leg_vast()).toBeNull();
    expect(m.mist).toContain(t.melding.mist.hulpvraag);
    expect(m.mist).toContain(t.melding.mist.geboortedatum);
    expect(m.mist).toContain(t.melding.mist.fout);
    expect(aanroepen.some((a) => a.opdracht === "nieuwe_melding")).toBe(false);
    await m.concept.sluit();
  });

  it("takes a date of birth that is not known yet only when somebody says so", async () => {
    schil({ bewaar_concept: () => ({ bewaard_om: "14:32" }), mogelijk_dubbel: () => [], controleer });
    const m = new MeldingVorm("2026-11-23", undefined, null);
    vul(m);
    m.persoon.geboortedatum_onbekend = true;
    expect(m.persoon.invoer.geboortedatum.tekst).toBe("");
    expect(await m.persoon.ontbreekt()).toEqual([]);
    expect(m.persoon.lees().geboortedatum).toBeNull();
    expect(m.persoon.tekst().geboortedatum_onbekend).toBe(true);
    // Whoever types it knows it.
    m.persoon.invoer.geboortedatum.tekst = "1948";
    expect(m.persoon.geboortedatum_onbekend).toBe(false);
    await m.concept.sluit();
  });

  it("records with the draft that it clears, in the dossier that was chosen", async () => {
    const aanroepen = schil({
      bewaar_concept: () => ({ bewaard_om: "14:32" }),
      mogelijk_dubbel: () => [],
      controleer,
      nieuwe_melding: leeg_dossier,
    });
    const m = new MeldingVorm("2026-11-23", undefined, null);
    vul(m);
    m.kies("d7");
    expect(await m.leg_vast()).not.toBeNull();
    const { melding } = aanroepen.find((a) => a.opdracht === "nieuwe_melding")?.gegevens as { melding: NieuweMelding };
    expect([melding.binnen.dossier, melding.binnen.concept, melding.persoon.adres.huisnummer]).toEqual([
      "d7",
      "melding",
      12,
    ]);
    // Nothing is kept again after it was recorded.
    const voor = aanroepen.length;
    await m.concept.sluit();
    await vi.advanceTimersByTimeAsync(1000);
    expect(aanroepen.slice(voor).filter((a) => a.opdracht === "bewaar_concept")).toEqual([]);
  });

  it("records a worry as a signal: no melding, and nobody who reported it in the name of the resident", async () => {
    const aanroepen = schil({
      bewaar_concept: () => ({ bewaard_om: "14:32" }),
      mogelijk_dubbel: () => [],
      controleer,
      nieuw_contact: leeg_dossier,
    });
    const m = new MeldingVorm("2026-11-23", undefined, null);
    vul(m);
    m.vorm.soort = "signaal";
    m.vorm.van = "buurvrouw";
    m.vorm.namens = true;
    expect(await m.leg_vast()).not.toBeNull();
    const { contact } = aanroepen.find((a) => a.opdracht === "nieuw_contact")?.gegevens as { contact: NieuwContact };
    expect([contact.contact.contactsoort, contact.contact.van]).toEqual(["signaal", "buurvrouw"]);
    expect(contact.contact.waarover).toBe(m.vorm.hulpvraag);
    await m.concept.sluit();
  });

  it("puts down as housemates who was ticked, as long as they live at the address that is typed", async () => {
    const bewoner = { ...kandidaat("Jan Jansen"), alleen_adres: true };
    let gevonden: DubbelBeeld[] = [bewoner];
    const aanroepen = schil({
      bewaar_concept: () => ({ bewaard_om: "14:32" }),
      mogelijk_dubbel: () => gevonden,
      nieuwe_melding: () => leeg_dossier(),
      controleer,
    });
    const leg = async (): Promise<string[]> => {
      const m = new MeldingVorm("2026-11-23", undefined, null);
      vul(m);
      await m.zoek_dubbel();
      m.zet_huisgenoot("d7", true);
      expect(m.hoort_erbij("d7")).toBe(true);
      gevonden = [];
      if (aanroepen.some((a) => a.opdracht === "nieuwe_melding")) await m.zoek_dubbel();
      await m.leg_vast();
      await vi.advanceTimersByTimeAsync(ZOEKPAUZE);
      const laatste = aanroepen.filter((a) => a.opdracht === "nieuwe_melding").at(-1);
      return (laatste?.gegevens["melding"] as NieuweMelding).huisgenoten;
    };
    expect(await leg()).toEqual(["d7"]);
    gevonden = [bewoner];
    expect(await leg(), "the address was changed since").toEqual([]);
  });
});
