import type { SourceRecord } from '@csto-record/domain'
import type { Ref } from '@csto-record/queries'
import { FactLine, Facts } from '#web/components/evidence/fact-line.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { RecordLinks } from '#web/components/kit/record-links.tsx'
import { languageName, standingWords } from '#web/format/label.ts'
import { sources } from '#web/words/index.ts'

const words = sources.facts

/** The bibliographic entry of a source. It is no statement of the record and has no evidence. */
export const SourceFacts = ({ source, republishedBy }: { source: SourceRecord; republishedBy: readonly Ref[] }) => (
  <Facts>
    <FactLine label={words.page}>
      <a href={source.url} rel="noreferrer">
        {source.url}
      </a>
      {source.archived !== null && (
        <>
          {' '}
          (
          <a href={source.archived} rel="noreferrer">
            {words.archived}
          </a>
          )
        </>
      )}
    </FactLine>
    <FactLine label={words.publisher}>
      {source.publisher}
      {source.publisherParty !== null && (
        <span className="soft">
          , {words.speaksFor} <RecordLink id={source.publisherParty} />
        </span>
      )}
    </FactLine>
    <FactLine label={words.published}>
      {source.published === null ? (
        <span className="unknown">{words.noDay}</span>
      ) : (
        <DateWords date={source.published} full />
      )}
    </FactLine>
    <FactLine label={words.language}>{languageName(source.language)}</FactLine>
    <FactLine label={words.standing}>{standingWords[source.standing]}</FactLine>
    {source.origin !== null && (
      <FactLine label={words.republishes}>
        <RecordLink id={source.origin} />
      </FactLine>
    )}
    {republishedBy.length > 0 && (
      <FactLine label={words.republishedBy}>
        <RecordLinks ids={republishedBy.map(({ id }) => id)} />
      </FactLine>
    )}
    {source.text !== null && (
      <FactLine label={words.text}>
        {words.checked(source.text.paragraphs)} <span className="soft digest">{words.digest(source.text.sha256)}</span>
      </FactLine>
    )}
    {source.note !== null && <FactLine label={words.note}>{source.note}</FactLine>}
  </Facts>
)
