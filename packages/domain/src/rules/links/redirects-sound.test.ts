import { expect, test } from 'vitest'
import { problemsOf } from '../testing/found.ts'
import { redirectsSound } from './redirects-sound.ts'

const faults = (redirects: string) =>
  problemsOf(redirectsSound, { 'redirects.yaml': redirects }).map(({ message, tip }) => `${message}: ${tip}`)

test('retired ids lead to a record in one step', () => {
  expect(faults('place/old: { to: place/example-city, reason: twice }\n')).toEqual([])
  expect(faults('place/old: { to: null, reason: withdrawn }\n')).toEqual([])
  expect(faults('place/old: { to: place/none, reason: twice }\n')[0]).toContain(
    'leads to place/none, which is no record',
  )
  expect(faults('place/example-city: { to: null, reason: withdrawn }\n')[0]).toContain('a record has this id')
  const chain = (to: string) =>
    faults(`place/old: { to: place/older, reason: a }\nplace/older: { to: ${to}, reason: b }\n`)
  expect(chain('place/example-city')).toEqual([
    'place/old: leads to place/older, which is retired too: write to: place/example-city',
  ])
  expect(chain('null')).toEqual(['place/old: leads to place/older, which is retired too: write to: null'])
})
