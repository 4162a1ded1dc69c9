import { type AnyRecord, type Dataset, type Id, isId, recordById, resolveId } from '@csto-record/domain'
import { nameOf } from '@csto-record/queries'
import { html } from 'hono/html'
import type { Config } from '../config.ts'
import { type Cell, cellOf, propertiesOf, propertyName, valuesOf } from './properties.ts'

/** As many rows as the frame has room for. */
const mostRows = 8
const mostValues = 4

const textOf = (cell: Cell): string => {
  if ('name' in cell) return cell.name
  if ('date' in cell) return cell.date.slice(0, 10)
  return String('str' in cell ? cell.str : 'int' in cell ? cell.int : cell.float)
}

const rowsOf = (dataset: Dataset, record: AnyRecord): readonly (readonly [string, string])[] =>
  [...propertiesOf(record.type)]
    .flatMap(([name, property]): readonly (readonly [string, string])[] => {
      const values = valuesOf(dataset, record, name)
      if (values.length === 0) return []
      const told = values.slice(0, mostValues).map((value) => textOf(cellOf(dataset, property, value)))
      const more = values.length > mostValues ? ` and ${values.length - mostValues} more` : ''
      return [[propertyName(name), `${told.join(', ')}${more}`]]
    })
    .slice(0, mostRows)

/** The record that a preview is asked of; undefined where there is none. */
export const previewed = (dataset: Dataset, id: string): AnyRecord | undefined => {
  const resolved = isId(id) ? resolveId(dataset, id as Id) : null
  return resolved !== null && 'id' in resolved ? recordById(dataset, resolved.id) : undefined
}

/** What a client shows of a record in a small frame: its name and what is known first of it. Needs no script. */
export const previewOf = (dataset: Dataset, record: AnyRecord, config: Config) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${nameOf(dataset, record)}</title>
<style>
body { margin: 0; padding: 0.75rem; font: 0.9rem/1.4 system-ui, sans-serif; color: #1a1a1a; background: #fff }
h1 { margin: 0; font-size: 1.05rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 0.75rem; margin: 0.5rem 0 0 }
dt { color: #555 }
dd { margin: 0 }
</style>
</head>
<body>
<h1><a href="${config.publicUrl}/v1/${record.id}" target="_blank" rel="noopener">${nameOf(dataset, record)}</a></h1>
<dl>
${rowsOf(dataset, record).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
</dl>
</body>
</html>
`
