/** A small record of invented happenings with something of every type, sound as it stands: mistakes are made in it. */

export const smallTexts: ReadonlyMap<string, string> = new Map([
  [
    'session.txt',
    `The council of the Lake Pact met in Bishkek

On 3 April 2019, the third session of the Lake Council took place in Bishkek under Asel Example, chair of the council.
Timur Sample of Kazakhstan spoke with Kyrgyzstan of grain and of trade across the border, and the delegations signed the Bishkek agreement.
About 1,200 people took part in the exercise on the lake, the organizers say.
In June, Kyrgyzstan is to send a boat to Astana.
`,
  ],
  ['again.txt', 'The council met the day before\n'],
])
const source = (slug: string, published: string, more = '') =>
  `publisher: Lake Gazette\ntitle: Page ${slug}\nurl: https://example.org/${slug}\npublished: "${published}"\nlanguage: en\nkind: news\n${more}`

const cite = (phrase: string, supports: string, more = '') =>
  `  - { source: source/gazette-2019-12-20-year, phrase: ${phrase}${more}, supports: [${supports}] }\n`
const held = (paragraph: number, phrase: string, supports: string, more = '') =>
  `  - { source: source/gazette-2019-04-04-session, paragraph: ${paragraph}, phrase: ${phrase}${more}, supports: [${supports}] }\n`

/** A day as English pages spell it: 15 May 2001. */
const spelled = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

const state = (name: string, iso2: string, iso3: string, start: string) => `name: ${name}
iso2: ${iso2}
iso3: ${iso3}
evidence:
${cite(`the code of ${name}`, 'name, iso2, iso3')}memberships:
  pact:
    of: organization/lake-pact
    role: member
    signed: "${start}"
    start: "${start}"
    end: ".."
    evidence:
    ${cite(`${name} joined on ${spelled(start)}`, 'of, role, start')}    ${cite('signed and a member to this day', 'signed, end')}`

const person = (name: string, other: string, office: string, of: string, start: string, end: string) => `name: ${name}
names: [{ text: ${other}, language: ru }]
evidence:
${cite(`${name} and others`, 'name')}tenures:
  office:
    office: ${office}
    of: ${of}
    start: "${start}"
    end: ${end}
    attested: ["2019-04-03"]
    evidence:
    ${cite(`in office from ${spelled(start)} on`, 'office, of, start')}    ${cite(end === '".."' ? 'and still in office' : `until ${spelled(end.slice(1, -1))}`, 'end, attested:2019-04-03')}`

const term = (
  stateSlug: string,
  year: number,
  takenFrom: string,
  handover: string,
  more = '',
) => `state: state/${stateSlug}
of: organization/lake-pact
start: "${year}-01-01"
end: "${year}-12-31"
${takenFrom}handover: ${handover}
regime: calendar-year
evidence:
${cite('the chair of that year', `state, of, start, end, handover, regime${takenFrom === '' ? '' : ', takenFrom'}`)}${more}`

const session = (
  number: number,
  day: string,
  more: string,
  supports: string,
) => `name: ${number}th session of the Lake Council
kind: session
start: "${day}"
end: "${day}"
place: place/bishkek
bodies: [body/lake-council]
series: { of: body/lake-council, key: sessions, number: ${number} }
${more}evidence:
  - { source: source/gazette-2019-12-20-year, phrase: looking back on the sessions, supports: [start, end, place, bodies, series${supports}], says: held }
`

const commitments = `commitments:
  water:
    order: 1
    summary: Share the water of the lake by agreed measures.
    declaredBy: person/timur-sample
    declaredOn: "2018-06-01"
    followUps:
      - { record: event/2019-06-10-lake-exercise, bearing: advances, evidence: [{ source: source/gazette-2019-12-20-year, phrase: as was promised }] }
    evidence:
    ${cite('what the chair promised', 'summary, declaredBy, declaredOn', ', says: declared')}  grain:
    order: 2
    summary: Open the border to grain.
    declaredOn: "2018-06-01"
    evidence:
    ${cite('and what it promised then', 'summary, declaredOn', ', says: declared')}`

export const smallRecord: Readonly<Record<string, string>> = {
  'dataset.yaml': 'version: 0.0.1\nasOf: "2020-06-30"\n',
  'sources/gazette-2019-04-04-session.yaml': source(
    'gazette-2019-04-04-session',
    '2019-04-04',
    'text: { file: session.txt, sha256: "41e3cb7f7b8b7c4424caa797388e66a63c4af897a9c7627e443c7ff589aed7d1", paragraphs: 5 }\n',
  ),
  'sources/gazette-2019-12-20-year.yaml': source('gazette-2019-12-20-year', '2019-12-20'),
  'sources/gazette-2019-04-05-again.yaml': source(
    'gazette-2019-04-05-again',
    '2019-04-05',
    'text: { file: again.txt, sha256: "aa6214122e598dbf58c91f40466637c2dd5f310fdcf144f35beaf84205381784", paragraphs: 1 }\n',
  ),
  'states/kyrgyzstan.yaml': state('Kyrgyzstan', 'KG', 'KGZ', '2001-05-15'),
  'states/kazakhstan.yaml': state('Kazakhstan', 'KZ', 'KAZ', '2001-05-15'),
  'places/bishkek.yaml': `name: Bishkek\nnames: [{ text: Бишкек, language: ru }]\nstate: state/kyrgyzstan\ncoordinates: { latitude: 42.87, longitude: 74.59 }\nevidence:\n${cite('where Bishkek lies', 'name, state, coordinates')}`,
  'places/astana.yaml': `name: Astana\nstate: state/kazakhstan\ncoordinates: { latitude: 51.17, longitude: 71.43 }\nevidence:\n${cite('where Astana lies', 'name, state, coordinates')}`,
  'topics/threats.yaml': 'name: Threats\ndefinition: What the pact guards against.\n',
  'topics/areas-of-work.yaml': 'name: Areas of work\ndefinition: What the pact does.\n',
  'topics/drought.yaml': 'name: Drought\nbroader: topic/threats\ndefinition: Years without water.\n',
  'topics/trade.yaml': 'name: Trade\nbroader: topic/areas-of-work\ndefinition: Goods across the border.\n',
  'organizations/lake-pact.yaml': `name: Lake Pact\nacronym: LP\nkind: subject\nseats: [{ office: Secretary General, seats: 1 }]\nevidence:\n${cite('the Lake Pact (LP)', 'name, acronym')}`,
  'bodies/lake-council.yaml': `name: Lake Council\nacronym: LC\nparent: organization/lake-pact\nestablished: "2001-05-15"\nfoundingAct: document/charter-2001\nseries:\n  - { key: sessions, name: sessions, numbering: ordinal }\nevidence:\n${cite('the council (LC) founded on 15 May 2001', 'name, acronym, parent, established, foundingAct')}`,
  'bodies/lake-office.yaml': `name: Lake Office\nparent: body/lake-council\nevidence:\n${cite('the office of the council', 'name, parent')}`,
  'forces/lake-guard.yaml': `name: Lake Guard\nparent: organization/lake-pact\nfigures: [{ key: boats, measure: boats, value: 40 }]\nevidence:\n${cite('the guard with its 40 boats', 'name, parent, figures:boats')}`,
  'persons/asel-example.yaml': person(
    'Asel Example',
    'Асель Экзампл',
    'Secretary General',
    'organization/lake-pact',
    '2017-01-01',
    '"2019-06-01"',
  ),
  'persons/timur-sample.yaml': person(
    'Timur Sample',
    'Тимур Сампл',
    'Chair',
    'body/lake-council',
    '2018-01-01',
    '".."',
  ),
  'persons/dana-muster.yaml': person(
    'Dana Muster',
    'Дана Мустер',
    'Secretary General',
    'organization/lake-pact',
    '2019-06-01',
    '".."',
  ).replaceAll('2019-04-03', '2019-07-01'),
  'documents/charter-2001.yaml': `name: Charter\nkind: charter\nsigned: "2001-05-15"\ninForce: "2002-01-01"\nparties: [state/kyrgyzstan, state/kazakhstan]\nevidence:\n${cite('signed on 15 May 2001', 'signed', ', says: signed')}${cite('in force with the new year', 'inForce, parties', ', says: in-force')}`,
  'documents/agreement-2019.yaml': `name: Bishkek agreement\nkind: agreement\nadopted: "2019-04-02"\nsigned: "2019-04-03"\nevent: event/2019-04-03-council-3\ntopics: [topic/trade]\nevidence:\n${cite('agreed on 2 April 2019', 'adopted', ', says: adopted')}${cite('and signed the day after', 'signed, event', ', says: signed')}`,
  'events/2016-11-20-council-1.yaml': session(1, '2016-11-20', '', '').replace('1th', '1st'),
  'events/2017-11-20-council-2.yaml': session(2, '2017-11-20', '', '').replace('2th', '2nd'),
  'events/2019-04-03-council-3.yaml': `name: 3rd session of the Lake Council
kind: session
start: "2019-04-03"
place: place/bishkek
bodies: [body/lake-council]
series: { of: body/lake-council, key: sessions, number: 3 }
chair: { who: person/asel-example }
participants:
  - { who: person/timur-sample, onBehalfOf: state/kazakhstan, roles: [spoke] }
  - { who: state/kyrgyzstan }
  - { who: state/kazakhstan }
outcomes: [{ key: agreement, summary: The states put their names to a paper on trade., documents: [document/agreement-2019] }]
topics: [topic/trade]
disputes:
  - { field: start, value: "2019-04-02", reason: undecided, evidence: [{ source: source/gazette-2019-04-05-again, paragraph: 1, phrase: met the day before }] }
evidence:
${held(2, '"On 3 April 2019, the third session of"', 'start, series, bodies', ', says: held')}${held(2, 'took place in Bishkek under Asel Example', 'place, chair', ', says: held')}${held(3, 'Timur Sample of Kazakhstan spoke with Kyrgyzstan', 'participants', ', says: held')}${held(3, 'the delegations signed the Bishkek agreement', 'outcomes:agreement')}remarks:
  trade:
    speaker: person/timur-sample
    on: "2019-04-03"
    summary: Goods should pass more freely.
    topics: [topic/trade]
    evidence:
    ${held(3, 'of grain and of trade across the border', 'speaker, on, summary')}`,
  'events/2019-06-10-lake-exercise.yaml': `name: Lake exercise
kind: exercise
start: "2019-06-10"
end: "2019-06-20"
place: place/astana
forces: [force/lake-guard]
participants: [{ who: state/kyrgyzstan, roles: [expected] }]
figures: [{ key: people, measure: people, value: 1200, qualifier: about }, { key: tents, measure: tents, value: 12 }]
topics: [topic/drought]
evidence:
${cite('from 10 June 2019 to 20 June 2019', 'start, end', ', says: held')}${cite('by Astana with the guard', 'place, forces', ', says: held')}${cite('some 1200 people came', 'figures:people', ', manner: claimed, by: state/kyrgyzstan')}${cite('a dozen tents were put up', 'figures:tents')}${held(5, 'Kyrgyzstan is to send a boat', 'participants', ', manner: announced')}`,
  'events/2019-06-12-first-stage.yaml': `name: First stage of the exercise\nkind: training\nstart: "2019-06-12"\npartOf: event/2019-06-10-lake-exercise\nevidence:\n${cite('the first stage on 12 June 2019', 'start, partOf', ', says: held')}`,
  'chairmanships/kazakhstan-2015.yaml': `state: state/kazakhstan\nof: organization/lake-pact\nstart: "2015-11-18"\nend: "2016-12-31"\nregime: session-to-session\nevidence:\n${cite('the chair from 18 November 2015', 'state, of, start')}${cite('to the end of the next year', 'end, regime')}`,
  'chairmanships/kyrgyzstan-2017.yaml': term(
    'kyrgyzstan',
    2017,
    'takenFrom: state/kazakhstan\n',
    'event/2016-11-20-council-1',
  ),
  'chairmanships/kazakhstan-2018.yaml': term(
    'kazakhstan',
    2018,
    'takenFrom: state/kyrgyzstan\n',
    'event/2017-11-20-council-2',
    commitments,
  ),
}
