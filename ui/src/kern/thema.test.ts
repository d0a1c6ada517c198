import { beforeEach, expect, test, vi } from "vitest";

const nu = () => document.documentElement.dataset["thema"];

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});

/** The theme as the program starts with it, on a system that is dark or light. */
async function begin(systeem_donker: boolean) {
  let verandert: () => void = () => undefined;
  const media = { matches: systeem_donker, addEventListener: (_: string, doe: () => void) => (verandert = doe) };
  vi.stubGlobal("matchMedia", () => media);
  const { thema } = await import("./thema.svelte");
  thema.begin();
  return {
    thema,
    systeem(donker: boolean) {
      media.matches = donker;
      verandert();
    },
  };
}

test("follows the system until somebody chooses", async () => {
  const { thema, systeem } = await begin(false);
  expect(nu()).toBe("licht");
  systeem(true);
  expect(nu()).toBe("donker");
  thema.kies("licht");
  systeem(true);
  expect(nu()).toBe("licht");
});

test("keeps the choice for the next time, before anybody unlocks", async () => {
  (await begin(false)).thema.kies("donker");
  vi.resetModules();
  const { thema } = await begin(false);
  expect(thema.keuze).toBe("donker");
  expect(nu()).toBe("donker");
});

test("a choice that nobody knows is none", async () => {
  localStorage.setItem("keukentafel.thema", "paars");
  expect((await begin(true)).thema.keuze).toBe("systeem");
  expect(nu()).toBe("donker");
});
