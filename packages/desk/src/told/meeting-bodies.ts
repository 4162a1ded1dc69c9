import { withoutFillers } from '../page/fillers.ts'
import type { Mention } from '../page/mention.ts'
import { within } from '../page/page.ts'
import type { EventWord } from './event-words.ts'

const listed = /^[\s,]*(?:and|и|,)?\s*(?:the\s+)?(?:joint\s+)?(?:(?:meeting|session)s? of (?:the )?)?$/iu
/** "of the Council", "заседание Совета", "meeting of heads of delegations of the". */
const near = 60

/** Between a body and the event that it holds or meets at: "'s regular", "will hold its next", "провел". */
const subject =
  /^(?:['’]s)?\s(?:(?:will|is|was|has|had|to|also|jointly)\s)*(?:(?:hold|held|hosts?|hosted|conducted|organi[sz]ed|пров[её]л[аи]?|организовал[аи]?)\s)?(?:(?:\p{L}+|\d+\p{L}*)\s){0,2}$/iu
const gathers = /^(?:\s\(\p{L}+\))?\s(?:(?:will|is|was|has|had|to|также|вчера|сегодня|today)\s)*$/iu
/** Between an event and the body whose it is: "of the", "between the duty shifts of the". */
const owner = /^\s(?:(?:was|were) held\s|took place\s)?(?:of|between|at|within)\s[^.,;:]*$|^\s(?:\p{L}+\s)?$/iu
const under = /(?:under|при|by)\s+(?:the\s+)?$/iu

/** The bodies that meet: those beside the word for the event, and those listed with them. */
export const meetingBodies = (text: string, bodies: readonly Mention[], word: EventWord): readonly Mention[] => {
  const beside = (body: Mention): boolean => {
    const between = body.start >= word.end ? text.slice(word.end, body.start) : text.slice(body.end, word.start)
    if (between.length > near || under.test(between)) return false
    if (body.start >= word.end) return word.isNoun && owner.test(between)
    return word.isNoun ? subject.test(between) : gathers.test(withoutFillers(between).replace(/ of (?=\p{Ll})/u, ' '))
  }
  // "The Coordination Meeting was held": the body has the word in its name.
  const named = bodies.find((body) => within(word, body))
  const after = bodies.filter(({ start }) => start >= word.end)
  const before = bodies.filter(({ end }) => end <= word.start).toReversed()
  const first = named ?? [...after, ...before].find(beside)
  if (first === undefined) return []
  const group = [first]
  for (const body of bodies.filter(({ start }) => start > first.end)) {
    const last = group.at(-1)
    if (last !== undefined && listed.test(text.slice(last.end, body.start))) group.push(body)
  }
  return group
}
