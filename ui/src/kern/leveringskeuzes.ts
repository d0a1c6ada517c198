import type { KeuzeLeveringsvorm } from "../bindings";

/** The answers that say how the support is to be delivered: a provider with zorg in natura, a reason with a pgb. */
export function gekozen(
  regels: readonly { regel: string }[],
  keuzes: Record<string, Partial<KeuzeLeveringsvorm>>,
): KeuzeLeveringsvorm[] {
  return regels.flatMap(({ regel }) => {
    const k = keuzes[regel];
    if (!k?.leveringsvorm) return [];
    const zin = k.leveringsvorm === "zorg_in_natura";
    return [
      {
        regel,
        leveringsvorm: k.leveringsvorm,
        aanbieder: zin ? (k.aanbieder ?? null) : null,
        motivering: zin ? null : k.motivering?.trim() || null,
      },
    ];
  });
}
