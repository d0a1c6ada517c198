import type { Gespreksplaats, Partij } from "../../../../bindings";
import { tijd_kort, tijd_uit } from "../../../../kern/datums";
import { waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { gekozen, gekozen_of_niets, of_niets, tekst } from "../lezen";
import type { VeldVorm } from "../vorm";
import type { Vormen } from ".";

const door = (naam: string, label: string): VeldVorm => ({
  naam,
  label,
  hulp: "Alleen om het te weten: de zes weken lopen door.",
  soort: "keuze",
  opties: keuzes.partij,
  optioneel: true,
});

/** Appointments. */
export const GESPREK = {
  gesprek_plannen: (d) => {
    const nu = waarde_van(d.zaak?.gesprekken.find((g) => g.id === d.onderwerp)?.afspraak);
    return {
      titel: nu ? "Gesprek verzetten" : "Gesprek plannen",
      knop: "Leg de afspraak vast",
      nieuw_onderwerp: true,
      reden_uit: "reden",
      velden: [
        { naam: "datum", label: "Dag van het gesprek", soort: "datum" },
        { naam: "tijd", label: "Tijd", soort: "tijd", optioneel: true },
        { naam: "plaats", label: "Waar?", soort: "keuze", opties: keuzes.plaats },
        ...(nu
          ? [
              { naam: "reden", label: "Waarom is het verzet?", soort: "regel" } as const,
              door("verzet_door", "Wie heeft het verzet?"),
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
    titel: "Gesprek ging niet door",
    knop: "Leg vast: niet doorgegaan",
    datum: "Afgezegd op, of de dag van het gesprek",
    velden: [
      { naam: "reden", label: "Waarom ging het niet door?", soort: "regel" },
      door("door", "Door wie ging het niet door?"),
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
