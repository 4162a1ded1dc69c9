import { Section } from '#web/components/kit/section.tsx'
import { dateInFull } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords, languageName, mannerWords, standingWords } from '#web/format/label.ts'
import type { Note, Notes, Passage, Supported } from '#web/format/notes.ts'
import { textFragment } from '#web/format/text-fragment.ts'
import { joints } from '#web/format/words.ts'
import { evidence as words } from '#web/words/index.ts'

/** What a place is cited for, each with the way back to where it stands on the page. */
const Supports = ({ supports }: { supports: readonly Supported[] }) => {
  const before = joints(supports.length)
  return (
    <span className="supports">
      {words.supports}
      {supports.map(({ name, place }, position) => (
        <span key={name}>
          {before[position]}
          {place === null ? name : <a href={`#${encodeURI(place)}`}>{name}</a>}
        </span>
      ))}
      {'.'}
    </span>
  )
}

const PassageEntry = ({ passage, alone }: { passage: Passage; alone: boolean }) => {
  const { mark, source, paragraph, phrase, by, manner, note, supports } = passage
  return (
    <li id={`evidence-${mark}`} className="passage">
      {!alone && <span className="mark">{mark}</span>}
      <span>
        {paragraph !== null && words.paragraph(paragraph)}
        <span className="find">
          {paragraph !== null && ', '}
          <a href={textFragment(source.url, phrase)} rel="noreferrer">
            {words.find}
          </a>
        </span>
        {by !== null && (
          <>
            , {words.onTheWordOf} <a href={hrefOf(by.id)}>{by.name}</a>
          </>
        )}
        {mannerWords[manner] !== null && <span className="manner">, {mannerWords[manner]}</span>}
        <Supports supports={supports} />
        {note !== null && <span className="remark"> {note}</span>}
      </span>
    </li>
  )
}

const Entry = ({ note: { number, source, passages } }: { note: Note }) => (
  <li className="source">
    <span className="mark number">{number}</span>
    <div>
      <p lang={source.language}>
        <span lang="en">{source.publisher}, </span>
        <cite>{source.title}</cite>
        <span lang="en">
          , {source.published === null ? words.undated : dateInFull(source.published)}.{' '}
          <span className="kind">
            {inWords(source.kind)}, {languageName(source.language)}
            {source.standing !== 'original' && `, ${standingWords[source.standing]}`}.{' '}
            <a href={source.url} rel="noreferrer" className="original">
              {words.original}
            </a>
            <span className="dot"> · </span>
            <a href={hrefOf(source.id)}>{words.allFromIt}</a>
          </span>
        </span>
      </p>
      <ul>
        {passages.map((passage) => (
          <PassageEntry key={passage.mark} passage={passage} alone={passages.length === 1} />
        ))}
      </ul>
    </div>
  </li>
)

/** All that a page rests on: each source once, with the places cited from it and what they support. */
export const EvidenceList = ({ notes }: { notes: Notes }) =>
  notes.list.length === 0 ? null : (
    <Section id="evidence" title={words.title}>
      <ol className="evidence">
        {notes.list.map((note) => (
          <Entry key={note.number} note={note} />
        ))}
      </ol>
    </Section>
  )
