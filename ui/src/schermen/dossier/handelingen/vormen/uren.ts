import type { DossierState } from "../../../../kern/dossier.svelte";
import { waarde_van } from "../../../../kern/koppen";
import { uren as t } from "../../../../teksten";
import { rest_van, uren_van } from "../../uren";
import UrenVeld from "../eigen/UrenVeld.svelte";
import { getal, of_niets } from "../lezen";
import { dit, enige, regels, waarover } from "../uit_dossier";
import type { Waarden } from "../vorm";
import type { Vormen } from ".";

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
  return regel !== undefined && getal(v, "nodig") !== null && regel.per_week * 4 > rest_van(vul(v));
}

/** How the hours of a line came about (step 5 of the stappenplan). */
export const UREN = {
  uren_onderbouwd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.uren[d.onderwerp]) : undefined;
    const cijfer = (n: number | undefined) => (n === undefined ? null : String(n));
    const had = nu && uren_van(nu);
    return {
      titel: d.onderwerp ? `Uren van regel ${d.onderwerp} onderbouwen` : "Uren onderbouwen",
      uitleg: "Hoeveel is er nodig, en wie doet daarvan al een deel? Wat overblijft, is voor de maatwerkvoorziening.",
      knop: "Leg de onderbouwing vast",
      datum: "Besproken op",
      velden: [
        waarover(d, {
          naam: "regel",
          label: "Welke regel?",
          opties: regels(d),
          geen: "Er staat nog geen regel bij Ondersteuning.",
        }),
        { naam: "nodig", label: `${t.nodig}, per week`, soort: "omvang" },
        { naam: "eigen_kracht", label: t.eigen_kracht, soort: "omvang", hulp: "", half: true },
        { naam: "gebruikelijke_hulp", label: t.gebruikelijke_hulp, soort: "omvang", hulp: "", half: true },
        { naam: "netwerk", label: t.netwerk, soort: "omvang", hulp: "", half: true },
        { naam: "algemene_voorziening", label: t.algemene_voorziening, soort: "omvang", hulp: "", half: true },
        { naam: "beeld", label: t.titel_leeg, soort: "eigen", toon: UrenVeld },
        {
          naam: "afwijking",
          label: "Waarom staat er meer in de regel dan er overblijft?",
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
