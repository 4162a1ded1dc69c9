import { type Files, from } from './write.ts'

const session = (number: number, start: string, more: Readonly<Record<string, unknown>>) => ({
  name: `Session ${number} of the Example Council`,
  kind: 'session',
  start,
  place: 'place/port-city',
  bodies: ['body/council'],
  series: { of: 'body/council', key: 'sessions', number },
  ...more,
})

/** Invented meetings and documents: what was planned, held and disputed. */
export const matters: Files = {
  'events/2001-03-session-1': session(1, '2001-03-03', {
    evidence: [from('history-2001', ['start', 'place', 'bodies', 'series'], { says: 'held' })],
  }),
  'events/2019-04-session-3': session(3, '2019-04-10', {
    chair: { who: 'person/jarkyn-jeenov', capacity: 'President of Yonder' },
    participants: [
      { who: 'person/stan-secretary', capacity: 'Secretary General', roles: ['briefed'] },
      { who: 'state/zembla', roles: ['absent'] },
    ],
    agenda: [{ key: 'road', summary: 'The smugglers’ road.', topics: ['topic/smuggling'] }],
    outcomes: [{ key: 'list', summary: 'A list was signed.', documents: ['document/customs-list'] }],
    note: 'The gazettes agreed on the day only later.',
    disputes: [
      {
        field: 'start',
        value: '2019-04-09',
        reason: 'later-correction',
        evidence: [{ source: 'source/report-2019', phrase: 'met on the ninth' }],
      },
      {
        field: 'start',
        value: '2019-04-08',
        reason: 'later-correction',
        evidence: [{ source: 'source/reprint-2019', phrase: 'met on the eighth' }],
      },
    ],
    evidence: [
      from('plan-2019', ['place', 'bodies', 'series'], { says: 'planned', manner: 'announced' }),
      from('report-2019', ['chair', 'agenda:road', 'outcomes:list', 'participants:person/stan-secretary'], {
        says: 'held',
      }),
      from('reprint-2019', ['chair'], { says: 'held' }),
      from('correction-2021', ['start', 'participants:state/zembla'], { says: 'held', by: 'organization/csto' }),
    ],
    remarks: {
      road: {
        speaker: 'person/stan-secretary',
        summary: 'Said that the road is known.',
        topics: ['topic/smuggling'],
        about: ['chairmanship/yonder-2019'],
        evidence: [from('report-2019', ['speaker', 'summary'])],
      },
    },
  }),
  'events/2019-09-games': {
    name: 'Games 2019',
    kind: 'exercise',
    start: '2019-09',
    place: 'state/xanadu',
    forces: ['force/brigade'],
    series: { of: 'body/council', key: 'games' },
    figures: [{ key: 'people', measure: 'personnel', value: 600, qualifier: 'at-least' }],
    evidence: [from('review-2020', ['start', 'place', 'forces', 'series', 'figures:people'], { says: 'held' })],
  },
  'events/2020-01-watch': {
    name: 'Watch at the bridge',
    kind: 'deployment',
    start: '2020-01-05',
    end: '..',
    evidence: [from('review-2020', ['start', 'end'], { says: 'under-way' })],
  },
  'events/2022-conference': {
    name: 'Conference on smuggling',
    kind: 'conference',
    start: '2022-02',
    topics: ['topic/smuggling'],
    evidence: [from('correction-2021', ['start'], { says: 'planned', manner: 'announced' })],
  },
  'events/undated-training': {
    name: 'Training on a 20 December',
    kind: 'training',
    start: 'XXXX-12-20',
    evidence: [from('leaflet', ['start'], { says: 'held' })],
  },
  'documents/customs-list': {
    name: 'List of goods',
    kind: 'list',
    signed: '2019-04-10',
    body: 'body/council',
    event: 'event/2019-04-session-3',
    topics: ['topic/smuggling'],
    evidence: [from('report-2019', ['signed', 'body', 'event'], { says: 'signed' })],
  },
}
