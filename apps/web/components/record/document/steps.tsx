import { type DocumentRecord, statusOf } from '@csto-record/domain'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { FactSign } from '#web/components/evidence/fact-sign.tsx'
import { Margin } from '#web/components/evidence/margin.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { dataset } from '#web/data/dataset.ts'
import { isUsual } from '#web/data/documents.ts'
import { documentSteps, type Step } from '#web/format/document-steps.ts'
import { evidenceOn } from '#web/format/evidence.ts'
import type { Notes } from '#web/format/notes.ts'
import { documents as words } from '#web/words/index.ts'

const When = ({ step: { name, on, isReached } }: { step: Step }) => {
  if (name === 'planned' || name === 'drafted') return null
  if (on === 'not-yet') return words.notYet
  if (on !== null && on !== 'none') return <DateWords date={on} full />
  return <span className="unknown">{isReached ? words.dayNotKnown : words.noStep}</span>
}

/** How far a document came: a bar of its steps, each with its day and what that rests on. */
export const Steps = ({
  document,
  isRatified,
  notes,
}: {
  document: DocumentRecord
  /** Whether a party has ratified it: then one looks for its entry into force, whatever the kind. */
  isRatified: boolean
  notes: Notes
}) => {
  const status = statusOf(dataset, document)
  const steps = documentSteps(
    document,
    status?.status ?? null,
    (field) => isUsual(document.kind, field) || (isRatified && field === 'inForce'),
  )
  return steps.length === 0 ? null : (
    <ol className="steps" aria-label={words.stepsTitle}>
      {steps.map((step) => (
        <li key={step.name} id={step.name} className={step.isReached ? 'reached' : 'missed'}>
          <span className="step">
            {words.steps[step.name]}
            <FactSign record={document} paths={[step.name]} />
          </span>
          <span className="when">
            <When step={step} />
          </span>
          <Margin passages={notes.of(evidenceOn(document, step.name))} />
          <DisputeNote disputes={document.disputes.filter(({ field }) => field === step.name)} notes={notes} />
        </li>
      ))}
    </ol>
  )
}
