import { expect, test } from 'vitest'
import { checkNode } from './install.mjs'

test.each(['18.19.0', '20.19.9', '12.0.0'])('Node %s is told what is needed', (version) => {
  expect(() => checkNode(version)).toThrow(`Node ${version} is too old: CSTO Record needs 20.20 or newer`)
})

test.each(['20.20.0', '22.1.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(() => checkNode(version)).not.toThrow()
})
