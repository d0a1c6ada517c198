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
import { keuzes } from "../../../../teksten";
import BijdrageVoorstel from "../eigen/BijdrageVoorstel.svelte";
import { als_rijen, gekozen, gekozen_of_niets, getal, ja, ja_nee, lijst, of_niets, rijen, tekst } from "../lezen";
import { dit, enige, huisgenoten, open_adviezen, volledig, waarover } from "../uit_dossier";
import type { Vormen } from ".";

/** What has to be established in the onderzoek. */
export const ONDERZOEK = {
  wlz: () => ({
    titel: "Wet langdurige zorg (Wlz)",
    uitleg:
      "Een Wlz-indicatie betekent niet dat de Wmo nooit helpt. Een aanvraag die nog loopt is geen reden om te wachten.",
    knop: "Leg vast",
    datum: "Besproken op",
    velden: [
      { naam: "stand", label: "Wat weet je over de Wlz?", soort: "keuze", opties: keuzes.wlz },
      { naam: "bron", label: "Van wie weet je dit?", soort: "keuze", opties: keuzes.wlz_bron, optioneel: true },
      {
        naam: "wil_aanvragen",
        label: "Wil de inwoner Wlz-zorg aanvragen?",
        soort: "ja_nee",
        optioneel: true,
        als: (v) => v["stand"] !== "heeft" && v["stand"] !== "aangevraagd",
      },
      { naam: "toelichting", label: "Toelichting", soort: "regel", optioneel: true },
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
      titel: wie ? `Wat kan ${wie} doen?` : "Wat kan een huisgenoot doen?",
      uitleg:
        "Dit gaat over wie in huis woont. Wie ergens anders woont en helpt, is mantelzorger. Beoordeel iedereen apart, met redenen die bij deze persoon horen.",
      knop: "Leg de beoordeling vast",
      datum: "Besproken op",
      kanaal: "huisbezoek",
      velden: [
        waarover(d, {
          naam: "huisgenoot",
          label: "Welke huisgenoot?",
          opties: huisgenoten(d),
          geen: "Er staan geen huisgenoten in het dossier. Leg eerst vast wie er in huis wonen.",
        }),
        { naam: "oordeel", label: "Kan deze huisgenoot helpen?", soort: "keuze", opties: keuzes.kan_helpen },
        {
          naam: "taken",
          label: "Welke taken?",
          hulp: "Bijvoorbeeld: boodschappen, koken, stofzuigen.",
          soort: "regel",
          als: (v) => tekst(v, "oordeel") !== "kan_niet",
        },
        {
          naam: "per_week",
          label: "Hoeveel uur per week scheelt dat?",
          soort: "per_week",
          optioneel: true,
          als: (v) => tekst(v, "oordeel") !== "kan_niet",
        },
        {
          naam: "redenen",
          label: "Waarom niet, of niet alles?",
          soort: "meerkeuze",
          opties: keuzes.reden_geen_hulp,
          als: (v) => ["deels", "kan_niet"].includes(tekst(v, "oordeel")),
        },
        { naam: "toelichting", label: "Leg uit waarom dit voor deze persoon zo is", soort: "tekst" },
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
      titel: "Mantelzorg en hulp van anderen",
      uitleg: "Mantelzorg is vrijwillig. Alleen wat iemand nu echt doet, telt mee.",
      knop: "Leg de mantelzorg vast",
      datum: "Besproken op",
      kanaal: "huisbezoek",
      velden: [
        {
          naam: "mantelzorgers",
          label: "Wie helpt er nu?",
          soort: "rijen",
          rij: (n) => `Mantelzorger ${String(n)}`,
          voeg_toe: "Nog iemand die helpt",
          geen: "Niemand helpt nu.",
          velden: [
            { naam: "naam", label: "Naam", soort: "regel" },
            {
              naam: "relatie",
              label: "Wat is deze persoon van de inwoner?",
              hulp: "Bijvoorbeeld: dochter, buurman.",
              soort: "regel",
              optioneel: true,
            },
            { naam: "doet", label: "Wat doet deze persoon nu?", soort: "tekst" },
            { naam: "per_week", label: "Hoeveel uur per week?", soort: "per_week", optioneel: true },
            {
              naam: "draagkracht",
              label: "Hoe gaat het met deze mantelzorger?",
              soort: "keuze",
              opties: keuzes.draagkracht,
              naastElkaar: true,
            },
            { naam: "behoefte", label: "Wat zou deze mantelzorger helpen?", soort: "tekst", optioneel: true },
          ],
        },
        { naam: "toelichting", label: "Wat wil je er nog bij zeggen?", soort: "tekst", optioneel: true },
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
      titel: "Advies vragen",
      uitleg: "Is er kennis nodig die je zelf niet hebt? Vraag dan een deskundige. De zes weken lopen door.",
      knop: "Leg vast: advies gevraagd",
      datum: "Gevraagd op",
      velden: [
        { naam: "adviseur", label: "Aan wie?", soort: "keuze", opties: keuzes.adviseur },
        { naam: "vraag", label: "Wat wil je weten?", soort: "tekst" },
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
      titel: "Advies ontvangen",
      uitleg: "Schrijf op wat het advies zegt over de beperkingen. Geen diagnose: die heb je niet nodig.",
      knop: "Leg het advies vast",
      datum: "Ontvangen op",
      kanaal: "post",
      velden: [
        waarover(d, {
          naam: "advies",
          label: "Welk advies?",
          opties: open_adviezen(d),
          geen: "Er staat geen advies open. Leg eerst vast welk advies je vroeg.",
        }),
        { naam: "inhoud", label: "Wat zegt het advies?", soort: "tekst" },
      ],
      begin: () => ({ advies: enige(open_adviezen(d)), inhoud: nu?.inhoud ?? "" }),
      maak: (v) => ({
        soort: "advies_ontvangen",
        data: { advies: dit(d, v, "advies"), inhoud: tekst(v, "inhoud") },
      }),
    };
  },
  traject_bepaald: () => ({
    titel: "Welk traject past?",
    knop: "Leg het traject vast",
    datum: "Bepaald op",
    velden: [
      {
        naam: "traject",
        label: "Traject",
        soort: "keuze",
        opties: keuzes.traject.map((o) =>
          o.waarde === "traject1"
            ? { ...o, uitleg: "Nog te onoverzichtelijk om te kiezen. De producten komen uit traject 2 of 3." }
            : o,
        ),
      },
      { naam: "motivering", label: "Waarom past dit traject?", soort: "tekst" },
      {
        naam: "verwacht_einde",
        label: "Wanneer is het duidelijk, denk je?",
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
    titel: "Wie heeft de regie?",
    uitleg: "Eén huishouden, één plan, één regievoerder.",
    knop: "Leg de regievoerder vast",
    datum: "Afgesproken op",
    velden: [
      { naam: "naam", label: "Naam", soort: "regel", half: true },
      { naam: "organisatie", label: "Organisatie", soort: "regel", optioneel: true, half: true },
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
      titel: "Eigen bijdrage",
      uitleg: "Dit is wat je de inwoner nu vertelt. Het CAK berekent het en stuurt de rekening.",
      knop: "Leg vast",
      datum: "Besproken op",
      velden: [
        { naam: "voorstel", label: "Wat volgt uit het dossier?", soort: "eigen", toon: BijdrageVoorstel },
        { naam: "verschuldigd", label: "Betaalt de inwoner een eigen bijdrage?", soort: "ja_nee" },
        {
          naam: "vrijstelling",
          label: "Waarom niet?",
          soort: "keuze",
          opties: keuzes.vrijstelling,
          als: (v) => tekst(v, "verschuldigd") === "nee",
        },
        { naam: "toelichting", label: "Wat heb je erover verteld?", soort: "tekst", optioneel: true },
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
