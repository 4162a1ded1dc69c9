/** Names without the questions: cases of Russian words, romanizations, and what a record is called. */
export { caseless, isCaseOf } from './declension.ts'
export { nameOf, nameOfId } from './names.ts'
export { romanized } from './romanized.ts'
