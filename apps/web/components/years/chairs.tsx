import { GivenBy } from '#web/components/evidence/given-by.tsx'
import { dataset } from '#web/data/dataset.ts'
import type { YearPage } from '#web/data/years.ts'
import { certaintyInWords } from '#web/format/certainty.ts'
import { hrefOf } from '#web/format/href.ts'
import { spanInWords } from '#web/format/span.ts'
import { years as words } from '#web/words/index.ts'

/** The terms in the chair that hold days of the year, each with who says so. */
export const Chairs = ({ chairs }: { chairs: YearPage['book']['chairs'] }) =>
  chairs.length === 0 ? (
    <p className="unknown">{words.noChair}</p>
  ) : (
    <ul className="plain">
      {chairs.map(({ chairmanship, state, start, end, certainty, why, evidence }) => (
        <li key={chairmanship}>
          <a href={hrefOf(chairmanship)}>{state.name}</a>, {spanInWords(start, end, dataset.asOf)}
          {certainty !== 'yes' && <span className="unknown">, {certaintyInWords({ certainty, why })}</span>}
          <span className="about">
            <GivenBy evidence={evidence} />
          </span>
        </li>
      ))}
    </ul>
  )
