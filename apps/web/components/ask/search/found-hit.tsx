import type { Told } from '@csto-record/queries/search-parts'
import { Foreign } from '#web/components/kit/foreign.tsx'
import { proseOf, snippetOf } from '#web/format/snippet.ts'
import { wordedWhy } from '#web/format/why-found.ts'
import { shortened } from '#web/format/words.ts'

/** A record that was found: its name, what it is, where the words stand in its text, and why it was found. */
export const FoundHit = ({ hit: { found, why } }: { hit: Told }) => {
  const { name, language, names, href, line } = found
  const snippet = snippetOf(proseOf(found), why)
  return (
    <li>
      <a href={href} lang={language ?? undefined}>
        {shortened(name, 160)}
      </a>
      {line !== '' && (
        <span className="about">
          <Foreign text={line} names={names} />
        </span>
      )}
      {snippet !== null && (
        <span className="snippet">
          {snippet.before}
          <mark>{snippet.words}</mark>
          {snippet.after}
        </span>
      )}
      <span className="why">
        <Foreign
          text={why.map(wordedWhy).join('; ')}
          names={[...names, ...(language === null ? [] : [[name, language] as const])]}
        />
      </span>
    </li>
  )
}
