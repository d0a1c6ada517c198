/** The bytes of a file in base 64: how they go to the program. */
export function als_base64(bestand: Blob): Promise<string> {
  return new Promise((klaar, mislukt) => {
    const lezer = new FileReader();
    lezer.onload = () => {
      // "data:application/pdf;base64," stands in front.
      const adres = typeof lezer.result === "string" ? lezer.result : "";
      klaar(adres.slice(adres.indexOf(",") + 1));
    };
    lezer.onerror = () => {
      mislukt(lezer.error ?? new Error(bestand.type));
    };
    lezer.readAsDataURL(bestand);
  });
}
