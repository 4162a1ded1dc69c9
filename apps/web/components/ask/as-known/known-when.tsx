import type { knownSince } from '@csto-record/queries'
import { Marks } from '#web/components/evidence/marks.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { inWords } from '#web/format/label.ts'
import type { Notes } from '#web/format/notes.ts'
import { asKnown as words } from '#web/words/index.ts'

type Telling = ReturnType<typeof knownSince>['tellings'][number]

/** When it became known what stage a matter had reached: the status of the record follows from this table alone. */
export const KnownWhen = ({ tellings, notes }: { tellings: readonly Telling[]; notes: Notes }) => (
  <table className="listing">
    <caption className="visually-hidden">{words.saidCaption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.published}</th>
        <th scope="col">{words.says}</th>
        <th scope="col">{words.source}</th>
      </tr>
    </thead>
    <tbody>
      {tellings.map(({ says, source, publisher, published, by, evidence }) => (
        <tr key={`${source.id} ${says} ${by?.id}`}>
          <td className="when">{published === null ? words.undatedSource : <DateWords date={published} />}</td>
          <td>
            {inWords(says)}
            {by !== null && <span className="soft">{`, ${words.onTheWordOf(by.name)}`}</span>}
          </td>
          <td>
            {publisher}
            <Marks passages={notes.of(evidence)} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
