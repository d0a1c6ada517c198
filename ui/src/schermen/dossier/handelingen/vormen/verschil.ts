import { nieuwe_sleutel } from "../../../../kern/getallen";
import { waarde_van } from "../../../../kern/koppen";
import { sessie } from "../../../../kern/sessie.svelte";
import { tweede as t, vormen } from "../../../../teksten";
import { ja, ja_nee, tekst } from "../lezen";
import { medewerkers } from "../uit_dossier";
import type { Vormen } from ".";

const zegt = vormen.verschil;

const ANDERS = "anders";

/** Resident and wijkwerker do not agree: somebody else looks along. */
export const VERSCHIL = {
  verschil_van_inzicht: () => ({
    titel: zegt.verschil_van_inzicht.titel,
    uitleg: zegt.verschil_van_inzicht.uitleg,
    knop: zegt.verschil_van_inzicht.knop,
    datum: zegt.verschil_van_inzicht.datum,
    velden: [{ naam: "waarover", ...zegt.verschil_van_inzicht.velden.waarover, soort: "tekst" }],
    begin: (d) => ({ waarover: waarde_van(d.zaak?.verschil)?.waarover ?? "" }),
    maak: (v) => ({ soort: "verschil_van_inzicht", data: { waarover: tekst(v, "waarover") } }),
  }),
  tweede_wijkwerker_ingeschakeld: (d) => {
    const nu = waarde_van(d.zaak?.tweede_wijkwerker);
    const bekend = medewerkers(d).filter((m) => m.waarde !== sessie.stand?.medewerker_id);
    return {
      titel: zegt.tweede_wijkwerker_ingeschakeld.titel,
      uitleg: zegt.tweede_wijkwerker_ingeschakeld.uitleg,
      knop: zegt.tweede_wijkwerker_ingeschakeld.knop,
      datum: zegt.tweede_wijkwerker_ingeschakeld.datum,
      velden: [
        {
          naam: "wie",
          ...zegt.tweede_wijkwerker_ingeschakeld.velden.wie,
          soort: "keuze",
          opties: [...bekend, { waarde: ANDERS, label: t.anders }],
        },
        {
          naam: "naam",
          ...zegt.tweede_wijkwerker_ingeschakeld.velden.naam,
          soort: "regel",
          als: (v) => tekst(v, "wie") === ANDERS,
        },
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
      titel: zegt.tweede_wijkwerker_oordeel.titel,
      uitleg: zegt.tweede_wijkwerker_oordeel.uitleg,
      knop: zegt.tweede_wijkwerker_oordeel.knop,
      datum: zegt.tweede_wijkwerker_oordeel.datum,
      kanaal: "huisbezoek",
      velden: [
        { naam: "overeenstemming", ...zegt.tweede_wijkwerker_oordeel.velden.overeenstemming, soort: "ja_nee" },
        { naam: "toelichting", ...zegt.tweede_wijkwerker_oordeel.velden.toelichting, soort: "tekst" },
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
