import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { TermPromises } from '#web/components/record/commitment/term-promises.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { coursesByTerm } from '#web/data/promise-courses.ts'
import { figureHref } from '#web/figures/definition.ts'
import { promisesFigure } from '#web/figures/promises.ts'
import { promisesByTopicFigure } from '#web/figures/promises-by-topic.ts'
import { chair, promisesDrawn } from '#web/words/index.ts'

const words = promisesDrawn.page
export const metadata = metadataOf({
  title: words.title,
  description: words.description,
  href: '/chairmanships/promises',
})

const AllPromises = () => (
  <>
    <PageHead trail={[{ href: '/chairmanships', name: chair.title }]} title={words.title}>
      <p>{promisesFigure.alternative}</p>
    </PageHead>
    <Section id="side-by-side" title={words.sideBySide} wide>
      <FigureFrame figure={promisesFigure} level={3} />
    </Section>
    <Section id="topics" title={words.byTopic} wide>
      <FigureFrame figure={promisesByTopicFigure} level={3} tableAt={`${figureHref(promisesByTopicFigure.id)}#table`} />
    </Section>
    <Section id="texts" title={words.texts}>
      <p>{words.textsLead}</p>
      {[...coursesByTerm].map(([term, courses]) => (
        <TermPromises key={term} courses={courses} />
      ))}
    </Section>
  </>
)
export default AllPromises
