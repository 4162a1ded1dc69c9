import { recordsOf } from '../../dataset.ts'
import type { Id } from '../../ids.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'
import { foldName, wordsOf } from '../support/words.ts'

const types = ['state', 'organization', 'body', 'person', 'force', 'topic', 'place'] as const
/** Given and family name come in either order. */
const foldPerson = (name: string): string => wordsOf(name).toSorted().join(' ')

export const namesResolve: Rule = {
  id: 'names-resolve',
  summary: 'A name, however spelled, belongs to one record of a type.',
  check: ({ dataset, locate }) =>
    types.flatMap((type) => {
      const holders = new Map<string, Id>()
      const fold = type === 'person' ? foldPerson : foldName
      return recordsOf(dataset, type).flatMap(({ id, name, names }) => {
        const spelled = [
          { text: name, path: ['name'] },
          ...names.map(({ text }, position) => ({ text, path: ['names', position, 'text'] })),
        ]
        return spelled.flatMap(({ text, path }) => {
          const holder = holders.get(fold(text)) ?? id
          holders.set(fold(text), holder)
          if (holder === id) return []
          const message = `${holder} is called ${text} too`
          return [{ ...locate(id, path), message, tip: 'join the two records, or take the name out of one' }]
        })
      })
    }),
  passes: { 'persons/john-example.yaml': `name: John Example\n${cited('name')}` },
  fails: { 'persons/john-example.yaml': `name: John Example\nnames: [{ text: "Example, Jane" }]\n${cited('name')}` },
}
