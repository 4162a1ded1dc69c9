import { type Dataset, isNestedType, nestedIn, type RecordType, recordsOf, Slug, slugOf } from '@csto-record/domain'
import type { Asking, PathParam } from '../http/endpoint.ts'

const part = (description: string, example: string): PathParam => ({ schema: Slug, description, example })

/**
 * The varying part of a record's address: `{slug}`, or `{state}/{key}` for one that stands in another's file.
 * The examples are those of a record the dataset holds; a type without any takes made-up ones.
 */
export const recordPath = (
  type: RecordType,
  dataset: Dataset,
): { readonly path: string; readonly params: Readonly<Record<string, PathParam>>; readonly example: string } => {
  const [first] = recordsOf(dataset, type)
  const example = first === undefined ? (isNestedType(type) ? 'a/b' : 'a') : slugOf(first.id)
  const [one = example, two = example] = example.split('/')
  if (!isNestedType(type)) return { path: '{slug}', params: { slug: part(`the id, without ${type}/`, one) }, example }
  const parent = nestedIn[type]
  const params = {
    [parent]: part(`the id of the ${parent} it stands with, without ${parent}/`, one),
    key: part(`the key of the ${type} there`, two),
  }
  return { path: `{${parent}}/{key}`, params, example }
}

/** The id that an address asks for; any text, whether or not it has the form of an id. */
export const idIn = (type: RecordType, { path }: Pick<Asking, 'path'>): string =>
  isNestedType(type) ? `${type}/${path[nestedIn[type]] ?? ''}/${path['key'] ?? ''}` : `${type}/${path['slug'] ?? ''}`
