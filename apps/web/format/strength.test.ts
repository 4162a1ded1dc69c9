import { dataset } from '@csto-record/domain/dataset'
import { exerciseStrength } from '@csto-record/queries'
import { expect, test } from 'vitest'
import { strengthInWords } from './strength.ts'

const { exercises } = exerciseStrength(dataset)

test('where sources differ both ends are told, and where they agree the words of the source', () => {
  const told = exercises.map((exercise) => ({ strength: exercise.strength, words: strengthInWords(exercise) }))
  const differing = told.filter(({ strength }) => strength !== null && strength.low !== strength.high)
  expect(differing.length).toBeGreaterThan(3)
  for (const { words } of differing)
    expect(words).toMatch(/^(?:up to )?[\d,]+ to (?:more than )?[\d,]+, as sources differ$/)
  const interaction = exercises.find(({ event }) => event.id === 'event/2024-09-interaction-2024')
  expect(interaction === undefined ? '' : strengthInWords(interaction)).toContain(' to more than 5,000')
  for (const { strength, words } of told) if (strength === null) expect(words).toBeNull()
})
