/** What is said about looking over a besluit before its letter goes out. */
import type * as T from "../../bindings";

const zoveel = (n: number, een: string, meer: string) => (n === 1 ? `1 ${een}` : `${String(n)} ${meer}`);

export const besluitcontrole = {
  titel: "Controle voor de brief weggaat",
  uitleg: "Advies van een tweede lezer. Jij beslist; de controle houdt niets tegen.",
  stand: {
    fout: "Klopt niet",
    aandacht: "Kijk hiernaar",
    in_orde: "In orde",
  } satisfies Record<T.Controlestand, string>,
  /** What was found, in one sentence. */
  samen: (fout: number, aandacht: number) => {
    const delen = [
      fout > 0 ? zoveel(fout, "punt klopt niet", "punten kloppen niet") : "",
      aandacht > 0 ? zoveel(aandacht, "punt om naar te kijken", "punten om naar te kijken") : "",
    ].filter(Boolean);
    return delen.length > 0 ? `${delen.join(", ")}.` : "Alles is in orde.";
  },
  in_orde: (n: number) => zoveel(n, "punt is in orde", "punten zijn in orde"),
  laden: "De controle wordt gemaakt…",
  /** What the button beside a point leads to, by the field of the besluit that it names. */
  naar: {
    soort: "Kies wat het besluit wordt",
    gronden: "Kies de redenen",
    regels: "Kies wat wordt toegekend",
    motivering: "Schrijf de motivering",
    antwoord_op_opmerkingen: "Antwoord op de opmerkingen",
    weigering_pgb: "Weiger het pgb met een reden",
    budgetten: "Vul het bedrag in",
    mandaat: "Vul in wie beslist",
    begin: "Vul de periode in",
    einde: "Vul de periode in",
    leveringsvorm: "Kies zorg in natura of pgb",
    aanbieder: "Kies de aanbieder",
    doel: "Schrijf het doel op",
  } as Partial<Record<string, string>>,
};
