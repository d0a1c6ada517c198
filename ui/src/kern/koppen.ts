import type { Dossier, Feit, Veld, Zaak } from "../bindings";

type Iets = Veld<unknown> | undefined;

/** The field in the dossier that a feit answers: its koppen are what a new vastlegging replaces. */
export function veld_van(dossier: Dossier, zaak: Zaak | undefined, feit: Feit): Iets {
  const gesprek = (id: string) => zaak?.gesprekken.find((g) => g.id === id);
  const verslag = (versie: number) => zaak?.verslagen.find((v) => v.versie === versie);
  const besluit = (naam: string) => zaak?.besluiten.find((b) => b.besluit === naam);
  switch (feit.soort) {
    case "persoonsgegevens_vastgelegd":
      return dossier.persoon;
    case "identiteit_vastgesteld":
      return dossier.identiteit;
    case "overleden":
      return dossier.overleden;
    case "verhuisd":
      return dossier.verhuisd;
    case "melding_ontvangen":
      return zaak?.melding;
    case "melding_ontvangst_bevestigd":
      return zaak?.bevestiging;
    case "clientondersteuning_aangeboden":
      return feit.data.aan === "client" ? zaak?.clientondersteuning_client : zaak?.clientondersteuning_mantelzorger;
    case "persoonlijk_plan_mogelijkheid_gemeld":
      return zaak?.plan_gemeld;
    case "persoonlijk_plan_ontvangen":
    case "persoonlijk_plan_afgezien":
      return zaak?.plan;
    case "spoed_vastgesteld":
      return zaak?.spoed;
    case "melding_ingetrokken":
      return zaak?.ingetrokken;
    case "melding_afgesloten":
      return zaak?.afgesloten;
    case "gesprek_gepland":
      return gesprek(feit.data.gesprek)?.afspraak;
    case "gesprek_gevoerd":
    case "gesprek_niet_doorgegaan":
      return gesprek(feit.data.gesprek)?.uitkomst;
    case "gesprek_notitie":
      return gesprek(feit.data.gesprek)?.notities[feit.data.onderwerp];
    case "onderdeel_onderzocht":
      return zaak?.onderdelen[feit.data.onderdeel];
    case "stappenplan_stap":
      return zaak?.stappen[feit.data.stap];
    case "wlz_getoetst":
      return zaak?.wlz;
    case "pgb_voorlichting_gegeven":
      return zaak?.pgb_voorlichting;
    case "ondersteuning_voorgesteld":
      return zaak?.ondersteuning;
    case "onderzoeksverslag_vastgesteld":
      return verslag(feit.data.versie)?.vastgesteld;
    case "onderzoeksverslag_verstrekt":
      return verslag(feit.data.versie)?.verstrekt;
    case "verslag_reactie_ontvangen":
      return zaak?.reactie;
    case "te_vroege_aanvraag_ontvangen":
      return zaak?.te_vroege_aanvraag;
    case "aanvraag_ontvangen":
      return zaak?.aanvraag;
    case "aanvraag_ingetrokken":
      return zaak?.aanvraag_ingetrokken;
    case "besluit_genomen":
      return besluit(feit.data.besluit)?.genomen;
    case "besluit_bekendgemaakt":
      return besluit(feit.data.besluit)?.bekendgemaakt;
    case "bezwaar_ontvangen":
      return besluit(feit.data.besluit)?.bezwaar;
    case "bsn_geverifieerd":
      return dossier.bsn_geverifieerd;
    case "ingezetenschap_getoetst":
      return dossier.ingezetenschap;
    case "contactvoorkeur_vastgelegd":
      return dossier.contactvoorkeur;
    case "vertegenwoordiging_vastgelegd":
      return dossier.vertegenwoordigingen[feit.data.vertegenwoordiger];
    case "toestemming_gegeven":
      return dossier.toestemmingen[feit.data.toestemming]?.gegeven;
    case "toestemming_ingetrokken":
      return dossier.toestemmingen[feit.data.toestemming]?.ingetrokken;
    case "huishouden_vastgelegd":
      return dossier.huishouden;
    case "bestaande_ondersteuning_vastgelegd":
      return dossier.bestaande_ondersteuning[feit.data.ondersteuning]?.vastgelegd;
    case "overgangsgesprek_gevoerd":
      return dossier.bestaande_ondersteuning[feit.data.ondersteuning]?.gesprek;
    case "contact_vastgelegd":
      return dossier.contacten[feit.data.contact]?.vastgelegd;
    case "contact_afgehandeld":
      return dossier.contacten[feit.data.contact]?.afgehandeld;
    case "klacht_ontvangen":
      return dossier.klachten[feit.data.klacht]?.ontvangen;
    case "klacht_afgehandeld":
      return dossier.klachten[feit.data.klacht]?.afgehandeld;
    case "verzoek_ontvangen":
      return dossier.verzoeken[feit.data.verzoek]?.ontvangen;
    case "verzoek_afgehandeld":
      return dossier.verzoeken[feit.data.verzoek]?.afgehandeld;
    case "datalek_ontdekt":
      return dossier.datalekken[feit.data.datalek]?.ontdekt;
    case "datalek_gemeld":
      return dossier.datalekken[feit.data.datalek]?.gemeld;
    case "klachtroute_gemeld":
      return zaak?.klachtroute;
    case "doorgezonden":
      return zaak?.doorgezonden;
    case "gebruikelijke_hulp_beoordeeld":
      return zaak?.gebruikelijke_hulp[feit.data.huisgenoot];
    case "mantelzorg_besproken":
      return zaak?.mantelzorg;
    case "uren_onderbouwd":
      return zaak?.uren[feit.data.regel];
    case "zrm_gemeten":
      return zaak?.zrm[feit.data.meting];
    case "doel_vastgesteld":
      return zaak?.doelen[feit.data.doel]?.vastgesteld;
    case "doel_bijgesteld":
      return zaak?.doelen[feit.data.doel]?.bijgesteld;
    case "doel_behaald":
      return zaak?.doelen[feit.data.doel]?.behaald;
    case "advies_gevraagd":
      return zaak?.adviezen[feit.data.advies]?.gevraagd;
    case "advies_ontvangen":
      return zaak?.adviezen[feit.data.advies]?.ontvangen;
    case "traject_bepaald":
      return zaak?.traject;
    case "regievoerder_aangewezen":
      return zaak?.regievoerder;
    case "verschil_van_inzicht":
      return zaak?.verschil;
    case "tweede_wijkwerker_ingeschakeld":
      return zaak?.tweede_wijkwerker;
    case "tweede_wijkwerker_oordeel":
      return zaak?.tweede_oordeel;
    case "eigen_bijdrage_bepaald":
      return zaak?.eigen_bijdrage;
    case "herinnering_verslag":
      return zaak?.herinneringen[feit.data.nummer];
    case "herstel_verzuim_gevraagd":
      return zaak?.verzuimen[feit.data.verzuim]?.gevraagd;
    case "aanvraag_aangevuld":
      return zaak?.verzuimen[feit.data.verzuim]?.aanvullingen[feit.data.aanvulling];
    case "instemming_uitstel":
      return zaak?.uitstellen[feit.data.uitstel];
    case "vertraging_toegerekend":
      return zaak?.vertragingen[feit.data.vertraging];
    case "overmacht":
      return zaak?.overmacht[feit.data.overmacht];
    case "verdaging_meegedeeld":
      return zaak?.verdaging;
    case "zienswijze_gevraagd":
      return zaak?.zienswijzen[feit.data.zienswijze]?.gevraagd;
    case "zienswijze_ontvangen":
      return zaak?.zienswijzen[feit.data.zienswijze]?.ontvangen;
    case "leveringsvorm_gekozen":
      return zaak?.keuzes[feit.data.regel]?.leveringsvorm;
    case "aanbieder_gekozen":
      return zaak?.keuzes[feit.data.regel]?.aanbieder;
    case "pgb_motivatie_ontvangen":
      return zaak?.pgb.motivatie;
    case "pgb_plan_ontvangen":
      return zaak?.pgb.plan;
    case "pgb_gesprek_gevoerd":
      return zaak?.pgb.gesprek;
    case "pgb_beoordeeld":
      return zaak?.pgb.beoordeling;
    case "ingebrekestelling_ontvangen":
      return zaak?.ingebrekestellingen[feit.data.ingebrekestelling]?.ontvangen;
    case "ingebrekestelling_bevestigd":
      return zaak?.ingebrekestellingen[feit.data.ingebrekestelling]?.bevestigd;
    case "dwangsom_vastgesteld":
      return besluit(feit.data.besluit)?.dwangsom;
    case "dwangsom_betaald":
      return besluit(feit.data.besluit)?.betaald;
    case "bezwaar_bevestigd":
      return besluit(feit.data.besluit)?.behandeling.bevestigd;
    case "bezwaar_verzuim_gevraagd":
      return besluit(feit.data.besluit)?.behandeling.verzuimen[feit.data.verzuim]?.gevraagd;
    case "bezwaar_verzuim_hersteld":
      return besluit(feit.data.besluit)?.behandeling.verzuimen[feit.data.verzuim]?.hersteld;
    case "hoorzitting_gehouden":
    case "afgezien_van_horen":
      return besluit(feit.data.besluit)?.behandeling.horen;
    case "bezwaar_verdaagd":
      return besluit(feit.data.besluit)?.behandeling.verdaagd;
    case "beslissing_op_bezwaar":
      return besluit(feit.data.besluit)?.behandeling.beslissing;
    case "bezwaar_ingetrokken":
      return besluit(feit.data.besluit)?.behandeling.ingetrokken;
    case "beroep_ontvangen":
      return zaak?.beroepen[feit.data.beroep];
    case "toewijzing_verzonden":
      return zaak?.uitvoering.toewijzingen[feit.data.toewijzing]?.verzonden;
    case "toewijzing_retour":
      return zaak?.uitvoering.toewijzingen[feit.data.toewijzing]?.retour;
    case "zorg_gestart":
      return zaak?.uitvoering.regels[feit.data.regel]?.gestart;
    case "zorg_gestopt":
      return zaak?.uitvoering.regels[feit.data.regel]?.gestopt;
    case "begeleidingsplan_ontvangen":
      return zaak?.uitvoering.regels[feit.data.regel]?.begeleidingsplan;
    case "huishoudplan_ontvangen":
      return zaak?.uitvoering.regels[feit.data.regel]?.huishoudplan;
    case "svb_geinformeerd":
      return zaak?.uitvoering.regels[feit.data.regel]?.svb;
    case "zorgovereenkomst_beoordeeld":
      return zaak?.uitvoering.zorgovereenkomsten[feit.data.overeenkomst];
    case "cak_geinformeerd":
      return zaak?.uitvoering.cak[feit.data.bericht];
    case "evaluatie_gehouden":
      return zaak?.uitvoering.evaluaties[feit.data.evaluatie];
    case "heronderzoek_gestart":
      return zaak?.uitvoering.heronderzoeken[feit.data.heronderzoek];
    case "verlenging_gevraagd":
      return zaak?.uitvoering.verlengingen[feit.data.verlenging];
    case "wijziging_gevraagd":
      return zaak?.uitvoering.wijzigingen[feit.data.wijziging]?.gevraagd;
    case "wijziging_verwerkt":
      return zaak?.uitvoering.wijzigingen[feit.data.wijziging]?.verwerkt;
    case "aanbieder_weggevallen":
      return zaak?.uitvoering.weggevallen[feit.data.aanbieder];
    case "ondersteuning_onderbroken":
      return zaak?.uitvoering.regels[feit.data.regel]?.onderbroken;
    case "ondersteuning_beeindigd":
      return zaak?.uitvoering.regels[feit.data.regel]?.beeindigd;
    case "vervallen":
      return undefined;
  }
}

/** The ids of the koppen that stand on the pad of this feit now. */
export function koppen_van(dossier: Dossier, zaak: Zaak | undefined, feit: Feit): string[] {
  return veld_van(dossier, zaak, feit)?.koppen.map((k) => k.id) ?? [];
}

/** What the latest kop of a field says. */
export function waarde_van<T>(veld: Veld<T> | undefined): T | undefined {
  return veld?.koppen.at(-1)?.waarde;
}

/** The latest kop of a field, with its date and author. */
export function laatste<T>(veld: Veld<T> | undefined) {
  return veld?.koppen.at(-1);
}

/** A name that none of these has yet: "1", "2", "3". What stays the same needs a name; nobody has to think one up. */
export function nieuwe_naam(bestaand: Partial<Record<string, unknown>> | undefined): string {
  const hoogste = Math.max(0, ...Object.keys(bestaand ?? {}).map((naam) => Number(naam) || 0));
  return String(hoogste + 1);
}
