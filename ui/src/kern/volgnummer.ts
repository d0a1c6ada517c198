let laatste = 0;

/** A number that no other element of this window has: for ids that tie label, help and control. */
export function volgnummer(): number {
  laatste += 1;
  return laatste;
}
