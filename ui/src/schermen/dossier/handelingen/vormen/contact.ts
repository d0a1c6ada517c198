import type { Contactsoort } from "../../../../bindings";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen } from "../../../../teksten";
import { gekozen, ja, tekst } from "../lezen";
import { dit, enige, open_contacten, waarover } from "../uit_dossier";
import type { Vormen } from ".";

const zegt = vormen.contact;

/** Questions and worries that are no melding. */
export const CONTACT = {
  contact_vastgelegd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.view.dossier.contacten[d.onderwerp]?.vastgelegd) : undefined;
    return {
      titel: zegt.contact_vastgelegd.titel,
      uitleg: zegt.contact_vastgelegd.uitleg,
      knop: zegt.contact_vastgelegd.knop,
      datum: zegt.contact_vastgelegd.datum,
      kanaal: "telefoon",
      velden: [
        {
          naam: "contactsoort",
          ...zegt.contact_vastgelegd.velden.contactsoort,
          soort: "keuze",
          opties: keuzes.contactsoort.map((o) => ({
            ...o,
            uitleg: o.waarde === "signaal" ? zegt.contact_vastgelegd.signaal : zegt.contact_vastgelegd.informatievraag,
          })),
        },
        {
          naam: "van",
          ...zegt.contact_vastgelegd.velden.van,
          soort: "regel",
        },
        { naam: "waarover", ...zegt.contact_vastgelegd.velden.waarover, soort: "tekst" },
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
      titel: zegt.contact_afgehandeld.titel,
      knop: zegt.contact_afgehandeld.knop,
      datum: zegt.contact_afgehandeld.datum,
      kanaal: "telefoon",
      velden: [
        waarover(d, {
          naam: "contact",
          ...zegt.contact_afgehandeld.velden.contact,
          opties: open_contacten(d),
        }),
        { naam: "uitkomst", ...zegt.contact_afgehandeld.velden.uitkomst, soort: "tekst" },
        {
          naam: "wordt_melding",
          ...zegt.contact_afgehandeld.velden.wordt_melding,
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
