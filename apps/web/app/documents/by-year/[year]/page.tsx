import { notFound } from 'next/navigation'
import { Beside } from '#web/components/kit/beside.tsx'
import { ListByMonth } from '#web/components/kit/list-by-month.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { DocumentList } from '#web/components/record/document/document-list.tsx'
import { besideYear, undated } from '#web/data/by-year.ts'
import { documentsByYear, listedDocuments } from '#web/data/documents.ts'
import { filedDayOf } from '#web/data/filed.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { monthInWords } from '#web/format/calendar.ts'
import { monthOf } from '#web/format/date.ts'
import { lists, documents as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly year: string }>
}
const hrefOf = (year: string): string => `/documents/by-year/${year}`
const wayTo = (year: string | null, name: (year: string) => string) =>
  year === null ? null : { href: hrefOf(year), name: name(year) }
const titleOf = (year: string): string => (year === undated ? words.titleUndated : words.titleOfYear(year))
const describe = (year: string): string => (year === undated ? words.descriptionUndated : words.descriptionOfYear(year))

export const dynamicParams = false
export const generateStaticParams = () => [...documentsByYear.keys()].map((year) => ({ year }))
export const generateMetadata = async ({ params }: Props) => {
  const { year } = await params
  return metadataOf({ title: titleOf(year), description: describe(year), href: hrefOf(year) })
}

const DocumentsOfYear = async ({ params }: Props) => {
  const { year } = await params
  const documents = documentsByYear.get(year)
  if (documents === undefined) notFound()
  const { before, after } = besideYear([...documentsByYear.keys()], year)
  return (
    <>
      <PageHead trail={[{ href: '/documents', name: words.title }]} title={titleOf(year)}>
        <p>
          {words.count(documents.length)}. {lists.newestFirst}.
        </p>
        <Beside label={lists.years} before={wayTo(before, lists.earlierYear)} after={wayTo(after, lists.laterYear)} />
        <PageTools page={hrefOf(year)} />
      </PageHead>
      <ListByMonth
        entries={documents}
        monthOf={({ id }) => monthOf(filedDayOf(id))}
        nameOf={monthInWords}
        unknown={year === undated ? lists.noYear : words.monthUnknown}
      >
        {(own) => <DocumentList documents={listedDocuments(own)} />}
      </ListByMonth>
    </>
  )
}
export default DocumentsOfYear
