import { PersonPage } from '#web/components/record/person/person-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'
import { nameOf } from '#web/data/dataset.ts'
import { officesOf } from '#web/data/tenures.ts'
import { people as words } from '#web/words/index.ts'

const route = recordRoute(
  'person',
  ({ id, name }) => {
    const offices = officesOf(id).map(({ office, of }) => `${office}, ${nameOf(of)}`)
    return words.describe(name, offices.join('; '))
  },
  PersonPage,
)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
