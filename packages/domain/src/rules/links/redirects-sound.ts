import { recordById } from '../../dataset.ts'
import type { Found, Rule } from '../rule.ts'

export const redirectsSound: Rule = {
  id: 'redirects-sound',
  summary: 'A retired id leads to a record in one step, and is not used again.',
  check: ({ dataset, locate }) =>
    dataset.redirects.flatMap(({ from, to }): readonly Found[] => {
      const problem = (message: string, tip: string) => [{ ...locate(from, []), message: `${from}: ${message}`, tip }]
      if (recordById(dataset, from) !== undefined)
        return problem('a record has this id', 'take it out, or retire the record')
      if (to === null || recordById(dataset, to) !== undefined) return []
      const further = dataset.redirects.find((redirect) => redirect.from === to)
      if (further !== undefined)
        return problem(`leads to ${to}, which is retired too`, `write to: ${further.to ?? 'null'}`)
      return problem(`leads to ${to}, which is no record`, 'name the record it went to, or null where it was withdrawn')
    }),
  passes: { 'redirects.yaml': 'place/old-city: { to: place/example-city, reason: one city under two names }\n' },
  fails: { 'redirects.yaml': 'place/old-city: { to: place/no-city, reason: one city under two names }\n' },
}
