/** What the forms say that record: taking back what was recorded by mistake. */
export const vervallen = {
  vervallen: {
    titel: "Laat een vastlegging vervallen",
    uitleg: (label: string, feitdatum_leesbaar: string) =>
      `${label}, ${feitdatum_leesbaar}. Doe dit alleen als het nooit gebeurd is, of bij een ander hoort. Klopt er iets niet, verbeter het dan. Wat er stond, blijft te lezen in de geschiedenis.`,
    uitleg_zonder_regel: "Kies eerst in de geschiedenis wat er vervalt.",
    knop: "Laat vervallen",
    velden: { reden: { label: "Waarom vervalt dit?" } },
  },
};
