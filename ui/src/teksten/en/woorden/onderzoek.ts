import type { onderzoekswoorden as nl } from "../../nl/woorden/onderzoek";
import type { Tekst } from "../../tekst";

/** Words of the onderzoek, of the goals, and of the pgb. */
export const onderzoekswoorden = {
  kan_helpen: {
    kan: "Can help",
    deels: "Can help in part",
    kan_niet: "Cannot help",
  },
  reden_geen_hulp: {
    gezondheid: "Health",
    leeftijd: "Age",
    werk: "Often away for work or school",
    overbelasting: "Overburdened, or nearly",
    vaardigheid: "Never learned it",
  },
  uitspraak: {
    feit: "What we saw",
    verklaring: "You told us",
    duiding: "We think",
  },
  draagkracht: {
    goed: "Copes well",
    wankel: "Only just copes",
    overbelast: "Overburdened",
  },
  zrmsoort: {
    nulmeting: "First measurement",
    tussenmeting: "Measurement in between",
    eindmeting: "Last measurement",
  },
  zrm_domein: {
    financien: "Finances",
    werk_en_opleiding: "Work and education",
    tijdsbesteding: "Use of time",
    huisvesting: "Housing",
    huiselijke_relaties: "Relations at home",
    geestelijke_gezondheid: "Mental health",
    lichamelijke_gezondheid: "Physical health",
    middelengebruik: "Use of substances",
    basale_adl: "Looking after oneself (basic daily living)",
    instrumentele_adl: "Arranging daily things (instrumental daily living)",
    sociaal_netwerk: "Social network",
    maatschappelijke_participatie: "Taking part in society",
    justitie: "Justice",
  },
  zrm_niveau: {
    "1": "Acute problems",
    "2": "Not self-reliant",
    "3": "Partly self-reliant",
    "4": "Sufficiently self-reliant",
    "5": "Fully self-reliant",
  },
  doeltermijn: {
    lang: "For the whole period",
    kort: "For the next four months",
  },
  doel_behaald: {
    geheel: "Reached",
    deels: "Reached in part",
    niet: "Not reached",
    vervallen: "No goal any more",
  },
  adviseur: {
    medisch: "Medical adviser",
    ergotherapeut: "Occupational therapist",
    sociaal_stedelijk_team: "Sociaal Stedelijk Team (city-wide team)",
    anders: "Another expert",
  },
  vrijstelling: {
    betaalt_al_voor_beschermd_wonen_of_wlz: "The resident or partner pays already for sheltered housing or the Wlz",
    gehuwd_niet_beiden_aow: "Married, and at least one of the two has no state pension (AOW) yet",
    jonger_dan18: "Younger than 18",
    rolstoel: "It is about a wheelchair",
    opvang: "Two or more nights in a shelter in that month",
    veiligheid_minderjarige: "For the safety of a child",
    geen_betalingscapaciteit: "The resident cannot pay it",
    schadelijk_voor_aanpak: "Paying would harm the approach",
  },
  andere_voorziening: {
    rolstoel: "Wheelchair",
    vervoer: "Transport",
    woonvoorziening: "Adaptation of the home",
    kortdurend_verblijf: "Short stay",
    beschut_werk: "Sheltered work",
    beschermd_wonen: "Sheltered housing",
  },
  pgb_hulpsoort: {
    formeel: "By profession (formeel)",
    informeel: "From the own circle (informeel)",
  },
  pgb_beheer: {
    client: "The resident",
    vertegenwoordiger: "A representative",
    netwerk: "Somebody from the own circle",
  },
  pgb_punt_oordeel: {
    voldoende: "Manages alone",
    met_hulp: "Manages with help",
    onvoldoende: "Does not manage",
  },
} satisfies Tekst<typeof nl>;
