import { type Dataset, hasType, type Id, slugOf } from '@csto-record/domain'
import { evidenceFor } from './evidence-for.ts'
import type { Findings } from './find.ts'
import { type Stretch, stretchesOf } from './stretches.ts'

/** A record to be: where its file goes, and its fields. */
export interface Draft {
  readonly path: string
  /** What a person must know before filling it in. */
  readonly remarks: readonly string[]
  readonly fields: Readonly<Record<string, unknown>>
}

/** What a stretch may tell of its event, each with its place. */
const eventFields = (findings: Findings, { from, to, meeting }: Stretch) => {
  const later = <T extends { readonly paragraph: number }>(found: readonly T[]) =>
    found.filter(({ paragraph }) => paragraph >= from && paragraph <= to)
  const mentions = later(findings.mentions)
  const first = <T extends { readonly id: Id }>(found: readonly T[], ...types: Parameters<typeof hasType>[1][]) =>
    found.find(({ id }) => hasType(id, ...types))
  const days = later(findings.dates).filter(({ edtf }) => edtf.length === 10)
  // A day with its year tells more than one without, wherever it stands.
  const date = days.find(({ edtf }) => !edtf.startsWith('XXXX')) ?? days[0]
  const place = first(mentions, 'place')
  const named = mentions.filter(({ id }) => hasType(id, 'person'))
  const people = named.filter(({ id }, position) => named.findIndex((other) => other.id === id) === position)
  const body = meeting === null ? first(mentions, 'body') : { ...meeting, id: meeting.of }
  const figures = later(findings.figures).map((figure, position) => ({ key: `figure-${position + 1}`, ...figure }))
  const fields = {
    start: date?.edtf,
    place: place?.id,
    bodies: body === undefined ? undefined : [body.id],
    series: meeting === null ? undefined : { of: meeting.of, key: meeting.series, number: meeting.number },
    participants: people.length === 0 ? undefined : people.map(({ id }) => ({ who: id })),
    figures:
      figures.length === 0
        ? undefined
        : figures.map(({ key, measure, value, qualifier }) => ({ key, measure, value, qualifier })),
  }
  const supports = [
    ...(date === undefined ? [] : [{ path: 'start', ...date }]),
    ...(place === undefined ? [] : [{ path: 'place', ...place }]),
    ...(body === undefined ? [] : [{ path: 'bodies', ...body }]),
    ...(meeting === null ? [] : [{ path: 'series', ...meeting }]),
    ...people.map((person) => ({ path: `participants:${person.id}`, ...person })),
    ...figures.map((figure) => ({ path: `figures:${figure.key}`, ...figure })),
  ]
  return { fields, supports }
}

const slugOfEvent = (start: string | undefined, { meeting, unnamed }: Stretch): string => {
  const what =
    meeting === null ? `event${unnamed === null ? '' : `-${unnamed}`}` : `${slugOf(meeting.of)}-${meeting.number}`
  return `${start?.replaceAll('X', 'x') ?? 'undated'}-${what}`
}

const withoutEmpty = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** Events on record that may be the one of the page: of that day, and of a body that the stretch names. */
const twins = (dataset: Dataset, findings: Findings, stretch: Stretch, start: string | undefined) => {
  const named = new Set<Id>(
    findings.mentions.flatMap(({ id, paragraph }) =>
      paragraph >= stretch.from && paragraph <= stretch.to && hasType(id, 'body') ? [id] : [],
    ),
  )
  return dataset.events.filter((event) => event.start?.edtf === start && event.bodies.some((body) => named.has(body)))
}

/**
 * Drafts of the events that a page may tell of: one for each numbered meeting it names, or one for the page.
 * Kind, name and status are left for somebody who has read it. For a meeting on record, only what to add to it.
 */
export const draftEvents = (dataset: Dataset, findings: Findings, source: Id<'source'>): readonly Draft[] =>
  stretchesOf(findings).map((stretch) => {
    const { meeting, unnamed } = stretch
    const { fields, supports } = eventFields(findings, stretch)
    const evidence = evidenceFor(findings, source, supports)
    if (meeting?.known != null) {
      const remarks = [`on record: add this evidence to ${meeting.known}, as far as it says something`]
      return { path: `events/${slugOf(meeting.known)}.yaml`, remarks, fields: { evidence } }
    }
    const unknown = `number ${unnamed} of a body that the record does not know by that name: add it to the names of the body`
    return {
      path: `events/${slugOfEvent(fields.start, stretch)}.yaml`,
      remarks: [
        ...(unnamed === null ? [] : [unknown]),
        ...twins(dataset, findings, stretch, fields.start).map(
          ({ id, name }) => `the same day and body: ${id}, ${name}`,
        ),
        'found by machine: keep only what the page says',
      ],
      fields: withoutEmpty({ name: '', kind: '', ...fields, evidence }),
    }
  })
