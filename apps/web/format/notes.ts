import type { Citation, Id, Manner, SourceRecord } from '@csto-record/domain'
import type { Cited, Ref } from '@csto-record/queries'

/** One place in a source that a page leans on. */
export interface Passage {
  /** What stands beside the value: `3`, or `3b` where the page leans on several places of source 3. */
  readonly mark: string
  readonly source: SourceRecord
  readonly paragraph: number | null
  readonly phrase: string
  readonly by: Ref | null
  readonly manner: Manner
  readonly note: string | null
  /** What the page takes from it, each once. */
  readonly supports: readonly Supported[]
}
/** What something is cited for: the name of a field, and where on the page its value stands; null for nowhere. */
export interface Supported {
  readonly name: string
  readonly place: string | null
}
/** A source with the places cited from it. */
export interface Note {
  readonly number: number
  readonly source: SourceRecord
  readonly passages: readonly Passage[]
}
export interface Notes {
  readonly list: readonly Note[]
  /** The passages of some citations in the order of their marks, each once. */
  readonly of: (citations: readonly (Citation | Cited)[]) => readonly Passage[]
}
/** A citation with what it is cited for. */
export interface CitedFor {
  readonly citation: Citation | Cited
  readonly supports: string
  /** The place on the page of what it is cited for, as an HTML id; null or left out for nowhere. */
  readonly place?: string | null
}

/** What the notes of a page take from the record: its sources and the names of those on whose word they speak. */
export interface Named {
  /** Undefined for a source that the record lacks. */
  readonly sourceOf: (id: SourceRecord['id']) => SourceRecord | undefined
  readonly nameOf: (id: Id) => string
}

const idOfBy = ({ by }: Citation | Cited): Id | null => (typeof by === 'string' || by === null ? by : by.id)
const keyOf = (citation: Citation | Cited): string =>
  [citation.source, citation.paragraph, citation.phrase, idOfBy(citation), citation.manner].join('\n')

const letters = 'abcdefghijklmnopqrstuvwxyz'
/** `a` to `z`, then `aa` to `zz`: no page cites more places of one source. */
const letterOf = (position: number): string =>
  position < letters.length
    ? letters.charAt(position)
    : `${letters.charAt(Math.floor(position / letters.length) - 1)}${letters.charAt(position % letters.length)}`

/**
 * Numbers the sources of a page in the order in which it first cites them, and letters the places within each.
 * A citation whose source is not among the given ones is left out.
 */
export const collectNotes = ({ sourceOf, nameOf }: Named, cited: readonly CitedFor[]): Notes => {
  const bySource = new Map<
    SourceRecord,
    Map<string, { citation: Citation | Cited; supports: Map<string, string | null> }>
  >()
  for (const { citation, supports, place: at = null } of cited) {
    const source = sourceOf(citation.source)
    if (source === undefined) continue
    const places = bySource.get(source) ?? new Map()
    bySource.set(source, places)
    const place = places.get(keyOf(citation)) ?? { citation, supports: new Map<string, string | null>() }
    places.set(keyOf(citation), place)
    place.supports.set(supports, place.supports.get(supports) ?? at)
  }
  const byKey = new Map<string, Passage>()
  const list = [...bySource].map(([source, places], index): Note => {
    const passages = [...places].map(([key, { citation, supports }], position): Passage => {
      const by = idOfBy(citation)
      const passage = {
        mark: places.size === 1 ? `${index + 1}` : `${index + 1}${letterOf(position)}`,
        source,
        paragraph: citation.paragraph,
        phrase: citation.phrase,
        by: by === null ? null : { id: by, name: nameOf(by) },
        manner: citation.manner,
        note: 'note' in citation ? citation.note : null,
        supports: [...supports].map(([name, at]) => ({ name, place: at })),
      }
      byKey.set(key, passage)
      return passage
    })
    return { number: index + 1, source, passages }
  })
  const order = new Map([...byKey.values()].map((passage, position) => [passage, position]))
  return {
    list,
    of: (citations) =>
      [...new Set(citations.flatMap((citation) => byKey.get(keyOf(citation)) ?? []))].toSorted(
        (left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0),
      ),
  }
}
