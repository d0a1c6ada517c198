/** What a screen reader has to hear although the focus stays where it is. One region, in the frame of the window. */
class Omroep {
  tekst = $state("");

  zeg(tekst: string): void {
    // The same sentence twice is no change in the region: empty it first.
    this.tekst = "";
    queueMicrotask(() => {
      this.tekst = tekst;
    });
  }
}

export const omroep = new Omroep();
