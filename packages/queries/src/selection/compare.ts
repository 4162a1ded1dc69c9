import type { Value } from './selection.ts'

/** Surrogates stand for characters beyond all that one unit of UTF-16 can hold. */
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

/** Orders text by its code points, as databases do that compare UTF-8 byte by byte; `<` goes by UTF-16. */
const compareText = (left: string, right: string): number => {
  const shared = Math.min(left.length, right.length)
  for (let index = 0; index < shared; index += 1) {
    const [one, other] = [left.charCodeAt(index), right.charCodeAt(index)]
    if (one === other) continue
    return isSurrogate(one) === isSurrogate(other) ? one - other : isSurrogate(one) ? 1 : -1
  }
  return left.length - right.length
}

/** Orders two values of one column: negative where the left comes first, 0 where they are the same. */
export const compareValues = (left: Value, right: Value): number =>
  typeof left === 'string' && typeof right === 'string' ? compareText(left, right) : Number(left) - Number(right)

/** Orders two values, either way; what is unknown comes last in both. */
export const compareKnown = (left: Value | null, right: Value | null, descending: boolean): number => {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
  return descending ? compareValues(right, left) : compareValues(left, right)
}
