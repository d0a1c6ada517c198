import type * as T from "../../bindings";

/** The chapters of the verslag beside its pages: what they are made of, and whether that still holds. */
export const secties = {
  titel: "Wat staat erin?",
  uitleg: "Open een hoofdstuk om te lezen, te verbeteren, of na te gaan of het nog klopt.",
  stand: {
    leeg: "nog niet compleet",
    veranderd: "veranderd, werk bij",
    nagegaan: "klopt nog",
    staat_er: "opgeschreven",
    los: "volgt vanzelf",
  },
  uit_gesprek: (datum: string, wie: string) => `Uit het gesprek van ${datum}, ${wie}`,
  opgeschreven: (datum: string, wie: string) => `Opgeschreven op ${datum}, ${wie}`,
  nagegaan: (datum: string, wie: string) => `(nagegaan op ${datum}, ${wie})`,
  uitkomst: { klopt_nog: "Klopt nog", veranderd: "Veranderd" } satisfies Record<T.Bevestiging, string>,
  klopt: "Klopt nog",
  veranderd: "Veranderd",
  wat_veranderde: "Wat is er veranderd?",
  leg_vast: "Leg vast",
  bekijk: "Bekijk of wijzig",
  nog_niets: "Hier is nog niets vastgelegd.",
  volgt_vanzelf: "Dit hoofdstuk volgt uit wat elders is vastgelegd.",
  pagina: (nummer: number) => `Naar bladzijde ${String(nummer)}`,
  feiten: {
    mantelzorg: "Mantelzorg en hulp van anderen",
    wlz: "Wet langdurige zorg",
    eigen_bijdrage: "Eigen bijdrage",
    ondersteuning: "De voorgestelde ondersteuning",
  },
};
