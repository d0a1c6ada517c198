import { mount } from "svelte";
import "./tokens.css";
import "./basis.css";
import { thema } from "./kern/thema.svelte";
import { bewaarde_taal, spreek } from "./teksten/taal";

const doel = document.getElementById("app");
if (!doel) throw new Error("index.html has no #app");
thema.begin();

/** The words come before the screens: whatever a screen says is there when it is read. */
async function begin(hier: HTMLElement): Promise<void> {
  await spreek(bewaarde_taal());
  const { default: App } = await import("./App.svelte");
  mount(App, { target: hier });
  const { lees_vooruit } = await import("./schermen/later");
  // After the door is painted.
  requestAnimationFrame(() => setTimeout(() => void lees_vooruit()));
}

void begin(doel);
