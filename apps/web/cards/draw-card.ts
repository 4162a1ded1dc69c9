import { type Card, cardSize } from './card.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const margin = 72
const colour = { paper: '#fdfdfc', ink: '#17191d', soft: '#494d55', rule: '#8d919a', bar: '#8d919a', accent: '#a1231d' }
const serif = 'font-family="Source Serif 4"'
const sans = 'font-family="Source Sans 3"'
/** Where the middle of the first line of the title stands. */
const top = 208
const bars = { bottom: 560, height: 150 }

/** Sizes of titles in pixels, and how wide a letter is at most on the average, in parts of its size. */
const [largest, smallest, widthOfLetter] = [112, 68, 0.58]

/** A title that is long stands smaller, in two lines where it has to. */
const linesOf = (title: string): { readonly size: number; readonly lines: readonly string[] } => {
  const size = Math.min(largest, Math.floor((cardSize.width - 2 * margin) / (title.length * widthOfLetter)))
  if (size >= smallest) return { size, lines: [title] }
  const words = title.split(' ')
  const half = words.findIndex((_, position) => words.slice(0, position + 1).join(' ').length >= title.length / 2) + 1
  return { size: smallest, lines: [words.slice(0, half).join(' '), words.slice(half).join(' ')] }
}

const barsOf = ({ years }: Card): string => {
  const most = Math.max(1, ...years.map(({ count }) => count))
  const step = (cardSize.width - 2 * margin) / Math.max(1, years.length)
  return years
    .map(({ count }, position) => {
      const height = Math.round((count / most) * bars.height)
      const x = (margin + position * step).toFixed(1)
      return `<rect x="${x}" y="${bars.bottom - height}" width="${(step * 0.72).toFixed(1)}" height="${height}"/>`
    })
    .join('')
}

/**
 * A card as SVG, as big as `cardSize`: the site, the section, what it holds, and how much is on record of each year. Asks
 * for the fonts Source Serif 4 and Source Sans 3.
 */
export const drawCard = (card: Card, site: string): string => {
  const { size, lines } = linesOf(card.title)
  const title = lines
    .map(
      (line, position) =>
        `<text x="${margin - 3}" y="${top + size * 0.3 + position * size * 1.05}">${escaped(line)}</text>`,
    )
    .join('')
  const below = top + size * 0.3 + (lines.length - 1) * size * 1.05 + 62
  const [first, last] = [card.years[0]?.year, card.years.at(-1)?.year]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${colour.paper}"/>`,
    `<text x="${margin}" y="104" ${serif} font-weight="600" font-size="40" fill="${colour.ink}">${escaped(site)}</text>`,
    `<g ${serif} font-size="${size}" fill="${colour.ink}">${title}</g>`,
    `<text x="${margin}" y="${below}" ${sans} font-size="36" fill="${colour.soft}">${escaped(card.line)} <tspan font-size="24" dy="-12" fill="${colour.accent}">1</tspan></text>`,
    `<g fill="${colour.bar}">${barsOf(card)}</g>`,
    `<rect x="${margin}" y="${bars.bottom}" width="${cardSize.width - 2 * margin}" height="2" fill="${colour.ink}"/>`,
    `<g ${sans} font-size="24" fill="${colour.soft}">`,
    first === undefined ? '' : `<text x="${margin}" y="${bars.bottom + 32}">${first}</text>`,
    `<text x="${cardSize.width / 2}" y="${bars.bottom + 32}" text-anchor="middle">${escaped(card.counted)}</text>`,
    last === undefined
      ? ''
      : `<text x="${cardSize.width - margin}" y="${bars.bottom + 32}" text-anchor="end">${escaped(card.until)}</text>`,
    '</g></svg>',
  ].join('')
}
