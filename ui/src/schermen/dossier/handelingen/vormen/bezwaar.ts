import type { Bezwaargebrek, Beroepsoort, GrondNietHoren, UitkomstBezwaar } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { sessie } from "../../../../kern/sessie.svelte";
import { keuzes, type Optie } from "../../../../teksten";
import { gekozen, getal, ja, lijst, of_niets, tekst } from "../lezen";
import type { VeldVorm, Waarden } from "../vorm";
import type { Vormen } from ".";
import { bekende_besluiten, besluit_met, besluitnaam, bestreden_besluiten, keus, kiezer } from "../uit_besluit";

const GEEN = "geen";

/** The besluit against which the bezwaar is: the one that the act was opened for, or the newest. */
function bestreden(d: DossierState) {
  return besluit_met(d, keus(d, bestreden_besluiten(d)));
}

const welk = (d: DossierState): VeldVorm =>
  kiezer("besluit", "Bezwaar tegen welk besluit?", bestreden_besluiten(d), {
    geen: "Er is nog geen bezwaar vastgelegd.",
  });
const besluit = (v: Waarden) => tekst(v, "besluit");

/** The letters that asked to complete this bezwaar, newest first. */
function verzuimen(d: DossierState): Optie<string>[] {
  return Object.entries(bestreden(d)?.behandeling.verzuimen ?? {})
    .map(([waarde, v]) => {
      const brief = laatste(v?.gevraagd);
      return { waarde, label: brief ? `Brief van ${datum_kort(brief.feitdatum)}` : waarde };
    })
    .reverse();
}

/** Bezwaar from receipt to decision, and beroep. */
export const BEZWAAR = {
  bezwaar: (d) => {
    const opties = bekende_besluiten(d);
    const nu = waarde_van(besluit_met(d, keus(d, opties))?.bezwaar);
    return {
      titel: "Bezwaar ontvangen",
      uitleg: "Leg elk bezwaar vast, ook als het te laat lijkt of niet compleet is. Het besluit blijft gelden.",
      knop: "Leg het bezwaar vast",
      gevolg: "zinnen",
      datum: "Ontvangen op",
      kanaal: "post",
      velden: [
        kiezer("besluit", "Tegen welk besluit?", opties, { geen: "Er is nog geen besluit bekendgemaakt." }),
        {
          naam: "poststempel",
          label: "Datum van het poststempel",
          hulp: "Alleen bij een brief met de post. Op tijd op de post is op tijd, als de brief binnen een week aankomt.",
          soort: "datum",
          optioneel: true,
        },
        {
          naam: "ontbreekt",
          label: "Wat ontbreekt er?",
          hulp: "Kruis aan wat mist. De inwoner mag het daarna aanvullen.",
          soort: "meerkeuze",
          opties: keuzes.bezwaargebrek,
          optioneel: true,
        },
        {
          naam: "verkeerd_kanaal",
          label: "Digitaal binnengekomen op een adres dat daar niet voor is",
          hulp: "Stuur het niet zomaar terug. Leg het vast en geef het door.",
          soort: "vinkje",
        },
        { naam: "toelichting", label: "Waar gaat het over?", soort: "tekst", optioneel: true },
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
    titel: "Ontvangst van het bezwaar bevestigen",
    uitleg: "De inwoner krijgt dit altijd op papier, of digitaal als de inwoner dat wil.",
    knop: "Leg vast: bevestigd",
    datum: "Verstuurd op",
    kanaal: "post",
    velden: [welk(d)],
    begin: () => ({ besluit: keus(d, bestreden_besluiten(d)) }),
    maak: (v) => ({ soort: "bezwaar_bevestigd", data: { besluit: besluit(v), stuk: null } }),
  }),
  bezwaar_verzuim_gevraagd: (d) => ({
    titel: "Vragen om het bezwaar aan te vullen",
    uitleg: "De tijd voor de beslissing staat stil vanaf de dag na je brief.",
    knop: "Leg vast: gevraagd",
    gevolg: "zinnen",
    datum: "Brief verstuurd op",
    kanaal: "post",
    velden: [
      welk(d),
      { naam: "ontbreekt", label: "Wat ontbreekt er?", soort: "meerkeuze", opties: keuzes.bezwaargebrek },
      { naam: "termijn_tot", label: "Aanvullen kan tot en met", soort: "datum" },
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
      titel: "Het bezwaar is aangevuld",
      knop: "Leg de aanvulling vast",
      datum: "Ontvangen op",
      kanaal: "post",
      velden: [
        kiezer("verzuim", "Op welke brief?", brieven, { geen: "Er is nog niet gevraagd om aan te vullen." }),
        { naam: "volledig", label: "Is nu alles binnen?", soort: "ja_nee" },
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
      titel: nu ? "Hoorzitting verzetten" : "Hoorzitting plannen",
      uitleg:
        "Nodig de inwoner op tijd uit. Tot tien dagen voor de hoorzitting mag de inwoner nog stukken geven, en in de week ervoor het dossier inzien.",
      knop: "Leg de uitnodiging vast",
      gevolg: "zinnen",
      datum: "Uitnodiging verstuurd op",
      kanaal: "post",
      velden: [
        welk(d),
        { naam: "datum", label: "Dag van de hoorzitting", soort: "datum", half: true },
        { naam: "tijd", label: "Tijd", soort: "tijd", optioneel: true, half: true },
        { naam: "plaats", label: "Waar?", soort: "regel", optioneel: true },
        {
          naam: "door",
          label: "Wie hoort de inwoner?",
          hulp: "Wie het besluit voorbereidde, mag niet horen.",
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
      titel: "Hoorzitting gehouden",
      uitleg: "Wie het besluit voorbereidde, mag niet horen. De inwoner mag iemand meenemen.",
      knop: "Leg de hoorzitting vast",
      datum: "Gehouden op",
      velden: [
        welk(d),
        { naam: "door", label: "Wie hoorde de inwoner?", soort: "regel" },
        { naam: "verslag", label: "Wat is er gezegd?", soort: "tekst", optioneel: true },
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
    titel: "Geen hoorzitting",
    uitleg: "Horen is de regel. Alleen om een van deze redenen hoeft het niet.",
    knop: "Leg vast: niet gehoord",
    datum: "Besloten op",
    velden: [welk(d), { naam: "grond", label: "Waarom niet?", soort: "keuze", opties: keuzes.grond_niet_horen }],
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
      titel: "Later beslissen op het bezwaar",
      uitleg:
        "Eén keer, hooguit zes weken. Deze datum schuift echt op. Langer kan alleen als de inwoner dat goed vindt.",
      knop: "Leg het uitstel vast",
      gevolg: "zinnen",
      datum: "Brief verstuurd op",
      kanaal: "post",
      velden: [
        welk(d),
        { naam: "weken", label: "Hoeveel weken later?", soort: "getal" },
        { naam: "met_instemming", label: "De inwoner vindt dit goed", soort: "vinkje" },
        { naam: "reden", label: "Waarom?", soort: "tekst" },
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
      titel: "Beslissen op het bezwaar",
      uitleg: "Neem eerst een nieuw besluit als dat in de plaats komt van het oude. Kies dat besluit hier.",
      knop: "Leg de beslissing vast",
      datum: "Beslist op",
      velden: [
        welk(d),
        { naam: "uitkomst", label: "Wat is de beslissing?", soort: "keuze", opties: keuzes.uitkomst_bezwaar },
        { naam: "motivering", label: "Waarom, in woorden voor de inwoner", soort: "tekst" },
        kiezer("nieuw_besluit", "Komt er een ander besluit voor in de plaats?", [
          { waarde: GEEN, label: "Nee, het besluit blijft" },
          ...andere,
        ]),
        {
          naam: "bekendgemaakt_op",
          label: "Verstuurd op",
          hulp: "Laat leeg zolang de brief nog klaarligt.",
          soort: "datum",
          optioneel: true,
        },
        { naam: "mandaat.naam", label: "Naam van de beslisser", soort: "regel", half: true },
        { naam: "mandaat.functie", label: "Functie", soort: "regel", half: true },
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
    titel: "Bezwaar ingetrokken",
    knop: "Leg vast: ingetrokken",
    datum: "Ingetrokken op",
    kanaal: "post",
    velden: [
      welk(d),
      {
        naam: "schriftelijk",
        label: "Staat het op papier, of kwam het digitaal?",
        hulp: "Nee: dan is het gezegd bij de hoorzitting.",
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
      titel: "Beroep bij de rechtbank",
      uitleg: "De rechtbank laat weten dat de inwoner in beroep is gegaan. Geef het door aan de jurist.",
      knop: "Leg het beroep vast",
      datum: "Bericht ontvangen op",
      kanaal: "post",
      velden: [
        { naam: "beroepsoort", label: "Waar gaat het over?", soort: "keuze", opties: keuzes.beroepsoort },
        { naam: "rechtbank", label: "Welke rechtbank?", soort: "regel", optioneel: true },
        { naam: "toelichting", label: "Toelichting", soort: "tekst", optioneel: true },
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
