import { ComparePage } from '#web/components/ask/compared/compare-page.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { compared as words } from '#web/words/index.ts'

const { title, description } = words.kinds.years
export const metadata = metadataOf({ title, description, href: '/compare/years' })

const Compare = () => <ComparePage kind="years" />
export default Compare
