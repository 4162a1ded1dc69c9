import { statusOf } from '@csto-record/domain'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { documents } from '#web/data/documents.ts'
import { filedDayOf } from '#web/data/filed.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { countOf } from '#web/format/count.ts'
import { yearOf } from '#web/format/date.ts'
import { inWords } from '#web/format/label.ts'

const description =
  'Treaties, agreements, decisions, declarations, strategies and model laws, with the days of each act.'
export const metadata = metadataOf({ title: 'Documents', description, href: '/documents' })
const undated = 'No year on record'

const Documents = () => {
  const years = [...new Set(documents.map((document) => yearOf(filedDayOf(document.id)) ?? undated))]
  return (
    <>
      <PageHead title="Documents">
        <p>
          {countOf(documents.length, 'document')}. {description}
        </p>
      </PageHead>
      {years.map((year) => (
        <Section key={year} id={year === undated ? 'undated' : `y${year}`} title={year}>
          <ul className="brief">
            {documents
              .filter((document) => (yearOf(filedDayOf(document.id)) ?? undated) === year)
              .map((document) => {
                const date = filedDayOf(document.id)
                const status = statusOf(dataset, document)?.status
                return (
                  <li key={document.id}>
                    <span className="when">{date === null ? 'no day' : <DateWords date={date} />}</span>
                    <span>
                      <RecordLink id={document.id} />
                      <span className="about">
                        {inWords(document.kind)}
                        {status !== undefined && `, ${inWords(status)}`}
                      </span>
                    </span>
                  </li>
                )
              })}
          </ul>
        </Section>
      ))}
    </>
  )
}
export default Documents
