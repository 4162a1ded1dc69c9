import type { FuzzyDate, Manner } from '@csto-record/domain'
import { dateInWords } from '#web/format/date.ts'
import { mannerWords } from '#web/format/label.ts'
import { evidence as words } from '#web/words/index.ts'

/** One place in a source, as a short line says it. */
export interface EvidenceLine {
  readonly key: string
  /** Where the line leads: the place in the list of evidence on the page, or the page of the source. */
  readonly href: string
  /** The mark under which the page lists it; null where the page lists no evidence. */
  readonly mark: string | null
  readonly publisher: string
  readonly published: FuzzyDate | null
  readonly paragraph: number | null
  /** The name of the one on whose word the source says so; null where the publisher speaks for itself. */
  readonly by: string | null
  readonly manner: Manner
  /** The address of the text, opened at the words meant; null where the list of evidence on the page has it. */
  readonly find: string | null
}

const Line = ({ line }: { line: EvidenceLine }) => (
  <li>
    <a href={line.href}>
      {line.mark !== null && (
        <>
          <span className="mark">{line.mark}</span>{' '}
        </>
      )}
      {line.publisher}
      {line.published === null ? `, ${words.undated}` : `, ${dateInWords(line.published)}`}
      {line.paragraph !== null && `, ${words.paragraph(line.paragraph)}`}
    </a>
    {line.by !== null && (
      <span className="by">
        , {words.onTheWordOf} {line.by}
      </span>
    )}
    {mannerWords[line.manner] !== null && <span className="by">, {mannerWords[line.manner]}</span>}
    {line.find !== null && (
      <>
        {', '}
        <a href={line.find} rel="noreferrer">
          {words.find}
        </a>
      </>
    )}
  </li>
)

/**
 * What a value rests on, short: publisher, day, paragraph, on whose word. `rest` stands for what is not said out.
 * Made of its properties alone, so that pages and answers in the browser share it.
 */
export const EvidenceLines = ({ lines, rest }: { lines: readonly EvidenceLine[]; rest?: React.ReactNode }) => (
  <ul className="margin" aria-label={words.title}>
    {lines.map((line) => (
      <Line key={line.key} line={line} />
    ))}
    {rest !== undefined && <li>{rest}</li>}
  </ul>
)
