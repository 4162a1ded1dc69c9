/**
 * What the romanizations of Cyrillic in use write differently (BGN/PCGN, ISO 9 and GOST without their marks, the
 * passports of the states concerned), each with the one form that stands for all of them. In order: a later rule sees
 * what an earlier one left.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'], // Dzhaparov, Zhaparov, Japarov; Tadzhikistan, Tajikistan
  [/enka$/g, 'enko'], // Lukashenka, Lukashenko
  [/off$/g, 'ov'], // Bordyuzhoff, Lavroff
  [/shch|sch/g, 'sh'], // Shcherbakov, Scherbakov
  [/tch/g, 'ch'], // Tchernov, Chernov
  [/kh/g, 'h'], // Rakhmon, Rahmon
  [/gh/g, 'g'], // Tasmaghambetov, Tasmagambetov
  [/tz/g, 'ts'], // Altzev, Altsev
  [/ou/g, 'u'], // Loukachenko, Lukachenko
  [/x/g, 'ks'], // Alexander, Aleksander
  [/w/g, 'v'], // Orlow, Orlov
  [/q/g, 'k'], // Qasym, Kasym
  [/y(?=[aeiou])/g, ''], // Tokayev, Tokaev; Yerevan, Erevan
  [/i(?=[aou])/g, ''], // Pashinian, Pashinyan; Abkhazia, Abkhaziya
  [/y/g, 'i'], // Gorovoy, Gorovoi; Dmitry, Dmitri
  [/([a-z])\1+/g, '$1'], // Kassym, Kasym; Jeenbekov, Jenbekov; Yurii, Yuri
]

/** A folded word in the form that its romanizations share: Zheenbekov and Jeenbekov both give `jenbekov`. */
export const romanized = (word: string): string => {
  const once = rules.reduce((text, [pattern, written]) => text.replaceAll(pattern, written), word)
  // One rule may leave what an earlier one would take: then the form is not yet the one that all share.
  return once === word ? once : romanized(once)
}
