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
for (const einde of ["pointerup", "pointercancel", "dragend", "blur"])
  window.addEventListener(einde, los, { capture: true });

/**
 * Waits until no mouse button is down. Pressing a button takes the focus out of a field, which checks or records what
 * was typed; when the answer moved the page before the release, the click would land beside the button and be lost.
 */
export function losgelaten(): Promise<void> {
  return ingedrukt ? new Promise((ga_verder) => wachtend.push(ga_verder)) : Promise.resolve();
}
