import { meaning } from '../glossary.ts'
import { wordsIn } from '../words.ts'
import type { Held } from './holders.ts'
import type { Belonging } from './office-book.ts'
import type { Question } from './question.ts'

const meant = (word: string): string => meaning(wordsIn(word)[0]?.stem ?? word)
const roles: Readonly<Record<Belonging['role'], string>> = {
  member: meant('member'),
  observer: meant('observer'),
  partner: meant('partner'),
}
const state = meant('state')

const roleAsked = (asked: ReadonlySet<string>): Belonging['role'] | undefined => {
  const [word, ...more] = [...asked].filter((one) => one !== state)
  if (word === undefined || more.length > 0) return undefined
  return (['member', 'observer', 'partner'] as const).find((role) => roles[role] === word)
}

/**
 * The states that a question asks for as members: `members on 1 January 2003`, `observers`. They belonged on a day of
 * those asked for, or may have; without a date, on the day of the record. None where a word asks for anything else.
 */
export const membersAsked = (
  belonging: readonly Belonging[],
  asked: ReadonlySet<string>,
  { dates: [date] }: Question,
): readonly Held[] => {
  const role = roleAsked(asked)
  if (role === undefined) return []
  const belonged = ({ from, to, now }: Belonging): boolean => {
    if (date === undefined) return now
    if (date.from === null || date.to === null) return false
    return from !== null && from <= date.to && (to === null || to >= date.from)
  }
  const all = belonging.filter((one) => one.role === role && belonged(one))
  const own = all.filter((one) => one.own)
  // Before the organization took effect, those who were bound by its treaty.
  return (own.length > 0 ? own : all).map(({ id, name }) => ({ id, office: name, kind: 'member' }))
}
