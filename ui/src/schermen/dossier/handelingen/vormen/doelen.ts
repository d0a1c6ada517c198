import type { Doelbehaald, Doeltermijn, ZrmDomein } from "../../../../bindings";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen } from "../../../../teksten";
import { gekozen, gekozen_of_niets, tekst } from "../lezen";
import { dit, enige, open_doelen, waarover } from "../uit_dossier";
import type { VeldVorm } from "../vorm";
import type { Vormen } from ".";

const zegt = vormen.doelen;

const periode: VeldVorm[] = [
  { naam: "begin", ...zegt.periode.velden.begin, soort: "datum", half: true },
  { naam: "eind", ...zegt.periode.velden.eind, soort: "datum", half: true },
];
const geen = zegt.geen;

/** Goals, agreed with the resident. */
export const DOELEN = {
  doel_vastgesteld: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.doelen[d.onderwerp]?.vastgesteld) : undefined;
    return {
      titel: nu ? zegt.doel_vastgesteld.titel_verbeteren : zegt.doel_vastgesteld.titel,
      uitleg: zegt.doel_vastgesteld.uitleg,
      knop: zegt.doel_vastgesteld.knop,
      datum: zegt.doel_vastgesteld.datum,
      velden: [
        { naam: "tekst", ...zegt.doel_vastgesteld.velden.tekst, soort: "tekst" },
        {
          naam: "termijn",
          ...zegt.doel_vastgesteld.velden.termijn,
          soort: "keuze",
          opties: keuzes.doeltermijn,
          naastElkaar: true,
        },
        {
          naam: "domein",
          ...zegt.doel_vastgesteld.velden.domein,
          soort: "kiezer",
          opties: keuzes.zrm_domein,
          optioneel: true,
        },
        ...periode,
      ],
      begin: () => ({
        tekst: nu?.tekst ?? "",
        termijn: nu?.termijn ?? null,
        domein: nu?.domein ?? null,
        begin: nu?.begin ?? d.view.vandaag,
        eind: nu?.eind ?? null,
      }),
      maak: (v) => ({
        soort: "doel_vastgesteld",
        data: {
          doel: d.onderwerp ?? nieuwe_naam(d.zaak?.doelen),
          tekst: tekst(v, "tekst"),
          termijn: gekozen<Doeltermijn>(v, "termijn"),
          domein: gekozen_of_niets<ZrmDomein>(v, "domein"),
          begin: tekst(v, "begin"),
          eind: tekst(v, "eind"),
        },
      }),
    };
  },
  doel_bijgesteld: (d) => {
    const doel = d.onderwerp ? d.zaak?.doelen[d.onderwerp] : undefined;
    const nu = waarde_van(doel?.bijgesteld) ?? waarde_van(doel?.vastgesteld);
    return {
      titel: zegt.doel_bijgesteld.titel,
      knop: zegt.doel_bijgesteld.knop,
      datum: zegt.doel_bijgesteld.datum,
      // Changing it is no correction: the earlier goal was right at its time, and this says why it changed.
      reden_uit: "reden",
      velden: [
        waarover(d, { naam: "doel", ...zegt.doel_bijgesteld.velden.doel, opties: open_doelen(d), geen }),
        { naam: "tekst", ...zegt.doel_bijgesteld.velden.tekst, soort: "tekst" },
        ...periode,
        { naam: "reden", ...zegt.doel_bijgesteld.velden.reden, soort: "tekst" },
      ],
      begin: () => ({
        doel: enige(open_doelen(d)),
        tekst: nu?.tekst ?? "",
        begin: nu?.begin ?? d.view.vandaag,
        eind: nu?.eind ?? null,
        reden: "",
      }),
      maak: (v) => ({
        soort: "doel_bijgesteld",
        data: {
          doel: dit(d, v, "doel"),
          tekst: tekst(v, "tekst"),
          begin: tekst(v, "begin"),
          eind: tekst(v, "eind"),
          reden: tekst(v, "reden"),
        },
      }),
    };
  },
  doel_behaald: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.doelen[d.onderwerp]?.behaald) : undefined;
    return {
      titel: zegt.doel_behaald.titel,
      knop: zegt.doel_behaald.knop,
      datum: zegt.doel_behaald.datum,
      velden: [
        waarover(d, { naam: "doel", ...zegt.doel_behaald.velden.doel, opties: open_doelen(d), geen }),
        { naam: "behaald", ...zegt.doel_behaald.velden.behaald, soort: "keuze", opties: keuzes.doel_behaald },
        { naam: "toelichting", ...zegt.doel_behaald.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        doel: enige(open_doelen(d)),
        behaald: nu?.behaald ?? null,
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "doel_behaald",
        data: {
          doel: dit(d, v, "doel"),
          behaald: gekozen<Doelbehaald>(v, "behaald"),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
} satisfies Vormen;
