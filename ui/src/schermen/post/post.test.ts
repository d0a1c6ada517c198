import type { Channel } from "@tauri-apps/api/core";
import { clearMocks } from "@tauri-apps/api/mocks";
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Post as PostBeeld, PostRegel, Stapelbrief, Stapelstap } from "../../bindings";
import { achter_elkaar, drukwerk } from "../../kern/drukwerk.svelte";
import Druklaag from "../../onderdelen/Druklaag.svelte";
import { fout, later, schil } from "../../proef/schil";
import Post from "./Post.svelte";

beforeAll(() => {
  // The test's DOM knows these, not how they work.
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLImageElement.prototype.decode = () => Promise.resolve();
});
let bladen: string[];
beforeEach(() => {
  bladen = [];
  let n = 0;
  URL.createObjectURL = (blad) => {
    const lezer = new FileReader();
    lezer.onload = () => bladen.push(lezer.result as string);
    lezer.readAsText(blad as Blob);
    return `blob:${String(n++)}`;
  };
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => {
  clearMocks();
  drukwerk.ruim_op();
});

function regel(n: number, anders: Partial<PostRegel> = {}): PostRegel {
  const stuk = {
    sha256: `sha${String(n)}`,
    soort: "verdaging",
    is_besluit: false,
    titel: `Brief ${String(n)}`,
    datum: "2026-11-23",
    datum_leesbaar: "ma 23 november 2026",
    versie: null,
    zaaknummer: `W-2026-0000${String(n)}`,
    bestandsnaam: `W-2026-0000${String(n)}-verdaging.pdf`,
  } as const;
  return { dossier: `d${String(n)}`, naam: `Inwoner ${String(n)}`, stuk, vervallen: false, eerder: false, ...anders };
}
const dag = (...brieven: PostRegel[]): PostBeeld => ({
  dag: "2026-11-23",
  dag_leesbaar: "maandag 23 november 2026",
  brieven,
});
const stap = (nummer: number, anders: Partial<Stapelstap> = {}): Stapelstap => ({
  nummer,
  bladen: [],
  bewaard_als: null,
  fout: null,
  ...anders,
});
interface Stapelvraag {
  brieven: Stapelbrief[];
  voortgang: Channel<Stapelstap>;
}

test("what was printed before or lapsed is not chosen beforehand", async () => {
  schil({ post: () => dag(regel(1), regel(2, { eerder: true }), regel(3, { vervallen: true })) });
  render(Post);
  expect(await screen.findByText("Print 1 brief")).toBeDefined();
  expect(screen.getByText("Al geopend, geprint of bewaard")).toBeDefined();
  await fireEvent.click(screen.getByLabelText("Alle brieven"));
  expect(screen.getByText("Print 3 brieven")).toBeDefined();
  await fireEvent.click(screen.getByLabelText("Brief 2, W-2026-00002"));
  expect(screen.getByText("Print 2 brieven")).toBeDefined();
});

test("a day without letters says so and offers no button", async () => {
  schil({ post: () => dag() });
  render(Post);
  expect(await screen.findByText("Geen brieven op deze dag")).toBeDefined();
  expect(document.querySelector("[data-test=stapelbalk]")).toBeNull();
});

test("more letters than go in one time are refused before anything begins", async () => {
  schil({ post: () => dag(...Array.from({ length: 26 }, (_, n) => regel(n))) });
  render(Post);
  expect(await screen.findByText(/hoogstens 25/)).toBeDefined();
  expect(document.querySelector("[data-test=stapel-print]")).toBeNull();
});

test("the pages of all letters go to one print dialog, and one that failed is named by its number", async () => {
  const dicht = later<string>();
  const aanroepen = schil({
    post: () => dag(regel(1), regel(2), regel(3)),
    stapel_bladen: ({ voortgang }: Stapelvraag) => {
      voortgang.onmessage(stap(0, { bladen: ["<svg>1a</svg>", "<svg>1b</svg>"] }));
      voortgang.onmessage(stap(1, { fout: "Dit stuk staat niet op deze laptop." }));
      // Later than the answer, as a real channel may.
      setTimeout(() => {
        voortgang.onmessage(stap(2, { bladen: ["<svg>3</svg>"] }));
      });
      return true;
    },
    druk_af: () => dicht.belofte,
  });
  render(Post);
  render(Druklaag);
  await fireEvent.click(await screen.findByText("Print 3 brieven"));
  await screen.findByText("Het printvenster is open. Kies daar je printer.");
  expect(document.querySelectorAll("[data-test=druklaag] img")).toHaveLength(3);
  await waitFor(() => {
    expect(bladen).toEqual(["<svg>1a</svg>", "<svg>1b</svg>", "<svg>3</svg>"]);
  });
  const vraag = aanroepen.find((a) => a.opdracht === "stapel_bladen")?.gegevens["brieven"];
  expect(vraag).toEqual([1, 2, 3].map((n) => ({ dossier: `d${String(n)}`, sha256: `sha${String(n)}` })));

  dicht.geef("verstuurd");
  expect(await screen.findByText("2 brieven naar de printer gestuurd.")).toBeDefined();
  expect(screen.getByText("1 brief niet gelukt.")).toBeDefined();
  const lijst = [...document.querySelectorAll("[data-test=stapel-per-brief] li")].map((li) => li.textContent);
  expect(lijst[1]).toMatch(/W-2026-00002 Brief 2.*Dit stuk staat niet op deze laptop/s);
  expect(lijst.join(" ")).not.toContain("Inwoner");
  expect(document.querySelector("[data-test=druklaag]")).toBeNull();
});

test("on both sides of the paper no letter begins on the back of another one", () => {
  const brieven = [["a1"], ["b1", "b2"], ["c1", "c2", "c3"], ["d1"]];
  expect(achter_elkaar(brieven, true)).toEqual(["a1", "", "b1", "b2", "c1", "c2", "c3", "", "d1"]);
  expect(achter_elkaar(brieven, false)).toEqual(["a1", "b1", "b2", "c1", "c2", "c3", "d1"]);
});

test("the stop button stops, and then nothing is printed", async () => {
  const einde = later<boolean>();
  const aanroepen = schil({
    post: () => dag(regel(1), regel(2)),
    stapel_bladen: ({ voortgang }: Stapelvraag) => {
      voortgang.onmessage(stap(0, { bladen: ["<svg/>"] }));
      return einde.belofte;
    },
    stop_stapel: () => {
      einde.geef(false);
    },
  });
  render(Post);
  await fireEvent.click(await screen.findByText("Print 2 brieven"));
  expect(await screen.findByText("1 van 2")).toBeDefined();
  await fireEvent.click(screen.getByText("Stop"));
  expect(await screen.findByText("Gestopt bij 1 van 2. Er is niets geprint.")).toBeDefined();
  expect(aanroepen.some((a) => a.opdracht === "druk_af")).toBe(false);
  expect(screen.getByText("niet aan de beurt gekomen")).toBeDefined();
});

test("letters are kept in a folder, each under its own name", async () => {
  schil({
    post: () => dag(regel(1), regel(2)),
    bewaar_stapel: ({ voortgang }: Stapelvraag) => {
      voortgang.onmessage(stap(0, { bewaard_als: "W-2026-00001-verdaging.pdf" }));
      voortgang.onmessage(stap(1, { bewaard_als: "W-2026-00002-verdaging.pdf" }));
      return { map: "/post", klaar: true };
    },
  });
  render(Post);
  await fireEvent.click(await screen.findByText("Bewaar 2 brieven in een map…"));
  expect(await screen.findByText("2 brieven bewaard in /post")).toBeDefined();
  expect(screen.getByText("bewaard als W-2026-00002-verdaging.pdf")).toBeDefined();
  await fireEvent.click(screen.getByText("Klaar"));
  await waitFor(() => {
    expect(document.querySelector("[data-test=dialoog-stapel]")).toBeNull();
  });
});

test("who chooses no folder is back where it began", async () => {
  schil({ post: () => dag(regel(1)), bewaar_stapel: () => null });
  render(Post);
  await fireEvent.click(await screen.findByText("Bewaar 1 brief in een map…"));
  await waitFor(() => {
    expect(document.querySelector("[data-test=dialoog-stapel]")).toBeNull();
  });
});

test("a refusal of the print dialog is told and leaves no page behind", async () => {
  schil({
    stapel_bladen: ({ voortgang }: Stapelvraag) => {
      voortgang.onmessage(stap(0, { bladen: ["<svg/>"] }));
      return true;
    },
    druk_af: () => {
      throw fout("stuk", "Printen is niet gelukt.") as unknown as Error;
    },
  });
  render(Druklaag);
  await expect(drukwerk.druk_stuk({ dossier: "d1", sha256: "sha1" })).rejects.toThrow("Printen is niet gelukt.");
  expect(drukwerk.adressen).toEqual([]);
  expect(drukwerk.bezig).toBe(false);
});
