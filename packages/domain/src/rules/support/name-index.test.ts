import { expect, test } from 'vitest'
import { datasetOf } from '../../testing.ts'
import { mayName } from './name-index.ts'

const dataset = datasetOf({
  'persons/boris-primerov.yaml': 'name: Boris Primerov\nnames: [{ text: Борис Примеров, language: ru }]\n',
  'places/example-city.yaml': 'name: Primera\nnames: [{ text: Примера, language: ru }]\n',
})

test.each([
  ['person', 'person/boris-primerov', 'под председательством Бориса Примерова', true],
  ['person', 'person/boris-primerov', 'Примеровым', true],
  ['person', 'person/boris-primerov', 'chaired by Primerov', true],
  ['person', 'person/boris-primerov', 'под председательством Петрова', false],
  ['place', 'place/example-city', 'в Примере', true],
  ['place', 'place/example-city', 'в Приморье', false],
] as const)('a %s in a case of Russian: %s in "%s" is %s', (type, id, text, named) => {
  expect(mayName(dataset, type, id, text)).toBe(named)
})
