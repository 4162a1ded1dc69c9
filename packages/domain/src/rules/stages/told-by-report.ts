import { recordsOf } from '../../dataset.ts'
import type { Evidence } from '../../evidence.ts'
import { factsOf, pathOf } from '../../facts.ts'
import type { EventRecord } from '../../record.ts'
import { statusOf } from '../../status.ts'
import type { Rule } from '../rule.ts'
import { citing, entry } from '../support/example.ts'

const stillToCome: readonly (string | null)[] = ['planned', 'postponed', 'cancelled']
const tellsOfPlan = ({ says, manner }: Evidence): boolean => manner === 'announced' || stillToCome.includes(says)
/** A measure that says that it counts what was to come. */
const counted = /\b(?:planned|expected|announced|due|authorized|proposed|scheduled|to be|agenda)\b/i

const measureOf = ({ figures }: EventRecord, path: string): string =>
  figures.find(({ key }) => path === `figures:${key}`)?.measure ?? ''

const exercise = (measure: string, open: string, start = '2019-04-03') =>
  `name: An exercise\nkind: exercise\nstart: "${start}"\nfigures: [{ key: troops, measure: "${measure}", value: 3500 }]\n${citing({ says: 'held' }, 'start')}${entry({ phrase: '"3,500 troops"', manner: 'announced' }, 'figures:troops')}${open}`

export const toldByReport: Rule = {
  id: 'told-by-report',
  summary:
    'The chair, an outcome or a figure of an event that was held rests on a report, or says that it is the plan, or asks for the report.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap((event) => {
      if (stillToCome.includes(statusOf(dataset, event)?.status ?? 'planned')) return []
      return factsOf(event).flatMap((fact) => {
        if (!['chair', 'outcomes', 'figures'].includes(fact.field)) return []
        const path = pathOf(fact)
        if (fact.evidence.length === 0 || !fact.evidence.every(tellsOfPlan)) return []
        if (counted.test(measureOf(event, path))) return []
        if (event.open.some(({ field }) => field === path || field === fact.field)) return []
        const message = `${path} rests on an announcement alone, and the event was held`
        const tip = `cite the report, ${fact.field === 'figures' ? 'say in the measure that it was planned' : 'leave it out'}, or ask for it with field: ${path}`
        return [{ ...locate(event.id, [fact.field]), message, tip }]
      })
    }),
  passes: {
    'events/2019-04-03-exercise.yaml': exercise('troops planned', ''),
    'events/2019-03-exercise.yaml': exercise(
      'troops',
      'open:\n  - { key: troops, field: "figures:troops", question: How many came? }\n',
      '2019-03-03',
    ),
    'events/2026-04-exercise.yaml': `name: Another\nkind: exercise\nstart: "2026-04"\nfigures: [{ key: troops, measure: troops, value: 35 }]\n${citing({ phrase: '35 troops', manner: 'announced', says: 'planned' }, 'start', 'figures:troops')}`,
  },
  fails: { 'events/2019-04-03-exercise.yaml': exercise('troops', '') },
}
