import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, nested } from '../support/example.ts'
import { foldName } from '../support/words.ts'

const holder = (name: string, office: string) => {
  const tenure = `office: ${office}\nof: organization/example-pact\nattested: ["2019-05-02"]\n${cited('office', 'of', 'attested')}`
  return `name: ${name}\n${cited('name')}${nested('tenures', { office: tenure })}`
}

export const officesSpelledOnce: Rule = {
  id: 'offices-spelled-once',
  summary: 'An office is spelled in one way, so that its holders stand together.',
  check: ({ dataset, locate }) => {
    const first = new Map<string, string>()
    const seats = [...recordsOf(dataset, 'organization'), ...recordsOf(dataset, 'body')]
    for (const { id, seats: offices } of seats) {
      for (const { office } of offices) first.set(`${id} ${foldName(office)}`, office)
    }
    return recordsOf(dataset, 'tenure').flatMap(({ id, of, office }) => {
      const key = `${of} ${foldName(office)}`
      const other = first.get(key) ?? office
      first.set(key, other)
      if (other === office) return []
      return [
        { ...locate(id, ['office']), message: `${office} is spelled ${other} elsewhere`, tip: 'write it in one way' },
      ]
    })
  },
  passes: {
    'persons/jane-example.yaml': holder('Jane Example', 'Secretary General'),
    'persons/john-example.yaml': holder('John Example', 'Deputy Secretary General'),
  },
  fails: {
    'persons/jane-example.yaml': holder('Jane Example', 'Secretary General'),
    'persons/john-example.yaml': holder('John Example', 'Secretary-General'),
  },
}
