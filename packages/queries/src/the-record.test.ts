import { allRecords } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { describe, expect, test } from 'vitest'
import {
  chairOn,
  compareChairmanships,
  coverage,
  disputes,
  membersOn,
  officeHolders,
  resolveName,
  search,
  series,
  timeline,
} from './index.ts'
import { factPaths } from './testing/fact-paths.ts'

describe('the five answers that a reader comes for', () => {
  test('who chaired the 27th meeting on illegal migration, and on whose word', () => {
    const meeting = series(dataset, { of: 'body/cccim' })
      .series.flatMap(({ events }) => events)
      .find(({ number }) => number === 27)
    expect(meeting?.chair).toMatchObject({
      who: { id: 'person/alexander-gorovoy' },
      evidence: [{ source: 'source/csto-2024-12-03-illegal-migration-council' }],
    })
  })
  test('what Kyrgyzstan promised for 2019 and for 2025, side by side', () => {
    const compared = compareChairmanships(dataset, {
      left: 'chairmanship/kyrgyzstan-2019',
      right: 'chairmanship/kyrgyzstan-2025',
    })
    expect([compared.left?.state.name, compared.right?.state.name]).toEqual(['Kyrgyzstan', 'Kyrgyzstan'])
    expect(compared.left?.commitments.length).toBeGreaterThanOrEqual(6)
    expect(compared.right?.commitments.length).toBeGreaterThanOrEqual(10)
    for (const { evidence } of [...(compared.left?.commitments ?? []), ...(compared.right?.commitments ?? [])])
      expect(evidence).not.toEqual([])
    expect(compared.topics.some(({ left, right }) => left.length > 0 && right.length > 0)).toBe(true)
  })
  test('who was in the chair on 15 September 2021', () => {
    expect(chairOn(dataset, { date: '2021-09-15' }).chair).toMatchObject({
      state: { id: 'state/tajikistan' },
      certainty: 'yes',
    })
  })
  test('what was known on 15 January 2025 about the conference on cybersecurity', () => {
    const conference = (knownBy: string | null) =>
      timeline(dataset, { topic: 'topic/cyber', knownBy, limit: 500 }).events.find(
        ({ id }) => id === 'event/2025-06-cybersecurity-conference',
      )
    expect(conference('2025-01-15')).toMatchObject({ status: 'planned', start: null })
    expect(
      conference('2025-01-15')?.evidence.every(({ published }) => (published?.latest ?? '9') <= '2025-01-15'),
    ).toBe(true)
    expect(conference(null)).toMatchObject({ status: 'held' })
  })
  test('which dates are reported for the session in Astana', () => {
    const [start] = disputes(dataset, { record: 'event/2024-11-28-csc-astana' }).disputes.filter(
      ({ field }) => field === 'start',
    )
    const dates = [start?.preferred.value, ...(start?.others.map(({ value }) => value) ?? [])]
    expect(dates).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ edtf: '2024-11-28' }),
        expect.objectContaining({ edtf: '2024-12-28' }),
      ]),
    )
    expect(start?.others.every(({ evidence }) => evidence.length > 0)).toBe(true)
  })
})

const obvious: readonly (readonly [asked: string, first: string])[] = [
  ['Семериков', 'person/valery-semerikov'],
  ['Semerikov', 'person/valery-semerikov'],
  ['Масадыков', 'person/taalatbek-masadykov'],
  ['Masadykov', 'person/taalatbek-masadykov'],
  ['Жапаров', 'person/sadyr-japarov'],
  ['Садыр Жапаров', 'person/sadyr-japarov'],
  ['Japarov', 'person/sadyr-japarov'],
  ['Жээнбеков', 'person/sooronbai-jeenbekov'],
  ['Jeenbekov', 'person/sooronbai-jeenbekov'],
  ['Zheenbekov', 'person/sooronbai-jeenbekov'],
  ['ОДКБ', 'organization/csto'],
  ['CSTO', 'organization/csto'],
  ['Астана', 'place/astana'],
  ['Astana', 'place/astana'],
  ['Горовой', 'person/alexander-gorovoy'],
  ['Gorovoi', 'person/alexander-gorovoy'],
  ['illegal migration', 'topic/illegal-migration'],
  ['Бишкек', 'place/bishkek'],
  ['Токаев', 'person/kassym-jomart-tokayev'],
  ['Tokayev', 'person/kassym-jomart-tokayev'],
  ['Зась', 'person/stanislav-zas'],
  ['Zas', 'person/stanislav-zas'],
  ['Тасмагамбетов', 'person/imangali-tasmagambetov'],
  ['Tasmagambetov', 'person/imangali-tasmagambetov'],
  ['Бордюжа', 'person/nikolai-bordyuzha'],
  ['Bordyuzha', 'person/nikolai-bordyuzha'],
  ['Collective Security Council', 'body/collective-security-council'],
  ['Interaction-2024', 'event/2024-09-interaction-2024'],
  ['Dushanbe', 'place/dushanbe'],
  ['Душанбе', 'place/dushanbe'],
  ['Лукашенко', 'person/alexander-lukashenko'],
  ['Пашинян', 'person/nikol-pashinyan'],
  ['Рахмон', 'person/emomali-rahmon'],
  ['Таджикистан', 'state/tajikistan'],
  ['КСОР', 'force/krrf'],
]
test.each(obvious)('a search for %s finds %s first', (q, first) => {
  expect(search(dataset, { q }).hits[0]?.record.id).toBe(first)
})
test.each(obvious.filter(([, first]) => first.startsWith('person/')))('the spelling %s resolves to %s', (name, id) => {
  expect(resolveName(dataset, { name, type: 'person' }).matches.map(({ record }) => record.id)).toContain(id)
})

test('no fact of the record is without evidence', () => {
  expect([...factPaths(dataset)].filter(([, evidence]) => evidence.length === 0).map(([path]) => path)).toEqual([])
})
test('there is one chair or none on the first day of every month since the organization was founded', () => {
  const days = Array.from(
    { length: 24 * 12 },
    (_, index) => `${2002 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
  )
  const doubtful = days.filter(
    (date) => chairOn(dataset, { date }).candidates.filter(({ certainty }) => certainty === 'yes').length > 1,
  )
  expect(doubtful).toEqual([])
})
test('nobody is in the chair for sure, and nobody a member for sure, the day after the last that was looked at', () => {
  const next = new Date(Date.parse(dataset.asOf) + 86_400_000).toISOString().slice(0, 10)
  for (const date of [next, '2090-01-01']) {
    const sure = [...chairOn(dataset, { date }).candidates, ...membersOn(dataset, { date }).members].filter(
      ({ certainty }) => certainty === 'yes',
    )
    expect(sure).toEqual([])
  }
  expect(membersOn(dataset, { role: 'member' }).members.some(({ certainty }) => certainty === 'yes')).toBe(true)
})
test('nobody holds an office before the vote that his own page tells of', () => {
  const chairs = (date: string) =>
    officeHolders(dataset, { of: 'body/permanent-council', office: 'Chairman', date }).holders.map(
      ({ person, certainty }) => `${person.id} ${certainty}`,
    )
  expect(chairs('2024-01-10')).toContain('person/marat-syzdykov yes')
  expect(chairs('2024-01-09').join()).not.toContain('marat-syzdykov')
})
test('the record counts itself', () => {
  expect(coverage(dataset, {})).toMatchObject({
    records: allRecords(dataset).length,
    facts: factPaths(dataset).size,
    sources: dataset.sources.length,
  })
})
