/** The same texts in another language: every sentence with the same name, filled in with the same things. */
export type Tekst<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: K extends "waarde" ? T[K] : Tekst<T[K]> };
