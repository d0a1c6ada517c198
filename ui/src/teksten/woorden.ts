/** The words for the values of the domain, and the choices that a field offers. */
import type * as T from "../bindings";

export interface Optie<W extends string> {
  waarde: W;
  label: string;
  uitleg?: string;
}

function opties<W extends string>(woorden: Record<W, string>): Optie<W>[] {
  return (Object.entries(woorden) as [W, string][]).map(([waarde, label]) => ({ waarde, label }));
}

/** Words for the values of the domain. */
export const woorden = {
  rol: {
    wijkwerker: "Wijkwerker",
    consulent: "Wmo-consulent",
    beslisser: "Beslisser",
    administratie: "Administratie",
    bezwaarbehandelaar: "Bezwaarbehandelaar",
    privacyrol: "Privacyrol",
  } satisfies Record<T.Rol, string>,
  kanaal: {
    telefoon: "Telefoon",
    spreekuur: "Spreekuur van het wijkteam",
    formulier: "Meldingsformulier",
    email: "E-mail",
    post: "Post",
    huisbezoek: "Huisbezoek",
    portaal: "Portaal",
    balie: "Balie",
    verwijzer: "Ziekenhuis, huisarts of andere hulpverlener",
    ambtshalve: "Signaal dat de gemeente zelf oppakt",
    bericht: "Bericht (iWmo, SVB, CAK)",
  } satisfies Record<T.Kanaal, string>,
  plaats: {
    thuis: "Bij de inwoner thuis",
    wijkteam: "Bij het wijkteam",
    telefoon: "Telefonisch",
    beeldbellen: "Beeldbellen",
  } satisfies Record<T.Gespreksplaats, string>,
  partij: {
    client: "De inwoner",
    gemeente: "De gemeente",
  } satisfies Record<T.Partij, string>,
  antwoord_clientondersteuning: {
    wil: "Wil graag cliëntondersteuning",
    wil_niet: "Wil geen cliëntondersteuning",
    heeft_al: "Heeft al een cliëntondersteuner",
    nog_geen_antwoord: "Nog geen antwoord",
  } satisfies Record<T.AntwoordClientondersteuning, string>,
  identiteitsdocument: {
    paspoort: "Paspoort",
    identiteitskaart: "Nederlandse identiteitskaart",
    rijbewijs: "Rijbewijs",
    vreemdelingendocument: "Vreemdelingendocument",
  } satisfies Record<T.Identiteitsdocument, string>,
  wlz: {
    heeft_niet: "Heeft geen Wlz-indicatie",
    heeft: "Heeft een Wlz-indicatie",
    aangevraagd: "Heeft een Wlz-indicatie aangevraagd",
    onbekend: "Nog niet bekend",
  } satisfies Record<T.WlzStand, string>,
  reden_afsluiting: {
    opgelost_met_advies: "Opgelost met advies",
    algemene_voorziening: "Een algemene voorziening is genoeg",
    geen_reactie: "Geen reactie na herinneringen",
    geen_ingezetene: "Woont niet in deze gemeente",
    dubbel: "De melding staat er dubbel in",
  } satisfies Record<T.RedenAfsluiting, string>,
  oordeel_verslag: {
    akkoord: "Eens met het verslag",
    akkoord_met_opmerkingen: "Eens, maar met opmerkingen",
    niet_akkoord: "Niet eens met het verslag",
    geen_keuze: "Geen keuze aangekruist",
  } satisfies Record<T.OordeelVerslag, string>,
  leveringsvorm: {
    zorg_in_natura: "Zorg in natura (zin)",
    persoonsgebonden_budget: "Persoonsgebonden budget (pgb)",
  } satisfies Record<T.Leveringsvorm, string>,
  besluit: {
    toekenning: "Toekennen",
    gedeeltelijke_toekenning: "Voor een deel toekennen",
    afwijzing: "Afwijzen",
    buiten_behandeling: "Buiten behandeling laten",
    tijdelijk_spoed: "Tijdelijke hulp bij spoed",
    wijziging: "Wijziging",
    verlenging: "Verlenging",
    herziening: "Herziening",
    intrekking: "Intrekking",
  } satisfies Record<T.BesluitSoort, string>,
  grond: {
    eigen_kracht: "De inwoner kan het zelf",
    algemeen_gebruikelijk: "Iets wat iedereen kan kopen (algemeen gebruikelijk)",
    gebruikelijke_hulp: "Huisgenoten kunnen helpen (gebruikelijke hulp)",
    netwerk_of_mantelzorg: "Mensen uit de omgeving helpen al",
    algemene_voorziening: "Een algemene voorziening helpt",
    wlz: "De Wlz zorgt hiervoor",
    geen_ingezetene: "Woont niet in deze gemeente",
    verblijfsstatus: "Geen rechtmatig verblijf",
  } satisfies Record<T.Afwijzingsgrond, string>,
  wijze: {
    verzonden: "Per post verzonden",
    uitgereikt: "Aan de inwoner gegeven",
  } satisfies Record<T.WijzeBekendmaking, string>,
  bron_aanvraag: {
    los_schrijven: "Een brief of e-mail",
    formulier: "Een aanvraagformulier",
    verslag: "Het ondertekende verslag",
  } satisfies Record<T.BronAanvraag, string>,
  product: {
    huishoudelijke_ondersteuning: "Huishoudelijke ondersteuning",
    individuele_begeleiding: "Individuele begeleiding (traject 3)",
    individuele_begeleiding_basis: "Individuele begeleiding basis (traject 2)",
    individuele_begeleiding_specialistisch: "Individuele begeleiding specialistisch (traject 2)",
    dagbesteding: "Dagbesteding (traject 3)",
    dagbesteding_basis: "Dagbesteding basis (traject 2)",
    dagbesteding_specialistisch: "Dagbesteding specialistisch (traject 2)",
  } satisfies Record<T.Product, string>,
  specialisme: {
    psychosociale_problematiek: "Psychosociale problematiek",
    lichte_verstandelijke_beperking: "Lichte verstandelijke beperking",
    cognitieve_achteruitgang: "Cognitieve achteruitgang of dementie",
    lichamelijke_achteruitgang: "Lichamelijke achteruitgang of hersenletsel (NAH)",
  } satisfies Record<T.Specialisme, string>,
  traject: {
    traject1: "Traject 1",
    traject2: "Traject 2: langdurig, gericht op stabiliteit",
    traject3: "Traject 3: tijdelijk, gericht op leren",
  } satisfies Record<T.Traject, string>,
  ho_scenario: {
    tijdelijk: "Tijdelijk",
    langdurig: "Langdurig",
    lichter: "Lichter dan het protocol",
  } satisfies Record<T.HoScenario, string>,
  band: {
    te_laat: "Te laat",
    vandaag: "Vandaag",
    deze_week: "Deze week",
    later: "Later",
    zonder_datum: "Zonder datum",
  } satisfies Record<T.BandSoort, string>,
  station: { gedaan: "gedaan", nu: "hier ben je nu", straks: "komt nog" } satisfies Record<T.StationStaat, string>,
  termijn: {
    ontvangstbevestiging: "Ontvangst bevestigen",
    persoonlijk_plan: "Persoonlijk plan inleveren",
    onderzoek: "Onderzoek met verslag",
    vroegste_aanvraag: "Aanvraag zonder verslag mogelijk vanaf",
    besluit: "Besluit",
    bezwaar: "Bezwaar maken",
  } satisfies Record<T.TermijnSoort, string>,
  aard: {
    wettelijk: "Termijn uit de wet",
    toegezegd: "Toegezegd aan de inwoner",
    servicenorm: "Afspraak van de gemeente",
  } satisfies Record<T.Aard, string>,
  onderwerp: {
    hulpvraag: "De hulpvraag",
    gezondheid: "Gezondheid",
    zelfverzorging: "Jezelf verzorgen",
    huishouden: "Huishouden",
    wonen: "Wonen",
    vervoer: "Vervoer en bewegen",
    dagindeling: "De dag",
    geld: "Geld en papieren",
    contacten: "Contacten",
    mantelzorg: "Mantelzorg",
    voorkeuren: "Voorkeuren, geloof en cultuur",
    andere_zorg: "Andere zorg en wetten",
  } satisfies Record<T.Onderwerp, string>,
  onderdeel: {
    a: "Behoeften, persoonskenmerken en voorkeuren",
    b: "Eigen kracht, huisgenoten en gewone hulpmiddelen",
    c: "Mantelzorg en sociaal netwerk",
    d: "Hulp voor de mantelzorger",
    e: "Algemene voorzieningen en activiteiten",
    f: "Andere zorg, wetten en organisaties",
    g: "Bijdrage in de kosten",
  } satisfies Record<T.Onderdeel, string>,
  stap: {
    hulpvraag: "Wat is de hulpvraag?",
    problemen: "Welke problemen zijn er bij zelfredzaamheid en meedoen?",
    nodige_ondersteuning: "Welke ondersteuning is nodig, en hoeveel?",
    eigen_mogelijkheden: "Wat kunnen de inwoner, huisgenoten, netwerk en de wijk zelf?",
    maatwerk: "Wat blijft over voor een maatwerkvoorziening?",
  } satisfies Record<T.Stap, string>,
};

export const keuzes = {
  rol: opties(woorden.rol),
  kanaal: opties(woorden.kanaal),
  plaats: opties(woorden.plaats),
  partij: opties(woorden.partij),
  antwoord_clientondersteuning: opties(woorden.antwoord_clientondersteuning),
  identiteitsdocument: opties(woorden.identiteitsdocument),
  wlz: opties(woorden.wlz),
  reden_afsluiting: opties(woorden.reden_afsluiting),
  oordeel_verslag: opties(woorden.oordeel_verslag),
  leveringsvorm: opties(woorden.leveringsvorm),
  besluit: opties(woorden.besluit),
  grond: opties(woorden.grond),
  wijze: opties(woorden.wijze),
  bron_aanvraag: opties(woorden.bron_aanvraag),
  product: opties(woorden.product),
  specialisme: opties(woorden.specialisme),
  traject: opties(woorden.traject),
  ho_scenario: opties(woorden.ho_scenario),
  ja_nee: [
    { waarde: "ja", label: "Ja" },
    { waarde: "nee", label: "Nee" },
  ] as Optie<"ja" | "nee">[],
};
