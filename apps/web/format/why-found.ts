import type { search } from '@csto-record/queries'
import { dayInWords } from './date.ts'

type Why = ReturnType<typeof search>['hits'][number]['why'][number]

const places: Readonly<Record<Why['fields'][number], string>> = {
  name: 'its name',
  names: 'its other names',
  acronym: 'its acronym',
  kind: 'what it is',
  dates: 'its dates',
  text: 'its text',
  context: 'the names of what it belongs to',
  told: 'the titles of its sources',
}
/** The first of the places where a word was found says enough. */
const where = ([field]: Why['fields']): string => (field === undefined ? '' : ` in ${places[field]}`)

/** Why a search found a record, in plain words: “Zheenbekov” is another spelling of “Jeenbekov” in its name. */
export const wordedWhy = ({ kind, asked, found, fields }: Why): string => {
  switch (kind) {
    case 'name':
      return asked === found ? 'called so' : `called “${found}”`
    case 'office':
      return `holds the office asked for: ${found}`
    case 'office-before':
      return `held the office before, or is the last known in it: ${found}`
    case 'chair':
      return `the term asked for: ${found}`
    case 'next':
      return `comes on ${found === null ? 'a day' : dayInWords(found)}`
    case 'last':
      return `was on ${found === null ? 'a day' : dayInWords(found)}`
    case 'date':
      return `dated ${found}`
    case 'exact':
      return `“${found}”${where(fields)}`
    case 'inflected':
      return `“${found}”, another form of “${asked}”,${where(fields)}`
    case 'transliterated':
      return `“${found}”, another spelling of “${asked}”,${where(fields)}`
    case 'synonym':
      return `“${found}”, which means “${asked}”,${where(fields)}`
    case 'sound':
      return `“${found}”, which sounds like “${asked}”,${where(fields)}`
    case 'prefix':
      return `“${found}”, which begins with “${asked}”,${where(fields)}`
    case 'fuzzy':
      return `“${found}”, which is close to “${asked}”,${where(fields)}`
    case 'dropped':
      return `without “${asked}”`
  }
}
