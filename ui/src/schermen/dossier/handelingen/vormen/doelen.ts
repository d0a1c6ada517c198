import type { Doelbehaald, Doeltermijn, ZrmDomein } from "../../../../bindings";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen, gekozen_of_niets, tekst } from "../lezen";
import { dit, enige, open_doelen, waarover } from "../uit_dossier";
import type { VeldVorm } from "../vorm";
import type { Vormen } from ".";

const periode: VeldVorm[] = [
  { naam: "begin", label: "Van", soort: "datum", half: true },
  { naam: "eind", label: "Tot en met", soort: "datum", half: true },
];
const geen = "Er is geen doel dat nog loopt. Leg eerst een doel vast.";

/** Goals, agreed with the resident. */
export const DOELEN = {
  doel_vastgesteld: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.doelen[d.onderwerp]?.vastgesteld) : undefined;
    return {
      titel: nu ? "Doel verbeteren" : "Nieuw doel",
      uitleg: "Schrijf het doel samen op, zo dat je later kunt zien of het gelukt is.",
      knop: "Leg het doel vast",
      datum: "Afgesproken op",
      velden: [
        { naam: "tekst", label: "Wat wil de inwoner bereiken?", soort: "tekst" },
        { naam: "termijn", label: "Voor welke tijd?", soort: "keuze", opties: keuzes.doeltermijn, naastElkaar: true },
        {
          naam: "domein",
          label: "Bij welk domein hoort het?",
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
      titel: "Doel bijstellen",
      knop: "Stel het doel bij",
      datum: "Afgesproken op",
      // Changing it is no correction: the earlier goal was right at its time, and this says why it changed.
      reden_uit: "reden",
      velden: [
        waarover(d, { naam: "doel", label: "Welk doel?", opties: open_doelen(d), geen }),
        { naam: "tekst", label: "Wat is het doel nu?", soort: "tekst" },
        ...periode,
        { naam: "reden", label: "Waarom verandert het?", soort: "tekst" },
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
      titel: "Doel afronden",
      knop: "Leg vast hoe het afliep",
      datum: "Besproken op",
      velden: [
        waarover(d, { naam: "doel", label: "Welk doel?", opties: open_doelen(d), geen }),
        { naam: "behaald", label: "Is het gelukt?", soort: "keuze", opties: keuzes.doel_behaald },
        { naam: "toelichting", label: "Hoe kwam dat?", soort: "tekst", optioneel: true },
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
