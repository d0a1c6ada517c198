import { tekst } from "../lezen";
import type { Vormen } from ".";

/** Taking back what was recorded by mistake. */
export const VERVALLEN = {
  vervallen: (d) => {
    const regel = d.view.geschiedenis.find((g) => g.id === d.onderwerp);
    const pad = regel?.vervalbaar ?? null;
    return {
      titel: "Laat een vastlegging vervallen",
      uitleg: regel
        ? `${regel.label}, ${regel.feitdatum_leesbaar}. Doe dit alleen als het nooit gebeurd is, of bij een ander hoort. Klopt er iets niet, verbeter het dan. Wat er stond, blijft te lezen in de geschiedenis.`
        : "Kies eerst in de geschiedenis wat er vervalt.",
      knop: "Laat vervallen",
      velden: [{ naam: "reden", label: "Waarom vervalt dit?", soort: "tekst" }],
      begin: () => ({ reden: "" }),
      reden_uit: "reden",
      vervangt: regel ? [regel.id] : [],
      maak: (v) => (pad && tekst(v, "reden") !== "" ? { soort: "vervallen", data: { pad } } : null),
    };
  },
} satisfies Vormen;
