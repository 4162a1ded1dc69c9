import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { annotateText } from '../../queries/annotate-text.ts'
import { resolveName } from '../../queries/resolve-name.ts'
import { type NamesFile, openNames } from './names-file.ts'
import { writeNames } from './write-names.ts'

// Through JSON and back, as a page gets it.
const written = JSON.stringify(writeNames(dataset, ({ id }) => ({ line: '', href: `/${id}` })))
const opened = openNames(JSON.parse(written) as NamesFile)

const text = `On 28 November 2024 the CSTO Collective Security Council met in Astana. Imangali Tasmagambetov reported;
Alexander Lukashenko, Nikol Pashinyan and the Ministry of Defence were named. В Ереване говорил Станислав Зась,
об ОДКБ и Армении.`

test('a text mentions what the query says it mentions', () => {
  const asked = annotateText(dataset, { text }).mentions.map(({ record, others, type: _, ...place }) => ({
    id: record.id,
    others: others.map(({ id }) => id),
    ...place,
  }))
  expect(opened.mentionsIn(text)).toEqual(asked)
  const ids = asked.map(({ id }) => id)
  expect(ids).toEqual(
    expect.arrayContaining(['organization/csto', 'place/astana', 'person/imangali-tasmagambetov', 'state/armenia']),
  )
})
test.each(['ОДКБ', 'S. Ordabayev', 'Жээнбеков', 'Lukashenka A.', '—', 'Nobody of this name'])(
  '%s is whom the query says it is',
  (name) => {
    const asked = resolveName(dataset, { name })
    expect(opened.resolve(name).map(({ spelling, reason }) => [spelling.id, spelling.text, reason])).toEqual(
      asked.matches.map(({ record, spelling, reason }) => [record.id, spelling, reason]),
    )
  },
)
test('a record is told by its name, and one that is not among them not at all', () => {
  expect(opened.recordOf('organization/csto')?.href).toBe('/organization/csto')
  expect(opened.recordOf('event/2024-11-28-csc-astana')).toBeUndefined()
})
