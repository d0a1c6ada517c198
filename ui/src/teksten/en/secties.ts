import type * as nl from "../nl";
import type { Tekst } from "../tekst";

/** The chapters of the verslag beside its pages: what they are made of, and whether that still holds. */
export const secties = {
  titel: "What does it say?",
  uitleg: "Open a chapter to read it, to improve it, or to check whether it still holds.",
  stand: {
    leeg: "not complete yet",
    veranderd: "changed, write it anew",
    nagegaan: "still holds",
    staat_er: "written down",
    los: "follows by itself",
  },
  uit_gesprek: (datum: string, wie: string) => `From the conversation of ${datum}, ${wie}`,
  opgeschreven: (datum: string, wie: string) => `Written down on ${datum}, ${wie}`,
  nagegaan: (datum: string, wie: string) => `(checked on ${datum}, ${wie})`,
  uitkomst: { klopt_nog: "Still holds", veranderd: "Changed" },
  klopt: "Still holds",
  veranderd: "Changed",
  wat_veranderde: "What has changed?",
  leg_vast: "Record",
  bekijk: "Look at it or change it",
  nog_niets: "Nothing is recorded here yet.",
  volgt_vanzelf: "This chapter follows from what is recorded elsewhere.",
  pagina: (nummer: number) => `To page ${String(nummer)}`,
  feiten: {
    mantelzorg: "Informal care and help of others",
    wlz: "Wet langdurige zorg (long-term care act)",
    eigen_bijdrage: "Own contribution",
    ondersteuning: "The proposed support",
  },
} satisfies Tekst<typeof nl.secties>;
