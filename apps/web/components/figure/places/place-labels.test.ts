import { expect, test } from 'vitest'
import { textWidth } from '#web/components/figure/drawing/text-width.ts'
import { placeLabels } from './place-labels.ts'

const dot = (name: string, x: number, y: number) => ({ key: name, name, x, y, reach: [4, 4] as const })

test('a name stands to the right of its dot, to the left where there is no room, and nowhere where there is neither', () => {
  expect(placeLabels([dot('Astana', 100, 50)], 9, 340, 12)).toMatchObject([{ anchor: 'start', labelX: 109 }])
  expect(placeLabels([dot('Astana', 335, 50)], 9, 340, 12)).toMatchObject([{ anchor: 'end', labelX: 326 }])
  expect(placeLabels([dot('Astana', 20, 50)], 9, 40, 12)).toEqual([])
})
test('names that come first keep their place, and no later one is written over them', () => {
  const dots = [dot('Bishkek', 100, 50), dot('Almaty', 112, 52), dot('Balykchy', 126, 49), dot('Osh', 100, 90)]
  const placed = placeLabels(dots, 9, 340, 12)
  // To its right lies another dot.
  expect(placed[0]).toMatchObject({ name: 'Bishkek', anchor: 'end' })
  const boxes = placed.map(({ name, labelX, anchor, y }) => {
    const left = anchor === 'start' ? labelX : labelX - textWidth(name, 12)
    return { name, left, right: left + textWidth(name, 12), y }
  })
  for (const one of boxes)
    for (const other of boxes)
      if (one.name !== other.name && Math.abs(one.y - other.y) < 12)
        expect(one.right <= other.left || other.right <= one.left).toBe(true)
  expect(placed.map(({ name }) => name)).toContain('Osh')
})
