import type { SourceRecord } from '@csto-record/domain'
import type { Ref } from '@csto-record/queries'
import { FactLine, Facts } from '#web/components/evidence/fact-line.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { RecordLinks } from '#web/components/kit/record-links.tsx'
import { countOf } from '#web/format/count.ts'
import { languageName, standingWords } from '#web/format/label.ts'

/** The bibliographic entry of a source. It is no statement of the record and has no evidence. */
export const SourceFacts = ({ source, republishedBy }: { source: SourceRecord; republishedBy: readonly Ref[] }) => (
  <Facts>
    <FactLine label="Page">
      <a href={source.url} rel="noreferrer">
        {source.url}
      </a>
      {source.archived !== null && (
        <>
          {' '}
          (
          <a href={source.archived} rel="noreferrer">
            archived copy
          </a>
          )
        </>
      )}
    </FactLine>
    <FactLine label="Publisher">
      {source.publisher}
      {source.publisherParty !== null && (
        <span className="soft">
          , speaks for <RecordLink id={source.publisherParty} />
        </span>
      )}
    </FactLine>
    <FactLine label="Published">
      {source.published === null ? (
        <span className="unknown">the page shows no day</span>
      ) : (
        <DateWords date={source.published} full />
      )}
    </FactLine>
    <FactLine label="Language">{languageName(source.language)}</FactLine>
    <FactLine label="Standing">{standingWords[source.standing]}</FactLine>
    {source.origin !== null && (
      <FactLine label="Republishes">
        <RecordLink id={source.origin} />
      </FactLine>
    )}
    {republishedBy.length > 0 && (
      <FactLine label="Republished by">
        <RecordLinks ids={republishedBy.map(({ id }) => id)} />
      </FactLine>
    )}
    {source.text !== null && (
      <FactLine label="Text checked">
        {countOf(source.text.paragraphs, 'paragraph')}; every phrase cited from it was found in it.{' '}
        <span className="soft digest">SHA-256 {source.text.sha256}</span>
      </FactLine>
    )}
    {source.note !== null && <FactLine label="Note">{source.note}</FactLine>}
  </Facts>
)
