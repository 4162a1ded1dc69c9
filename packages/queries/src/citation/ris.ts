import type { CslDate, CslItem } from './csl.ts'

const types = { webpage: 'ELEC', report: 'RPRT', treaty: 'ELEC', dataset: 'DATA' } as const

/** A value on its one line. */
const line = (tag: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}`]

const twoDigits = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'))
/** `YYYY/MM/DD/other`, of which parts that are not known stay empty; of a span its first day, and the rest as `other`. */
const dateLines = (issued: CslDate | undefined): readonly string[] => {
  if (issued === undefined) return []
  if ('literal' in issued) return line('N1', `Published ${issued.literal}`)
  const [[year, month, day] = [0], last] = issued['date-parts']
  const other = [issued.circa === true ? 'circa' : '', last === undefined ? '' : `until ${last.join('-')}`]
  const words = other.filter((word) => word !== '').join(' ')
  const date = `${String(year).padStart(4, '0')}/${twoDigits(month)}/${twoDigits(day)}/${words}`
  return [...line('PY', String(year).padStart(4, '0')), ...line('DA', date)]
}

const entryOf = (item: CslItem): string =>
  [
    ...line('TY', types[item.type]),
    ...line('ID', item.id),
    ...line('TI', item.title),
    ...line('PB', item.publisher),
    ...dateLines(item.issued),
    ...line('UR', item.URL),
    ...line('ET', item.version),
    ...line('LA', item.language),
    'ER  - ',
  ].join('\r\n')

/** Items as RIS, in UTF-8. */
export const writeRis = (items: readonly CslItem[]): string => items.map((item) => `${entryOf(item)}\r\n`).join('\r\n')
