import { nieuwe_sleutel } from "../../../../kern/getallen";
import { waarde_van } from "../../../../kern/koppen";
import { sessie } from "../../../../kern/sessie.svelte";
import { tweede as t } from "../../../../teksten";
import { ja, ja_nee, tekst } from "../lezen";
import { medewerkers } from "../uit_dossier";
import type { Vormen } from ".";

const ANDERS = "anders";

/** Resident and wijkwerker do not agree: somebody else looks along. */
export const VERSCHIL = {
  verschil_van_inzicht: () => ({
    titel: "Jullie zijn het niet eens",
    uitleg: "Een collega kijkt dan mee. De termijnen lopen door, en de inwoner mag altijd een aanvraag doen.",
    knop: "Leg het verschil van inzicht vast",
    datum: "Gebleken op",
    velden: [{ naam: "waarover", label: "Waarover zijn jullie het niet eens?", soort: "tekst" }],
    begin: (d) => ({ waarover: waarde_van(d.zaak?.verschil)?.waarover ?? "" }),
    maak: (v) => ({ soort: "verschil_van_inzicht", data: { waarover: tekst(v, "waarover") } }),
  }),
  tweede_wijkwerker_ingeschakeld: (d) => {
    const nu = waarde_van(d.zaak?.tweede_wijkwerker);
    const bekend = medewerkers(d).filter((m) => m.waarde !== sessie.stand?.medewerker_id);
    return {
      titel: "Tweede wijkwerker inschakelen",
      uitleg: "Kies een collega die nog niet bij deze zaak betrokken was.",
      knop: "Schakel de collega in",
      datum: "Ingeschakeld op",
      velden: [
        {
          naam: "wie",
          label: "Wie kijkt er mee?",
          soort: "keuze",
          opties: [...bekend, { waarde: ANDERS, label: t.anders }],
        },
        { naam: "naam", label: "Naam van de collega", soort: "regel", als: (v) => tekst(v, "wie") === ANDERS },
      ],
      begin: () => ({
        wie: bekend.length === 0 ? ANDERS : (nu?.wie ?? null),
        naam: nu?.naam ?? "",
        // Kept with the draft: the same colleague stays the same.
        sleutel: nu?.wie ?? nieuwe_sleutel(),
      }),
      maak: (v) => {
        const wie = tekst(v, "wie");
        const ander = wie === ANDERS;
        return {
          soort: "tweede_wijkwerker_ingeschakeld",
          data: {
            wie: ander || wie === "" ? tekst(v, "sleutel") : wie,
            naam: ander ? tekst(v, "naam") : (bekend.find((m) => m.waarde === wie)?.label ?? ""),
          },
        };
      },
    };
  },
  tweede_wijkwerker_oordeel: (d) => {
    const nu = waarde_van(d.zaak?.tweede_oordeel);
    const ik = sessie.stand?.medewerker_id;
    return {
      titel: "Oordeel van de tweede wijkwerker",
      uitleg: "Dit legt de tweede wijkwerker zelf vast, onder de eigen naam.",
      knop: "Leg mijn oordeel vast",
      datum: "Besproken op",
      kanaal: "huisbezoek",
      velden: [
        { naam: "overeenstemming", label: "Zijn inwoner en gemeente het nu eens?", soort: "ja_nee" },
        { naam: "toelichting", label: "Wat vind je ervan?", soort: "tekst" },
      ],
      begin: () => ({ overeenstemming: ja_nee(nu?.overeenstemming), toelichting: nu?.toelichting ?? "" }),
      maak: (v) =>
        ik
          ? {
              soort: "tweede_wijkwerker_oordeel",
              data: { wie: ik, overeenstemming: ja(v, "overeenstemming"), toelichting: tekst(v, "toelichting") },
            }
          : null,
    };
  },
} satisfies Vormen;
