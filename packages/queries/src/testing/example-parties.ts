import { type Files, from } from './write.ts'

/** Invented states, bodies and people: who there is, and who says so. */
export const parties: Files = {
  'states/xanadu': {
    name: 'Xanadu',
    names: [{ text: 'Ксанаду', language: 'ru' }],
    memberships: {
      csto: {
        of: 'organization/csto',
        role: 'observer',
        start: '2005',
        evidence: [from('review-2020', ['of', 'role', 'start'])],
      },
    },
    evidence: [from('gazetteer', ['name'])],
  },
  // Named on its own account only by a late source, though earlier ones speak of it.
  'states/yonder': {
    name: 'Yonder',
    memberships: {
      csto: {
        of: 'organization/csto',
        role: 'member',
        start: '2000-01-01',
        end: '..',
        suspensions: [{ key: 'press', start: '2020', end: null, summary: 'The press calls it frozen.' }],
        evidence: [from('history-2001', ['start', 'end']), from('review-2020', ['of', 'role', 'suspensions:press'])],
      },
    },
    evidence: [from('review-2020', ['name'])],
  },
  'states/zembla': {
    name: 'Zembla',
    memberships: {
      csto: {
        of: 'organization/csto',
        role: 'member',
        start: '2000-01-01',
        end: '2010-06-30',
        evidence: [from('history-2001', ['of', 'role', 'start']), from('review-2020', ['end'])],
      },
    },
    evidence: [from('gazetteer', ['name'])],
  },
  'places/port-city': {
    name: 'Port City',
    names: [{ text: 'Порт-Сити', language: 'ru' }],
    state: 'state/yonder',
    evidence: [from('gazetteer', ['name', 'state'])],
  },
  'organizations/csto': {
    name: 'Example Pact',
    acronym: 'EXPA',
    names: [{ text: 'ЭКПА', language: 'ru' }],
    kind: 'subject',
    evidence: [from('history-2001', ['name', 'acronym'])],
  },
  'organizations/yonder-ministry': {
    name: 'Ministry of Yonder',
    kind: 'ministry',
    state: 'state/yonder',
    evidence: [from('report-2019', ['name', 'state'])],
  },
  'bodies/council': {
    name: 'Example Council',
    parent: 'organization/csto',
    series: [
      { key: 'sessions', name: 'sessions', numbering: 'ordinal' },
      { key: 'games', name: 'games', numbering: 'year' },
    ],
    evidence: [from('history-2001', ['name', 'parent'])],
  },
  'forces/brigade': {
    name: 'Example Brigade',
    parent: 'organization/csto',
    figures: [{ key: 'strength', measure: 'personnel', value: 4000, qualifier: 'about', on: '2009-06-14' }],
    evidence: [from('report-2019', ['name', 'parent', 'figures:strength'])],
  },
  'persons/jarkyn-jeenov': {
    name: 'Jarkyn Jeenov',
    names: [{ text: 'Жаркын Жээнов', language: 'ru' }],
    state: 'state/yonder',
    tenures: {
      president: {
        office: 'President',
        of: 'state/yonder',
        start: '2017-11-24',
        end: '2020-10-15',
        evidence: [from('report-2019', ['office', 'of', 'start']), from('correction-2021', ['end'])],
      },
      chairman: {
        office: 'Chairman',
        of: 'body/council',
        attested: ['2019-04-10'],
        evidence: [from('report-2019', ['office', 'of', 'attested:2019-04-10'])],
      },
    },
    evidence: [from('report-2019', ['name', 'state'])],
  },
  'persons/stan-secretary': {
    name: 'Stan Secretary',
    state: 'state/xanadu',
    tenures: {
      general: {
        office: 'Secretary General',
        of: 'organization/csto',
        attested: ['2019-04-10', '2020-05-30', '2021-01'],
        evidence: [
          from('report-2019', ['office', 'attested:2019-04-10']),
          from('review-2020', ['of', 'attested:2020-05-30']),
          from('correction-2021', ['attested:2021-01']),
        ],
      },
    },
    evidence: [from('report-2019', ['name']), from('review-2020', ['state'])],
  },
  'topics/threats': { name: 'Threats', definition: 'What is to be met.' },
  'topics/smuggling': { name: 'Smuggling', broader: 'topic/threats', definition: 'Goods past the customs.' },
  'topics/culture': { name: 'Culture', definition: 'Songs and dances.' },
}
