import { type Corruption, changed, ofType } from '../corruption.ts'
import { getAt } from '../tree.ts'

/** Mistakes in the codes of states and in where places lie. */
export const geography: readonly Corruption[] = [
  {
    id: 'code-of-another-state',
    summary: 'A state is given the code of another.',
    sites: (corpus) =>
      ofType(corpus, 'state')
        .filter(({ fields }) => 'iso2' in fields)
        .map((record) => ({
          record,
          make: () => changed(corpus, record, ['iso2'], record.fields['iso2'] === 'AT' ? 'AU' : 'AT'),
        })),
  },
  {
    id: 'coordinates-turned',
    summary: 'Latitude and longitude change places.',
    sites: (corpus) =>
      ofType(corpus, 'place').flatMap((record) => {
        const [latitude, longitude] = ['latitude', 'longitude'].map((member) =>
          getAt(record.fields, ['coordinates', member]),
        )
        if (typeof latitude !== 'number') return []
        return [
          {
            record,
            make: () => changed(corpus, record, ['coordinates'], { latitude: longitude, longitude: latitude }),
          },
        ]
      }),
  },
  {
    id: 'coordinates-far',
    summary: 'A digit of a latitude or longitude is wrong.',
    sites: (corpus) =>
      ofType(corpus, 'place').flatMap((record) => {
        const longitude = getAt(record.fields, ['coordinates', 'longitude'])
        if (typeof longitude !== 'number') return []
        return [
          {
            record,
            make: () =>
              changed(corpus, record, ['coordinates', 'longitude'], longitude > 90 ? longitude - 60 : longitude + 60),
          },
        ]
      }),
  },
]
