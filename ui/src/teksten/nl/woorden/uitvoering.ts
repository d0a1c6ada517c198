import type * as T from "../../../bindings";

/** Words after the besluit, and about complaints and personal data. */
export const uitvoeringswoorden = {
  stopreden: {
    beeindigd: "Klaar of niet meer nodig",
    eigen_verzoek: "Op verzoek van de inwoner",
    verhuizing: "Verhuizing",
    overlijden: "Overlijden",
    wlz: "Gaat verder vanuit de Wlz",
    zvw: "Gaat verder vanuit de zorgverzekering",
    sociale_basis: "Gaat verder in de wijk (sociale basis)",
    anders: "Iets anders",
  } satisfies Record<T.Stopreden, string>,
  cak_bericht: {
    start: "De eigen bijdrage begint",
    stop: "De eigen bijdrage stopt",
  } satisfies Record<T.CakBericht, string>,
  door_wie: { aanbieder: "De aanbieder", client: "De inwoner" } satisfies Record<T.DoorWie, string>,
  wijzigingsoort: {
    andere_aanbieder: "Een andere aanbieder",
    zin_naar_pgb: "Van zorg in natura naar pgb",
    pgb_naar_zin: "Van pgb naar zorg in natura",
    opzeggen: "Stoppen",
    rekeningnummer: "Een ander rekeningnummer",
    anders: "Iets anders",
  } satisfies Record<T.Wijzigingsoort, string>,
  reden_wegvallen: {
    faillissement: "De aanbieder is failliet",
    contract_beeindigd: "Het contract is gestopt",
    stopt: "De aanbieder stopt zelf",
  } satisfies Record<T.RedenWegvallen, string>,
  regelstaat: {
    straks: "Begint nog",
    niet_begonnen: "Nog niet begonnen",
    loopt: "Loopt",
    onderbroken: "Onderbroken",
    gestopt: "Gestopt",
    beeindigd: "Beëindigd",
    afgelopen: "Afgelopen",
  } satisfies Record<T.Regelstaat, string>,
  verzoeksoort: {
    inzage: "De gegevens zien, of een kopie krijgen",
    correctie: "De gegevens verbeteren",
    vernietiging: "De gegevens weggooien",
  } satisfies Record<T.Verzoeksoort, string>,
  verzoekuitkomst: {
    toegewezen: "Gedaan",
    deels_toegewezen: "Voor een deel gedaan",
    geweigerd: "Niet gedaan",
  } satisfies Record<T.Verzoekuitkomst, string>,
};
