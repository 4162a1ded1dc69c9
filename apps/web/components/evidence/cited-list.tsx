import type { Cited } from '@csto-record/queries'
import { hrefOf } from '#web/format/href.ts'
import { textFragment } from '#web/format/text-fragment.ts'
import { EvidenceLines } from './evidence-lines.tsx'

/** What an answer rests on, each with the way to its source and to the place in the text. */
export const CitedList = ({ evidence }: { evidence: readonly Cited[] }) => (
  <EvidenceLines
    lines={evidence.map(({ source, publisher, published, paragraph, phrase, by, manner, url }) => ({
      key: `${source} ${paragraph} ${phrase}`,
      href: hrefOf(source),
      mark: null,
      publisher,
      published,
      paragraph,
      by: by === null ? null : by.name,
      manner,
      find: textFragment(url, phrase),
    }))}
  />
)
