import { PageHead } from '#web/components/kit/page-head.tsx'
import { notFound as words } from '#web/words/index.ts'

export const metadata = { title: words.title }

const NotFound = () => (
  <PageHead title={words.title}>
    <p>{words.text}</p>
    <p>{words.ways}</p>
  </PageHead>
)
export default NotFound
