/** What the forms say that record: appointments. */
export const gesprek = {
  door: { hulp: "Alleen om het te weten: de zes weken lopen door." },
  gesprek_plannen: {
    titel_verzetten: "Gesprek verzetten",
    titel: "Gesprek plannen",
    knop: "Leg de afspraak vast",
    velden: {
      datum: { label: "Dag van het gesprek" },
      tijd: { label: "Tijd" },
      plaats: { label: "Waar?" },
      reden: { label: "Waarom is het verzet?" },
    },
    wie_verzette: "Wie heeft het verzet?",
  },
  gesprek_niet_doorgegaan: {
    titel: "Gesprek ging niet door",
    knop: "Leg vast: niet doorgegaan",
    datum: "Afgezegd op, of de dag van het gesprek",
    velden: { reden: { label: "Waarom ging het niet door?" } },
    door_wie: "Door wie ging het niet door?",
  },
};
