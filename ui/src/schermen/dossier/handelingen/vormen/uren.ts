import { waarde_van } from "../../../../kern/koppen";
import { uren as t, vormen } from "../../../../teksten";
import { als_rijen, gaten_van, POSTEN } from "../../ondersteuning/taken";
import { eenheid_van, rijen_van, uren_uit } from "../../ondersteuning/uren_uit";
import UrenVeld from "../eigen/UrenVeld.svelte";
import { dit, enige, regels, waarover } from "../uit_dossier";
import type { Waarden } from "../vorm";
import type { Vormen } from ".";

const zegt = vormen.uren;

/** How the hours of a line came about (step 5 of the stappenplan). */
export const UREN = {
  uren_onderbouwd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.uren[d.onderwerp]) : undefined;
    const beeld = d.zaak_view?.urenopbouw.find((u) => u.regel === d.onderwerp);
    const cijfer = (n: number | undefined) => (n === undefined ? null : String(n));
    const in_dagdelen = (v: Waarden) => eenheid_van(d, dit(d, v, "regel")) === "dagdeel";
    return {
      titel: d.onderwerp ? zegt.uren_onderbouwd.titel(d.onderwerp) : zegt.uren_onderbouwd.titel_zonder_regel,
      uitleg: zegt.uren_onderbouwd.uitleg,
      knop: zegt.uren_onderbouwd.knop,
      datum: zegt.uren_onderbouwd.datum,
      breed: true,
      velden: [
        waarover(d, {
          naam: "regel",
          ...zegt.uren_onderbouwd.velden.regel,
          opties: regels(d),
        }),
        { naam: "nodig", label: zegt.uren_onderbouwd.velden.nodig.label(t.nodig), soort: "omvang", als: in_dagdelen },
        ...POSTEN.map((naam) => ({
          naam,
          label: t.treden[naam],
          soort: "omvang" as const,
          hulp: "",
          half: true,
          als: in_dagdelen,
        })),
        {
          naam: "taken",
          label: t.titel_leeg,
          soort: "eigen",
          toon: UrenVeld,
          gaten: (waarde, pad) => {
            const in_uren = typeof waarde === "object" && waarde !== null && "taken" in waarde;
            return in_uren ? gaten_van(rijen_van(waarde), pad) : [];
          },
        },
        {
          naam: "afwijking",
          ...zegt.uren_onderbouwd.velden.afwijking,
          soort: "tekst",
          als: ({ taken }) =>
            typeof taken === "object" && taken !== null && "afwijking" in taken && taken["afwijking"] === true,
        },
      ],
      begin: () => ({
        regel: enige(regels(d)),
        nodig: cijfer(nu?.nodig),
        ...Object.fromEntries(POSTEN.map((deel) => [deel, cijfer(nu?.[deel] ?? 0)])),
        taken: { taken: als_rijen(beeld?.als_taken ?? []), afwijking: beeld?.afwijking_nodig ?? false },
        afwijking: nu?.afwijking ?? "",
      }),
      maak: (v) => ({ soort: "uren_onderbouwd", data: uren_uit(d, v) }),
    };
  },
} satisfies Vormen;
