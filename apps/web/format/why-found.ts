import type { Why } from '@csto-record/queries/search-parts'
import { whyFound as words } from '#web/words/index.ts'
import { askedDateInWords } from './asked-date.ts'

/** Why a search found a record, in plain words: “Zheenbekov” is another spelling of “Jeenbekov” in its name. */
export const wordedWhy = ({ kind, asked, found, fields: [place] }: Why): string => {
  const what = found ?? asked
  switch (kind) {
    case 'name':
      return asked === found ? words.called : words.calledAs(what)
    case 'office':
      return words.office(what)
    case 'office-before':
      return words.officeBefore(what)
    case 'chair':
      return words.chair(what)
    case 'member':
      return words.member(what)
    case 'next':
    case 'last':
      return words[kind](found === null ? null : askedDateInWords(found))
    case 'date':
      return words.date(askedDateInWords(what))
    case 'exact':
      return words.exact(what, place)
    case 'dropped':
      return words.dropped(asked)
    case 'inflected':
    case 'transliterated':
    case 'synonym':
    case 'sound':
    case 'prefix':
    case 'fuzzy':
      return words[kind](what, asked, place)
  }
}
