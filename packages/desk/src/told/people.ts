import { hasType, type Id } from '@csto-record/domain'
import type { Findings } from '../page/findings.ts'
import type { Mention } from '../page/mention.ts'
import { overlaps, type Span, within } from '../page/page.ts'
import { isPersonal } from '../page/unknown-names.ts'
import { isOfTitle } from './of-title.ts'
import { rolesOf } from './roles.ts'

export interface ToldParticipant {
  readonly mention: Mention
  readonly roles: readonly string[]
}
export interface ToldPeople {
  readonly chair: Mention | null
  readonly participants: readonly ToldParticipant[]
}

const chairedBy =
  /(?:chaired by|chairmanship of|presided over by|chaired|председательством|председательствовал[аи]?|председательствует|(?<!\p{L})(?:вед[её]т|в[её]л|вела)|провел[аи]? заседание)(?!\p{L})/giu
const chairs =
  /^\s*(?:,[^,.;]{0,80},)?\s*(?:chaired|presided over|chairs|presides over|председательств\p{L}*|в[её]л\p{L}* заседание)(?! by)(?!\p{L})/iu

/** Sentences in which states and organizations take part, and do not merely come up. */
const takingPart =
  /\b(?:took part|takes? part|taking part|participat\p{L}*|attend\p{L}*|delegations?|delegates|representatives?|observers?|observ(?:es?|ed)|look(?:s|ed)? on|together with|contingents?|soldiers|troops|units|servicemen|personnel|joined|was there|were there|train together)\b|(?<!\p{L})(?:участ\p{L}*|представител\p{L}*|делегаци\p{L}*|наблюдател\p{L}*|военнослужащ\p{L}*|контингент\p{L}*|подразделени\p{L}*|присутств\p{L}*|сотрудники)/iu
/** What stands between who took part and what they spoke of. */
const spokenOf =
  /(?<!\p{L})(?:addressed|discuss\p{L}*|issues?|related to|regarding|about|cooperation|рассмотрел\p{L}*|обсудил\p{L}*|вопрос\p{L}*|сотрудничеств\p{L}*)(?!\p{L})/iu
const notThere =
  /\b(?:not involved|did not (?:attend|take part|come)|was absent|were absent|stayed away|does not take part)\b|(?<!\p{L})(?:не (?:приехал|участв|присутств|принял)\p{L}*|отсутств\p{L}*)/iu
/** Whom a page quotes, or who wrote, without being there. */
const quoted = /(?:according to|по словам|по информации|сообщил[аи]?|said)\s*(?:the\s*)?$/iu
const sent = /^[^.;]{0,60}\b(?:sent|conveyed) (?:greetings|a message)|^[^.;]{0,60}направил\p{L}* приветств/iu
const located = /(?<!\p{L})(?:in|at|across|в|на территории|на полигоне)\s+(?:the\s+)?(?:\p{L}+\s)?$/iu

/** Who was in the chair of an event, and who took part, by the sentences that tell of it. */
export const peopleOf = (
  { page, mentions, datelines, unknown }: Findings,
  sentences: readonly Span[],
  { own, isPlanned }: { readonly own: ReadonlySet<Id>; readonly isPlanned: boolean },
): ToldPeople => {
  /** Whether somebody on no record is named in a stretch: then nobody named after is in the chair. */
  const isNamed = (start: number, end: number): boolean =>
    unknown.some((name) => overlaps(name, { start, end }) && isPersonal(name.text))
  let chair: Mention | null = null
  const participants = new Map<Id, { mention: Mention; roles: string[] }>()
  for (const sentence of sentences) {
    const words = page.text.slice(sentence.start, sentence.end)
    const here = mentions.filter((one) => within(one, sentence) && !datelines.some((line) => within(one, line)))
    const people = here.filter(({ id }) => hasType(id, 'person'))
    for (const { 0: cue, index } of words.matchAll(chairedBy)) {
      const end = sentence.start + index + cue.length
      const next = people.find(({ start }) => start >= end)
      const gap = next === undefined ? '' : page.text.slice(end, next.start)
      // Between the cue and the name stands a title, and no other name.
      const isTitle =
        gap.length < 160 && !/[.;:]|\b(?:and|took|which|who)\b/.test(gap) && !isNamed(end, next?.start ?? end)
      if (chair === null && next !== undefined && isTitle) chair = next
    }
    const chairing = people.find(({ end }) => chairs.test(page.text.slice(end, sentence.end)))
    if (chair === null && chairing !== undefined) chair = chairing
    for (const mention of here) {
      const { id, start, end } = mention
      if (own.has(id) || id === chair?.id || id === 'organization/csto' || id === 'body/secretary-general') continue
      const [before, after] = [page.text.slice(sentence.start, start), page.text.slice(end, sentence.end)]
      const clause = `${before.split(/[,;]/).at(-1) ?? ''}${after.split(/[,;]/)[0] ?? ''}`
      const isAbsent = notThere.test(hasType(id, 'person') ? clause : words)
      if (hasType(id, 'person')) {
        if (quoted.test(before) || sent.test(after)) continue
        const told = isAbsent ? ['absent'] : rolesOf(before, after, isPlanned)
        const known = participants.get(id)
        if (known === undefined) participants.set(id, { mention, roles: [...told] })
        else known.roles.push(...told)
      } else if (hasType(id, 'state', 'organization', 'body') && takingPart.test(words) && !isAbsent) {
        if (located.test(before) || /(?:under|при|told|сообщил)\s+(?:the\s+)?(?:CSTO\s+)?$/iu.test(before)) continue
        if (
          /(?:press service|пресс-служб\p{L}*|report(?:s|ed)? by|according to)(?:\s+of)?\s+(?:the\s+)?$/iu.test(before)
        )
          continue
        const cue = takingPart.exec(words)
        const since = cue === null ? '' : words.slice(cue.index, Math.max(cue.index, start - sentence.start))
        if (spokenOf.test(since)) continue
        if (isOfTitle(page.text, mention, here)) continue
        if (!participants.has(id)) participants.set(id, { mention, roles: [...rolesOf(before, after, isPlanned)] })
      }
    }
  }
  const list = [...participants.values()].filter(({ mention }) => mention.id !== chair?.id)
  return { chair, participants: list.map(({ mention, roles: told }) => ({ mention, roles: [...new Set(told)] })) }
}
