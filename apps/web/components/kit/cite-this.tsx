import type { Id } from '@csto-record/domain'
import { Section } from '#web/components/kit/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { apiUrl, webUrl } from '#web/data/site.ts'
import { bibtex, cslJson, plainCitation } from '#web/format/citation.ts'
import { apiPath } from '#web/format/href.ts'
import { record as words } from '#web/words/index.ts'

/** How to cite the page, and where a machine reads the same. */
export const CiteThis = ({ title, href, id }: { title: string; href: string; id: Id | null }) => {
  const { version, asOf } = dataset
  const citable = { title, url: `${webUrl}${href}`, id, version, asOf }
  return (
    <Section id="cite" title={words.cite}>
      <p className="citation">{plainCitation(citable)}</p>
      <details>
        <summary>{words.bibtex}</summary>
        <pre>{bibtex(citable)}</pre>
      </details>
      <details>
        <summary>{words.csl}</summary>
        <pre>{cslJson(citable)}</pre>
      </details>
      {id !== null && (
        <p className="machine">
          <code>{id}</code> · <a href={`${apiUrl}${apiPath(id)}`}>{words.json}</a>
        </p>
      )}
    </Section>
  )
}
