import { titleOf } from '@csto-record/domain'
import { QuestionList } from '#web/components/ask/open-questions/question-list.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { kindsAsked, questions, questionsByType, questionsHref } from '#web/data/open-questions.ts'
import { numberInWords } from '#web/format/count.ts'
import { openQuestions as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/open-questions' })

const OpenQuestions = () => (
  <>
    <PageHead title={words.title}>
      <p>
        {words.count(questions.length)}. {words.description}
      </p>
      <PageTools page="/open-questions" />
    </PageHead>
    <Section id="types" title={words.byType}>
      <table className="listing">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.head.type}</th>
            {kindsAsked.map((kind) => (
              <th key={kind} scope="col" className="number">
                {words.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questionsByType.map(({ type, word, questions: own }) => (
            <tr key={type}>
              <th scope="row">
                <a href={questionsHref(word, 1)}>{titleOf(type)}</a>
              </th>
              {kindsAsked.map((kind) => (
                <td key={kind} className="number">
                  {numberInWords(own.filter((question) => question.kind === kind).length)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
    {kindsAsked
      .filter((kind) => kind !== 'asked')
      .map((kind) => (
        <Section key={kind} id={kind} title={words.kinds[kind]}>
          <QuestionList questions={questions.filter((question) => question.kind === kind)} />
        </Section>
      ))}
  </>
)
export default OpenQuestions
