import type { Dataset } from '@csto-record/domain'
import { type NumberInText, ordinalsIn } from '@csto-record/domain/reading'
import { type Dates, datesOf } from './dates.ts'
import { documentsIn, type FoundDocument } from './documents.ts'
import { exercisesIn, type FoundExercise } from './exercises.ts'
import { type FoundFigure, figuresIn } from './figures.ts'
import { type Language, languageOf } from './language.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './names.ts'
import { overlaps, type Page, pageOf } from './page.ts'
import { type UnknownName, unknownNamesIn } from './unknown-names.ts'

/** All that is found in a page before anything is made of it. */
export interface Findings extends Dates {
  readonly page: Page
  readonly language: Language
  readonly mentions: readonly Mention[]
  readonly exercises: readonly FoundExercise[]
  readonly documents: readonly FoundDocument[]
  readonly ordinals: readonly NumberInText[]
  readonly figures: readonly FoundFigure[]
  readonly unknown: readonly UnknownName[]
}

const dateInName = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/

/**
 * What a text names that the record knows, and the dates, figures and ordinals in it. A text in a language that is not
 * read gives its language alone. The name of its file may give the day on which the page was put out.
 */
export const findIn = (dataset: Dataset, text: string, fileName = ''): Findings => {
  const page = pageOf(text)
  const language = languageOf(page.text)
  const named = dateInName.exec(fileName)?.[1] ?? null
  if (!language.isRead) {
    const none = { mentions: [], exercises: [], documents: [], ordinals: [], figures: [], unknown: [] }
    return { page, language, dates: [], datelines: [], published: named, ...none }
  }
  const dates = datesOf(page, named)
  const exercises = exercisesIn(dataset, page)
  const mentions = mentionsIn(dataset, page).filter((mention) => !exercises.some((one) => overlaps(one, mention)))
  const documents = documentsIn(dataset, page, mentions)
  const ordinals = ordinalsIn(page.text)
  const taken = [...mentions, ...exercises, ...dates.dates, ...documents.filter(({ id }) => id !== null)]
  const figures = figuresIn(page, [...taken, ...ordinals])
  const unknown = unknownNamesIn(page, [...taken, ...documents, ...dates.datelines])
  return { page, language, ...dates, mentions, exercises, documents, ordinals, figures, unknown }
}
