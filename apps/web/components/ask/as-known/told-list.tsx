import { Foreign } from '#web/components/kit/foreign.tsx'
import type { KnownTelling } from '#web/data/known/record-file.ts'
import { asKnown as words } from '#web/words/index.ts'

/** What sources said of a matter, each with its day and its own words. */
export const ToldList = ({ tellings }: { tellings: readonly KnownTelling[] }) => (
  <ol className="told">
    {tellings.map(({ key, says, href, publisher, published, by, phrases }) => (
      <li key={key}>
        {published ?? words.undatedSource}: <a href={href}>{publisher}</a> {words.told(says)}
        {by !== null && `, ${words.onTheWordOf(by)}`}
        {phrases.map((phrase) => (
          <q key={phrase}>
            <Foreign text={phrase} />
          </q>
        ))}
      </li>
    ))}
  </ol>
)
