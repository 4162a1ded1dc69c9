import { iso1A2Code } from '@rapideditor/country-coder'
import { recordById, recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'

const kyrgyzstan = { 'states/kyrgyzstan.yaml': `name: Kyrgyzstan\niso2: KG\n${cited('name', 'iso2')}` }
const bishkek = (latitude: number, longitude: number) =>
  `name: Bishkek\nstate: state/kyrgyzstan\ncoordinates: { latitude: ${latitude}, longitude: ${longitude} }\n${cited('name', 'state', 'coordinates')}`

export const coordinatesInState: Rule = {
  id: 'coordinates-in-state',
  summary: 'The coordinates of a place lie in its state.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'place').flatMap(({ id, state, coordinates }) => {
      const code = state === null ? null : (recordById(dataset, state)?.iso2 ?? null)
      if (coordinates === null || code === null) return []
      const { latitude, longitude } = coordinates
      const there = iso1A2Code([longitude, latitude])
      if (there === code) return []
      const turned = iso1A2Code([latitude, longitude]) === code
      const message = `${latitude}, ${longitude} lies in ${there ?? 'no state'}, not in ${code}`
      return [
        {
          ...locate(id, ['coordinates']),
          message,
          tip: turned ? 'turn latitude and longitude round' : 'mend the coordinates or the state',
        },
      ]
    }),
  passes: { ...kyrgyzstan, 'places/bishkek.yaml': bishkek(42.87, 74.59) },
  fails: { ...kyrgyzstan, 'places/bishkek.yaml': bishkek(74.59, 42.87) },
}
