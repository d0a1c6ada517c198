import { tekst } from "../lezen";
import type { Vormen } from ".";
import { vormen } from "../../../../teksten";

const zegt = vormen.vervallen;

/** Taking back what was recorded by mistake. */
export const VERVALLEN = {
  vervallen: (d) => {
    const regel = d.view.geschiedenis.find((g) => g.id === d.onderwerp);
    const pad = regel?.vervalbaar ?? null;
    return {
      titel: zegt.vervallen.titel,
      uitleg: regel ? zegt.vervallen.uitleg(regel.label, regel.feitdatum_leesbaar) : zegt.vervallen.uitleg_zonder_regel,
      knop: zegt.vervallen.knop,
      velden: [{ naam: "reden", ...zegt.vervallen.velden.reden, soort: "tekst" }],
      begin: () => ({ reden: "" }),
      reden_uit: "reden",
      vervangt: regel ? [regel.id] : [],
      maak: (v) => (pad && tekst(v, "reden") !== "" ? { soort: "vervallen", data: { pad } } : null),
    };
  },
} satisfies Vormen;
