import { recordById, recordsOf } from '../../dataset.ts'
import { evidenceOfRecord } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { wordsOf } from '../support/words.ts'

/** Phrases are short and names of documents long: so much of a name, of the words that carry it, is to be seen. */
const share = 0.6
const fillers = new Set('the of and on a an for to in its with by at from between i v na o ob po dlya'.split(' '))
const tellingWords = (name: string): readonly string[] => wordsOf(name).filter((word) => !fillers.has(word))

const meeting = (name: string, phrase: string) =>
  `name: ${name}\nnaming: given\nkind: meeting\nstart: "2019-04-03"\n${citing({ phrase, says: 'held' }, 'name', 'start')}`

export const givenNamesTold: Rule = {
  id: 'given-names-told',
  summary: 'A name that sources give, or one of its other forms, stands in the phrases and titles that are cited.',
  check: ({ dataset, locate }) =>
    [...recordsOf(dataset, 'event'), ...recordsOf(dataset, 'document')].flatMap((record) => {
      if (record.naming !== 'given') return []
      const told = new Set(
        evidenceOfRecord(record).flatMap(({ phrase, source }) => [
          ...wordsOf(phrase),
          ...wordsOf(recordById(dataset, source)?.title ?? ''),
        ]),
      )
      const seen = [record.name, ...record.names.map(({ text }) => text)].some((name) => {
        const words = tellingWords(name)
        return words.filter((word) => told.has(word)).length >= share * words.length
      })
      if (seen) return []
      const message = `no phrase or title gives “${record.name}”`
      const tip =
        'cite the phrase that names it, add the form that the page gives to names, or mark a name of our own as naming: descriptive'
      return [{ ...locate(record.id, ['name']), message, tip }]
    }),
  passes: {
    'events/2019-04-03-meeting.yaml': meeting('Example Talks', 'the Example Talks opened'),
    'events/2019-04-05-meeting.yaml':
      `names: [{ text: Пример-2019, language: ru }]\n${meeting('Sample-2019', 'учения «Пример-2019» начались')}`.replace(
        '2019-04-03',
        '2019-04-05',
      ),
    'events/2019-04-07-meeting.yaml': meeting('Unnamed Talks', 'the delegations met')
      .replace('given', 'descriptive')
      .replace('2019-04-03', '2019-04-07')
      .replace('[name, start]', '[start]'),
  },
  fails: { 'events/2019-04-03-meeting.yaml': meeting('Grand Talks', 'the delegations met') },
}
