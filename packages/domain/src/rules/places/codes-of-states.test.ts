import { describe, expect, test } from 'vitest'
import { cited } from '../support/example.ts'
import { problemsOf } from '../testing/found.ts'
import { coordinatesInState } from './coordinates-in-state.ts'
import { isoCodes } from './iso-codes.ts'

const city = (fields: string) => ({ 'places/c.yaml': `name: City\n${fields}${cited('name')}` })

describe('the codes of a state', () => {
  const faults = (codes: string, name = 'Kyrgyzstan') =>
    problemsOf(isoCodes, { 'states/k.yaml': `name: ${name}\n${codes}${cited('name')}` }).map(
      ({ line, message, tip }) => `${line} ${message}: ${tip}`,
    )
  test.each([
    ['iso2: KG\niso3: KGZ\n', 'Kyrgyzstan', []],
    ['iso2: KG\n', 'Kyrgyzstan', []],
    ['iso3: KGZ\n', 'Kyrgyzstan', []],
    ['', 'Kyrgyzstan', []],
    ['iso2: QQ\n', 'Kyrgyzstan', ['2 QQ is the code of no state: write the code of ISO 3166-1']],
    ['iso3: QQQ\n', 'Kyrgyzstan', ['2 QQQ is the code of no state: write the code of ISO 3166-1']],
    ['iso2: KG\niso3: KAZ\n', 'Kyrgyzstan', ['3 KAZ does not go with KG: write KGZ']],
    ['iso2: KG\n', 'Xanadu', ['2 KG is the code of Kyrgyzstan: mend the code, or add Kyrgyzstan to names']],
    ['iso3: KGZ\n', 'Xanadu', ['2 KGZ is the code of Kyrgyzstan: mend the code, or add Kyrgyzstan to names']],
    ['officialName: Kyrgyzstan\niso2: KG\n', 'Xanadu', []],
    ['names: [{ text: Kyrgyzstan }]\niso2: KG\n', 'Xanadu', []],
  ])('%j for %s: %j', (codes, name, expected) => {
    expect(faults(codes, name)).toEqual(expected)
  })
  test('hold the coordinates of its places', () => {
    const place = (coordinates: string, state = 'state: state/k\n') =>
      problemsOf(coordinatesInState, {
        'states/k.yaml': `name: Kyrgyzstan\niso2: KG\n${cited('name')}`,
        ...city(`${state}${coordinates}`),
      }).map(({ message, tip }) => `${message}: ${tip}`)
    expect(place('coordinates: { latitude: 42.87, longitude: 74.59 }\n')).toEqual([])
    expect(place('coordinates: { latitude: 74.59, longitude: 42.87 }\n')[0]).toMatch(/not in KG: turn latitude and/)
    expect(place('coordinates: { latitude: 55.75, longitude: 37.62 }\n')).toEqual([
      '55.75, 37.62 lies in RU, not in KG: mend the coordinates or the state',
    ])
    expect(place('coordinates: { latitude: 88, longitude: 0 }\n')[0]).toContain('lies in no state')
    expect(place('')).toEqual([])
    expect(place('coordinates: { latitude: 55.75, longitude: 37.62 }\n', '')).toEqual([])
    expect(place('coordinates: { latitude: 55.75, longitude: 37.62 }\n', 'state: state/xanadu\n')).toEqual([])
  })
})
