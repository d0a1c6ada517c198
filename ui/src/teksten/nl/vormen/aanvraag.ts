/** What the forms say that record: an aanvraag apart from the verslag. */
export const aanvraag = {
  aanvraag: {
    titel: "Aanvraag buiten het verslag om",
    uitleg: "Een aanvraag die niet op het verslag staat, zoals een brief. De dag van ontvangst telt.",
    knop: "Leg de aanvraag vast",
    datum: "Ontvangen op",
    velden: {
      bron: { label: "In welke vorm?" },
      ondertekend: { label: "De aanvraag is ondertekend" },
      volledig: { label: "Er ontbreekt niets" },
    },
  },
  te_vroege_aanvraag: {
    titel: "Aanvraag die te vroeg komt",
    uitleg:
      "Het verslag is er nog niet en de zes weken zijn nog niet voorbij. Leg vast wat je de inwoner hebt verteld.",
    knop: "Leg vast",
    datum: "Ontvangen op",
    velden: { toelichting: { label: "Wat heb je de inwoner verteld?" } },
  },
  aanvraag_intrekken: {
    titel: "Aanvraag ingetrokken",
    uitleg: "De inwoner trekt de aanvraag zelf in, op papier of per e-mail.",
    knop: "Leg vast: aanvraag ingetrokken",
    datum: "Ontvangen op",
    velden: { reden: { label: "Waarom?" } },
  },
};
