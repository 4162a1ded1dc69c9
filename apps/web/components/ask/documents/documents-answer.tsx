import type { ActDate, FuzzyDate } from '@csto-record/domain'
import type { DocumentResult } from '@csto-record/queries'
import { LeftOut } from '#web/components/ask/as-known/left-out.tsx'
import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { nextPage } from '#web/components/ask/client/next-page.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { ViewSwitch } from '#web/components/ask/client/view-switch.tsx'
import { CalendarYears } from '#web/components/calendar/calendar-years.tsx'
import { AnswerTools, type Api } from '#web/components/lists/answer-tools.tsx'
import { DocumentList } from '#web/components/record/document/document-list.tsx'
import { lists, documents as words } from '#web/words/index.ts'
import { documentsAsked } from './documents-asked.ts'

const mostAtOnce = 300
const dayOf = (date: ActDate): FuzzyDate | null => (typeof date === 'object' ? date : null)

/** The day a document is listed under: that of the act asked for, or else of the first act that has one. */
const listedDay = ({ adopted, signed, inForce }: DocumentResult, act: string | null): FuzzyDate | null => {
  if (act === 'signed') return dayOf(signed)
  if (act === 'in-force') return dayOf(inForce)
  return dayOf(adopted) ?? (act === 'adopted' ? null : (dayOf(signed) ?? dayOf(inForce)))
}

/** The documents that the address asks for, newest first, as a list or as a calendar. */
export const DocumentsAnswer = ({
  record: { dataset, queries },
  address,
  api,
}: {
  record: LoadedRecord
  address: URLSearchParams
  api: Api
}) => {
  const search = documentsAsked(address, mostAtOnce)
  const checked = queries.documentsByAct.read(search)
  if (!checked.ok) return <Problems problems={checked.problems} />
  const { total, documents, next, notKnown } = queries.documentsByAct.run(dataset, checked.params)
  const listed = documents.map((document) => ({
    ...document,
    on: listedDay(document, checked.params.act),
    body: document.body?.name ?? null,
  }))
  return (
    <>
      <p>{total === 0 ? words.none : words.found(total)}</p>
      <LeftOut notKnown={notKnown} />
      {total > 0 && (
        <AnswerTools
          list="documents"
          dataset={dataset}
          query={queries.documentsByAct}
          checked={checked.params}
          asked={search}
          total={total}
          api={api}
        />
      )}
      {total > 0 && <ViewSwitch path="/documents" address={address} />}
      {address.get('view') === 'calendar' ? (
        <CalendarYears entries={listed.map((one) => ({ id: one.id, name: one.name, start: one.on, end: null }))} />
      ) : (
        <DocumentList documents={listed} />
      )}
      {next !== null && (
        <p>
          <a href={nextPage('/documents', address, next)}>{lists.next(mostAtOnce)}</a>
        </p>
      )}
    </>
  )
}
