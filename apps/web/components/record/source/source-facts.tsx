import type { SourceRecord } from '@csto-record/domain'
import type { Ref } from '@csto-record/queries'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { RecordLinks } from '#web/components/kit/record-links.tsx'
import { countOf } from '#web/format/count.ts'
import { languageName, standingWords } from '#web/format/label.ts'

const Line = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div className="fact">
    <dt>{label}</dt>
    <dd className="value">{children}</dd>
  </div>
)

/** The bibliographic entry of a source. It is no statement of the record and has no evidence. */
export const SourceFacts = ({ source, republishedBy }: { source: SourceRecord; republishedBy: readonly Ref[] }) => (
  <dl className="facts">
    <Line label="Page">
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
    </Line>
    <Line label="Publisher">
      {source.publisher}
      {source.publisherParty !== null && (
        <span className="soft">
          , speaks for <RecordLink id={source.publisherParty} />
        </span>
      )}
    </Line>
    <Line label="Published">
      {source.published === null ? (
        <span className="unknown">the page shows no day</span>
      ) : (
        <DateWords date={source.published} full />
      )}
    </Line>
    <Line label="Language">{languageName(source.language)}</Line>
    <Line label="Standing">{standingWords[source.standing]}</Line>
    {source.origin !== null && (
      <Line label="Republishes">
        <RecordLink id={source.origin} />
      </Line>
    )}
    {republishedBy.length > 0 && (
      <Line label="Republished by">
        <RecordLinks ids={republishedBy.map(({ id }) => id)} />
      </Line>
    )}
    {source.text !== null && (
      <Line label="Text checked">
        {countOf(source.text.paragraphs, 'paragraph')}; every phrase cited from it was found in it.{' '}
        <span className="soft digest">SHA-256 {source.text.sha256}</span>
      </Line>
    )}
    {source.note !== null && <Line label="Note">{source.note}</Line>}
  </dl>
)
