import { recordsOf } from '../../dataset.ts'
import { slugOf } from '../../ids.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'
import { wordsOf } from '../support/words.ts'

export const idsFitNames: Rule = {
  id: 'ids-fit-names',
  summary:
    'The id of a person, a state or a place is made of one of its names, and that of a term in the chair of its state.',
  check: ({ dataset, locate }) => {
    const named = [...recordsOf(dataset, 'person'), ...recordsOf(dataset, 'state'), ...recordsOf(dataset, 'place')]
    const unlike = named.flatMap(({ id, name, names }) => {
      const spelled = [name, ...names.map(({ text }) => text)].map((text) => new Set(wordsOf(text)))
      const slug = slugOf(id).split('-')
      if (spelled.some((words) => slug.some((word) => word.length > 1 && words.has(word)))) return []
      const message = `no word of the id ${id} is in a name`
      return [
        { ...locate(id, ['name']), message, tip: 'mend the name, or add the name that the id is made of to names' },
      ]
    })
    const terms = recordsOf(dataset, 'chairmanship')
      .filter(({ id, state }) => !slugOf(id).includes(slugOf(state)))
      .map(({ id, state }) => ({
        ...locate(id, ['state']),
        message: `the id does not name ${state}`,
        tip: 'mend the state or the id',
      }))
    return [...unlike, ...terms]
  },
  passes: { 'persons/john-example.yaml': `name: John Example\n${cited('name')}` },
  fails: { 'persons/john-example.yaml': `name: Jack Sample\n${cited('name')}` },
}
