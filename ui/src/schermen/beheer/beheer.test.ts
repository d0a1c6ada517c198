import type { Channel } from "@tauri-apps/api/core";
import { clearMocks } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Beheerstap, ProfielOpDag, Reservekopie as Kopie, Stand, Terugzetting } from "../../bindings";
import { sessie } from "../../kern/sessie.svelte";
import { fout, later, schil, type Aanroep } from "../../proef/schil";
import * as t from "../../teksten";
import EigenGegevens from "./EigenGegevens.svelte";
import ProfielKaart from "./ProfielKaart.svelte";
import Reservekopie from "./Reservekopie.svelte";
import Terugzetten from "./Terugzetten.svelte";
import Wachtzin from "./Wachtzin.svelte";

const stand = (anders: Partial<Stand> = {}): Stand => ({
  status: "open",
  medewerker: { naam: "Noor van Dijk", rollen: ["wijkwerker"] },
  medewerker_id: "m1",
  oefenen: false,
  oefenen_verouderd: false,
  gemeente: "Almere",
  gemeente_map: "almere",
  profiel_bezwaar: null,
  versie: "0.1.0",
  vandaag: "2026-11-24",
  vandaag_leesbaar: "dinsdag 24 november 2026",
  laatste_uitwisseling: null,
  ...anders,
});
const typ = (label: string, tekst: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: tekst } });
const klik = (naam: string) => fireEvent.click(screen.getByRole("button", { name: naam, hidden: true }));
const veld = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;
const geroepen = (aanroepen: Aanroep[], opdracht: string) => aanroepen.filter((a) => a.opdracht === opdracht);

beforeEach(() => {
  sessie.stand = stand();
  sessie.bericht = null;
});
afterEach(clearMocks);

describe("the passphrase", () => {
  test("is typed twice, and nothing that opens the file stays in the window", async () => {
    const aanroepen = schil({ wijzig_wachtzin: () => null });
    render(Wachtzin);
    await typ(t.wachtzin.oud, "de oude zin");
    await typ(t.wachtzin.nieuw, "een nieuwe lange zin");
    await typ(t.wachtzin.herhaal, "een nieuwe lange zon");
    await klik(t.wachtzin.doe);
    expect(screen.getByText(t.begin.verschilt)).toBeTruthy();
    expect(aanroepen).toEqual([]);
    await typ(t.wachtzin.herhaal, "een nieuwe lange zin");
    await klik(t.wachtzin.doe);
    expect(await screen.findByText(t.wachtzin.gedaan)).toBeTruthy();
    expect(aanroepen[0]?.gegevens["wijziging"]).toEqual({ oud: "de oude zin", nieuw: "een nieuwe lange zin" });
    expect([t.wachtzin.oud, t.wachtzin.nieuw, t.wachtzin.herhaal].map(veld)).toEqual(["", "", ""]);
  });

  test("that is refused says why and keeps what was typed", async () => {
    const weigering = "Kies een wachtzin van minstens 8 tekens.";
    schil({ wijzig_wachtzin: () => Promise.reject(fout("invoer", weigering) as unknown as Error) });
    render(Wachtzin);
    for (const label of [t.wachtzin.oud, t.wachtzin.nieuw, t.wachtzin.herhaal]) await typ(label, "kort");
    await klik(t.wachtzin.doe);
    expect(await screen.findByText(weigering)).toBeTruthy();
    expect(veld(t.wachtzin.nieuw)).toBe("kort");
  });
});

test("a name and at least one role, and the frame shows them", async () => {
  const nieuw = stand({ medewerker: { naam: "Noor de Wit", rollen: ["consulent"] } });
  const aanroepen = schil({ wijzig_medewerker: () => nieuw });
  render(EigenGegevens, { stand: stand() });
  const rol = (waarde: "wijkwerker" | "consulent") =>
    screen.getByRole("checkbox", { name: t.woorden.rol[waarde], hidden: true });
  await fireEvent.click(rol("wijkwerker"));
  await klik(t.eigen_gegevens.bewaar);
  expect(screen.getByText(t.begin.rollen_fout)).toBeTruthy();
  await fireEvent.click(rol("consulent"));
  await typ(t.eigen_gegevens.naam, " Noor de Wit ");
  await klik(t.eigen_gegevens.bewaar);
  expect(await screen.findByText(t.eigen_gegevens.bewaard)).toBeTruthy();
  expect(aanroepen[0]?.gegevens["wijziging"]).toEqual({ naam: "Noor de Wit", rollen: ["consulent"] });
  expect(sessie.stand?.medewerker?.naam).toBe("Noor de Wit");
});

describe("a backup copy", () => {
  test("shows how far it is, can be stopped, and says where it went", async () => {
    const kopie = later<Kopie | null>();
    let kanaal: Channel<Beheerstap> | undefined;
    const aanroepen = schil({
      maak_reservekopie: ({ voortgang }: { voortgang: Channel<Beheerstap> }) => {
        kanaal = voortgang;
        return kopie.belofte;
      },
      stop_beheer: () => null,
    });
    render(Reservekopie);
    await klik(t.reservekopie.maak);
    expect(screen.getByText(t.reservekopie.wachtzin_fout)).toBeTruthy();
    expect(aanroepen).toEqual([]);
    await typ(t.wachtzin.titel, "de wachtzin");
    await klik(t.reservekopie.maak);
    await waitFor(() => {
      expect(kanaal).toBeDefined();
    });
    kanaal?.onmessage({ wat: "kopieren", gedaan: 30, totaal: 120 });
    const balk = await screen.findByRole("progressbar");
    expect((balk as HTMLProgressElement).value).toBe(25);
    await klik(t.reservekopie.stop);
    expect(geroepen(aanroepen, "stop_beheer")).toHaveLength(1);
    kopie.geef({ map: "/media/usb/keukentafel-reservekopie", vastleggingen: 12 });
    expect(await screen.findByText("/media/usb/keukentafel-reservekopie")).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(veld(t.wachtzin.titel)).toBe("");
  });

  test("of which the passphrase is wrong says so", async () => {
    schil({
      maak_reservekopie: () =>
        Promise.reject(fout("verkeerd_wachtwoord", "De wachtzin klopt niet.") as unknown as Error),
    });
    render(Reservekopie);
    await typ(t.wachtzin.titel, "mis");
    await klik(t.reservekopie.maak);
    expect(await screen.findByText("De wachtzin klopt niet.")).toBeTruthy();
  });

  test("that is put back shuts the door and says with which passphrase it opens", async () => {
    const uit: Terugzetting = {
      stand: stand({ status: "vergrendeld", medewerker: null, medewerker_id: null }),
      vastleggingen: 12,
      eerder: "dossiers-tot-2026-11-24-101500.keukentafel",
    };
    schil({ zet_reservekopie_terug: () => uit });
    render(Terugzetten);
    await typ(t.wachtzin.van_kopie, "de oude wachtzin");
    await klik(t.reservekopie.terug);
    await waitFor(() => {
      expect(sessie.stand?.status).toBe("vergrendeld");
    });
    expect(sessie.bericht).toBe(t.reservekopie.teruggezet(12, uit.eerder));
    expect(sessie.bericht).toContain("dossiers-tot-2026-11-24-101500.keukentafel");
  });

  test("that nobody chose changes nothing", async () => {
    schil({ zet_reservekopie_terug: () => null });
    render(Terugzetten);
    await typ(t.wachtzin.van_kopie, "een wachtzin");
    await klik(t.reservekopie.terug);
    await waitFor(() => {
      expect(veld(t.wachtzin.van_kopie)).toBe("");
    });
    expect([sessie.stand?.status, sessie.bericht]).toEqual(["open", null]);
  });
});

test("looking over the file says what to do, and what is behind can be made again", async () => {
  const heel = { vastleggingen: 12, gebreken: [], te_herbouwen: 0 };
  const aanroepen = schil({
    keur_dossiers: () => ({ ...heel, gebreken: ["Zet een reservekopie terug."], te_herbouwen: 2 }),
    herbouw_dossiers: () => heel,
  });
  render(Reservekopie);
  await klik(t.keuring.doe);
  expect(await screen.findByText("Zet een reservekopie terug.")).toBeTruthy();
  expect(screen.getByText(t.keuring.te_herbouwen(2))).toBeTruthy();
  await klik(t.keuring.herbouw);
  expect(await screen.findByText(t.keuring.in_orde(12))).toBeTruthy();
  expect(aanroepen.map((a) => a.opdracht)).toEqual(["keur_dossiers", "herbouw_dossiers"]);
});

test("the profile is read when somebody opens it, and a failure can be tried again", async () => {
  const regel = (zin: string) => ({ zin, waar: "vanaf 1 januari 2023", bron: "Verordening" });
  const beeld: ProfielOpDag = {
    dag: "2026-11-24",
    dag_leesbaar: "di 24 november 2026",
    stelsel: regel("Producten per traject."),
    andere_stelsels: [],
    producten: [
      { naam: "Begeleiding", aanbieders: [{ naam: "Tzorg", contract_tot: "31 december 2026", navragen: true }] },
    ],
    normen: [regel("We bevestigen binnen vijf werkdagen.")],
    open_punten: [],
  };
  let eerst = true;
  const aanroepen = schil({
    controleer: () => ({ goed: true, waarde: "2026-11-24", leesbaar: "di 24 november 2026", melding: null }),
    profiel_op: () => {
      const antwoord = eerst ? Promise.reject(fout("opslag", "Dat lukte niet.") as unknown as Error) : beeld;
      eerst = false;
      return antwoord;
    },
  });
  render(ProfielKaart, { vandaag: "2026-11-24" });
  expect(geroepen(aanroepen, "profiel_op")).toEqual([]);
  await fireEvent.click(screen.getByText(t.profiel.toon));
  const details = document.querySelector("details");
  if (details) details.open = true;
  await fireEvent(details ?? document.body, new Event("toggle"));
  await screen.findByText("Dat lukte niet.");
  await klik(t.staat.opnieuw);
  expect(await screen.findByText("We bevestigen binnen vijf werkdagen.")).toBeTruthy();
  expect(screen.getByText(/Tzorg/).textContent).toContain("31 december 2026");
});
