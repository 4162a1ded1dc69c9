import type { Id } from '@csto-record/domain'
import { coreName, meaningOf, plainName } from '../plain-names.ts'
import type { Ground } from './ground.ts'
import { type Hit, isTeller, led } from './hit.ts'
import type { Question } from './question.ts'

/** From so many words on, a title that is asked for whole is meant itself. */
const titleLength = 4

/** Records whose name the question is: letter for letter, in other words of the same meaning, or but for a date. */
export const namesLike = (ground: Ground, q: string, { parts, dates }: Question): readonly (readonly Hit[])[] => {
  const plain = plainName(q)
  const core = coreName(ground.subject, q)
  const undated = dates.length === 0 ? '' : meaningOf(parts.flatMap(({ date, words }) => (date === null ? words : [])))
  const exact = plain === '' ? [] : (ground.plainNames.get(plain) ?? [])
  const called = (name: string): readonly Id[] => (name === '' ? [] : (ground.coreNames.get(name) ?? []))
  const named = (ids: readonly Id[], without = false) => ids.map((id) => led(id, { kind: 'name', undated: without }))
  return [
    named(exact.filter((id) => !isTeller(id))),
    named(called(core)),
    // An act has one date, and whoever names it may be wrong about that.
    named(
      called(undated).filter((id) => id.startsWith('document/')),
      true,
    ),
    named(exact.filter((id) => isTeller(id) && plain.split(' ').length >= titleLength)),
  ]
}
