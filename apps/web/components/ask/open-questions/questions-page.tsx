import { titleOf } from '@csto-record/domain'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Pager } from '#web/components/kit/pager.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { questionKinds, type questionsByType, questionsHref } from '#web/data/open-questions.ts'
import { lists, openQuestions as words } from '#web/words/index.ts'
import { QuestionList } from './question-list.tsx'

/** One page of the questions about a type of record. */
export const QuestionsPage = ({ of, page }: { of: (typeof questionsByType)[number]; page: number }) => {
  const here = of.pages[page - 1] ?? []
  const ways = (below: boolean) => (
    <Pager page={page} pages={of.pages.length} hrefOf={(number) => questionsHref(of.word, number)} below={below} />
  )
  return (
    <>
      <PageHead trail={[{ href: '/open-questions', name: words.title }]} title={words.titleOf(titleOf(of.type))}>
        <p>
          {words.count(of.questions.length)}.{of.pages.length > 1 && ` ${lists.pageOf(page, of.pages.length)}.`}
        </p>
        {ways(false)}
        <PageTools page={questionsHref(of.word, page)} />
      </PageHead>
      {questionKinds.map((kind) => {
        const own = here.filter((question) => question.kind === kind)
        return own.length === 0 ? null : (
          <Section key={kind} id={kind} title={words.kinds[kind]}>
            <QuestionList questions={own} />
          </Section>
        )
      })}
      {ways(true)}
    </>
  )
}
