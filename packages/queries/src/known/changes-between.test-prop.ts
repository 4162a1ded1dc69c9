import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDataset } from '../testing/arbitrary.ts'
import { factPaths } from '../testing/fact-paths.ts'
import { often } from '../testing/when.ts'
import { changesBetween } from './changes-between.ts'

test('what one version adds to another, the other lacks when looked at the other way', () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryDataset, (before, after) => {
      const forth = changesBetween(before, after)
      const back = changesBetween(after, before)
      const paths = ({ facts }: typeof forth, kind: string) =>
        facts
          .filter((one) => one.kind === kind)
          .map(({ id, path }) => `${id} ${path}`)
          .toSorted()
      expect(back.recordsWithdrawn.toSorted()).toEqual(forth.recordsAdded.toSorted())
      expect(paths(back, 'withdrawn')).toEqual(paths(forth, 'added'))
      expect(paths(back, 'changed')).toEqual(paths(forth, 'changed'))
      expect(factPaths(before).size + paths(forth, 'added').length - paths(forth, 'withdrawn').length).toBe(
        factPaths(after).size,
      )
    }),
    often,
  )
})
