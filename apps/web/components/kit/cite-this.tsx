import type { Id } from '@csto-record/domain'
import { ownItem, recordNote, writeBiblatex, writeRis } from '@csto-record/queries/citation'
import { Section } from '#web/components/kit/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { apiUrl, imprint, webUrl } from '#web/data/site.ts'
import { apiPath } from '#web/format/href.ts'
import { record as words } from '#web/words/index.ts'

/** How to cite the page, and where a machine reads the same; `id` is null for a page about no single record. */
export const CiteThis = ({
  title,
  href,
  id,
  children,
}: {
  title: string
  href: string
  id: Id | null
  children?: React.ReactNode
}) => {
  const address = `${webUrl}${href}`
  const own = ownItem(dataset, imprint)
  const item =
    id === null
      ? { ...own, id: 'csto-record', type: 'dataset' as const, title, URL: address }
      : { ...own, id, title, URL: address }
  return (
    <Section id="cite" title={words.cite}>
      <p className="citation">{`${recordNote({ title, address }, dataset, imprint)}.`}</p>
      <details>
        <summary>{words.bibtex}</summary>
        <pre>{writeBiblatex([item])}</pre>
      </details>
      <details>
        <summary>{words.ris}</summary>
        <pre>{writeRis([item])}</pre>
      </details>
      <details>
        <summary>{words.csl}</summary>
        <pre>{JSON.stringify([item], null, 1)}</pre>
      </details>
      {id !== null && (
        <p className="machine">
          <code>{id}</code> · <a href={`${apiUrl}${apiPath(id)}`}>{words.json}</a>
        </p>
      )}
      {children}
    </Section>
  )
}
