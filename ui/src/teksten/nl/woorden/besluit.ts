import type * as T from "../../../bindings";

/** Words around the aanvraag, the besluit, the dwangsom and bezwaar. */
export const besluitwoorden = {
  herzieningsgrond: {
    op_verzoek: "De inwoner vraagt er zelf om",
    niet_meer_aangewezen: "De ondersteuning is niet meer nodig",
    niet_meer_toereikend: "De ondersteuning is niet meer genoeg",
    niet_gebruikt: "De inwoner gebruikt het niet, of voor iets anders",
    voorwaarden_niet_nagekomen: "De inwoner houdt zich niet aan de voorwaarden",
    onjuiste_gegevens: "De inwoner gaf verkeerde gegevens",
  } satisfies Record<T.Herzieningsgrond, string>,
  grond_weigering_pgb: {
    niet_vaardig: "De inwoner kan een pgb niet beheren, ook niet met hulp",
    niet_gemotiveerd: "De inwoner zegt niet waarom een pgb nodig is",
    kwaliteit_niet_gewaarborgd: "Het is niet zeker dat de hulp goed is",
    duurder_dan_zin: "Het pgb is duurder dan zorg in natura (alleen dat deel)",
    eerder_ingetrokken: "Een eerder pgb is ingetrokken",
  } satisfies Record<T.GrondWeigeringPgb, string>,
  wijze_zienswijze: {
    mondeling: "De inwoner vertelde het",
    schriftelijk: "De inwoner schreef het",
    geen: "De inwoner reageerde niet op tijd",
  } satisfies Record<T.WijzeZienswijze, string>,
  waarover_ingebrekestelling: {
    aanvraag: "Het besluit op de aanvraag",
    bezwaar: "De beslissing op het bezwaar",
    spoed: "De tijdelijke hulp bij spoed",
  } satisfies Record<T.WaaroverIngebrekestelling, string>,
  geen_dwangsom: {
    op_tijd_besloten: "Het besluit kwam binnen de twee weken na de brief",
    prematuur: "De brief kwam voordat de tijd voorbij was",
    onredelijk_laat: "De brief kwam veel te laat",
    geen_belanghebbende: "Het besluit gaat niet over de schrijver",
    kennelijk_niet_ontvankelijk_of_ongegrond: "De aanvraag kon duidelijk niet slagen",
  } satisfies Record<T.GeenDwangsom, string>,
  bezwaargebrek: {
    handtekening: "De handtekening",
    naam_en_adres: "Naam en adres",
    dagtekening: "De datum",
    omschrijving_besluit: "Over welk besluit het gaat",
    gronden: "De redenen",
    machtiging: "De machtiging van wie namens de inwoner schrijft",
  } satisfies Record<T.Bezwaargebrek, string>,
  grond_niet_horen: {
    geen_gebruik: "De inwoner wil niet gehoord worden, of zei dat niet op tijd",
    geheel_tegemoetgekomen: "De inwoner krijgt helemaal gelijk",
    kennelijk_niet_ontvankelijk: "Het bezwaar telt duidelijk niet mee",
    kennelijk_ongegrond: "De inwoner heeft duidelijk geen gelijk",
  } satisfies Record<T.GrondNietHoren, string>,
  uitkomst_bezwaar: {
    gegrond: "De inwoner krijgt gelijk (gegrond)",
    gedeeltelijk_gegrond: "De inwoner krijgt voor een deel gelijk (gedeeltelijk gegrond)",
    ongegrond: "De inwoner krijgt geen gelijk (ongegrond)",
    niet_ontvankelijk: "Het bezwaar telt niet mee (niet-ontvankelijk)",
  } satisfies Record<T.UitkomstBezwaar, string>,
  beroepsoort: {
    besluit: "De beslissing op het bezwaar",
    niet_tijdig: "Er is niet op tijd beslist",
  } satisfies Record<T.Beroepsoort, string>,
};
