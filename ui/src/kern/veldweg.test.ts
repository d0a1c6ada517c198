import { beforeEach, expect, test } from "vitest";
import { ga_naar_veld } from "./veldweg";

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = `<form>
    <fieldset data-veld="regels"><div class="veld" data-veld="regels.0.einde"><input id="einde" /></div></fieldset>
    <div data-veld="mandaat"><div class="veld" data-veld="mandaat.naam"><input id="naam" /></div></div>
  </form>`;
});

test.each([
  ["regels.0.einde", "einde"],
  ["regels.1.doel", "einde"],
  ["regels", "einde"],
  ["mandaat", "naam"],
])("%s leads to the field, or to what holds it", (pad, id) => {
  expect(ga_naar_veld(document, pad)).toBe(true);
  expect(document.activeElement?.id).toBe(id);
});

test("a field that this page does not have is not found", () => {
  expect(ga_naar_veld(document, "weigering_pgb")).toBe(false);
});
