import { TermPage } from '#web/components/record/chairmanship/term-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'
import { promisesOf } from '#web/data/chairmanships.ts'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { outcomesInWords } from '#web/format/outcome.ts'
import { spanInWords } from '#web/format/span.ts'
import { terms as words } from '#web/words/index.ts'

const route = recordRoute(
  'chairmanship',
  ({ id, state, of, start, end }) => {
    const promises = promisesOf(id)
    const promised = promises.length === 0 ? words.noPromise : `${outcomesInWords(promises)}.`
    return words.describe(nameOf(state), nameOf(of), spanInWords(start, end, dataset.asOf), promised)
  },
  TermPage,
)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
