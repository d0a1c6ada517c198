/** What the forms say that record: what happens with each line after the besluit. */
export const uitvoering = {
  geen_regel: "Er is nog geen besluit bekendgemaakt dat iets toekent.",
  welke: { velden: { regel: { label: "Over welke regel?" } } },
  toewijzingen: { label: (aanbieder: string, datum_kort: string) => `${aanbieder}, verstuurd op ${datum_kort}` },
  toewijzing_verzonden: {
    titel: "Opdracht aan de aanbieder (toewijzing)",
    uitleg:
      "Geef alleen door wat nodig is om te helpen: het product, de uren, de periode en hoe de inwoner bereikbaar is.",
    knop: "Leg vast: verstuurd",
    datum: "Verstuurd op",
    velden: {
      aanbieder: { label: "Aan welke aanbieder?" },
      ingang: { label: "Eerste dag" },
      einde: { label: "Laatste dag" },
      vervangt: { label: "Komt dit in de plaats van een eerdere opdracht?", optie_geen: "Nee" },
    },
  },
  toewijzing_retour: {
    titel: "Antwoord op de opdracht",
    uitleg: "De aanbieder antwoordt binnen drie werkdagen.",
    knop: "Leg het antwoord vast",
    datum: "Ontvangen op",
    velden: {
      toewijzing: { label: "Op welke opdracht?", geen: "Er is nog geen opdracht verstuurd." },
      goedgekeurd: { label: "Is het bericht goedgekeurd?" },
      fouten: { label: "Wat klopte er niet?" },
    },
  },
  zorg_gestart: {
    titel: "De ondersteuning is begonnen",
    knop: "Leg het begin vast",
    datum: "Begonnen op",
    velden: { aanbieder: { label: "Met wie?" } },
  },
  zorg_gestopt: {
    titel: "De aanbieder is gestopt",
    uitleg: "Dit is nog niet het einde van het recht. De eigen bijdrage loopt door tot je de ondersteuning beëindigt.",
    knop: "Leg vast: gestopt",
    datum: "Laatste dag",
    velden: { reden: { label: "Waarom?" }, tijdelijk: { label: "Het is voor een tijd" } },
  },
  begeleidingsplan_ontvangen: {
    titel: "Begeleidingsplan ontvangen",
    knop: "Leg het plan vast",
    datum: "Ontvangen op",
    velden: { toelichting: { label: "Wat staat erin?" } },
  },
  huishoudplan_ontvangen: {
    titel: "Huishoudplan ontvangen",
    knop: "Leg het plan vast",
    datum: "Ontvangen op",
    velden: {
      taken: {
        label: "Wat gebeurt er, en hoe vaak?",
        rij: (n: number) => `Activiteit ${String(n)}`,
        voeg_toe: "Nog een activiteit",
        geen: "Er staat nog geen activiteit.",
      },
      activiteit: { label: "Activiteit" },
      frequentie: { label: "Hoe vaak?" },
    },
  },
  svb_geinformeerd: {
    titel: "De Svb laten weten dat er een pgb is",
    uitleg: "De Svb krijgt alleen wat nodig is om te betalen: het bedrag en de periode.",
    knop: "Leg vast: verstuurd",
    datum: "Verstuurd op",
    velden: {
      budget_cent: { label: "Budget voor de hele periode" },
      van: { label: "Eerste dag" },
      tot: { label: "Laatste dag" },
    },
  },
  zorgovereenkomst_ontvangen: {
    titel: "Zorgovereenkomst ontvangen",
    uitleg: "De inwoner en de hulpverlener tekenen allebei. Daarna beoordeel je de overeenkomst.",
    knop: "Leg de zorgovereenkomst vast",
    datum: "Ontvangen op",
    velden: {
      hulpverlener: { label: "Met welke hulpverlener?" },
      regel: { label: "Voor welke regel?" },
      ondertekend: { label: "Tekenden ze allebei?" },
      toelichting: { label: "Wat spraken ze af?" },
    },
  },
  zorgovereenkomst_beoordeeld: {
    titel: "Zorgovereenkomst beoordelen",
    uitleg: "Zonder goedkeuring betaalt de Svb niets uit.",
    knop: "Leg het oordeel vast",
    datum: "Beoordeeld op",
    velden: {
      hulpverlener: { label: "Met welke hulpverlener?" },
      akkoord: { label: "Keur je de overeenkomst goed?" },
      reden: { label: "Waarom niet?" },
    },
  },
  cak_geinformeerd: {
    titel: "Het Cak laten weten",
    uitleg: "Eén keer bij het begin, en één keer als het laatste product stopt.",
    knop: "Leg vast: verstuurd",
    datum: "Verstuurd op",
    velden: {
      berichtsoort: { label: "Wat laat je weten?" },
      per: { label: "Vanaf welke dag?" },
      reden: { label: "Waarom stopt het?" },
    },
  },
  ondersteuning_onderbroken: {
    titel: "De ondersteuning stopt een tijd",
    uitleg: "Bijvoorbeeld bij een opname of een reis. Het recht blijft, en de eigen bijdrage loopt door.",
    knop: "Leg de onderbreking vast",
    velden: {
      van: { label: "Eerste dag" },
      tot: { label: "Laatste dag", hulp: "Laat leeg als je dat nog niet weet." },
      reden: { label: "Waarom?" },
    },
  },
  ondersteuning_beeindigd: {
    titel: "De ondersteuning eindigt",
    uitleg: "Was dit het laatste product? Laat dan ook het Cak weten dat de eigen bijdrage stopt.",
    knop: "Leg het einde vast",
    datum: "Laatste dag",
    velden: { reden: { label: "Waarom?" }, toelichting: { label: "Toelichting" } },
  },
};
