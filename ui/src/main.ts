import { mount } from "svelte";
import App from "./App.svelte";
import "./tokens.css";
import "./basis.css";
import { thema } from "./kern/thema.svelte";
import { lees_vooruit } from "./schermen/later";

const doel = document.getElementById("app");
if (!doel) throw new Error("index.html has no #app");
thema.begin();
mount(App, { target: doel });
// After the door is painted.
requestAnimationFrame(() => setTimeout(() => void lees_vooruit()));
