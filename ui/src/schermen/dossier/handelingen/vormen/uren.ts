import type { DossierState } from "../../../../kern/dossier.svelte";
import { in_kwarten } from "../../../../kern/getallen";
import { waarde_van } from "../../../../kern/koppen";
import { uren as t, vormen } from "../../../../teksten";
import { rest_van, uren_van } from "../../uren";
import UrenVeld from "../eigen/UrenVeld.svelte";
import { getal, of_niets } from "../lezen";
import { dit, enige, regels, waarover } from "../uit_dossier";
import type { Waarden } from "../vorm";
import type { Vormen } from ".";

const zegt = vormen.uren;

const vul = (v: Waarden) => ({
  nodig: getal(v, "nodig") ?? 0,
  eigen_kracht: getal(v, "eigen_kracht") ?? 0,
  gebruikelijke_hulp: getal(v, "gebruikelijke_hulp") ?? 0,
  netwerk: getal(v, "netwerk") ?? 0,
  algemene_voorziening: getal(v, "algemene_voorziening") ?? 0,
});

/** The line asks more than what remains: then it takes a reason. */
function meer_dan_rest(d: DossierState, v: Waarden): boolean {
  const regel = waarde_van(d.zaak?.ondersteuning)?.regels?.find((r) => r.regel === dit(d, v, "regel"));
  return regel !== undefined && getal(v, "nodig") !== null && in_kwarten(regel.per_week) > rest_van(vul(v));
}

/** How the hours of a line came about (step 5 of the stappenplan). */
export const UREN = {
  uren_onderbouwd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.uren[d.onderwerp]) : undefined;
    const cijfer = (n: number | undefined) => (n === undefined ? null : String(n));
    const had = nu && uren_van(nu);
    return {
      titel: d.onderwerp ? zegt.uren_onderbouwd.titel(d.onderwerp) : zegt.uren_onderbouwd.titel_zonder_regel,
      uitleg: zegt.uren_onderbouwd.uitleg,
      knop: zegt.uren_onderbouwd.knop,
      datum: zegt.uren_onderbouwd.datum,
      velden: [
        waarover(d, {
          naam: "regel",
          ...zegt.uren_onderbouwd.velden.regel,
          opties: regels(d),
        }),
        { naam: "nodig", label: zegt.uren_onderbouwd.velden.nodig.label(t.nodig), soort: "omvang" },
        { naam: "eigen_kracht", label: t.eigen_kracht, soort: "omvang", hulp: "", half: true },
        { naam: "gebruikelijke_hulp", label: t.gebruikelijke_hulp, soort: "omvang", hulp: "", half: true },
        { naam: "netwerk", label: t.netwerk, soort: "omvang", hulp: "", half: true },
        { naam: "algemene_voorziening", label: t.algemene_voorziening, soort: "omvang", hulp: "", half: true },
        { naam: "beeld", label: t.titel_leeg, soort: "eigen", toon: UrenVeld },
        {
          naam: "afwijking",
          ...zegt.uren_onderbouwd.velden.afwijking,
          soort: "tekst",
          als: (v) => meer_dan_rest(d, v),
        },
      ],
      begin: () => ({
        regel: enige(regels(d)),
        nodig: cijfer(had?.nodig),
        eigen_kracht: cijfer(had?.eigen_kracht ?? 0),
        gebruikelijke_hulp: cijfer(had?.gebruikelijke_hulp ?? 0),
        netwerk: cijfer(had?.netwerk ?? 0),
        algemene_voorziening: cijfer(had?.algemene_voorziening ?? 0),
        afwijking: nu?.afwijking ?? "",
      }),
      maak: (v) => ({
        soort: "uren_onderbouwd",
        data: { regel: dit(d, v, "regel"), ...vul(v), afwijking: of_niets(v, "afwijking") },
      }),
    };
  },
} satisfies Vormen;
