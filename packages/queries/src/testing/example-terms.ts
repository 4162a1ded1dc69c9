import { type Files, from } from './write.ts'

/** Invented terms in the chair with what was promised for them, and what came of it. */
export const terms: Files = {
  'chairmanships/yonder-2019': {
    state: 'state/yonder',
    of: 'organization/csto',
    start: '2018-11-08',
    end: '2019-11-28',
    evidence: [from('plan-2019', ['state', 'of', 'start']), from('review-2020', ['end'])],
    commitments: {
      'second-customs': {
        order: 2,
        summary: 'Close the smugglers’ road.',
        declaredBy: 'person/jarkyn-jeenov',
        declaredOn: '2019-01-10',
        topics: ['topic/smuggling'],
        followUps: [
          {
            record: 'document/customs-list',
            bearing: 'advances',
            by: 'person/jarkyn-jeenov',
            evidence: [{ source: 'source/report-2019', phrase: 'the list is a step' }],
          },
          {
            record: 'event/2019-04-session-3',
            bearing: 'fulfils',
            by: 'person/stan-secretary',
            evidence: [{ source: 'source/review-2020', phrase: 'the road is closed' }],
          },
        ],
        evidence: [from('plan-2019', ['summary', 'declaredBy', 'declaredOn'], { says: 'declared' })],
      },
      'ancient-songs': {
        order: 3,
        summary: 'Sing together.',
        topics: ['topic/culture'],
        open: [{ key: 'sung', question: 'Were songs sung?', searched: 'The gazettes of 2019.' }],
        evidence: [from('plan-2019', ['summary'], { says: 'declared' })],
      },
      'zeroth-bridge': {
        order: 1,
        summary: 'Mend the bridge.',
        evidence: [
          from('plan-2019', ['summary'], { says: 'declared' }),
          from('correction-2021', ['summary'], { says: 'dropped', by: 'state/zembla' }),
        ],
      },
    },
  },
  'chairmanships/xanadu-2020': {
    state: 'state/xanadu',
    of: 'organization/csto',
    start: '2019-11-28',
    takenFrom: 'state/yonder',
    evidence: [from('review-2020', ['state', 'of', 'start', 'takenFrom'])],
    commitments: {
      customs: {
        summary: 'Watch the smugglers’ road.',
        topics: ['topic/smuggling'],
        evidence: [from('review-2020', ['summary'], { says: 'declared' })],
      },
    },
  },
}
