/** The blocks of Unicode whose letters a browser can write in Latin: first and last code point of each. */
export const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x80, 0x24f], // Latin with marks
  [0x370, 0x52f], // Greek and Cyrillic
  [0x531, 0x58f], // Armenian
  [0x10a0, 0x10ff], // Georgian
  [0x1e00, 0x1eff], // Latin with more marks
  [0x2000, 0x206f], // dashes, quotation marks, spaces
  [0x2116, 0x2116], // №
]
