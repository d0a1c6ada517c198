import type { Gespreksplaats, Partij } from "../../../../bindings";
import { tijd_kort, tijd_uit } from "../../../../kern/datums";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen } from "../../../../teksten";
import { gekozen, gekozen_of_niets, of_niets, tekst } from "../lezen";
import type { VeldVorm } from "../vorm";
import type { Vormen } from ".";

const zegt = vormen.gesprek;

const door = (naam: string, label: string): VeldVorm => ({
  naam,
  label,
  hulp: zegt.door.hulp,
  soort: "keuze",
  opties: keuzes.partij,
  optioneel: true,
});

/** Appointments. */
export const GESPREK = {
  gesprek_plannen: (d) => {
    const nu = waarde_van(d.zaak?.gesprekken.find((g) => g.id === d.onderwerp)?.afspraak);
    return {
      titel: nu ? zegt.gesprek_plannen.titel_verzetten : zegt.gesprek_plannen.titel,
      knop: zegt.gesprek_plannen.knop,
      nieuw_onderwerp: true,
      reden_uit: "reden",
      velden: [
        { naam: "datum", ...zegt.gesprek_plannen.velden.datum, soort: "datum" },
        { naam: "tijd", ...zegt.gesprek_plannen.velden.tijd, soort: "tijd", optioneel: true },
        { naam: "plaats", ...zegt.gesprek_plannen.velden.plaats, soort: "keuze", opties: keuzes.plaats },
        ...(nu
          ? [
              { naam: "reden", ...zegt.gesprek_plannen.velden.reden, soort: "regel" } as const,
              door("verzet_door", zegt.gesprek_plannen.wie_verzette),
            ]
          : []),
      ],
      begin: () => ({
        datum: nu?.datum ?? null,
        tijd: nu?.tijd ? tijd_kort(nu.tijd) : "",
        plaats: nu?.plaats ?? "thuis",
        reden: "",
        verzet_door: null,
      }),
      maak: (v, dossier) =>
        dossier.onderwerp
          ? {
              soort: "gesprek_gepland",
              data: {
                gesprek: dossier.onderwerp,
                datum: tekst(v, "datum"),
                tijd: tijd_uit(tekst(v, "tijd")),
                plaats: gekozen<Gespreksplaats>(v, "plaats"),
                reden: of_niets(v, "reden"),
                verzet_door: gekozen_of_niets<Partij>(v, "verzet_door"),
              },
            }
          : null,
    };
  },
  gesprek_niet_doorgegaan: (d) => ({
    titel: zegt.gesprek_niet_doorgegaan.titel,
    knop: zegt.gesprek_niet_doorgegaan.knop,
    datum: zegt.gesprek_niet_doorgegaan.datum,
    velden: [
      { naam: "reden", ...zegt.gesprek_niet_doorgegaan.velden.reden, soort: "regel" },
      door("door", zegt.gesprek_niet_doorgegaan.door_wie),
    ],
    begin: () => {
      const dag = waarde_van(d.zaak?.gesprekken.find((g) => g.id === d.onderwerp)?.afspraak)?.datum;
      // Called off beforehand: then it was today that one heard of it.
      return { reden: "", door: null, feitdatum: dag && dag <= d.view.vandaag ? dag : null };
    },
    maak: (v, dossier) =>
      dossier.onderwerp
        ? {
            soort: "gesprek_niet_doorgegaan",
            data: {
              gesprek: dossier.onderwerp,
              reden: tekst(v, "reden"),
              door: gekozen_of_niets<Partij>(v, "door"),
            },
          }
        : null,
  }),
} satisfies Vormen;
