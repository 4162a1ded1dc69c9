import { openQuestions } from '@csto-record/queries'
import { QuestionGroup } from '#web/components/ask/open-questions/question-group.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { countOf } from '#web/format/count.ts'

const description =
  'What the record cannot answer: asked by its editors with what they looked through, or following from what it lacks.'
export const metadata = metadataOf({ title: 'Open questions', description, href: '/open-questions' })

const kinds = [
  { kind: 'no-report', title: 'Planned, not reported' },
  { kind: 'undecided', title: 'Undecided' },
  { kind: 'missing-number', title: 'Missing numbers' },
  { kind: 'unknown-year', title: 'Without a year' },
  { kind: 'no-follow-up', title: 'Promises without follow-up' },
  { kind: 'asked', title: 'Asked by the editors' },
] as const

const OpenQuestions = () => {
  const { questions } = openQuestions(dataset, {})
  return (
    <>
      <PageHead title="Open questions">
        <p>
          {countOf(questions.length, 'question')}. {description}
        </p>
      </PageHead>
      {kinds.map(({ kind, title }) => {
        const own = questions.filter((one) => one.kind === kind)
        return own.length === 0 ? null : (
          <Section key={kind} id={kind} title={title}>
            <QuestionGroup questions={own} />
          </Section>
        )
      })}
    </>
  )
}
export default OpenQuestions
