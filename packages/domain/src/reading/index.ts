/** How the record reads the texts of its sources: paragraphs, phrases, dates and numbers. */
export { type DateInText, datesIn, dayMonthsIn, daysIn, type SpanInText, spansIn } from './dates.ts'
export { type NumberInText, numbersIn, ordinalsIn } from './numbers.ts'
export { normalizeText, occurrencesOf, paragraphsIn, paragraphsOf } from './texts.ts'
