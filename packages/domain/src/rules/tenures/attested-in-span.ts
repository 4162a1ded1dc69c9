import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, nested } from '../support/example.ts'
import { dateOrNull, surelyAfter, surelyBefore, written } from '../support/time.ts'

const jane = (attested: string) => {
  const chair = `office: Chair\nof: body/example-council\nstart: "2018-05-01"\nend: "2019-01-01"\nattested: ["${attested}"]\n`
  const evidence = cited('office', 'of', 'start', 'end', 'attested')
  return `name: Jane Example\n${cited('name')}${nested('tenures', { chair: chair + evidence })}`
}

export const attestedInSpan: Rule = {
  id: 'attested-in-span',
  summary: 'Nobody is attested in office before the start or after the end of the term.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'tenure').flatMap(({ id, start, end, attested }) =>
      attested.flatMap((day, position) => {
        const last = dateOrNull(end)
        const [early, late] = [surelyBefore(day, start), surelyAfter(day, last)]
        if (!early && !late) return []
        const message = early
          ? `attested ${written(day)}, before the start on ${written(start)}`
          : `attested ${written(day)}, after the end on ${written(last)}`
        const tip = 'mend one of the days, or make another tenure of it'
        return [{ ...locate(id, ['attested', position]), message, tip }]
      }),
    ),
  passes: { 'persons/jane-example.yaml': jane('2018-10-10') },
  fails: { 'persons/jane-example.yaml': jane('2019-10-10') },
}
