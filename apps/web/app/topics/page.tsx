import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { TopicTree } from '#web/components/record/topic/topic-tree.tsx'
import { metadataOf } from '#web/data/metadata.ts'

const description = 'Threats and areas of work, in a small scheme of our own, with the attention they got year by year.'
export const metadata = metadataOf({ title: 'Topics', description, href: '/topics' })

const Topics = () => (
  <>
    <PageHead title="Topics">
      <p>{description}</p>
    </PageHead>
    <Section id="scheme" title="The scheme">
      <TopicTree under={null} />
    </Section>
  </>
)
export default Topics
