import type { knownSince } from '@csto-record/queries'
import { Foreign } from '#web/components/kit/foreign.tsx'
import { dateInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { asKnown as words } from '#web/words/index.ts'

type Telling = ReturnType<typeof knownSince>['tellings'][number]

/** What sources said of a matter, each with its day and its own words. */
export const ToldList = ({ tellings }: { tellings: readonly Telling[] }) => (
  <ol className="told">
    {tellings.map(({ says, source, publisher, published, by, evidence }) => (
      <li key={`${source.id} ${says} ${by?.id}`}>
        {published === null ? words.undatedSource : dateInWords(published)}: <a href={hrefOf(source.id)}>{publisher}</a>{' '}
        {words.told(says)}
        {by !== null && `, ${words.onTheWordOf(by.name)}`}
        {evidence.slice(0, 2).map(({ phrase }) => (
          <q key={phrase}>
            <Foreign text={phrase} />
          </q>
        ))}
      </li>
    ))}
  </ol>
)
