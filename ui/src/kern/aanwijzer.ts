/** Longest that an answer waits for the release of a button, in milliseconds: a click is shorter. */
const LANGSTE_DRUK = 700;

let ingedrukt = false;
let wachtend: (() => void)[] = [];

function los(): void {
  ingedrukt = false;
  // After the click that belongs to it: that comes in the same turn, behind the release.
  setTimeout(() => {
    const nu = wachtend;
    wachtend = [];
    nu.forEach((ga_verder) => {
      ga_verder();
    });
  });
}

window.addEventListener("pointerdown", () => (ingedrukt = true), { capture: true });
// A release can get lost: over the list of a select, or over a button that was switched off meanwhile. A pointer that
// moves without a button, a key, or a window that was left tell the same.
for (const einde of ["pointerup", "pointercancel", "dragend", "blur", "keydown"])
  window.addEventListener(einde, los, { capture: true });
window.addEventListener("pointermove", (e) => ingedrukt && e.buttons === 0 && los(), { capture: true });

/**
 * Waits until no mouse button is down. Pressing a button takes the focus out of a field, which checks or records what
 * was typed; when the answer moved the page before the release, the click would land beside the button and be lost.
 * Never waits longer than a press lasts: an answer may not hang on a release that was never told.
 */
export function losgelaten(): Promise<void> {
  if (!ingedrukt) return Promise.resolve();
  return new Promise((ga_verder) => {
    wachtend.push(ga_verder);
    setTimeout(ga_verder, LANGSTE_DRUK);
  });
}
