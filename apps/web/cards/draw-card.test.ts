import { dataset } from '@csto-record/domain/dataset'
import { Resvg } from '@resvg/resvg-js'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { contents } from '../components/site/contents.ts'
import { font, pngOf } from '../scripts/png.ts'
import { cardSize } from './card.ts'
import { cards } from './cards.ts'
import { drawCard } from './draw-card.ts'

const all = cards(dataset)
const asWide = { mode: 'width', value: cardSize.width } as const

test('every section has a card of its own, with a bar for each year on record', () => {
  expect(all.map(({ key }) => key)).toEqual(expect.arrayContaining(contents.map(({ href }) => href.slice(1))))
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  for (const { years } of all) {
    expect(years.length).toBeGreaterThan(10)
    expect(years.at(-1)?.year).toBeLessThanOrEqual(Number(dataset.asOf.slice(0, 4)))
    expect(years.every(({ year }, position) => year === (years[0]?.year ?? 0) + position)).toBe(true)
  }
})
test('a card is a picture of the size that services ask for, and its letters are drawn', () => {
  const [card] = all
  if (card === undefined) throw new Error('there are cards')
  const drawn = PNG.sync.read(Buffer.from(pngOf(drawCard(card, 'Site'), asWide)))
  expect([drawn.width, drawn.height]).toEqual([1200, 630])
  const without = PNG.sync.read(Buffer.from(pngOf(drawCard({ ...card, title: '' }, 'Site'), asWide)))
  expect(drawn.data.equals(without.data)).toBe(false)
})
test.each(all.map((card) => [card.key, card] as const))('the card of %s has room for its letters', (_, card) => {
  const letters = drawCard({ ...card, years: [] }, 'CSTO Record').replace(/<rect[^>]*>/g, '')
  const { x = 0, width = 0 } = new Resvg(letters, { font }).innerBBox() ?? {}
  expect(x + width).toBeLessThanOrEqual(cardSize.width - 60)
})
test('what stands in a title is text and no markup', () => {
  const [card] = all
  if (card === undefined) throw new Error('there are cards')
  expect(drawCard({ ...card, title: 'A & B <i>' }, 'Site')).toContain('A &amp; B &lt;i&gt;')
})
