import type { Component } from "svelte";

/**
 * A screen that is read when it is near, so that the door opens before everything else is there. The files are in
 * the program itself: reading takes no network.
 */
export class Later<P extends object> {
  #scherm = $state.raw<Component<P> | null>(null);
  #gehaald: Promise<void> | null = null;
  readonly #haal: () => Promise<{ default: Component<P> }>;

  constructor(haal: () => Promise<{ default: Component<P> }>) {
    this.#haal = haal;
  }

  /** The screen; none while it is read. Asking for it starts the reading. */
  get scherm(): Component<P> | null {
    void this.lees();
    return this.#scherm;
  }

  /** Reads it, once. */
  lees(): Promise<void> {
    this.#gehaald ??= this.#haal().then((module) => {
      this.#scherm = module.default;
    });
    return this.#gehaald;
  }
}
