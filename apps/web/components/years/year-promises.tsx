import type { YearPage } from '#web/data/years.ts'
import { hrefOf } from '#web/format/href.ts'
import { outcomeInWords, outcomesInWords } from '#web/format/outcome.ts'
import { years as words } from '#web/words/index.ts'

/** What was promised for the terms of the year, and what is on record of it since, on whose word. */
export const YearPromises = ({ promises }: { promises: YearPage['promises'] }) => (
  <>
    <p>{words.promisesLead}</p>
    {promises.map(([term, own]) => (
      <div key={term}>
        <h3>
          <a href={`${hrefOf(term)}#promised`}>{own[0]?.chairmanship.name}</a>
        </h3>
        <p className="soft small">{outcomesInWords(own)}.</p>
        <ul className="matters">
          {own.map((promise) => (
            <li key={promise.id}>
              <a href={hrefOf(promise.id)}>{promise.summary}</a>
              <span className="about">{outcomeInWords(promise)}.</span>
            </li>
          ))}
        </ul>
      </div>
    ))}
    <p>
      <a href="/compare">{words.compare}</a>
    </p>
  </>
)
