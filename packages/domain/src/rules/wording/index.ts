import type { Rules } from '../rule.ts'
import { neutralWords } from './neutral-words.ts'
import { ownWords } from './own-words.ts'
import { phraseNotRepeated } from './phrase-not-repeated.ts'
import { textsShort } from './texts-short.ts'
import { textsTidy } from './texts-tidy.ts'
import { wordsOfOneScript } from './words-of-one-script.ts'

/** Rules on what we write ourselves. */
export const wordingRules: Rules = [neutralWords, ownWords, phraseNotRepeated, textsShort, textsTidy, wordsOfOneScript]
