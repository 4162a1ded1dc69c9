import type { EventRecord, Manner, SourceRecord, Tie } from '@csto-record/domain'
import { values as words } from '#web/words/index.ts'

/** A coded value as words: `joint-session` gives `joint session`. */
export const inWords = (code: string): string => code.replaceAll('-', ' ')

export const formWords: Readonly<Record<NonNullable<EventRecord['form']>, string>> = words.form

/** What a state or a person, or somebody who acted for it, has to do with an event. */
export const tieWords: Readonly<Record<Tie, string>> = words.tie

/** How a source stands to what it says; nothing where it simply reports. */
export const mannerWords: Readonly<Record<Manner, string | null>> = words.manner

export const standingWords: Readonly<Record<SourceRecord['standing'], string>> = words.standing

const languages = new Intl.DisplayNames('en-GB', { type: 'language' })
/** The name of a language from its BCP 47 tag: `ru` gives `Russian`. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag
