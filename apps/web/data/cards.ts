import 'server-only'
import { cardHref, cardSize } from '#web/cards/card.ts'
import { cards } from '#web/cards/cards.ts'
import { cards as words } from '#web/words/index.ts'
import { dataset } from './dataset.ts'

const byKey = new Map(cards(dataset).map((card) => [card.key, card]))

/** The picture that a link to a page shows where it is shared: that of its section, else that of the whole record. */
export const cardOf = (href: string) => {
  const [, section = ''] = href.split('/')
  const key = byKey.has(section) ? section : 'home'
  const card = byKey.get(key)
  const years = card?.years ?? []
  const alt =
    card === undefined
      ? words.site
      : words.alternative(card.title, card.counted, years[0]?.year ?? 0, years.at(-1)?.year ?? 0)
  return { url: cardHref(key), ...cardSize, alt }
}
