import type { activityOf } from '@csto-record/queries'
import type { ChoiceField } from '#web/components/ask/client/choice.ts'
import { capital } from '#web/format/words.ts'
import { feed as words } from '#web/words/index.ts'

type Facets = ReturnType<typeof activityOf>['facets']

const counted = (value: string, name: string, count: number) => ({ value, name: words.valueCount(name, count) })

/** What a feed can be narrowed by, with how many entries each choice would leave. */
export const feedFields = ({ kind, year, role, topic }: Facets): readonly ChoiceField[] => {
  const years = year.map(({ value }) => String(value))
  return [
    {
      name: 'kind',
      label: words.kind,
      choices: kind.map(({ value, count }) => counted(value, words.kinds[value], count)),
    },
    {
      name: 'role',
      label: words.role,
      choices: role.map(({ value, count }) => counted(value, capital(words.roles[value]), count)),
    },
    {
      name: 'topic',
      label: words.topic,
      choices: topic.map(({ value, count }) => counted(value.id, value.name, count)),
    },
    { name: 'from', label: words.from, choices: years.map((one) => ({ value: `${one}-01-01`, name: one })) },
    { name: 'to', label: words.to, choices: years.map((one) => ({ value: `${one}-12-31`, name: one })) },
  ]
}
