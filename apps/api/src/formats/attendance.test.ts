import type { EventRecord } from '@csto-record/domain'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'

const participant = (
  who: EventRecord['participants'][number]['who'],
  ...roles: EventRecord['participants'][number]['roles']
) => ({
  who,
  capacity: null,
  onBehalfOf: null,
  roles,
})
const told = { paragraph: null, by: null, manner: 'reported', note: null } as const
const [first, ...others] = exampleDataset.events
const event: EventRecord = {
  ...first!,
  participants: [
    participant('person/jane-example', 'opened', 'spoke'),
    participant('state/xanadu', 'expected', 'took-part'),
    participant('state/yonder', 'absent'),
    participant('body/example-council', 'invited'),
  ],
  figures: [
    {
      key: 'troops',
      measure: 'troops',
      value: 500,
      whose: null,
      unit: null,
      covers: 'itself',
      qualifier: 'at-least',
      on: null,
    },
  ],
  disputes: [
    {
      field: 'start',
      value: '2019-05-03',
      evidence: [{ source: 'source/undated', ...told, phrase: 'on the third' }],
      reason: 'undecided',
      note: null,
    },
    {
      field: 'figures:troops',
      value: { key: 'troops', measure: 'troops', value: 400 },
      evidence: [{ source: 'source/undated', ...told, phrase: 'four hundred' }],
      reason: 'primary-document',
      note: 'An order of the day.',
    },
  ],
}
const app = exampleApp({}, { ...exampleDataset, events: [event, ...others] })

test('a table tells participants with their roles, and who was absent or only to come stands apart', async () => {
  const [header = '', line = ''] = (await (await app.request('/v1/events.csv')).text()).split('\r\n')
  const cells = line.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,)/g) ?? []
  const row = Object.fromEntries(header.split(',').map((name, position) => [name, cells[position]]))
  expect(row).toMatchObject({
    participants: 'person/jane-example (roles=opened+spoke); state/xanadu (roles=expected+took-part)',
    absent: 'state/yonder (roles=absent)',
    expected: 'body/example-council (roles=invited)',
  })
})
test('figures have their value and how exact it is, disputes the other value and the reason', async () => {
  const text = await (await app.request('/v1/events.csv')).text()
  expect(text).toContain('"troops (measure=troops, value=500, covers=itself, qualifier=at-least)"')
  expect(text).toContain(
    '"start (value=2019-05-03, evidence=source/undated, reason=undecided); figures:troops (value=troops (measure=troops, value=400), evidence=source/undated, reason=primary-document, note=An order of the day.)"',
  )
})
test('linked data calls nobody a participant who was not there', async () => {
  const document = await (await app.request('/v1/events/2019-05-02-session.jsonld')).json()
  const [node] = await jsonld.expand(document)
  const agents = (term: string) =>
    ((node?.[term] ?? []) as Record<string, { '@id': string }[]>[]).map((entry) =>
      entry['https://schema.org/agent']?.[0]?.['@id'].replace(/^.*\/v1\//, ''),
    )
  expect(agents('https://schema.org/participant')).toEqual(['person/jane-example', 'state/xanadu'])
  expect(agents('https://w3id.org/csto-record/ns#absent')).toEqual(['state/yonder'])
  expect(agents('https://w3id.org/csto-record/ns#expected')).toEqual(['body/example-council'])
})
