import type { Dataset } from '@csto-record/domain'
import { draftEvents } from '../draft/draft.ts'
import { valuesOf } from '../draft/event-values.ts'
import { findIn } from '../page/findings.ts'
import type { Summary } from './measure.ts'

const inOne = (field: string, value: unknown): string => {
  if (typeof value !== 'object' || value === null) return `${field} ${String(value)}`
  if (field === 'series') return `${field} ${Object.values(value).join(' ')}`
  if (field === 'figures' && 'value' in value) return `${field} ${String(value.value)}`
  return 'who' in value ? `${field} ${String(value.who)}` : field
}

/** What is found in a text, as lists to compare with what is to be found. */
export const summaryOf = (dataset: Dataset, text: string, fileName: string): Summary => {
  const findings = findIn(dataset, text, fileName)
  const { page, language, mentions, documents, exercises, unknown } = findings
  const known = [
    ...mentions.map(({ id }) => id),
    ...documents.flatMap(({ id }) => id ?? []),
    ...exercises.map((found) => found.known ?? found.series),
  ]
  const titles = documents.flatMap(({ id, start, end }) => (id === null ? [page.text.slice(start, end)] : []))
  const events = draftEvents(dataset, findings, 'source/measured').map(({ told, twins }) => [
    ...twins.slice(0, 1).map(({ id }) => `record ${id}`),
    ...valuesOf(told).map(({ field, value }) => inOne(field, value)),
    ...(told.says === null ? [] : [`says ${told.says}`]),
  ])
  return {
    language: language.tag,
    names: [...new Set(known)],
    unknown: [...unknown.map((name) => name.text), ...titles],
    events,
  }
}

/** What `expected.yaml` says of a text, as a summary. */
export interface Expected {
  readonly language: string
  readonly names: readonly string[]
  readonly unknown?: readonly string[]
  readonly events: readonly Readonly<Record<string, unknown>>[]
}
export const expectedSummary = ({ language, names, unknown = [], events }: Expected): Summary => ({
  language,
  names,
  unknown,
  events: events.map((event) =>
    Object.entries(event).flatMap(([field, value]) =>
      Array.isArray(value) ? value.map((entry: unknown) => `${field} ${String(entry)}`) : [`${field} ${String(value)}`],
    ),
  ),
})
