/** What the forms say that record: self-reliance, measured with the Zelfredzaamheid-Matrix. */
export const zrm = {
  zrm_gemeten: {
    titel: "Zelfredzaamheid meten",
    uitleg:
      "Hoe gaat het nu, met de hulp die de inwoner zelf regelt? Kijk naar de laatste dertig dagen. Er is geen totaalscore: uit de cijfers volgt nooit vanzelf hoeveel hulp iemand krijgt.",
    knop: "Leg de meting vast",
    datum: "Gemeten op",
    velden: { zrmsoort: { label: "Welke meting is dit?" }, toelichting: { label: "Wat wil je erbij zeggen?" } },
  },
};
