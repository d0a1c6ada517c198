import { mockIPC } from "@tauri-apps/api/mocks";
import type { DossierView, Fout, Opdracht } from "../bindings";

/** One call that reached the border of the window. */
export interface Aanroep {
  opdracht: string;
  gegevens: Record<string, unknown>;
}

type Antwoord = (gegevens: never) => unknown;

/**
 * Stands in for the shell at the border of the window, the only place where these tests pretend. Answers are given
 * per command; a command without an answer fails the test.
 */
export function schil(antwoorden: Record<string, Antwoord>): Aanroep[] {
  const aanroepen: Aanroep[] = [];
  mockIPC((opdracht, gegevens) => {
    aanroepen.push({ opdracht, gegevens: gegevens as Record<string, unknown> });
    const antwoord = antwoorden[opdracht];
    if (!antwoord) throw new Error(`no answer for ${opdracht}`);
    return antwoord(gegevens as never);
  });
  return aanroepen;
}

/** An answer that comes when the test says so. */
export function later<T>(): { belofte: Promise<T>; geef: (waarde: T) => void; weiger: (fout: Fout) => void } {
  let geef: (waarde: T) => void = () => undefined;
  let weiger: (fout: Fout) => void = () => undefined;
  const belofte = new Promise<T>((goed, mis) => {
    geef = goed;
    // The shell refuses with a plain object, as Tauri sends it.
    weiger = mis as (fout: Fout) => void;
  });
  return { belofte, geef, weiger };
}

export function fout(code: Fout["code"], zin: string, toets: Fout["toets"] = null): Fout {
  return { code, zin, toets, wacht_seconden: null };
}

/** A dossier with one zaak in which nothing but the melding is recorded. */
export function leeg_dossier(): DossierView {
  const niets = { koppen: [] };
  return {
    dossier: {
      id: "d1",
      persoon: niets,
      identiteit: niets,
      overleden: niets,
      verhuisd: niets,
      bsn_geverifieerd: niets,
      ingezetenschap: niets,
      contactvoorkeur: niets,
      huishouden: niets,
      vertegenwoordigingen: {},
      toestemmingen: {},
      bestaande_ondersteuning: {},
      contacten: {},
      klachten: {},
      verzoeken: {},
      datalekken: {},
      zaken: [
        {
          id: "z1",
          melding: niets,
          bevestiging: niets,
          ingetrokken: niets,
          afgesloten: niets,
          clientondersteuning_client: niets,
          clientondersteuning_mantelzorger: niets,
          plan_gemeld: niets,
          plan: niets,
          spoed: niets,
          gesprekken: [],
          onderdelen: {},
          stappen: {},
          wlz: niets,
          pgb_voorlichting: niets,
          ondersteuning: niets,
          verslagen: [],
          reactie: niets,
          aanvraag: niets,
          te_vroege_aanvraag: niets,
          gewezen_op_aanvraag: {},
          verslag_aan_aanbieders: {},
          aanvraag_ingetrokken: niets,
          doorgezonden: niets,
          klachtroute: niets,
          mantelzorg: niets,
          netwerk: niets,
          traject: niets,
          regievoerder: niets,
          verschil: niets,
          tweede_wijkwerker: niets,
          tweede_oordeel: niets,
          eigen_bijdrage: niets,
          verdaging: niets,
          gebruikelijke_hulp: {},
          uren: {},
          bevestigd: {},
          zrm: {},
          doelen: {},
          adviezen: {},
          herinneringen: {},
          verzuimen: {},
          uitstellen: {},
          vertragingen: {},
          overmacht: {},
          zienswijzen: {},
          keuzes: {},
          ingebrekestellingen: {},
          beroepen: {},
          pgb: { motivatie: niets, plan: niets, gesprek: niets, beoordeling: niets },
          uitvoering: {
            regels: {},
            toewijzingen: {},
            zorgovereenkomsten: {},
            cak: {},
            evaluaties: {},
            heronderzoeken: {},
            verlengingen: {},
            wijzigingen: {},
            weggevallen: {},
          },
          besluiten: [],
          laatst_gewijzigd: null,
        },
      ],
      laatst_gewijzigd: null,
      onbekend: [],
      tegenstrijdigheden: [],
    },
    zaken: [
      {
        id: "z1",
        zaaknummer: "W-2026-00001-TEST",
        fase: "melding",
        fase_label: "Melding",
        vlaggen: [],
        termijnen: [],
        te_laat: [],
        taken: [],
        spoor: [],
        regels: [],
        urenopbouw: [],
        rechten: [],
        bijdrage: { verschuldigd: null, per_maand: null, vrijstelling: null, uitleg: [], grond: { bron: "", zin: "" } },
        dwangsommeter: null,
        ingebrekestellingen: [],
        leveringskeuze: { algemeen: [], regels: [] },
        gekozen_regels: [],
        pgb_bedragen: [],
        uitvoering: [],
        voorstellen: { herstel_tot: "2026-12-07", verdaging_tot: null },
        volgende_versie: 1,
        bezwaar_tot: null,
        aanvraag_op: null,
      },
    ],
    naam: "Riet Jansen",
    leeftijd: 78,
    telefoon_leesbaar: null,
    afgelopen: [],
    strijd: [],
    geschiedenis: [],
    inzage: [],
    scans: [],
    stukken: [],
    bewaartermijn: null,
    helpt_al: [],
    concepten: [],
    vandaag: "2026-11-23",
  };
}

/** The same dossier after a step of the stappenplan was recorded. */
export function met_stap(bevinding: string, id: string): DossierView {
  const view = leeg_dossier();
  const zaak = view.dossier.zaken[0];
  if (zaak)
    zaak.stappen = {
      problemen: {
        koppen: [
          {
            id,
            feitdatum: "2026-11-23",
            feittijd: null,
            vastgelegd_op: "2026-11-23T10:00:00Z",
            door: { id: "m1", naam: "Noor van Dijk", rol: "consulent" },
            kanaal: null,
            reden: null,
            waarde: { stap: "problemen", bevinding },
          },
        ],
      },
    };
  return view;
}

/** The orders of the n-th `leg_vast`. */
export function vastgelegd(aanroepen: Aanroep[], n = 0): Opdracht[] {
  return aanroepen.filter((a) => a.opdracht === "leg_vast")[n]?.gegevens["opdrachten"] as Opdracht[];
}
