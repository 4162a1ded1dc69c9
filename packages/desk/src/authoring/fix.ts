import { fileSchema, structureOf, typeOf } from '@csto-record/domain'
import { idOfFile } from '@csto-record/domain/compile'
import { isMap, isPair, isScalar, isSeq, parseDocument, Scalar, visit } from 'yaml'
import * as z from 'zod'

/** A schema without its default, its null and its way of reading. */
const inner = (schema: unknown): unknown => {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return isDateSchema(schema) ? schema : inner(schema.unwrap())
  }
  return schema
}
const isDateSchema = (schema: unknown): boolean => {
  if (!(schema instanceof z.ZodType)) return false
  const { base, list } = structureOf(schema)
  return !list && (base === 'date' || base === 'day')
}

/** Quotes what YAML would read as a number, and every date; takes blanks off both ends. */
const mendScalar = (node: Scalar, schema: unknown): void => {
  const isDate = isDateSchema(schema)
  if (!isDate && !(schema instanceof z.ZodString)) return
  const { value } = node
  if (typeof value === 'number' || typeof value === 'boolean') node.value = node.source ?? String(value)
  else if (typeof value === 'string') node.value = value.trim()
  const looksLikeDate = isDate && typeof node.value === 'string' && /^[\d.X~?%-]/.test(node.value)
  if (node.value !== null && (looksLikeDate || typeof value !== 'string')) node.type = Scalar.QUOTE_DOUBLE
}

/** Puts the keys of every mapping in the order of its schema, unknown ones last, and mends scalars on the way. */
const mend = (node: unknown, given: unknown): void => {
  const schema = inner(given)
  if (isScalar(node)) mendScalar(node, schema)
  else if (isSeq(node) && schema instanceof z.ZodArray) {
    for (const item of node.items) mend(item, schema.element)
  } else if (isMap(node) && schema instanceof z.ZodRecord) {
    for (const item of node.items) mend(item.value, schema.valueType)
  } else if (isMap(node) && schema instanceof z.ZodObject) {
    const order = Object.keys(schema.shape)
    const place = (item: unknown) => {
      const key = isPair(item) && isScalar(item.key) ? order.indexOf(String(item.key.value)) : -1
      return key === -1 ? order.length : key
    }
    for (const item of node.items) if (isScalar(item.key)) mend(item.value, schema.shape[String(item.key.value)])
    node.items = node.items.toSorted((left, right) => place(left) - place(right))
  }
}

/** Lists in one line without blanks inside the brackets; the library pads lists and mappings alike. */
const closeLists = (text: string): string => {
  const blanks: number[] = []
  visit(parseDocument(text), {
    Seq: (_, { flow, range }) => {
      const [start, end] = range ?? [0, 0]
      if (!flow || end - start < 4) return
      if (text.startsWith('[ ', start)) blanks.push(start + 1)
      if (text.startsWith(' ]', end - 2)) blanks.push(end - 2)
    },
  })
  return blanks
    .toSorted((left, right) => right - left)
    .reduce((closed, at) => closed.slice(0, at) + closed.slice(at + 1), text)
}

/**
 * The text of a record file as the record writes it: keys in order, dates and years quoted, no blanks around texts.
 * Comments stay with what they stand above. A file that is no YAML or no record comes back as it is.
 */
export const fixText = (path: string, text: string): string => {
  const id = idOfFile(path)
  const document = parseDocument(text)
  if (id === undefined || document.errors.length > 0) return text
  mend(document.contents, fileSchema(typeOf(id)))
  return closeLists(document.toString({ lineWidth: 0 }))
}
