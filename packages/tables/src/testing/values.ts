/** Every value that stands anywhere in a record, as text, with how often: a date counts as its expression. */
export const valuesIn = (value: unknown, counts = new Map<string, number>()): ReadonlyMap<string, number> => {
  if (value === null || value === undefined) return counts
  if (Array.isArray(value)) for (const entry of value) valuesIn(entry, counts)
  else if (typeof value === 'object' && 'edtf' in value) count(String(value.edtf), counts)
  else if (typeof value === 'object') for (const inner of Object.values(value)) valuesIn(inner, counts)
  else count(String(value), counts)
  return counts
}

export const count = (text: string, counts: Map<string, number>): void => {
  counts.set(text, (counts.get(text) ?? 0) + 1)
}
