import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asDay, compareDates, Day, type End, FuzzyDate, spanHolds } from './edtf.ts'
import { parseEdtf } from './parse-edtf.ts'

const day = fc
  .date({ min: new Date('1985-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** Every form of date that the record writes. */
const expression = fc.oneof(
  day,
  fc.tuple(day, fc.constantFrom('', '?', '~', '%')).map(([date, mark]) => date.slice(0, 7) + mark),
  fc.tuple(day, fc.constantFrom('', '?', '~', '%')).map(([date, mark]) => date.slice(0, 4) + mark),
  day.map((date) => `${date.slice(0, 3)}X`),
  day.map((date) => `${date.slice(0, 7)}-XX`),
  day.map((date) => `XXXX${date.slice(4)}`),
  fc
    .tuple(day, day)
    .filter(([one, other]) => one !== other)
    .map((days) => days.toSorted().join('/')),
)
const date = expression.map((text) => FuzzyDate.parse(parseEdtf(text) ?? text))
const start: fc.Arbitrary<FuzzyDate | null> = fc.option(date)
const end: fc.Arbitrary<End> = fc.oneof(date, fc.constant('..' as const), fc.constant(null))
const run = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 300 })

describe('a date of the record', () => {
  test('has a first and a last day, in order, or neither', () => {
    run(
      fc.property(expression, (text) => {
        const { earliest, latest } = FuzzyDate.parse(parseEdtf(text) ?? text)
        if (earliest === null || latest === null) return earliest === latest
        return Day.safeParse(earliest).success && Day.safeParse(latest).success && earliest <= latest
      }),
    )
  })

  test('keeps the expression it was written as, and reads again as the same date', () => {
    run(
      fc.property(expression, (text) => {
        const once = FuzzyDate.parse(parseEdtf(text) ?? text)
        expect(once.edtf).toBe(text)
        expect(FuzzyDate.parse(once)).toEqual(once)
      }),
    )
  })

  test('holds the day that it makes less precise', () => {
    run(
      fc.property(day, (exact) => {
        for (const vague of [exact.slice(0, 7), exact.slice(0, 4), `${exact.slice(0, 3)}X`]) {
          const { earliest, latest } = FuzzyDate.parse(parseEdtf(vague) ?? vague)
          expect((earliest ?? '') <= exact && exact <= (latest ?? '')).toBe(true)
        }
      }),
    )
  })
})

test('no text makes the reader of dates throw, or gives a day that does not exist', () => {
  const bits = fc.array(fc.constantFrom('1', '20', '19', '-', 'X', '~', '?', '/', '..', 'T', '[', '0', '3'), {
    maxLength: 12,
  })
  run(
    fc.property(
      fc.oneof(
        fc.string(),
        bits.map((parts) => parts.join('')),
      ),
      (text) => {
        const read = parseEdtf(text)
        if (read === undefined || read.earliest === null) return true
        return (
          Day.safeParse(read.earliest).success &&
          Day.safeParse(read.latest).success &&
          read.earliest <= (read.latest ?? '')
        )
      },
    ),
  )
})

describe('the order of dates', () => {
  test('is the same from both sides', () => {
    run(fc.property(date, date, (left, right) => compareDates(left, right) === 0 - compareDates(right, left)))
  })

  test('goes on from one date to the next', () => {
    run(
      fc.property(date, date, date, (one, two, three) => {
        const [first, second, third] = [one, two, three].toSorted(compareDates)
        return compareDates(first ?? null, second ?? null) <= 0 && compareDates(first ?? null, third ?? null) <= 0
      }),
    )
  })

  test('puts a date that lies wholly before another first, and an unknown one last', () => {
    run(
      fc.property(date, date, (left, right) => {
        if (left.latest !== null && right.earliest !== null && left.latest < right.earliest) {
          expect(compareDates(left, right)).toBe(-1)
        }
        if (left.earliest === null && right.earliest !== null) expect(compareDates(left, right)).toBe(1)
      }),
    )
  })
})

describe('a span', () => {
  test('holds no day before it may have begun, and none after it must have ended', () => {
    run(
      fc.property(start, end, day, (first, last, on) => {
        const verdict = spanHolds(first, last, asDay(on))
        const before = first !== null && first.earliest !== null && on < first.earliest
        const after = last !== null && last !== '..' && last.latest !== null && on > last.latest
        expect(verdict === 'no').toBe(before || after)
      }),
    )
  })

  test('holds a day for certain only where start and end are both known to lie around it', () => {
    run(
      fc.property(start, end, day, (first, last, on) => {
        if (spanHolds(first, last, asDay(on)) !== 'yes') return
        expect(first?.latest != null && first.latest <= on).toBe(true)
        expect(last === '..' || (last !== null && last.earliest !== null && on <= last.earliest)).toBe(true)
      }),
    )
  })
})
