import type { RecordType } from '@csto-record/queries/search-parts'
import { kindsOfRecord, search as words } from '#web/words/index.ts'
import type { Asked } from './engine.ts'

const longest = 200
const isType = (type: string): type is RecordType => Object.hasOwn(kindsOfRecord, type)

/** The question in an address: null where there is none, a sentence where it does not fit. */
export const readAsked = (address: URLSearchParams): Asked | string | null => {
  const q = address.get('q')?.trim() ?? ''
  const type = address.get('type') ?? ''
  const after = Number(address.get('after') ?? '0')
  if (q === '') return null
  if (q.length > longest) return words.tooLong(longest)
  if (type !== '' && !isType(type)) return words.noKind(type, Object.keys(kindsOfRecord).join(', '))
  return { q, type: type === '' ? null : type, after: Number.isSafeInteger(after) && after > 0 ? after : 0 }
}
