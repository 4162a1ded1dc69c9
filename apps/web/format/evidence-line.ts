import type { Cited } from '@csto-record/queries'
import type { EvidenceLine } from '#web/components/evidence/evidence-lines.tsx'
import { hrefOf } from './href.ts'
import { textFragment } from './text-fragment.ts'

/** A citation as a line says it. */
export const lineOf = ({ source, publisher, published, paragraph, phrase, by, manner, url }: Cited): EvidenceLine => ({
  key: `${source} ${paragraph} ${phrase}`,
  href: hrefOf(source),
  mark: null,
  publisher,
  published,
  paragraph,
  by: by === null ? null : by.name,
  manner,
  find: textFragment(url, phrase),
})
