import { expect, test } from "vitest";
import { als_gevraagd, wat_gevraagd } from "./gevraagd";

test("something else is an aanvraag as well, and nothing is none", () => {
  for (const keuze of ["ja", "anders", "nee"] as const) {
    const antwoord = als_gevraagd(keuze, null);
    expect(antwoord.aanvraag).toBe(keuze !== "nee");
    expect(wat_gevraagd(antwoord)).toBe(keuze);
  }
  expect(als_gevraagd("anders", "Een traplift")).toEqual({ aanvraag: true, andere_aanvraag: "Een traplift" });
  expect(als_gevraagd("ja", "Een traplift").andere_aanvraag).toBeNull();
  expect(wat_gevraagd({ aanvraag: null, andere_aanvraag: null })).toBeNull();
  // A draft of an earlier version.
  expect(wat_gevraagd({ aanvraag: true })).toBe("ja");
});
