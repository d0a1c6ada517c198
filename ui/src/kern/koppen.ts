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
