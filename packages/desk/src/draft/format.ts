import { Document, isScalar, Scalar, visit } from 'yaml'
import type { Draft } from './draft.ts'
import type { Findings } from './find.ts'

const at = ({ paragraph, start, end }: { readonly paragraph: number; readonly start: number; readonly end: number }) =>
  `#   paragraph ${paragraph}, ${start}-${end}:`

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`# ${title}`, ...lines]

/** What was found in a text, as comments, each with its paragraph and offsets. */
export const formatFindings = ({ paragraphs, mentions, dates, figures, meetings, unnamed }: Findings): string =>
  [
    `# ${paragraphs.length} paragraphs`,
    ...section(
      'known',
      mentions.map((found) => `${at(found)} ${found.text} is ${found.id}`),
    ),
    ...section(
      'numbered meetings',
      meetings.map(
        (found) =>
          `${at(found)} ${found.text} is ${found.known ?? `new, number ${found.number} of ${found.series} of ${found.of}`}`,
      ),
    ),
    ...section(
      'numbered meetings of nobody on record by that name',
      unnamed.map((found) => `${at(found)} ${found.text}`),
    ),
    ...section(
      'dates',
      dates.map(
        (found) =>
          `${at(found)} ${found.text} is ${found.edtf}${found.edtf.startsWith('XXXX') ? ', no year given' : ''}`,
      ),
    ),
    ...section(
      'figures',
      figures.map((found) => `${at(found)} ${found.qualifier} ${found.value} ${found.measure}`),
    ),
  ].join('\n')

const waiting = /^(name|kind|publisher|title|url): ""$/gm

/** A draft as the text of its file, under comments that say where it goes. Empty fields wait to be filled in. */
export const formatDraft = ({ path, remarks, fields }: Draft): string => {
  const document = new Document(fields)
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar)
    },
    Scalar: (_, scalar) => {
      if (/^[\dX]{4}-/.test(String(scalar.value))) scalar.type = Scalar.QUOTE_DOUBLE
    },
  })
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false }).replaceAll(waiting, '$1:')
  return `${[`# records/${path}`, ...remarks.map((remark) => `# ${remark}`)].join('\n')}\n${yaml}`
}
