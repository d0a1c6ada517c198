import type { WijzeZienswijze } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import type { DossierState } from "../../../../kern/dossier.svelte";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes } from "../../../../teksten";
import { als_rijen, gekozen, ja, of_niets, rijen, tekst } from "../lezen";
import type { VeldVorm, Waarden } from "../vorm";
import type { Vormen } from ".";
import { keus, kiezer } from "../uit_besluit";

/** The letters that asked to complete the aanvraag, newest first. */
function verzuimen(d: DossierState) {
  return Object.entries(d.zaak?.verzuimen ?? {})
    .map(([waarde, v]) => {
      const brief = laatste(v?.gevraagd);
      return { waarde, label: brief ? `Brief van ${datum_kort(brief.feitdatum)}` : waarde };
    })
    .reverse();
}

/** The reactions that were asked for, newest first. */
function zienswijzen(d: DossierState) {
  return Object.entries(d.zaak?.zienswijzen ?? {})
    .map(([waarde, z]) => {
      const vraag = laatste(z?.gevraagd);
      return { waarde, label: vraag ? `Gevraagd op ${datum_kort(vraag.feitdatum)}` : waarde };
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
      const op = gevraagd ? ` van ${datum_kort(gevraagd.feitdatum)}` : "";
      return { waarde, label: `De wijziging${op}` };
    });
  return {
    ...kiezer("wijziging", "Waar gaat het over?", [{ waarde: AANVRAAG, label: "De aanvraag" }, ...open]),
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
  { naam: "van", label: "Eerste dag", soort: "datum", half: true },
  {
    naam: "tot",
    label: "Laatste dag",
    hulp: "Laat leeg zolang het duurt.",
    soort: "datum",
    optioneel: true,
    half: true,
  },
  { naam: "waarom", label: "Wat is er aan de hand?", soort: "tekst" },
  { naam: "medegedeeld_op", label: "Aan de inwoner verteld op", soort: "datum", optioneel: true },
];

/** What gives more time for the besluit, and what only seems to. */
export const MEER_TIJD = {
  herstel_verzuim_gevraagd: (d) => {
    const verzuim = naam_van(d, d.zaak?.verzuimen);
    const nu = waarde_van(d.zaak?.verzuimen[verzuim]?.gevraagd);
    return {
      titel: "Vragen om aan te vullen",
      uitleg: "Noem precies wat er ontbreekt en tot wanneer de inwoner dat kan sturen. Kies een gewone werkdag.",
      knop: "Leg vast: gevraagd",
      gevolg: "lijn",
      datum: "Brief verstuurd op",
      kanaal: "post",
      velden: [
        waarvoor(d),
        {
          naam: "ontbreekt",
          label: "Wat ontbreekt er?",
          soort: "rijen",
          velden: [{ naam: "wat", label: "Wat?", soort: "regel" }],
          rij: (n) => `Wat er ontbreekt, ${String(n)}`,
          voeg_toe: "Er ontbreekt nog iets",
          geen: "Er staat nog niets.",
          minstens: 1,
        },
        { naam: "termijn_tot", label: "Aanvullen kan tot en met", soort: "datum" },
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
      titel: "De aanvraag is aangevuld",
      uitleg: "De tijd loopt weer vanaf de dag waarop alles binnen is.",
      knop: "Leg de aanvulling vast",
      gevolg: "lijn",
      datum: "Ontvangen op",
      kanaal: "post",
      velden: [
        kiezer("verzuim", "Op welke brief?", brieven, { geen: "Er is nog niet gevraagd om aan te vullen." }),
        {
          naam: "volledig",
          label: "Is nu alles binnen?",
          hulp: "Mist er nog iets? Dan blijft de tijd stilstaan tot de laatste dag van de brief.",
          soort: "ja_nee",
        },
        { naam: "toelichting", label: "Wat kwam er binnen?", soort: "tekst", optioneel: true },
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
      titel: "De inwoner vindt uitstel goed",
      uitleg: "Een belofte aan de telefoon is niet genoeg: de inwoner moet het schrijven of ondertekenen.",
      knop: "Leg het uitstel vast",
      gevolg: "lijn",
      datum: "Ontvangen op",
      kanaal: "post",
      velden: [
        waarvoor(d),
        { naam: "van", label: "Eerste dag van het uitstel", soort: "datum", half: true },
        { naam: "tot", label: "Laatste dag van het uitstel", soort: "datum", half: true },
        { naam: "schriftelijk", label: "Heeft de inwoner dit geschreven of ondertekend?", soort: "ja_nee" },
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
      titel: "Vertraging door de inwoner",
      uitleg: "Bijvoorbeeld: de inwoner zegt een afspraak af, of antwoordt niet op een vraag.",
      knop: "Leg de vertraging vast",
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
      titel: "Overmacht",
      uitleg: "Alleen voor iets dat niemand had kunnen voorkomen. Ziekte of drukte in het team hoort daar niet bij.",
      knop: "Leg de overmacht vast",
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
      titel: "Later beslissen",
      uitleg:
        "Je laat de inwoner weten dat het besluit later komt. Stuur het formulier mee waarmee de inwoner dat goed kan vinden: met een handtekening staat de tijd echt stil.",
      knop: "Leg vast: brief verstuurd",
      gevolg: "lijn",
      datum: "Brief verstuurd op",
      kanaal: "post",
      velden: [
        {
          naam: "nieuwe_datum",
          label: "Besluit uiterlijk op",
          hulp: "Hooguit twee weken later.",
          soort: "datum",
        },
        { naam: "reden", label: "Waarom komt het besluit later?", soort: "tekst" },
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
      titel: "Vragen om een reactie (zienswijze)",
      uitleg: "Schrijf op welke gegevens anders zijn. De inwoner mag bellen, schrijven of langskomen.",
      knop: "Leg vast: gevraagd",
      gevolg: "lijn",
      datum: "Gevraagd op",
      kanaal: "post",
      velden: [
        { naam: "waarover", label: "Welke gegevens zijn anders?", soort: "tekst" },
        { naam: "termijn_tot", label: "Reageren kan tot en met", soort: "datum" },
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
      titel: "Reactie (zienswijze) ontvangen",
      knop: "Leg de reactie vast",
      datum: "Ontvangen op",
      kanaal: "telefoon",
      velden: [
        kiezer("zienswijze", "Op welke vraag?", vragen, { geen: "Er is nog niet om een reactie gevraagd." }),
        { naam: "wijze", label: "Hoe reageerde de inwoner?", soort: "keuze", opties: keuzes.wijze_zienswijze },
        { naam: "inhoud", label: "Wat zei de inwoner?", soort: "tekst", als: (v) => v["wijze"] !== "geen" },
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
