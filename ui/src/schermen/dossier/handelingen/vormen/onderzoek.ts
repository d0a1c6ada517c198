import type {
  Adviseursoort,
  Draagkracht,
  KanHelpen,
  RedenGeenHulp,
  Traject,
  Vrijstelling,
  WlzBron,
  WlzStand,
} from "../../../../bindings";
import { nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, vormen } from "../../../../teksten";
import BijdrageVoorstel from "../eigen/BijdrageVoorstel.svelte";
import { als_rijen, gekozen, gekozen_of_niets, getal, ja, ja_nee, lijst, of_niets, rijen, tekst } from "../lezen";
import { dit, enige, huisgenoten, open_adviezen, volledig, waarover } from "../uit_dossier";
import type { Vormen } from ".";

const zegt = vormen.onderzoek;

/** What has to be established in the onderzoek. */
export const ONDERZOEK = {
  wlz: () => ({
    titel: zegt.wlz.titel,
    uitleg: zegt.wlz.uitleg,
    knop: zegt.wlz.knop,
    datum: zegt.wlz.datum,
    velden: [
      { naam: "stand", ...zegt.wlz.velden.stand, soort: "keuze", opties: keuzes.wlz },
      { naam: "bron", ...zegt.wlz.velden.bron, soort: "keuze", opties: keuzes.wlz_bron, optioneel: true },
      {
        naam: "wil_aanvragen",
        ...zegt.wlz.velden.wil_aanvragen,
        soort: "ja_nee",
        optioneel: true,
        als: (v) => v["stand"] !== "heeft" && v["stand"] !== "aangevraagd",
      },
      { naam: "toelichting", ...zegt.wlz.velden.toelichting, soort: "regel", optioneel: true },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.wlz);
      return {
        stand: nu?.stand ?? null,
        bron: nu?.bron ?? null,
        wil_aanvragen: ja_nee(nu?.wil_aanvragen),
        toelichting: nu?.toelichting ?? "",
      };
    },
    maak: (v) => {
      const gevraagd = v["stand"] !== "heeft" && v["stand"] !== "aangevraagd" && of_niets(v, "wil_aanvragen") !== null;
      return {
        soort: "wlz_getoetst",
        data: {
          stand: gekozen<WlzStand>(v, "stand"),
          bron: gekozen_of_niets<WlzBron>(v, "bron"),
          wil_aanvragen: gevraagd ? ja(v, "wil_aanvragen") : null,
          toelichting: tekst(v, "toelichting"),
        },
      };
    },
  }),
  gebruikelijke_hulp_beoordeeld: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.gebruikelijke_hulp[d.onderwerp]) : undefined;
    const huisgenoot = waarde_van(d.view.dossier.huishouden)?.huisgenoten?.find((h) => h.huisgenoot === d.onderwerp);
    const wie = huisgenoot && volledig(huisgenoot.naam);
    return {
      titel: wie ? zegt.gebruikelijke_hulp_beoordeeld.titel(wie) : zegt.gebruikelijke_hulp_beoordeeld.titel_onbekend,
      uitleg: zegt.gebruikelijke_hulp_beoordeeld.uitleg,
      knop: zegt.gebruikelijke_hulp_beoordeeld.knop,
      datum: zegt.gebruikelijke_hulp_beoordeeld.datum,
      kanaal: "huisbezoek",
      velden: [
        waarover(d, {
          naam: "huisgenoot",
          ...zegt.gebruikelijke_hulp_beoordeeld.velden.huisgenoot,
          opties: huisgenoten(d),
        }),
        {
          naam: "oordeel",
          ...zegt.gebruikelijke_hulp_beoordeeld.velden.oordeel,
          soort: "keuze",
          opties: keuzes.kan_helpen,
        },
        {
          naam: "taken",
          ...zegt.gebruikelijke_hulp_beoordeeld.velden.taken,
          soort: "regel",
          als: (v) => tekst(v, "oordeel") !== "kan_niet",
        },
        {
          naam: "per_week",
          ...zegt.gebruikelijke_hulp_beoordeeld.velden.per_week,
          soort: "per_week",
          optioneel: true,
          als: (v) => tekst(v, "oordeel") !== "kan_niet",
        },
        {
          naam: "redenen",
          ...zegt.gebruikelijke_hulp_beoordeeld.velden.redenen,
          soort: "meerkeuze",
          opties: keuzes.reden_geen_hulp,
          als: (v) => ["deels", "kan_niet"].includes(tekst(v, "oordeel")),
        },
        { naam: "toelichting", ...zegt.gebruikelijke_hulp_beoordeeld.velden.toelichting, soort: "tekst" },
      ],
      begin: () => ({
        huisgenoot: enige(huisgenoten(d)),
        oordeel: nu?.oordeel ?? null,
        taken: nu?.taken ?? "",
        per_week: nu?.per_week == null ? null : String(nu.per_week),
        redenen: nu?.redenen ?? [],
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "gebruikelijke_hulp_beoordeeld",
        data: {
          huisgenoot: dit(d, v, "huisgenoot"),
          oordeel: gekozen<KanHelpen>(v, "oordeel"),
          taken: tekst(v, "taken"),
          per_week: getal(v, "per_week"),
          redenen: lijst<RedenGeenHulp>(v, "redenen"),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
  mantelzorg_besproken: (d) => {
    const nu = waarde_van(d.zaak?.mantelzorg);
    return {
      titel: zegt.mantelzorg_besproken.titel,
      uitleg: zegt.mantelzorg_besproken.uitleg,
      knop: zegt.mantelzorg_besproken.knop,
      datum: zegt.mantelzorg_besproken.datum,
      kanaal: "huisbezoek",
      velden: [
        {
          naam: "mantelzorgers",
          ...zegt.mantelzorg_besproken.velden.mantelzorgers,
          soort: "rijen",
          velden: [
            { naam: "naam", ...zegt.mantelzorg_besproken.velden.naam, soort: "regel" },
            {
              naam: "relatie",
              ...zegt.mantelzorg_besproken.velden.relatie,
              soort: "regel",
              optioneel: true,
            },
            { naam: "doet", ...zegt.mantelzorg_besproken.velden.doet, soort: "tekst" },
            { naam: "per_week", ...zegt.mantelzorg_besproken.velden.per_week, soort: "per_week", optioneel: true },
            {
              naam: "draagkracht",
              ...zegt.mantelzorg_besproken.velden.draagkracht,
              soort: "keuze",
              opties: keuzes.draagkracht,
              naastElkaar: true,
            },
            { naam: "behoefte", ...zegt.mantelzorg_besproken.velden.behoefte, soort: "tekst", optioneel: true },
          ],
        },
        { naam: "toelichting", ...zegt.mantelzorg_besproken.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        mantelzorgers: als_rijen(nu?.mantelzorgers, (m) => ({
          naam: m.naam,
          relatie: m.relatie ?? "",
          doet: m.doet,
          per_week: m.per_week == null ? null : String(m.per_week),
          draagkracht: m.draagkracht,
          behoefte: m.behoefte ?? "",
        })),
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "mantelzorg_besproken",
        data: {
          mantelzorgers: rijen(v, "mantelzorgers").map((m) => ({
            naam: tekst(m, "naam"),
            relatie: tekst(m, "relatie"),
            doet: tekst(m, "doet"),
            per_week: getal(m, "per_week"),
            draagkracht: gekozen<Draagkracht>(m, "draagkracht"),
            behoefte: tekst(m, "behoefte"),
          })),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
  advies_gevraagd: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.adviezen[d.onderwerp]?.gevraagd) : undefined;
    return {
      titel: zegt.advies_gevraagd.titel,
      uitleg: zegt.advies_gevraagd.uitleg,
      knop: zegt.advies_gevraagd.knop,
      datum: zegt.advies_gevraagd.datum,
      velden: [
        { naam: "adviseur", ...zegt.advies_gevraagd.velden.adviseur, soort: "keuze", opties: keuzes.adviseur },
        { naam: "vraag", ...zegt.advies_gevraagd.velden.vraag, soort: "tekst" },
      ],
      begin: () => ({ adviseur: nu?.adviseur ?? null, vraag: nu?.vraag ?? "" }),
      maak: (v) => ({
        soort: "advies_gevraagd",
        data: {
          advies: d.onderwerp ?? nieuwe_naam(d.zaak?.adviezen),
          adviseur: gekozen<Adviseursoort>(v, "adviseur"),
          vraag: tekst(v, "vraag"),
        },
      }),
    };
  },
  advies_ontvangen: (d) => {
    const nu = d.onderwerp ? waarde_van(d.zaak?.adviezen[d.onderwerp]?.ontvangen) : undefined;
    return {
      titel: zegt.advies_ontvangen.titel,
      uitleg: zegt.advies_ontvangen.uitleg,
      knop: zegt.advies_ontvangen.knop,
      datum: zegt.advies_ontvangen.datum,
      kanaal: "post",
      velden: [
        waarover(d, {
          naam: "advies",
          ...zegt.advies_ontvangen.velden.advies,
          opties: open_adviezen(d),
        }),
        { naam: "inhoud", ...zegt.advies_ontvangen.velden.inhoud, soort: "tekst", letterlijk: true },
      ],
      begin: () => ({ advies: enige(open_adviezen(d)), inhoud: nu?.inhoud ?? "" }),
      maak: (v) => ({
        soort: "advies_ontvangen",
        data: { advies: dit(d, v, "advies"), inhoud: tekst(v, "inhoud") },
      }),
    };
  },
  traject_bepaald: () => ({
    titel: zegt.traject_bepaald.titel,
    knop: zegt.traject_bepaald.knop,
    datum: zegt.traject_bepaald.datum,
    velden: [
      {
        naam: "traject",
        ...zegt.traject_bepaald.velden.traject,
        soort: "keuze",
        opties: keuzes.traject.map((o) =>
          o.waarde === "traject1" ? { ...o, uitleg: zegt.traject_bepaald.velden.traject.uitleg } : o,
        ),
      },
      { naam: "motivering", ...zegt.traject_bepaald.velden.motivering, soort: "tekst" },
      {
        naam: "verwacht_einde",
        ...zegt.traject_bepaald.velden.verwacht_einde,
        soort: "datum",
        als: (v) => tekst(v, "traject") === "traject1",
        optioneel: true,
      },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.traject);
      return {
        traject: nu?.traject ?? null,
        motivering: nu?.motivering ?? "",
        verwacht_einde: nu?.verwacht_einde ?? null,
      };
    },
    maak: (v) => ({
      soort: "traject_bepaald",
      data: {
        traject: gekozen<Traject>(v, "traject"),
        motivering: tekst(v, "motivering"),
        verwacht_einde: of_niets(v, "verwacht_einde"),
      },
    }),
  }),
  regievoerder_aangewezen: () => ({
    titel: zegt.regievoerder_aangewezen.titel,
    uitleg: zegt.regievoerder_aangewezen.uitleg,
    knop: zegt.regievoerder_aangewezen.knop,
    datum: zegt.regievoerder_aangewezen.datum,
    velden: [
      { naam: "naam", ...zegt.regievoerder_aangewezen.velden.naam, soort: "regel", half: true },
      {
        naam: "organisatie",
        ...zegt.regievoerder_aangewezen.velden.organisatie,
        soort: "regel",
        optioneel: true,
        half: true,
      },
    ],
    begin: (d) => {
      const nu = waarde_van(d.zaak?.regievoerder);
      return { naam: nu?.naam ?? "", organisatie: nu?.organisatie ?? "" };
    },
    maak: (v) => ({
      soort: "regievoerder_aangewezen",
      data: { naam: tekst(v, "naam"), organisatie: tekst(v, "organisatie") },
    }),
  }),
  eigen_bijdrage_bepaald: (d) => {
    const nu = waarde_van(d.zaak?.eigen_bijdrage);
    const voorstel = d.zaak_view?.bijdrage;
    return {
      titel: zegt.eigen_bijdrage_bepaald.titel,
      uitleg: zegt.eigen_bijdrage_bepaald.uitleg,
      knop: zegt.eigen_bijdrage_bepaald.knop,
      datum: zegt.eigen_bijdrage_bepaald.datum,
      velden: [
        { naam: "voorstel", ...zegt.eigen_bijdrage_bepaald.velden.voorstel, soort: "eigen", toon: BijdrageVoorstel },
        { naam: "verschuldigd", ...zegt.eigen_bijdrage_bepaald.velden.verschuldigd, soort: "ja_nee" },
        {
          naam: "vrijstelling",
          ...zegt.eigen_bijdrage_bepaald.velden.vrijstelling,
          soort: "keuze",
          opties: keuzes.vrijstelling,
          als: (v) => tekst(v, "verschuldigd") === "nee",
        },
        { naam: "toelichting", ...zegt.eigen_bijdrage_bepaald.velden.toelichting, soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        verschuldigd: ja_nee(nu ? nu.verschuldigd : voorstel?.verschuldigd),
        vrijstelling: (nu ? nu.vrijstelling : voorstel?.vrijstelling) ?? null,
        toelichting: nu?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "eigen_bijdrage_bepaald",
        data: {
          verschuldigd: ja(v, "verschuldigd"),
          vrijstelling: gekozen_of_niets<Vrijstelling>(v, "vrijstelling"),
          toelichting: tekst(v, "toelichting"),
        },
      }),
    };
  },
} satisfies Vormen;
