import { wordsOfAnswers } from './words-of-answers.ts'

/** What a member of a record means wherever it stands, where neither a comment nor a description says so. */
const words: Readonly<Record<string, string>> = {
  id: 'the id; it never dies',
  type: 'the type of the record',
  name: 'the name, as sources give it or as it describes what they give none',
  names: 'other names and spellings: aids for finding',
  text: 'the name as it is written',
  language: 'a BCP 47 tag; null where the spelling belongs to no language in particular',
  'Source.language': 'the language of the page, as a BCP 47 tag',
  evidence: 'what it rests on',
  disputes: 'the values that other sources give',
  open: 'what the sources seen do not answer',
  note: 'a note of ours; null where there is none',
  topics: 'the topics it is filed under',
  start: 'the first day; null where no source tells',
  end: 'the last day, or `..` where it still runs; null where no source tells',
  published: 'the day on which the page was published; null where it bears none',
  publisher: 'who published the page',
  title: 'the title of the page',
  url: 'the address of the page',
  source: 'the source that is cited',
  phrase: 'words as they stand in the source, at most eight: a pointer, no quotation',
  paragraph: 'the paragraph that the phrase stands in, counted from 1; null where no text is held',
  manner: 'how the source stands to what it says: it reports, announces, or relays a claim',
  by: 'on whose word the source says so; null where the publisher speaks for itself',
  says: 'the stage of the life cycle that the source tells of; null where it says nothing of that',
  supports: 'the fields it is cited for, as `field`, or `field:key` for one entry of a list',
  field: 'the field that is meant, as `field`, or `field:key` for one entry of a list',
  key: 'what tells the entry from others of its list',
  kind: 'what kind it is',
  summary: 'it in a few words, our own',
  of: 'what it belongs to',
  'Tenure.of': 'the organization, body, state or force that the office is of',
  'Membership.of': 'the organization that the state belongs to',
  'Chairmanship.of': 'what is chaired',
  state: 'the state',
  office: 'the title of the office, without the name of what it is of',
  capacity: 'the title under which somebody acted, as the source gives it; null where it gives none',
  onBehalfOf: 'who sent them; null where no source says',
  who: 'the person, body, organization, state or force',
  acronym: 'the acronym, as sources give it; null where they give none',
  number: 'the number, as sources give it; null where they give none',
  on: 'the day; null where no source tells',
  parent: 'what it stands under; null where nothing',
  place: 'where it was; null where no source tells',
  founded: 'the day of its founding; null where no source tells',
  established: 'the day on which it was set up; null where no source tells',
  dissolved: 'the day on which it ceased to be; null where it stands or no source tells',
  bodies: 'the bodies it is of',
  about: 'what it is about',
  officialName: 'the name in full; null where none is on record',
  seat: 'the place of its headquarters; null where no source tells',
  participants: 'who took part, was absent, or was to come',
  partOf: 'the event that it was a part of; null where of none',
  party: 'the party that acted',
  broader: 'the topic it belongs under; null for one at the top',
  definition: 'what is filed under it',
  coordinates: 'where it lies, WGS 84; null where no source tells',
  latitude: 'degrees north of the equator',
  longitude: 'degrees east of Greenwich',
}

/** Members without words, for the one who writes them. */
export const missing = new Set<string>()

/** What a member is for; notes it among the missing where nobody has words for it. */
export const wordsFor = (path: readonly string[]): string => {
  const member = path.at(-1) ?? ''
  const place = `${path[0] ?? ''}.${member}`
  const found = wordsOfAnswers[place] ?? words[place] ?? words[member] ?? wordsOfAnswers[member]
  if (found === undefined) missing.add(path.join('.'))
  return found ?? ''
}
