import { hasType } from '@csto-record/domain'
import type { Mention } from '../page/mention.ts'

const office =
  /(?:president|prime minister|minister|ministry|secretary|ambassador|chairman|speaker|head|leader|chief|commander|republic|президент\p{L}*|министр\p{L}*|премьер\p{L}*|parliament|assembly|government|union|council|парламент\p{L}*|собрани\p{L}*|союз\p{L}*|правительств\p{L}*|секретар\p{L}*|посол|посл\p{L}*|глав\p{L}*|председател\p{L}*|республик\p{L}*)(?:\s+(?!and\s|и\s)[\p{L}-]+){0,8}\s*$/iu

/** What follows a state whose one representative comes: "Kyrgyzstan's plenipotentiary representative". */
const owned =
  /^['’]s?\s(?:[\p{Ll}-]+\s){0,3}(?:representative|envoy|ambassador|president|minister|secretary|speaker|leader)(?!\p{L})/u
const single =
  /(?:plenipotentiary|permanent|special) representative of (?:the\s)?$|(?:полномочн|постоянн)\p{L}* представител(?:ь|я|ем|ю)\s$/iu

/** A state or a body that a title ends with, or the ministry of a state: the person comes, not the state. */
export const isOfTitle = (text: string, mention: Mention, mentions: readonly Mention[]): boolean => {
  const next = mentions.find(({ start }) => start >= mention.end)
  const hasPerson =
    next !== undefined && hasType(next.id, 'person') && /^[\s,]{0,2}$/.test(text.slice(mention.end, next.start))
  const before = mentions.filter(({ end }) => end <= mention.start).at(-1)
  const ofPerson =
    before !== undefined &&
    hasType(before.id, 'person') &&
    /^(?:,\s|\s(?:of|from)\s)[^.;]*$/.test(text.slice(before.end, mention.start))
  if (hasPerson || ofPerson) return true
  if (!hasType(mention.id, 'state')) return false
  if (owned.test(text.slice(mention.end)) || single.test(text.slice(Math.max(0, mention.start - 60), mention.start)))
    return true
  // "The Union of Belarus and Russia": the second goes with the first.
  const first =
    before !== undefined && hasType(before.id, 'state') && /^\s(?:and|и)\s$/.test(text.slice(before.end, mention.start))
      ? before
      : mention
  return office.test(text.slice(Math.max(0, first.start - 120), first.start))
}
