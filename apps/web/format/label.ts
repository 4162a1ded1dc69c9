import type { EventRecord, Manner, SourceRecord, Tie } from '@csto-record/domain'

/** A coded value as words: `joint-session` gives `joint session`. */
export const inWords = (code: string): string => code.replaceAll('-', ' ')

export const formWords: Readonly<Record<NonNullable<EventRecord['form']>, string>> = {
  'in-person': 'in person',
  videoconference: 'by videoconference',
  hybrid: 'partly in person, partly by videoconference',
}

/** What a state or a person, or somebody who acted for it, has to do with an event. */
export const tieWords: Readonly<Record<Tie, string>> = {
  'took-part': 'took part',
  chaired: 'was in the chair',
  hosted: 'was the host',
  spoke: 'spoke',
  asked: 'asked for it',
  subject: 'was its subject',
  party: 'is a party',
}

/** How a source stands to what it says; nothing where it simply reports. */
export const mannerWords: Readonly<Record<Manner, string | null>> = {
  reported: null,
  announced: 'announced',
  claimed: 'claimed by an interested party',
}

export const standingWords: Readonly<Record<SourceRecord['standing'], string>> = {
  original: 'the publisher’s own text',
  list: 'a list that changes',
  copy: 'somebody’s copy',
  reference: 'a work of reference',
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' })
/** The name of a language from its BCP 47 tag: `ru` gives `Russian`. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag
