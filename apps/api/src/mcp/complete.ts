import { allRecords, type Dataset, type RecordType, slugOf } from '@csto-record/domain'
import { suggest } from '@csto-record/queries'
import type { Served } from '../http/served.ts'
import { refusalOf } from './call.ts'
import { promptArgument } from './prompts.ts'
import { resourceTemplates } from './resources.ts'

/** As many as the protocol lets one answer hold. */
const most = 100

/** What a client asks to complete: an argument of a prompt, or the variable of a template of resources. */
export interface Completing {
  readonly ref:
    | { readonly type: 'ref/prompt'; readonly name: string }
    | { readonly type: 'ref/resource'; readonly uri: string }
  readonly argument: { readonly name: string; readonly value: string }
}

/** Ids that what was typed may become: those that begin so, with or without their type, then those of names that do. */
const idsFor = (dataset: Dataset, type: RecordType | null, typed: string): readonly string[] => {
  const all = allRecords(dataset).filter((record) => type === null || record.type === type)
  const begin = all.filter(({ id }) => id.startsWith(typed) || slugOf(id).startsWith(typed)).map(({ id }): string => id)
  const asked = typed.trim().slice(0, 100)
  const named =
    asked === '' ? [] : suggest(dataset, { q: asked, type, limit: 20 }).suggestions.map(({ id }): string => id)
  return [...new Set([...begin, ...named])]
}

/** The type of the records whose ids are wanted; null for any; undefined where no ids are. */
const typeWanted = (served: Served, { ref, argument }: Completing): RecordType | null | undefined => {
  if (ref.type === 'ref/prompt') return promptArgument(ref.name, argument.name)
  const template = resourceTemplates(served).find(({ uriTemplate }) => uriTemplate === ref.uri)
  if (template === undefined) {
    const expected = `one of ${resourceTemplates(served)
      .map(({ uriTemplate }) => uriTemplate)
      .join(', ')}`
    throw refusalOf([
      { parameter: 'ref', value: ref.uri.slice(0, 120), message: 'is no template of resources', expected },
    ])
  }
  return template.uriTemplate.includes(`{+${argument.name}}`) && argument.name === 'id' ? null : undefined
}

/** What an argument may become. Nothing is completed that is no id: days and sentences are the client's own. */
export const complete = (served: Served, asked: Completing) => {
  const type = typeWanted(served, asked)
  const all = type === undefined ? [] : idsFor(served.dataset, type, asked.argument.value)
  return { completion: { values: all.slice(0, most), total: all.length, hasMore: all.length > most } }
}
