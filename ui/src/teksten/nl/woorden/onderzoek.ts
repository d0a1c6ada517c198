import type * as T from "../../../bindings";

/** Words of the onderzoek, of the goals, and of the pgb. */
export const onderzoekswoorden = {
  kan_helpen: {
    kan: "Kan helpen",
    deels: "Kan voor een deel helpen",
    kan_niet: "Kan niet helpen",
  } satisfies Record<T.KanHelpen, string>,
  reden_geen_hulp: {
    gezondheid: "Gezondheid",
    leeftijd: "Leeftijd",
    werk: "Vaak weg voor werk of school",
    overbelasting: "Overbelast, of bijna",
    vaardigheid: "Heeft het nooit geleerd",
  } satisfies Record<T.RedenGeenHulp, string>,
  uitspraak: {
    feit: "Wat we zagen",
    verklaring: "Jij vertelde",
    duiding: "Wij denken",
  } satisfies Record<T.Uitspraaksoort, string>,
  draagkracht: {
    goed: "Kan het goed aan",
    wankel: "Kan het nog net aan",
    overbelast: "Overbelast",
  } satisfies Record<T.Draagkracht, string>,
  zrmsoort: {
    nulmeting: "Nulmeting",
    tussenmeting: "Tussenmeting",
    eindmeting: "Eindmeting",
  } satisfies Record<T.Zrmsoort, string>,
  zrm_domein: {
    financien: "Financiën",
    werk_en_opleiding: "Werk en opleiding",
    tijdsbesteding: "Tijdsbesteding",
    huisvesting: "Huisvesting",
    huiselijke_relaties: "Huiselijke relaties",
    geestelijke_gezondheid: "Geestelijke gezondheid",
    lichamelijke_gezondheid: "Lichamelijke gezondheid",
    middelengebruik: "Middelengebruik",
    basale_adl: "Jezelf verzorgen (basale ADL)",
    instrumentele_adl: "Dagelijkse dingen regelen (instrumentele ADL)",
    sociaal_netwerk: "Sociaal netwerk",
    maatschappelijke_participatie: "Meedoen in de samenleving",
    justitie: "Justitie",
  } satisfies Record<T.ZrmDomein, string>,
  /** The five levels of the Zelfredzaamheid-Matrix; the texts of its cells are not ours to print. */
  zrm_niveau: {
    "1": "Acute problematiek",
    "2": "Niet zelfredzaam",
    "3": "Beperkt zelfredzaam",
    "4": "Voldoende zelfredzaam",
    "5": "Volledig zelfredzaam",
  },
  doeltermijn: {
    lang: "Voor de hele periode",
    kort: "Voor de komende vier maanden",
  } satisfies Record<T.Doeltermijn, string>,
  doel_behaald: {
    geheel: "Behaald",
    deels: "Voor een deel behaald",
    niet: "Niet behaald",
    vervallen: "Geen doel meer",
  } satisfies Record<T.Doelbehaald, string>,
  adviseur: {
    medisch: "Medisch adviseur",
    ergotherapeut: "Ergotherapeut",
    sociaal_stedelijk_team: "Sociaal Stedelijk Team",
    anders: "Een andere deskundige",
  } satisfies Record<T.Adviseursoort, string>,
  vrijstelling: {
    betaalt_al_voor_beschermd_wonen_of_wlz: "De inwoner of partner betaalt al voor beschermd wonen of de Wlz",
    gehuwd_niet_beiden_aow: "Gehuwd, en minstens een van de twee heeft nog geen AOW",
    jonger_dan18: "Jonger dan 18",
    rolstoel: "Het gaat om een rolstoel",
    opvang: "Twee of meer nachten in de opvang in die maand",
    veiligheid_minderjarige: "Voor de veiligheid van een kind",
    geen_betalingscapaciteit: "De inwoner kan het niet betalen",
    schadelijk_voor_aanpak: "Betalen zou de aanpak schaden",
  } satisfies Record<T.Vrijstelling, string>,
  andere_voorziening: {
    rolstoel: "Rolstoel",
    vervoer: "Vervoer",
    woonvoorziening: "Woonvoorziening",
    kortdurend_verblijf: "Kortdurend verblijf",
    beschut_werk: "Beschut werk",
    beschermd_wonen: "Beschermd wonen",
  } satisfies Record<T.AndereVoorziening, string>,
  pgb_hulpsoort: {
    formeel: "Van beroep (formeel)",
    informeel: "Uit de eigen kring (informeel)",
  } satisfies Record<T.PgbHulpsoort, string>,
  pgb_beheer: {
    client: "De inwoner zelf",
    vertegenwoordiger: "Een vertegenwoordiger",
    netwerk: "Iemand uit de eigen kring",
  } satisfies Record<T.PgbBeheer, string>,
  pgb_punt_oordeel: {
    voldoende: "Lukt zelf",
    met_hulp: "Lukt met hulp",
    onvoldoende: "Lukt niet",
  } satisfies Record<T.PgbPuntOordeel, string>,
};
