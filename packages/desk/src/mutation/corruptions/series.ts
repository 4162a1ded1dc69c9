import { type Corruption, changed, ofType } from '../corruption.ts'
import { pick } from '../random.ts'
import { getAt, listAt } from '../tree.ts'

/** Mistakes in numbered meetings and in figures. */
export const series: readonly Corruption[] = [
  {
    id: 'number-typo',
    summary: 'The number of a meeting is typed wrongly.',
    sites: (corpus) =>
      ofType(corpus, 'event').flatMap((record) => {
        const number = getAt(record.fields, ['series', 'number'])
        if (typeof number !== 'number') return []
        return [
          {
            record,
            make: (random) => {
              const wrong = Math.max(1, number + (pick(random, [-10, -2, -1, 1, 2, 10]) ?? 1))
              return wrong === number ? null : changed(corpus, record, ['series', 'number'], wrong)
            },
          },
        ]
      }),
  },
  {
    id: 'series-unknown',
    summary: 'A meeting is put into a series that its body does not have.',
    sites: (corpus) =>
      ofType(corpus, 'event')
        .filter(({ fields }) => 'series' in fields)
        .map((record) => ({ record, make: () => changed(corpus, record, ['series', 'key'], 'gatherings') })),
  },
  {
    id: 'figure-typo-told',
    summary: 'A digit of a figure is wrong, and a phrase gives the figure.',
    sites: (corpus) => figureSites(corpus, true),
  },
  {
    id: 'figure-typo',
    summary: 'A digit of a figure is wrong, and no phrase gives it in figures.',
    uncatchable: 'the phrase spells the number in words, or points elsewhere in the sentence',
    sites: (corpus) => figureSites(corpus, false),
  },
]

type Corpus = Parameters<Corruption['sites']>[0]
const figureSites = (corpus: Corpus, told: boolean) =>
  ofType(corpus, 'event', 'force').flatMap((record) => {
    const figures = listAt(record.fields, 'figures')
    const evidence = listAt(record.fields, 'evidence')
    return figures.flatMap((figure, position) => {
      const [key, value] = [getAt(figure, ['key']), getAt(figure, ['value'])]
      if (typeof value !== 'number') return []
      const phrases = evidence
        .filter((entry) => JSON.stringify(getAt(entry, ['supports'])).includes(`"figures:${String(key)}"`))
        .map((entry) => String(getAt(entry, ['phrase'])))
      if (phrases.some((phrase) => /\d/.test(phrase)) !== told) return []
      return [{ record, make: () => changed(corpus, record, ['figures', position, 'value'], value + 1) }]
    })
  })
