import type { WijzeZienswijze } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen } from "../../../../teksten";
import { als_rijen, gekozen, ja, of_niets, rijen, tekst } from "../lezen";
import type { VeldVorm, Waarden } from "../vorm";
import type { Vormen } from ".";
import { keus, kiezer } from "../uit_besluit";

const zegt = vormen.meer_tijd;

/** The letters that asked to complete the aanvraag, newest first. */
function verzuimen(d: DossierState) {
  return Object.entries(d.zaak?.verzuimen ?? {})
    .map(([waarde, v]) => {
      const brief = laatste(v?.gevraagd);
      return { waarde, label: brief ? zegt.verzuimen.label(datum_kort(brief.feitdatum)) : waarde };
    })
    .reverse();
}

/** The reactions that were asked for, newest first. */
function zienswijzen(d: DossierState) {
  return Object.entries(d.zaak?.zienswijzen ?? {})
    .map(([waarde, z]) => {
      const vraag = laatste(z?.gevraagd);
      return { waarde, label: vraag ? zegt.zienswijzen.label(datum_kort(vraag.feitdatum)) : waarde };
    })
    .reverse();
}

/** What it is called: what it was opened for, or a new name. */
const naam_van = (d: DossierState, bestaand: Partial<Record<string, unknown>> | undefined) =>
  d.onderwerp !== null && bestaand?.[d.onderwerp] !== undefined ? d.onderwerp : nieuwe_naam(bestaand);

const AANVRAAG = "aanvraag";

/** What stands still: the aanvraag, or a change that is under way. Asked only when there is such a change. */
function waarvoor(d: DossierState): VeldVorm {
  const open = Object.entries(d.zaak?.uitvoering.wijzigingen ?? {})
    .filter(([, w]) => w.verwerkt.koppen.length === 0)
    .map(([waarde, w]) => {
      const gevraagd = laatste(w.gevraagd);
      const op = gevraagd ? zegt.waarvoor.van(datum_kort(gevraagd.feitdatum)) : "";
      return { waarde, label: zegt.waarvoor.wijziging(op) };
    });
  return {
    ...kiezer("wijziging", zegt.waarvoor.velden.wijziging.label, [
      { waarde: AANVRAAG, label: zegt.waarvoor.velden.wijziging.optie_aanvraag },
      ...open,
    ]),
    als: () => open.length > 0,
  };
}

/** The change that was chosen; none for the aanvraag. */
function over_wijziging(v: Waarden): string | null {
  const naam = of_niets(v, "wijziging");
  return naam === AANVRAAG ? null : naam;
}

/** A delay with a first and a last day, a reason, and the day on which the resident was told. */
const vertraging = (): VeldVorm[] => [
  { naam: "van", ...zegt.vertraging.velden.van, soort: "datum", half: true },
  {
    naam: "tot",
    ...zegt.vertraging.velden.tot,
    soort: "datum",
    optioneel: true,
    half: true,
  },
  { naam: "waarom", ...zegt.vertraging.velden.waarom, soort: "tekst" },
  { naam: "medegedeeld_op", ...zegt.vertraging.velden.medegedeeld_op, soort: "datum", optioneel: true },
];

/** What gives more time for the besluit, and what only seems to. */
export const MEER_TIJD = {
  herstel_verzuim_gevraagd: (d) => {
    const verzuim = naam_van(d, d.zaak?.verzuimen);
    const nu = waarde_van(d.zaak?.verzuimen[verzuim]?.gevraagd);
    return {
      titel: zegt.herstel_verzuim_gevraagd.titel,
      uitleg: zegt.herstel_verzuim_gevraagd.uitleg,
      knop: zegt.herstel_verzuim_gevraagd.knop,
      gevolg: "lijn",
      datum: zegt.herstel_verzuim_gevraagd.datum,
      kanaal: "post",
      velden: [
        waarvoor(d),
        {
          naam: "ontbreekt",
          ...zegt.herstel_verzuim_gevraagd.velden.ontbreekt,
          soort: "rijen",
          velden: [{ naam: "wat", ...zegt.herstel_verzuim_gevraagd.velden.wat, soort: "regel" }],
          minstens: 1,
        },
        { naam: "termijn_tot", ...zegt.herstel_verzuim_gevraagd.velden.termijn_tot, soort: "datum" },
      ],
      begin: () => ({
        ontbreekt: nu ? als_rijen(nu.ontbreekt, (wat) => ({ wat })) : [{ id: "1", wat: "" }],
        termijn_tot: nu?.termijn_tot ?? d.zaak_view?.voorstellen.herstel_tot ?? null,
        wijziging: nu?.wijziging ?? AANVRAAG,
      }),
      maak: (v) => ({
        soort: "herstel_verzuim_gevraagd",
        data: {
          verzuim,
          ontbreekt: rijen(v, "ontbreekt").map((r) => tekst(r, "wat")),
          termijn_tot: tekst(v, "termijn_tot"),
          wijziging: over_wijziging(v),
          stuk: null,
        },
      }),
    };
  },
  aanvraag_aangevuld: (d) => {
    const brieven = verzuimen(d);
    return {
      titel: zegt.aanvraag_aangevuld.titel,
      uitleg: zegt.aanvraag_aangevuld.uitleg,
      knop: zegt.aanvraag_aangevuld.knop,
      gevolg: "lijn",
      datum: zegt.aanvraag_aangevuld.datum,
      kanaal: "post",
      velden: [
        kiezer("verzuim", zegt.aanvraag_aangevuld.velden.verzuim.label, brieven, {
          geen: zegt.aanvraag_aangevuld.velden.verzuim.geen,
        }),
        {
          naam: "volledig",
          ...zegt.aanvraag_aangevuld.velden.volledig,
          soort: "ja_nee",
        },
        { naam: "toelichting", ...zegt.aanvraag_aangevuld.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({ verzuim: keus(d, brieven), volledig: null, toelichting: "" }),
      maak: (v) => {
        const verzuim = tekst(v, "verzuim");
        return {
          soort: "aanvraag_aangevuld",
          data: {
            verzuim,
            aanvulling: nieuwe_naam(d.zaak?.verzuimen[verzuim]?.aanvullingen),
            volledig: ja(v, "volledig"),
            toelichting: tekst(v, "toelichting"),
          },
        };
      },
    };
  },
  instemming_uitstel: (d) => {
    const uitstel = naam_van(d, d.zaak?.uitstellen);
    const nu = waarde_van(d.zaak?.uitstellen[uitstel]);
    return {
      titel: zegt.instemming_uitstel.titel,
      uitleg: zegt.instemming_uitstel.uitleg,
      knop: zegt.instemming_uitstel.knop,
      gevolg: "lijn",
      datum: zegt.instemming_uitstel.datum,
      kanaal: "post",
      velden: [
        waarvoor(d),
        { naam: "van", ...zegt.instemming_uitstel.velden.van, soort: "datum", half: true },
        { naam: "tot", ...zegt.instemming_uitstel.velden.tot, soort: "datum", half: true },
        { naam: "schriftelijk", ...zegt.instemming_uitstel.velden.schriftelijk, soort: "ja_nee" },
      ],
      begin: () => ({
        van: nu?.van ?? null,
        tot: nu?.tot ?? null,
        schriftelijk: nu ? (nu.schriftelijk ? "ja" : "nee") : null,
        wijziging: nu?.wijziging ?? AANVRAAG,
      }),
      maak: (v) => ({
        soort: "instemming_uitstel",
        data: {
          uitstel,
          van: tekst(v, "van"),
          tot: tekst(v, "tot"),
          schriftelijk: ja(v, "schriftelijk"),
          wijziging: over_wijziging(v),
        },
      }),
    };
  },
  vertraging_toegerekend: (d) => {
    const naam = naam_van(d, d.zaak?.vertragingen);
    const nu = waarde_van(d.zaak?.vertragingen[naam]);
    return {
      titel: zegt.vertraging_toegerekend.titel,
      uitleg: zegt.vertraging_toegerekend.uitleg,
      knop: zegt.vertraging_toegerekend.knop,
      gevolg: "lijn",
      velden: [waarvoor(d), ...vertraging()],
      begin: () => ({
        van: nu?.van ?? null,
        tot: nu?.tot ?? null,
        waarom: nu?.waarom ?? "",
        medegedeeld_op: nu?.medegedeeld_op ?? null,
        wijziging: nu?.wijziging ?? AANVRAAG,
      }),
      maak: (v) => ({
        soort: "vertraging_toegerekend",
        data: {
          vertraging: naam,
          van: tekst(v, "van"),
          tot: of_niets(v, "tot"),
          waarom: tekst(v, "waarom"),
          medegedeeld_op: of_niets(v, "medegedeeld_op"),
          wijziging: over_wijziging(v),
        },
      }),
    };
  },
  overmacht: (d) => {
    const naam = naam_van(d, d.zaak?.overmacht);
    const nu = waarde_van(d.zaak?.overmacht[naam]);
    return {
      titel: zegt.overmacht.titel,
      uitleg: zegt.overmacht.uitleg,
      knop: zegt.overmacht.knop,
      gevolg: "lijn",
      velden: [waarvoor(d), ...vertraging()],
      begin: () => ({
        van: nu?.van ?? null,
        tot: nu?.tot ?? null,
        waarom: nu?.waarom ?? "",
        medegedeeld_op: nu?.medegedeeld_op ?? null,
        wijziging: nu?.wijziging ?? AANVRAAG,
      }),
      maak: (v) => ({
        soort: "overmacht",
        data: {
          overmacht: naam,
          van: tekst(v, "van"),
          tot: of_niets(v, "tot"),
          waarom: tekst(v, "waarom"),
          medegedeeld_op: of_niets(v, "medegedeeld_op"),
          wijziging: over_wijziging(v),
        },
      }),
    };
  },
  verdaging_meegedeeld: (d) => {
    const nu = waarde_van(d.zaak?.verdaging);
    return {
      titel: zegt.verdaging_meegedeeld.titel,
      uitleg: zegt.verdaging_meegedeeld.uitleg,
      knop: zegt.verdaging_meegedeeld.knop,
      gevolg: "lijn",
      datum: zegt.verdaging_meegedeeld.datum,
      kanaal: "post",
      velden: [
        {
          naam: "nieuwe_datum",
          ...zegt.verdaging_meegedeeld.velden.nieuwe_datum,
          soort: "datum",
        },
        { naam: "reden", ...zegt.verdaging_meegedeeld.velden.reden, soort: "tekst" },
      ],
      begin: () => ({
        nieuwe_datum: nu?.nieuwe_datum ?? d.zaak_view?.voorstellen.verdaging_tot ?? null,
        reden: nu?.reden ?? "",
      }),
      maak: (v) => ({
        soort: "verdaging_meegedeeld",
        data: { nieuwe_datum: tekst(v, "nieuwe_datum"), reden: tekst(v, "reden"), stuk: null },
      }),
    };
  },
  zienswijze_gevraagd: (d) => {
    const zienswijze = naam_van(d, d.zaak?.zienswijzen);
    const nu = waarde_van(d.zaak?.zienswijzen[zienswijze]?.gevraagd);
    return {
      titel: zegt.zienswijze_gevraagd.titel,
      uitleg: zegt.zienswijze_gevraagd.uitleg,
      knop: zegt.zienswijze_gevraagd.knop,
      gevolg: "lijn",
      datum: zegt.zienswijze_gevraagd.datum,
      kanaal: "post",
      velden: [
        { naam: "waarover", ...zegt.zienswijze_gevraagd.velden.waarover, soort: "tekst" },
        { naam: "termijn_tot", ...zegt.zienswijze_gevraagd.velden.termijn_tot, soort: "datum" },
      ],
      begin: () => ({ waarover: nu?.waarover ?? "", termijn_tot: nu?.termijn_tot ?? null }),
      maak: (v) => ({
        soort: "zienswijze_gevraagd",
        data: { zienswijze, waarover: tekst(v, "waarover"), termijn_tot: tekst(v, "termijn_tot") },
      }),
    };
  },
  zienswijze_ontvangen: (d) => {
    const vragen = zienswijzen(d);
    const nu = waarde_van(d.zaak?.zienswijzen[keus(d, vragen)]?.ontvangen);
    return {
      titel: zegt.zienswijze_ontvangen.titel,
      knop: zegt.zienswijze_ontvangen.knop,
      datum: zegt.zienswijze_ontvangen.datum,
      kanaal: "telefoon",
      velden: [
        kiezer("zienswijze", zegt.zienswijze_ontvangen.velden.zienswijze.label, vragen, {
          geen: zegt.zienswijze_ontvangen.velden.zienswijze.geen,
        }),
        { naam: "wijze", ...zegt.zienswijze_ontvangen.velden.wijze, soort: "keuze", opties: keuzes.wijze_zienswijze },
        {
          naam: "inhoud",
          ...zegt.zienswijze_ontvangen.velden.inhoud,
          soort: "tekst",
          als: (v) => v["wijze"] !== "geen",
        },
      ],
      begin: () => ({ zienswijze: keus(d, vragen), wijze: nu?.wijze ?? null, inhoud: nu?.inhoud ?? "" }),
      maak: (v) => ({
        soort: "zienswijze_ontvangen",
        data: {
          zienswijze: tekst(v, "zienswijze"),
          wijze: gekozen<WijzeZienswijze>(v, "wijze"),
          inhoud: tekst(v, "inhoud"),
        },
      }),
    };
  },
} satisfies Vormen;
