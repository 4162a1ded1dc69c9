import { Document, isScalar, Scalar, visit } from 'yaml'
import type { Findings } from '../page/findings.ts'
import { placeOf, type Span } from '../page/page.ts'
import type { Draft } from './draft.ts'

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`# ${title}`, ...lines]

/** What was found in a page, as comments, each with its paragraph and offsets. */
export const formatFindings = (findings: Findings): string => {
  const { page, language, mentions, exercises, documents, dates, figures, unknown } = findings
  const words = ({ start, end }: Span) => page.text.slice(start, end).replaceAll(/\s+/g, ' ').trim()
  const line = (span: Span, text: string) => {
    const { paragraph, start, end } = placeOf(page, span)
    return `#   paragraph ${paragraph}, ${start}-${end}: ${text}`
  }
  const head = `# ${page.paragraphs.length} ${page.paragraphs.length === 1 ? 'paragraph' : 'paragraphs'}, language ${language.tag}`
  if (!language.isRead) return `${head}\n# this language is not read: English and Russian are`
  return [
    head,
    ...section(
      'known',
      mentions.map((found) => {
        const others = found.others.length === 0 ? '' : `, or ${found.others.join(', ')}`
        return line(found, `${words(found)} is ${found.id}${others}`)
      }),
    ),
    ...section(
      'exercises and operations',
      exercises.map((found) =>
        line(found, `${words(found)} is ${found.known ?? `of the run ${found.series} of ${found.of}`}`),
      ),
    ),
    ...section(
      'documents',
      documents.map((found) => line(found, `${words(found)} is ${found.id ?? 'on no record by that name'}`)),
    ),
    ...section(
      'dates',
      dates.map((found) => {
        const last = found.until === null ? '' : ` to ${found.until}`
        const open = found.edtf.startsWith('XXXX') ? ', no year given' : ''
        return line(
          found,
          `${words(found)} is ${found.edtf}${last}${open}${found.isDateline ? ', of the page itself' : ''}`,
        )
      }),
    ),
    ...section(
      'figures',
      figures.map((found) => line(found, `${found.qualifier} ${found.value} ${found.measure}`)),
    ),
    ...section(
      'on no record by that name',
      unknown.map((found) => line(found, found.text)),
    ),
  ].join('\n')
}

const waiting = /^(\s*(?:- )?(?:name|kind|publisher|title|url|published|language|says)): ""$/gm

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
