import { recordsOf } from '../../dataset.ts'
import type { Day } from '../../edtf.ts'
import type { TenureRecord } from '../../record.ts'
import type { Rule } from '../rule.ts'
import { cited, nested } from '../support/example.ts'
import { groupBy } from '../support/group-by.ts'
import { surely } from '../support/time.ts'
import { foldName } from '../support/words.ts'

/** Whether a tenure holds a day for certain: the day is attested, or lies inside the span. */
const holds = (tenure: TenureRecord, day: Day): boolean => {
  const sure = surely(tenure)
  const attested = tenure.attested.some(({ earliest, latest }) => earliest === day && latest === day)
  return attested || (sure !== null && sure.from <= day && (sure.to === null || day < sure.to))
}
const daysOf = (tenure: TenureRecord): readonly Day[] => [
  ...tenure.attested.flatMap(({ earliest, latest }) => (earliest !== null && earliest === latest ? [earliest] : [])),
  ...[surely(tenure)].flatMap((sure) => sure?.from ?? []),
]

const pact = `name: Example Pact\nkind: subject\nseats: [{ office: Secretary General, seats: 1 }]\n${cited('name')}`
const holder = (name: string, start: string, end: string) => {
  const tenure = `office: Secretary General\nof: organization/example-pact\nstart: "${start}"\nend: "${end}"\n${cited('office', 'of', 'start', 'end')}`
  return `name: ${name}\n${cited('name')}${nested('tenures', { secretary: tenure })}`
}

export const seatsNotOverfilled: Rule = {
  id: 'seats-not-overfilled',
  summary: 'No more people hold an office at a time than it has seats.',
  check: ({ dataset, locate }) => {
    const offices = groupBy(recordsOf(dataset, 'tenure'), ({ of, office }) => `${of} ${foldName(office)}`)
    const holders = [...recordsOf(dataset, 'organization'), ...recordsOf(dataset, 'body')]
    return holders.flatMap(({ id, seats }) =>
      seats.flatMap(({ office, seats: allowed }) => {
        const tenures = offices.get(`${id} ${foldName(office)}`) ?? []
        const days = [...new Set(tenures.flatMap(daysOf))].toSorted()
        const day = days.find(
          (one) => new Set(tenures.filter((tenure) => holds(tenure, one)).map(({ person }) => person)).size > allowed,
        )
        const crowd = day === undefined ? [] : tenures.filter((tenure) => holds(tenure, day))
        const last = crowd.at(-1)
        if (last === undefined) return []
        const names = crowd.map(({ person }) => person).join(', ')
        const message = `${office} on ${day}: ${names}, for ${allowed} ${allowed === 1 ? 'seat' : 'seats'}`
        return [
          { ...locate(last.id, ['start']), message, tip: 'mend a start, an end or an attested day of one of them' },
        ]
      }),
    )
  },
  passes: {
    'organizations/example-pact.yaml': pact,
    'persons/jane-example.yaml': holder('Jane Example', '2015-01-01', '2017-01-01'),
    'persons/john-example.yaml': holder('John Example', '2017-01-01', '2019-01-01'),
  },
  fails: {
    'organizations/example-pact.yaml': pact,
    'persons/jane-example.yaml': holder('Jane Example', '2015-01-01', '2018-01-01'),
    'persons/john-example.yaml': holder('John Example', '2017-01-01', '2019-01-01'),
  },
}
