import type { Verzoeksoort, Verzoekuitkomst } from "../../../../bindings";
import { datum_kort } from "../../../../kern/datums";
import { laatste, nieuwe_naam, waarde_van } from "../../../../kern/koppen";
import { keuzes, woorden, type Optie } from "../../../../teksten";
import { gekozen, ja, tekst } from "../lezen";
import type { Vormen } from ".";
import { keus, kiezer } from "../uit_besluit";

/** Complaints, requests about personal data, and leaks. */
export const KLACHTEN = {
  klacht_ontvangen: (d) => {
    const bestaand = d.view.dossier.klachten;
    const klacht = d.onderwerp !== null && bestaand[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    return {
      titel: "Klacht ontvangen",
      uitleg:
        "Een klacht gaat over hoe iemand is behandeld. Is de inwoner het niet eens met een besluit? Dan is het bezwaar.",
      knop: "Leg de klacht vast",
      datum: "Ontvangen op",
      kanaal: "telefoon",
      velden: [{ naam: "waarover", label: "Waar gaat het over?", soort: "tekst" }],
      begin: () => ({ waarover: waarde_van(bestaand[klacht]?.ontvangen)?.waarover ?? "" }),
      maak: (v) => ({ soort: "klacht_ontvangen", data: { klacht, waarover: tekst(v, "waarover") } }),
    };
  },
  klacht_afgehandeld: (d) => {
    const klachten: Optie<string>[] = Object.entries(d.view.dossier.klachten)
      .map(([waarde, k]) => ({ waarde, label: van("Klacht", laatste(k?.ontvangen)?.feitdatum) }))
      .reverse();
    return {
      titel: "Klacht afgehandeld",
      knop: "Leg vast: afgehandeld",
      datum: "Afgehandeld op",
      kanaal: "post",
      velden: [
        kiezer("klacht", "Welke klacht?", klachten, { geen: "Er is geen klacht vastgelegd." }),
        { naam: "uitkomst", label: "Wat kwam eruit?", soort: "tekst" },
      ],
      begin: () => ({
        klacht: keus(d, klachten),
        uitkomst: waarde_van(d.view.dossier.klachten[keus(d, klachten)]?.afgehandeld)?.uitkomst ?? "",
      }),
      maak: (v) => ({
        soort: "klacht_afgehandeld",
        data: { klacht: tekst(v, "klacht"), uitkomst: tekst(v, "uitkomst") },
      }),
    };
  },
  verzoek_ontvangen: (d) => {
    const bestaand = d.view.dossier.verzoeken;
    const verzoek = d.onderwerp !== null && bestaand[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    const nu = waarde_van(bestaand[verzoek]?.ontvangen);
    return {
      titel: "Verzoek over persoonsgegevens",
      knop: "Leg het verzoek vast",
      datum: "Ontvangen op",
      kanaal: "post",
      velden: [
        { naam: "verzoeksoort", label: "Wat wil de inwoner?", soort: "keuze", opties: keuzes.verzoeksoort },
        { naam: "waarover", label: "Over welke gegevens?", soort: "tekst", optioneel: true },
        {
          naam: "verlengd",
          label: "De inwoner weet dat het langer duurt",
          hulp: "Dat moet je binnen een maand zeggen. Er komen hooguit twee maanden bij.",
          soort: "vinkje",
        },
      ],
      begin: () => ({
        verzoeksoort: nu?.verzoeksoort ?? null,
        waarover: nu?.waarover ?? "",
        verlengd: nu?.verlengd ?? false,
      }),
      maak: (v) => ({
        soort: "verzoek_ontvangen",
        data: {
          verzoek,
          verzoeksoort: gekozen<Verzoeksoort>(v, "verzoeksoort"),
          waarover: tekst(v, "waarover"),
          verlengd: ja(v, "verlengd"),
        },
      }),
    };
  },
  verzoek_afgehandeld: (d) => {
    const verzoeken: Optie<string>[] = Object.entries(d.view.dossier.verzoeken)
      .map(([waarde, v]) => {
        const kop = laatste(v?.ontvangen);
        return { waarde, label: van(kop ? woorden.verzoeksoort[kop.waarde.verzoeksoort] : waarde, kop?.feitdatum) };
      })
      .reverse();
    const nu = waarde_van(d.view.dossier.verzoeken[keus(d, verzoeken)]?.afgehandeld);
    return {
      titel: "Verzoek afgehandeld",
      knop: "Leg vast: afgehandeld",
      datum: "Geantwoord op",
      kanaal: "post",
      velden: [
        kiezer("verzoek", "Welk verzoek?", verzoeken, { geen: "Er is geen verzoek vastgelegd." }),
        { naam: "uitkomst", label: "Wat is er gedaan?", soort: "keuze", opties: keuzes.verzoekuitkomst },
        {
          naam: "reden",
          label: "Waarom niet (helemaal)?",
          soort: "tekst",
          als: (v) => tekst(v, "uitkomst") !== "" && v["uitkomst"] !== "toegewezen",
        },
      ],
      begin: () => ({ verzoek: keus(d, verzoeken), uitkomst: nu?.uitkomst ?? null, reden: nu?.reden ?? "" }),
      maak: (v) => ({
        soort: "verzoek_afgehandeld",
        data: {
          verzoek: tekst(v, "verzoek"),
          uitkomst: gekozen<Verzoekuitkomst>(v, "uitkomst"),
          reden: tekst(v, "reden"),
        },
      }),
    };
  },
  datalek_ontdekt: (d) => {
    const bestaand = d.view.dossier.datalekken;
    const datalek = d.onderwerp !== null && bestaand[d.onderwerp] ? d.onderwerp : nieuwe_naam(bestaand);
    return {
      titel: "Datalek ontdekt",
      uitleg:
        "Gegevens zijn kwijt, of gezien door iemand die dat niet mag. Bel meteen de functionaris gegevensbescherming: melden kan tot 72 uur na de ontdekking.",
      knop: "Leg het datalek vast",
      datum: "Ontdekt op",
      tijd: "Hoe laat?",
      velden: [
        {
          naam: "wat",
          label: "Wat is er gebeurd?",
          hulp: "Zonder namen of andere gegevens van mensen.",
          soort: "tekst",
        },
      ],
      begin: () => ({ wat: waarde_van(bestaand[datalek]?.ontdekt)?.wat ?? "" }),
      maak: (v) => ({ soort: "datalek_ontdekt", data: { datalek, wat: tekst(v, "wat") } }),
    };
  },
  datalek_gemeld: (d) => {
    const lekken: Optie<string>[] = Object.entries(d.view.dossier.datalekken)
      .map(([waarde, l]) => ({ waarde, label: van("Ontdekt", laatste(l?.ontdekt)?.feitdatum) }))
      .reverse();
    return {
      titel: "Datalek gemeld",
      uitleg: "Bij de Autoriteit Persoonsgegevens.",
      knop: "Leg vast: gemeld",
      datum: "Gemeld op",
      velden: [
        kiezer("datalek", "Welk datalek?", lekken, { geen: "Er is geen datalek vastgelegd." }),
        { naam: "toelichting", label: "Wat is er gemeld?", soort: "tekst", optioneel: true },
      ],
      begin: () => ({
        datalek: keus(d, lekken),
        toelichting: waarde_van(d.view.dossier.datalekken[keus(d, lekken)]?.gemeld)?.toelichting ?? "",
      }),
      maak: (v) => ({
        soort: "datalek_gemeld",
        data: { datalek: tekst(v, "datalek"), toelichting: tekst(v, "toelichting") },
      }),
    };
  },
} satisfies Vormen;

/** "Klacht van ma 4 januari 2027". */
function van(wat: string, datum: string | undefined): string {
  return datum ? `${wat}, ${datum_kort(datum)}` : wat;
}
