import type * as T from "../../../bindings";

/** Words about the resident and the people around. */
export const persoonswoorden = {
  bron_bsn: {
    brp: "Basisregistratie personen (BRP)",
    nummerregister: "Nummerregister",
  } satisfies Record<T.BronBsn, string>,
  vertegenwoordigingsrol: {
    curator: "Curator",
    mentor: "Mentor",
    gevolmachtigde: "Gevolmachtigde",
    partner: "Partner",
    familie: "Familie",
    gemachtigde: "Gemachtigde",
    bewindvoerder: "Bewindvoerder",
  } satisfies Record<T.Vertegenwoordigingsrol, string>,
  toestemmingsdoel: {
    gegevens_van_zorg: "Gegevens van een zorgaanbieder of zorgverzekeraar gebruiken",
    gegevens_naar_zorg: "Gegevens geven aan een zorgaanbieder of zorgverzekeraar",
    gegevens_andere_wet: "Gegevens gebruiken van jeugdhulp, bijstand of schuldhulp",
    gegevens_naar_anderen: "Gegevens geven aan iemand anders",
    heel_verslag_naar_aanbieder: "Het hele verslag geven aan de aanbieder",
    overdracht_andere_gemeente: "Gegevens overdragen aan een andere gemeente na een verhuizing",
  } satisfies Record<T.Toestemmingsdoel, string>,
  vorm_toestemming: {
    handtekening: "Met een handtekening",
    mondeling: "Gezegd, en opgeschreven",
  } satisfies Record<T.VormToestemming, string>,
  relatie_huisgenoot: {
    partner: "Partner",
    ouder: "Ouder",
    kind: "Kind",
    overig: "Iemand anders",
  } satisfies Record<T.RelatieHuisgenoot, string>,
  arrangementprofiel: {
    psychosociale_problemen: "Psychosociale problemen",
    lichte_verstandelijke_beperking: "Lichte verstandelijke beperking",
    cognitieve_achteruitgang: "Cognitieve achteruitgang en dementie",
    lichamelijke_achteruitgang: "Lichamelijke achteruitgang",
    niet_aangeboren_hersenletsel: "Niet-aangeboren hersenletsel (NAH)",
  } satisfies Record<T.Arrangementprofiel, string>,
  arrangementpakket: {
    a: "Pakket A: licht",
    b: "Pakket B: middelzwaar",
    c: "Pakket C: zwaar",
  } satisfies Record<T.Arrangementpakket, string>,
  productfamilie: {
    huishoudelijke_ondersteuning: "Huishoudelijke ondersteuning",
    individuele_begeleiding: "Individuele begeleiding",
    dagbesteding: "Dagbesteding",
  } satisfies Record<T.Productfamilie, string>,
  contactsoort: {
    informatievraag: "Gewoon een vraag",
    signaal: "Iemand maakt zich zorgen",
  } satisfies Record<T.Contactsoort, string>,
};
