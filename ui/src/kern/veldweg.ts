/** What can take the focus in a field. */
const BEDIENING = "input, textarea, select, button";

/**
 * Brings the field into view that a finding names ("regels.0.einde"). Where a form does not show that field by
 * itself, what holds it ("regels.0", "regels") is where it is mended. False: this page has no such field.
 */
export function ga_naar_veld(vorm: ParentNode, pad: string): boolean {
  for (let naam = pad; naam !== ""; naam = naam.slice(0, Math.max(0, naam.lastIndexOf(".")))) {
    const zoek = `[data-veld=${JSON.stringify(naam)}], [data-veld^=${JSON.stringify(`${naam}.`)}]`;
    const veld = vorm.querySelector(zoek) ?? document.querySelector(zoek);
    if (!veld) continue;
    const bediening = veld.matches(BEDIENING) ? veld : veld.querySelector(BEDIENING);
    if (!(bediening instanceof HTMLElement)) continue;
    bediening.focus({ preventScroll: true });
    // With the label over it in view, not only the field.
    (bediening.closest(".veld, fieldset") ?? bediening).scrollIntoView({ block: "center" });
    return true;
  }
  return false;
}
