import type { Bezwaargebrek, Beroepsoort, GrondNietHoren, UitkomstBezwaar } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { sessie } from "../../../../kern/sessie.svelte";
import { keuzes, vormen, type Optie } from "../../../../teksten";
import { gekozen, getal, ja, lijst, of_niets, tekst } from "../lezen";
import type { VeldVorm, Waarden } from "../vorm";
import type { Vormen } from ".";
import { bekende_besluiten, besluit_met, besluitnaam, bestreden_besluiten, keus, kiezer } from "../uit_besluit";

const zegt = vormen.bezwaar;

const GEEN = "geen";

/** The besluit against which the bezwaar is: the one that the act was opened for, or the newest. */
function bestreden(d: DossierState) {
  return besluit_met(d, keus(d, bestreden_besluiten(d)));
}

const welk = (d: DossierState): VeldVorm =>
  kiezer("besluit", zegt.welk.velden.besluit.label, bestreden_besluiten(d), {
    geen: zegt.welk.velden.besluit.geen,
  });
const besluit = (v: Waarden) => tekst(v, "besluit");

/** The letters that asked to complete this bezwaar, newest first. */
function verzuimen(d: DossierState): Optie<string>[] {
  return Object.entries(bestreden(d)?.behandeling.verzuimen ?? {})
    .map(([waarde, v]) => {
      const brief = laatste(v?.gevraagd);
      return { waarde, label: brief ? zegt.verzuimen.label(datum_kort(brief.feitdatum)) : waarde };
    })
    .reverse();
}

/** Bezwaar from receipt to decision, and beroep. */
export const BEZWAAR = {
  bezwaar: (d) => {
    const opties = bekende_besluiten(d);
    const nu = waarde_van(besluit_met(d, keus(d, opties))?.bezwaar);
    return {
      titel: zegt.bezwaar.titel,
      uitleg: zegt.bezwaar.uitleg,
      knop: zegt.bezwaar.knop,
      gevolg: "zinnen",
      datum: zegt.bezwaar.datum,
      kanaal: "post",
      velden: [
        kiezer("besluit", zegt.bezwaar.velden.besluit.label, opties, { geen: zegt.bezwaar.velden.besluit.geen }),
        {
          naam: "poststempel",
          ...zegt.bezwaar.velden.poststempel,
          soort: "datum",
          optioneel: true,
        },
        {
          naam: "ontbreekt",
          ...zegt.bezwaar.velden.ontbreekt,
          soort: "meerkeuze",
          opties: keuzes.bezwaargebrek,
          optioneel: true,
        },
        {
          naam: "verkeerd_kanaal",
          ...zegt.bezwaar.velden.verkeerd_kanaal,
          soort: "vinkje",
        },
        { naam: "toelichting", ...zegt.bezwaar.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        besluit: keus(d, opties),
        poststempel: nu?.poststempel ?? null,
        ontbreekt: nu?.ontbreekt ?? [],
        verkeerd_kanaal: nu?.verkeerd_kanaal ?? false,
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "bezwaar_ontvangen",
        data: {
          besluit: besluit(v),
          poststempel: of_niets(v, "poststempel"),
          ontbreekt: lijst<Bezwaargebrek>(v, "ontbreekt"),
          verkeerd_kanaal: ja(v, "verkeerd_kanaal"),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
  bezwaar_bevestigd: (d) => ({
    titel: zegt.bezwaar_bevestigd.titel,
    uitleg: zegt.bezwaar_bevestigd.uitleg,
    knop: zegt.bezwaar_bevestigd.knop,
    datum: zegt.bezwaar_bevestigd.datum,
    kanaal: "post",
    velden: [welk(d)],
    begin: () => ({ besluit: keus(d, bestreden_besluiten(d)) }),
    maak: (v) => ({ soort: "bezwaar_bevestigd", data: { besluit: besluit(v), stuk: null } }),
  }),
  bezwaar_verzuim_gevraagd: (d) => ({
    titel: zegt.bezwaar_verzuim_gevraagd.titel,
    uitleg: zegt.bezwaar_verzuim_gevraagd.uitleg,
    knop: zegt.bezwaar_verzuim_gevraagd.knop,
    gevolg: "zinnen",
    datum: zegt.bezwaar_verzuim_gevraagd.datum,
    kanaal: "post",
    velden: [
      welk(d),
      {
        naam: "ontbreekt",
        ...zegt.bezwaar_verzuim_gevraagd.velden.ontbreekt,
        soort: "meerkeuze",
        opties: keuzes.bezwaargebrek,
      },
      { naam: "termijn_tot", ...zegt.bezwaar_verzuim_gevraagd.velden.termijn_tot, soort: "datum" },
    ],
    begin: () => ({
      besluit: keus(d, bestreden_besluiten(d)),
      ontbreekt: waarde_van(bestreden(d)?.bezwaar)?.ontbreekt ?? [],
      termijn_tot: d.zaak_view?.voorstellen.herstel_tot ?? null,
    }),
    maak: (v) => ({
      soort: "bezwaar_verzuim_gevraagd",
      data: {
        besluit: besluit(v),
        verzuim: nieuwe_naam(besluit_met(d, besluit(v))?.behandeling.verzuimen),
        ontbreekt: lijst<Bezwaargebrek>(v, "ontbreekt"),
        termijn_tot: tekst(v, "termijn_tot"),
      },
    }),
  }),
  bezwaar_verzuim_hersteld: (d) => {
    const brieven = verzuimen(d);
    return {
      titel: zegt.bezwaar_verzuim_hersteld.titel,
      knop: zegt.bezwaar_verzuim_hersteld.knop,
      datum: zegt.bezwaar_verzuim_hersteld.datum,
      kanaal: "post",
      velden: [
        kiezer("verzuim", zegt.bezwaar_verzuim_hersteld.velden.verzuim.label, brieven, {
          geen: zegt.bezwaar_verzuim_hersteld.velden.verzuim.geen,
        }),
        { naam: "volledig", ...zegt.bezwaar_verzuim_hersteld.velden.volledig, soort: "ja_nee" },
      ],
      begin: () => ({ verzuim: brieven[0]?.waarde ?? "", volledig: null }),
      maak: (v) => ({
        soort: "bezwaar_verzuim_hersteld",
        data: { besluit: bestreden(d)?.besluit ?? "", verzuim: tekst(v, "verzuim"), volledig: ja(v, "volledig") },
      }),
    };
  },
  hoorzitting_gepland: (d) => {
    const nu = waarde_van(bestreden(d)?.behandeling.hoorzitting);
    return {
      titel: nu ? zegt.hoorzitting_gepland.titel_verzetten : zegt.hoorzitting_gepland.titel,
      uitleg: zegt.hoorzitting_gepland.uitleg,
      knop: zegt.hoorzitting_gepland.knop,
      gevolg: "zinnen",
      datum: zegt.hoorzitting_gepland.datum,
      kanaal: "post",
      velden: [
        welk(d),
        { naam: "datum", ...zegt.hoorzitting_gepland.velden.datum, soort: "datum", half: true },
        { naam: "tijd", ...zegt.hoorzitting_gepland.velden.tijd, soort: "tijd", optioneel: true, half: true },
        { naam: "plaats", ...zegt.hoorzitting_gepland.velden.plaats, soort: "regel", optioneel: true },
        {
          naam: "door",
          ...zegt.hoorzitting_gepland.velden.door,
          soort: "regel",
          optioneel: true,
        },
      ],
      begin: () => ({
        besluit: keus(d, bestreden_besluiten(d)),
        datum: nu?.datum ?? null,
        tijd: nu?.tijd ?? "",
        plaats: nu?.plaats ?? "",
        door: nu?.door ?? "",
      }),
      maak: (v) => ({
        soort: "hoorzitting_gepland",
        data: {
          besluit: besluit(v),
          datum: tekst(v, "datum"),
          tijd: of_niets(v, "tijd"),
          plaats: tekst(v, "plaats"),
          door: tekst(v, "door"),
        },
      }),
    };
  },
  hoorzitting_gehouden: (d) => {
    const nu = waarde_van(bestreden(d)?.behandeling.horen)?.gehouden;
    return {
      titel: zegt.hoorzitting_gehouden.titel,
      uitleg: zegt.hoorzitting_gehouden.uitleg,
      knop: zegt.hoorzitting_gehouden.knop,
      datum: zegt.hoorzitting_gehouden.datum,
      velden: [
        welk(d),
        { naam: "door", ...zegt.hoorzitting_gehouden.velden.door, soort: "regel" },
        { naam: "verslag", ...zegt.hoorzitting_gehouden.velden.verslag, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        besluit: keus(d, bestreden_besluiten(d)),
        door:
          nu?.door ??
          (waarde_van(bestreden(d)?.behandeling.hoorzitting)?.door || (sessie.stand?.medewerker?.naam ?? "")),
        verslag: nu?.verslag ?? "",
      }),
      maak: (v) => ({
        soort: "hoorzitting_gehouden",
        data: { besluit: besluit(v), door: tekst(v, "door"), verslag: tekst(v, "verslag") },
      }),
    };
  },
  afgezien_van_horen: (d) => ({
    titel: zegt.afgezien_van_horen.titel,
    uitleg: zegt.afgezien_van_horen.uitleg,
    knop: zegt.afgezien_van_horen.knop,
    datum: zegt.afgezien_van_horen.datum,
    velden: [
      welk(d),
      { naam: "grond", ...zegt.afgezien_van_horen.velden.grond, soort: "keuze", opties: keuzes.grond_niet_horen },
    ],
    begin: () => ({
      besluit: keus(d, bestreden_besluiten(d)),
      grond: waarde_van(bestreden(d)?.behandeling.horen)?.afgezien?.grond ?? null,
    }),
    maak: (v) => ({
      soort: "afgezien_van_horen",
      data: { besluit: besluit(v), grond: gekozen<GrondNietHoren>(v, "grond") },
    }),
  }),
  bezwaar_verdaagd: (d) => {
    const nu = waarde_van(bestreden(d)?.behandeling.verdaagd);
    return {
      titel: zegt.bezwaar_verdaagd.titel,
      uitleg: zegt.bezwaar_verdaagd.uitleg,
      knop: zegt.bezwaar_verdaagd.knop,
      gevolg: "zinnen",
      datum: zegt.bezwaar_verdaagd.datum,
      kanaal: "post",
      velden: [
        welk(d),
        { naam: "weken", ...zegt.bezwaar_verdaagd.velden.weken, soort: "getal" },
        { naam: "met_instemming", ...zegt.bezwaar_verdaagd.velden.met_instemming, soort: "vinkje" },
        { naam: "reden", ...zegt.bezwaar_verdaagd.velden.reden, soort: "tekst" },
      ],
      begin: () => ({
        besluit: keus(d, bestreden_besluiten(d)),
        weken: String(nu?.weken ?? 6),
        met_instemming: nu?.met_instemming ?? false,
        reden: nu?.reden ?? "",
      }),
      maak: (v) => ({
        soort: "bezwaar_verdaagd",
        data: {
          besluit: besluit(v),
          weken: getal(v, "weken") ?? 0,
          met_instemming: ja(v, "met_instemming"),
          reden: tekst(v, "reden"),
        },
      }),
    };
  },
  beslissing_op_bezwaar: (d) => {
    const nu = waarde_van(bestreden(d)?.behandeling.beslissing);
    const andere: Optie<string>[] = (d.zaak?.besluiten ?? [])
      .filter((b) => b.genomen.koppen.length > 0 && b.besluit !== bestreden(d)?.besluit)
      .map((b) => ({ waarde: b.besluit, label: besluitnaam(d, b.besluit) }));
    return {
      titel: zegt.beslissing_op_bezwaar.titel,
      uitleg: zegt.beslissing_op_bezwaar.uitleg,
      knop: zegt.beslissing_op_bezwaar.knop,
      datum: zegt.beslissing_op_bezwaar.datum,
      velden: [
        welk(d),
        {
          naam: "uitkomst",
          ...zegt.beslissing_op_bezwaar.velden.uitkomst,
          soort: "keuze",
          opties: keuzes.uitkomst_bezwaar,
        },
        { naam: "motivering", ...zegt.beslissing_op_bezwaar.velden.motivering, soort: "tekst" },
        kiezer("nieuw_besluit", zegt.beslissing_op_bezwaar.velden.nieuw_besluit.label, [
          { waarde: GEEN, label: zegt.beslissing_op_bezwaar.velden.nieuw_besluit.optie_geen },
          ...andere,
        ]),
        {
          naam: "bekendgemaakt_op",
          ...zegt.beslissing_op_bezwaar.velden.bekendgemaakt_op,
          soort: "datum",
          optioneel: true,
        },
        { naam: "mandaat.naam", ...zegt.beslissing_op_bezwaar.velden.mandaat_naam, soort: "regel", half: true },
        { naam: "mandaat.functie", ...zegt.beslissing_op_bezwaar.velden.mandaat_functie, soort: "regel", half: true },
      ],
      begin: () => ({
        besluit: keus(d, bestreden_besluiten(d)),
        uitkomst: nu?.uitkomst ?? null,
        motivering: nu?.motivering ?? "",
        nieuw_besluit: nu?.nieuw_besluit ?? GEEN,
        bekendgemaakt_op: nu?.bekendgemaakt_op ?? null,
        "mandaat.naam": nu?.mandaat.naam ?? sessie.stand?.medewerker?.naam ?? "",
        "mandaat.functie": nu?.mandaat.functie ?? "",
      }),
      maak: (v) => ({
        soort: "beslissing_op_bezwaar",
        data: {
          besluit: besluit(v),
          uitkomst: gekozen<UitkomstBezwaar>(v, "uitkomst"),
          motivering: tekst(v, "motivering"),
          bekendgemaakt_op: of_niets(v, "bekendgemaakt_op"),
          nieuw_besluit: tekst(v, "nieuw_besluit") === GEEN ? null : of_niets(v, "nieuw_besluit"),
          mandaat: { naam: tekst(v, "mandaat.naam"), functie: tekst(v, "mandaat.functie") },
        },
      }),
    };
  },
  bezwaar_ingetrokken: (d) => ({
    titel: zegt.bezwaar_ingetrokken.titel,
    knop: zegt.bezwaar_ingetrokken.knop,
    datum: zegt.bezwaar_ingetrokken.datum,
    kanaal: "post",
    velden: [
      welk(d),
      {
        naam: "schriftelijk",
        ...zegt.bezwaar_ingetrokken.velden.schriftelijk,
        soort: "ja_nee",
      },
    ],
    begin: () => {
      const nu = waarde_van(bestreden(d)?.behandeling.ingetrokken);
      return {
        besluit: keus(d, bestreden_besluiten(d)),
        schriftelijk: nu ? (nu.schriftelijk ? "ja" : "nee") : null,
      };
    },
    maak: (v) => ({
      soort: "bezwaar_ingetrokken",
      data: { besluit: besluit(v), schriftelijk: ja(v, "schriftelijk") },
    }),
  }),
  beroep_ontvangen: (d) => {
    const beroep = d.onderwerp !== null && d.zaak?.beroepen[d.onderwerp] ? d.onderwerp : nieuwe_naam(d.zaak?.beroepen);
    const nu = waarde_van(d.zaak?.beroepen[beroep]);
    return {
      titel: zegt.beroep_ontvangen.titel,
      uitleg: zegt.beroep_ontvangen.uitleg,
      knop: zegt.beroep_ontvangen.knop,
      datum: zegt.beroep_ontvangen.datum,
      kanaal: "post",
      velden: [
        {
          naam: "beroepsoort",
          ...zegt.beroep_ontvangen.velden.beroepsoort,
          soort: "keuze",
          opties: keuzes.beroepsoort,
        },
        { naam: "rechtbank", ...zegt.beroep_ontvangen.velden.rechtbank, soort: "regel", optioneel: true },
        { naam: "toelichting", ...zegt.beroep_ontvangen.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        beroepsoort: nu?.beroepsoort ?? null,
        rechtbank: nu?.rechtbank ?? "",
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "beroep_ontvangen",
        data: {
          beroep,
          beroepsoort: gekozen<Beroepsoort>(v, "beroepsoort"),
          rechtbank: tekst(v, "rechtbank"),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
} satisfies Vormen;
