import type { besluitwoorden as nl } from "../../nl/woorden/besluit";
import type { Tekst } from "../../tekst";

/** Words around the aanvraag, the besluit, the dwangsom and bezwaar. */
export const besluitwoorden = {
  herzieningsgrond: {
    op_verzoek: "The resident asks for it",
    niet_meer_aangewezen: "The support is not needed any more",
    niet_meer_toereikend: "The support is not enough any more",
    niet_gebruikt: "The resident does not use it, or uses it for something else",
    voorwaarden_niet_nagekomen: "The resident does not keep to the conditions",
    onjuiste_gegevens: "The resident gave wrong facts",
  },
  grond_weigering_pgb: {
    niet_vaardig: "The resident cannot manage a pgb, not with help either",
    niet_gemotiveerd: "The resident does not say why a pgb is needed",
    kwaliteit_niet_gewaarborgd: "It is not certain that the help is good",
    duurder_dan_zin: "The pgb costs more than zorg in natura (only that part)",
    eerder_ingetrokken: "An earlier pgb was withdrawn",
  },
  wijze_zienswijze: {
    mondeling: "The resident told it",
    schriftelijk: "The resident wrote it",
    geen: "The resident did not react in time",
  },
  waarover_ingebrekestelling: {
    aanvraag: "The besluit on the aanvraag",
    bezwaar: "The decision on the bezwaar",
    spoed: "The temporary help in an emergency",
  },
  geen_dwangsom: {
    op_tijd_besloten: "The besluit came within the two weeks after the letter",
    prematuur: "The letter came before the time was over",
    onredelijk_laat: "The letter came much too late",
    geen_belanghebbende: "The besluit is not about the writer",
    kennelijk_niet_ontvankelijk_of_ongegrond: "The aanvraag clearly could not succeed",
  },
  bezwaargebrek: {
    handtekening: "The signature",
    naam_en_adres: "Name and address",
    dagtekening: "The date",
    omschrijving_besluit: "Which besluit it is about",
    gronden: "The reasons",
    machtiging: "The authorisation of who writes for the resident",
  },
  grond_niet_horen: {
    geen_gebruik: "The resident does not want to be heard, or did not say so in time",
    geheel_tegemoetgekomen: "The resident is wholly in the right",
    kennelijk_niet_ontvankelijk: "The bezwaar clearly does not count",
    kennelijk_ongegrond: "The resident is clearly not in the right",
  },
  uitkomst_bezwaar: {
    gegrond: "The resident is in the right (gegrond)",
    gedeeltelijk_gegrond: "The resident is partly in the right (gedeeltelijk gegrond)",
    ongegrond: "The resident is not in the right (ongegrond)",
    niet_ontvankelijk: "The bezwaar does not count (niet-ontvankelijk)",
  },
  beroepsoort: {
    besluit: "The decision on the bezwaar",
    niet_tijdig: "No decision came in time",
  },
} satisfies Tekst<typeof nl>;
