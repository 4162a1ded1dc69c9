import type { Id } from '@csto-record/domain'
import { Section } from '#web/components/kit/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { inbox, webUrl } from '#web/data/site.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { formAddress, mailAddress, reportText } from '#web/format/report.ts'
import { factTools } from '#web/words/index.ts'

const words = factTools

/** The prepared message of a mistake on the page of a record, and where this copy of the reader takes it. */
export const Report = ({ id, facts }: { id: Id; facts: boolean }) => {
  const { version, asOf } = dataset
  const page = `${webUrl}${hrefOf(id)}`
  const reported = { record: id, path: null, value: null, page, version, asOf: dayInWords(asOf) }
  return (
    <Section id="report-a-mistake" title={words.report}>
      <details>
        <summary>{words.message.text}</summary>
        <p>
          {words.page.lead} {facts && words.page.ofAFact}
        </p>
        <pre>{reportText(reported)}</pre>
        {inbox.mail === null && inbox.issues === null && <p>{words.message.nowhere}</p>}
      </details>
      <p className="ways">
        {inbox.mail !== null && <a href={mailAddress(inbox.mail, reported)}>{words.message.byMail}</a>}
        {inbox.issues !== null && <a href={formAddress(inbox.issues, reported)}>{words.message.byForm}</a>}
        <a href="/about#editors">{words.page.editors}</a>
      </p>
    </Section>
  )
}
