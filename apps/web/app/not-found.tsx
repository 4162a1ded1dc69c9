import { PageHead } from '#web/components/kit/page-head.tsx'

export const metadata = { title: 'Not on record' }

const NotFound = () => (
  <PageHead title="Not on record">
    <p>There is no page at this address.</p>
    <p>
      <a href="/search">Search the record</a>, or go to its <a href="/">first page</a>.
    </p>
  </PageHead>
)
export default NotFound
