import type { DocumentId, FuzzyDate } from '@csto-record/domain'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { lists as words } from '#web/words/index.ts'

/** What a list shows of a document. */
export interface ListedDocument {
  readonly id: DocumentId
  readonly name: string
  readonly kind: string
  /** How far it came; null where no source says. */
  readonly status: string | null
  /** The day it is listed under; null where there is none. */
  readonly on: FuzzyDate | null
  /** The name of the body whose act it is. */
  readonly body: string | null
}

/** Documents in a list: day, name, kind, how far each came. Made of its properties alone, for pages and answers alike. */
export const DocumentList = ({ documents }: { documents: readonly ListedDocument[] }) => (
  <ul className="brief">
    {documents.map(({ id, name, kind, status, on, body }) => (
      <li key={id}>
        <span className="when">
          {on === null ? <span className="unknown">{words.noDay}</span> : <DateWords date={on} />}
        </span>
        <span>
          <a href={hrefOf(id)}>{name}</a>
          <span className="about">
            {[inWords(kind), ...(status === null ? [] : [inWords(status)]), ...(body === null ? [] : [body])].join(
              ', ',
            )}
          </span>
        </span>
      </li>
    ))}
  </ul>
)
