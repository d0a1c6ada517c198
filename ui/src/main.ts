import { mount } from "svelte";
import App from "./App.svelte";
import "./tokens.css";
import "./basis.css";

const doel = document.getElementById("app");
if (!doel) throw new Error("index.html has no #app");
export default mount(App, { target: doel });
