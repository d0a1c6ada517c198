import type { persoonswoorden as nl } from "../../nl/woorden/persoon";
import type { Tekst } from "../../tekst";

/** Words about the resident and the people around. */
export const persoonswoorden = {
  bron_bsn: {
    brp: "Population register (BRP)",
    nummerregister: "Number register (nummerregister)",
  },
  vertegenwoordigingsrol: {
    curator: "Curator (full guardian)",
    mentor: "Mentor (guardian for care)",
    gevolmachtigde: "Gevolmachtigde (by power of attorney)",
    partner: "Partner",
    familie: "Family",
    gemachtigde: "Gemachtigde (authorised person)",
    bewindvoerder: "Bewindvoerder (administrator of money)",
  },
  toestemmingsdoel: {
    gegevens_van_zorg: "Use data of a care provider or health insurer",
    gegevens_naar_zorg: "Give data to a care provider or health insurer",
    gegevens_andere_wet: "Use data of youth help, social assistance or debt help",
    gegevens_naar_anderen: "Give data to somebody else",
    heel_verslag_naar_aanbieder: "Give the whole report to the provider",
    overdracht_andere_gemeente: "Hand over data to another municipality after a move",
  },
  vorm_toestemming: {
    handtekening: "With a signature",
    mondeling: "Said, and written down",
  },
  relatie_huisgenoot: {
    partner: "Partner",
    ouder: "Parent",
    kind: "Child",
    overig: "Somebody else",
  },
  arrangementprofiel: {
    psychosociale_problemen: "Psychosocial problems",
    lichte_verstandelijke_beperking: "Mild learning disability",
    cognitieve_achteruitgang: "Cognitive decline and dementia",
    lichamelijke_achteruitgang: "Physical decline",
    niet_aangeboren_hersenletsel: "Acquired brain injury (NAH)",
  },
  arrangementpakket: {
    a: "Package A: light",
    b: "Package B: medium",
    c: "Package C: heavy",
  },
  productfamilie: {
    huishoudelijke_ondersteuning: "Help in the household",
    individuele_begeleiding: "Individual guidance",
    dagbesteding: "Day activities",
  },
  contactsoort: {
    informatievraag: "Just a question",
    signaal: "Somebody is worried",
  },
} satisfies Tekst<typeof nl>;
