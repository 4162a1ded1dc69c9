import { expect, test } from 'vitest'
import { compile } from '../compile/compile.ts'
import { exampleFiles, filesOf } from '../testing.ts'
import { rules } from './index.ts'

/** Where the failing example of a rule is told to be wrong: the value, the entry or the key, not just the file. */
const places: Readonly<Record<string, string>> = {
  'attested-in-span': 'persons/jane-example.yaml:10:16',
  'chair-taken-from-previous': 'chairmanships/yonder-2018.yaml:5:12',
  'claimed-by-somebody': 'places/other-city.yaml:3:70',
  'dates-fit-ids': 'events/2019-04-10-meeting.yaml:3:8',
  'disputes-differ': 'events/2019-04-meeting.yaml:5:28',
  'fields-supported': 'places/other-city.yaml:2:1',
  'figure-fits-phrase': 'events/2019-04-03-exercise.yaml:4:50',
  'keys-unique': 'persons/jane-example.yaml:2:40',
  'language-tags': 'persons/jane-example.yaml:2:42',
  'near-duplicates': 'events/2019-04-10-summit.yaml:4:8',
  'paths-name-fields': 'places/other-city.yaml:3:79',
  'phrase-in-source': 'places/other-city.yaml:3:36',
  'redirects-sound': 'redirects.yaml:1:1',
  'references-exist': 'places/other-city.yaml:2:8',
  'spans-ordered': 'events/2019-04-10-exercise.yaml:4:6',
}

test.each(Object.entries(places))('%s points at %s', (id, place) => {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`${id} is no rule`)
  const texts = new Map(Object.entries(rule.texts ?? {}))
  const { problems } = compile(filesOf({ ...exampleFiles, ...rule.fails }), { texts, rules: [rule] })
  expect(problems.map(({ file, line, column }) => [file, line, column].join(':'))).toEqual([place])
})
