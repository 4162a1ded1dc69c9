import { definitionOf, recordById, recordTypes } from '@csto-record/domain'
import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { linkedData } from './linked-data.ts'
import { statusTerms } from './status-terms.ts'

const dataset = datasetOf({
  ...exampleFiles,
  'events/talks.yaml':
    'name: Talks\nkind: meeting\nstart: "2025-06"\nform: videoconference\nbodies: [body/example-council]\nevidence:\n  - { source: source/example, phrase: talks, supports: [start, form, bodies], says: cancelled }\n',
})
const nameOf = (id: Parameters<typeof recordById>[1]) => {
  const record = recordById(dataset, id)
  return record !== undefined && 'name' in record ? String(record.name) : id
}

test('an event is described with its day, form, organizer and status', () => {
  const event = recordById(dataset, 'event/talks')
  if (event === undefined) throw new Error('the example has no talks')
  const data = linkedData(event, { webUrl: 'https://example.org', nameOf, status: 'cancelled' })
  expect(data).toMatchObject({
    '@type': 'Event',
    startDate: '2025-06',
    eventStatus: 'https://schema.org/EventCancelled',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    organizer: [{ '@type': 'Organization', name: 'Example Council' }],
    url: 'https://example.org/events/talks',
  })
})

test('every type with a life cycle says which stage was reached, and no other type does', () => {
  for (const type of recordTypes) {
    const stages = Object.keys(definitionOf(type).stages ?? {})
    for (const stage of stages.filter((one) => one !== 'dropped')) {
      expect([type, stage, Object.keys(statusTerms(type, stage))]).toEqual([
        type,
        stage,
        [expect.stringMatching(/Status$/)],
      ])
    }
    if (stages.length === 0) expect([type, statusTerms(type, null)]).toEqual([type, {}])
  }
  expect(statusTerms('document', 'in-force')).toEqual({ creativeWorkStatus: 'in force' })
  expect(statusTerms('document', null)).toEqual({})
  expect(statusTerms('commitment', 'fulfilled')).toEqual({ actionStatus: 'https://schema.org/CompletedActionStatus' })
  expect(statusTerms('commitment', 'dropped')).toEqual({})
})
