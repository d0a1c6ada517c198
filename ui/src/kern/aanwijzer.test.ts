import { expect, test } from "vitest";
import { losgelaten } from "./aanwijzer";

test("waits for the release of the mouse button, and not without one", async () => {
  await losgelaten();
  window.dispatchEvent(new Event("pointerdown"));
  let verder = false;
  const klaar = losgelaten().then(() => (verder = true));
  await new Promise((r) => setTimeout(r, 20));
  expect(verder).toBe(false);
  window.dispatchEvent(new Event("pointerup"));
  await klaar;
  expect(verder).toBe(true);
});
