const year = 365.2425
const msPerDay = 86_400_000

/** Where a day lies between the beginning of one year and the end of another, in percent. */
export const acrossYears = (day: string, first: number, last: number): number => {
  const from = Date.parse(`${first}-01-01`)
  const span = (last - first + 1) * year * msPerDay
  return Math.round(((Date.parse(day) - from) / span) * 10_000) / 100
}

const steps = [1, 2, 2.5, 5, 10]
/** Round numbers from 0 to beyond the largest: at most six of them. */
export const roundTicks = (largest: number): readonly number[] => {
  const most = Math.max(largest, 5)
  const rough = most / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (steps.find((one) => one * power >= rough) ?? 10) * power
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, position) => position * step)
}
