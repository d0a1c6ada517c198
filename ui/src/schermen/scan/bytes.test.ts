import { expect, test } from "vitest";
import { als_base64 } from "./bytes";

test("a file goes over byte for byte", async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
  const tekst = await als_base64(new Blob([bytes], { type: "image/png" }));
  expect(Uint8Array.from(atob(tekst), (c) => c.charCodeAt(0))).toEqual(bytes);
  expect(await als_base64(new Blob([]))).toBe("");
});
