import type { Tekst } from "../tekst";
import type * as nl from "../nl";

const zoveel = (n: number, een: string, meer: string) => (n === 1 ? `1 ${een}` : `${String(n)} ${meer}`);

/** What is said about looking over a besluit before its letter goes out. */
export const besluitcontrole = {
  titel: "Check before the letter goes out",
  uitleg: "Advice of a second reader. You decide; the check holds nothing back.",
  stand: {
    fout: "Not right",
    aandacht: "Look at this",
    in_orde: "In order",
  },
  samen: (fout: number, aandacht: number) => {
    const delen = [
      fout > 0 ? zoveel(fout, "point is not right", "points are not right") : "",
      aandacht > 0 ? zoveel(aandacht, "point to look at", "points to look at") : "",
    ].filter(Boolean);
    return delen.length > 0 ? `${delen.join(", ")}.` : "Everything is in order.";
  },
  in_orde: (n: number) => zoveel(n, "point is in order", "points are in order"),
  laden: "The check is being made…",
  naar: {
    soort: "Choose what the besluit will be",
    gronden: "Choose the reasons",
    regels: "Choose what is granted",
    motivering: "Write the reasons",
    antwoord_op_opmerkingen: "Answer the remarks",
    weigering_pgb: "Refuse the pgb with a reason",
    budgetten: "Fill in the amount",
    mandaat: "Fill in who decides",
    begin: "Fill in the period",
    einde: "Fill in the period",
    leveringsvorm: "Choose zorg in natura or pgb",
    aanbieder: "Choose the provider",
    doel: "Write down the goal",
  } as Partial<Record<string, string>>,
} satisfies Tekst<typeof nl.besluitcontrole>;
