import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { TopicTree } from '#web/components/record/topic/topic-tree.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { topicsByYearFigure } from '#web/figures/topics-by-year.tsx'
import { lists, topics as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/topics' })

const Topics = () => (
  <>
    <PageHead title={words.title}>
      <p>{words.description}</p>
      <PageTools page="/topics" />
    </PageHead>
    <Section id="scheme" title={words.scheme}>
      <TopicTree under={null} />
    </Section>
    <Section id="drawn" title={lists.drawn} wide>
      <FigureFrame figure={topicsByYearFigure} level={3} tableAt="/figures/topics-by-year#table" />
    </Section>
  </>
)
export default Topics
