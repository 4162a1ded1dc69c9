import { allRecords } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'

export const namesAddSomething: Rule = {
  id: 'names-add-something',
  summary: 'The other names of a record do not repeat its name.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      if (!('names' in record)) return []
      const { id, name, names } = record
      return names.flatMap(({ text }, position) =>
        text === name
          ? [{ ...locate(id, ['names', position, 'text']), message: `${text} is the name itself`, tip: 'take it out' }]
          : [],
      )
    }),
  passes: { 'persons/jane-example.yaml': `name: Jane Example\nnames: [{ text: J. Example }]\n${cited('name')}` },
  fails: { 'persons/jane-example.yaml': `name: Jane Example\nnames: [{ text: Jane Example }]\n${cited('name')}` },
}
