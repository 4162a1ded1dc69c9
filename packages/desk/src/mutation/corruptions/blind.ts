import { definitions } from '@csto-record/domain'
import { type Corruption, changed, ofType } from '../corruption.ts'
import { pick } from '../random.ts'
import { getAt, isTree, listOf } from '../tree.ts'
import { entriesOf, isHeld, mistyped } from './entries.ts'

/** Mistakes that only somebody who reads the page can see. They are made all the same, and counted apart. */
export const blind: readonly Corruption[] = [
  {
    id: 'phrase-mistyped-unheld',
    summary: 'A letter of a phrase is wrong, and we do not hold the text.',
    uncatchable: 'without its text nothing tells what the source says',
    sites: (corpus) =>
      entriesOf(corpus)
        .filter((entry) => !isHeld(corpus, entry))
        .map(({ record, entry, position }) => ({
          record,
          make: (random) =>
            changed(corpus, record, ['evidence', position, 'phrase'], mistyped(String(entry['phrase']), random)),
        })),
  },
  {
    id: 'topic-confused',
    summary: 'A record is put under another topic.',
    uncatchable: 'topics are our judgement, and any topic may fit',
    sites: (corpus) =>
      ofType(corpus, 'event', 'commitment', 'remark', 'document')
        .filter(({ fields }) => listOf(fields['topics']).length === 1)
        .map((record) => ({
          record,
          make: (random) => {
            const other = pick(
              random,
              corpus.dataset.topics.filter(({ id }) => id !== listOf(record.fields['topics'])[0]),
            )
            return other === undefined ? null : changed(corpus, record, ['topics'], [other.id])
          },
        })),
  },
  {
    id: 'kind-confused',
    summary: 'An event is called a meeting where it was a session, or a training where it was an exercise.',
    uncatchable: 'kinds are our judgement, and pages use the words loosely',
    sites: (corpus) =>
      ofType(corpus, 'event').flatMap((record) => {
        const kind = { session: 'meeting', meeting: 'session', exercise: 'training', training: 'exercise' }[
          String(record.fields['kind'])
        ]
        return kind === undefined ? [] : [{ record, make: () => changed(corpus, record, ['kind'], kind) }]
      }),
  },
  {
    id: 'participant-forgotten',
    summary: 'Somebody who took part is left out.',
    uncatchable: 'who was not there and who was not entered look the same',
    sites: (corpus) =>
      ofType(corpus, 'event').flatMap((record) => {
        const participants = listOf(record.fields['participants'])
        if (participants.length < 3) return []
        const who = String(getAt(participants.at(-1), ['who']))
        const evidence = listOf(record.fields['evidence']).flatMap((entry) => {
          const supports = listOf(getAt(entry, ['supports'])).filter((path) => path !== `participants:${who}`)
          return supports.length === 0 ? [] : [{ ...(isTree(entry) ? entry : {}), supports }]
        })
        const fields = { ...record.fields, participants: participants.slice(0, -1), evidence }
        return [{ record, make: () => changed(corpus, record, [], fields) }]
      }),
  },
  {
    id: 'meaning-turned',
    summary: 'A summary says the opposite of what the page says.',
    uncatchable: 'rules do not read for meaning',
    sites: (corpus) =>
      ofType(corpus, 'remark', 'commitment').map((record) => ({
        record,
        make: () =>
          changed(corpus, record, ['summary'], `Nobody asked: ${String(record.fields['summary'])}`.slice(0, 290)),
      })),
  },
  {
    id: 'about-or-exactly',
    summary: 'A figure that the page gives roughly is entered as exact.',
    uncatchable: 'the word that makes a figure rough is often outside the phrase',
    sites: (corpus) =>
      ofType(corpus, 'event', 'force').flatMap((record) =>
        listOf(record.fields['figures']).flatMap((figure, position) =>
          getAt(figure, ['qualifier']) === undefined
            ? []
            : [{ record, make: () => changed(corpus, record, ['figures', position, 'qualifier'], undefined) }],
        ),
      ),
  },
  {
    id: 'other-spelling-lost',
    summary: 'Another spelling of a name is left out.',
    uncatchable: 'a spelling that is missing looks like one that nobody uses',
    sites: (corpus) =>
      corpus.records
        .filter(({ type, fields }) => 'names' in definitions[type].fields && listOf(fields['names']).length > 1)
        .map((record) => ({
          record,
          make: () => changed(corpus, record, ['names'], listOf(record.fields['names']).slice(0, -1)),
        })),
  },
]
