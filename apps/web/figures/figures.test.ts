import { readFile } from 'node:fs/promises'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { looksFrom } from '../scripts/postbuild/figures/looks.ts'
import { cellText } from './cells.ts'
import { figureWidths } from './definition.ts'
import { figures } from './index.ts'

vi.mock('server-only', () => ({}))

const read = (file: string) => readFile(new URL(`../styles/${file}`, import.meta.url), 'utf8')
const looks = looksFrom(await read('figure/drawing.css'), await read('tokens.css'))

test('addresses and titles are unique', () => {
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
  expect(new Set(figures.map(({ title }) => title)).size).toBe(figures.length)
})

describe.each(figures.map((figure) => [figure.id, figure] as const))('the figure %s', (_, figure) => {
  const drawings = Object.values(figureWidths).map((width) =>
    renderToStaticMarkup(createElement(figure.Drawing, { width })),
  )
  test('says what it is in a short title, and as of when', () => {
    expect(figure.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(figure.title.length).toBeLessThan(65)
    expect(figure.caption).toMatch(/\d{4}/)
    expect(figure.alternative).toMatch(/\d/)
    expect(figure.page).toMatch(/^\//)
  })
  test('has a table whose rows have a cell for each column', () => {
    expect(figure.table.rows.length).toBeGreaterThan(0)
    for (const row of figure.table.rows) expect(row.length).toBe(figure.table.columns.length)
  })
  test('draws just what its table has, at each width', () => {
    const { rows } = figure.table
    for (const drawing of drawings) {
      const data = [...drawing.matchAll(/<g class="datum"(?: data-count="([\d.]+)")?>/g)]
      if (data.some(([, count]) => count !== undefined)) {
        // Of a table of counts the first column names the row, be it a year.
        const numbers = rows.flatMap((row) => row.slice(1).map(cellText)).filter((cell) => typeof cell === 'number')
        const sum = numbers.reduce((total, one) => total + one, 0)
        expect(data.reduce((total, [, count]) => total + Number(count ?? 1), 0)).toBe(sum)
      } else expect(data.length).toBe(rows.length)
    }
  })
  test('is read out, names every datum, and has looks for every class', () => {
    for (const drawing of drawings) {
      expect(drawing).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+" role="(img|group)" aria-label="[^"]{20,}"/,
      )
      expect(drawing).not.toMatch(/NaN|undefined|Infinity/)
      const data = drawing.split('<g class="datum"').slice(1)
      expect(data.filter((one) => !/^[^>]*><title>[^<]+<\/title>/.test(one))).toEqual([])
      const classes = [...drawing.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
      expect([...new Set(classes)].filter((name) => name !== 'datum' && !looks.has(name))).toEqual([])
    }
  })
})
