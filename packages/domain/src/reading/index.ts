/** How the record reads the texts of its sources: paragraphs, phrases, dates and numbers. */
export { type DateInText, datesIn, dayMonthsIn, daysIn } from './dates.ts'
export { numbersIn, ordinalsIn } from './numbers.ts'
export { normalizeText, occurrencesOf, paragraphsIn, paragraphsOf } from './texts.ts'
