import type { Contactsoort } from "../../../../bindings";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen, ja, tekst } from "../lezen";
import { dit, enige, open_contacten, waarover } from "../uit_dossier";
import type { Vormen } from ".";

/** Questions and worries that are no melding. */
export const CONTACT = {
  contact_vastgelegd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.contacten[d.onderwerp]?.vastgelegd) : undefined;
    return {
      titel: "Vraag of zorg die geen melding is",
      uitleg: "Er gaat geen termijn lopen. Vraagt de inwoner om hulp, leg dan een melding vast.",
      knop: "Leg vast",
      datum: "Binnengekomen op",
      kanaal: "telefoon",
      velden: [
        {
          naam: "contactsoort",
          label: "Wat is het?",
          soort: "keuze",
          opties: keuzes.contactsoort.map((o) => ({
            ...o,
            uitleg:
              o.waarde === "signaal"
                ? "De inwoner weet er niet van, of vraagt zelf niets. Neem contact op met de inwoner."
                : "De inwoner wil alleen iets weten.",
          })),
        },
        {
          naam: "van",
          label: "Wie vroeg of vertelde het?",
          hulp: "Bijvoorbeeld: de inwoner, buurvrouw, huisarts.",
          soort: "regel",
        },
        { naam: "waarover", label: "Waar ging het over?", soort: "tekst" },
      ],
      begin: () => ({
        contactsoort: nu?.contactsoort ?? null,
        van: nu?.van ?? "",
        waarover: nu?.waarover ?? "",
      }),
      maak: (v) => ({
        soort: "contact_vastgelegd",
        data: {
          contact: d.onderwerp ?? nieuwe_naam(d.view.dossier.contacten),
          contactsoort: gekozen<Contactsoort>(v, "contactsoort"),
          van: tekst(v, "van"),
          waarover: tekst(v, "waarover"),
        },
      }),
    };
  },
  contact_afgehandeld: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.contacten[d.onderwerp]?.afgehandeld) : undefined;
    return {
      titel: "Vraag of zorg afgehandeld",
      knop: "Leg de uitkomst vast",
      datum: "Afgehandeld op",
      kanaal: "telefoon",
      velden: [
        waarover(d, {
          naam: "contact",
          label: "Welke vraag of zorg?",
          opties: open_contacten(d),
          geen: "Er staat geen vraag of zorg open.",
        }),
        { naam: "uitkomst", label: "Wat kwam eruit?", soort: "tekst" },
        {
          naam: "wordt_melding",
          label: "De inwoner vraagt nu om hulp",
          hulp: "Leg daarna ook de melding vast: dan gaat de termijn lopen.",
          soort: "vinkje",
        },
      ],
      begin: () => ({
        contact: enige(open_contacten(d)),
        uitkomst: nu?.uitkomst ?? "",
        wordt_melding: nu?.wordt_melding ?? false,
      }),
      maak: (v) => ({
        soort: "contact_afgehandeld",
        data: {
          contact: dit(d, v, "contact"),
          uitkomst: tekst(v, "uitkomst"),
          wordt_melding: ja(v, "wordt_melding"),
        },
      }),
    };
  },
} satisfies Vormen;
