import { dataset } from '@csto-record/domain/dataset'
import { cardHref, cardSize } from '../../cards/card.ts'
import { cards } from '../../cards/cards.ts'
import { drawCard } from '../../cards/draw-card.ts'
import { cards as words } from '../../words/index.ts'
import { pngOf } from '../png.ts'
import { writeFiles } from './write-files.ts'

/** Lays the pictures beside the pages that links to them show where they are shared. */
export const writeCards = (out: string): Promise<void> =>
  writeFiles(
    out,
    cards(dataset).map((card) => [
      cardHref(card.key),
      pngOf(drawCard(card, words.site), { mode: 'width', value: cardSize.width }),
    ]),
  )
