/** Words for coded values. */
export const values = {
  form: {
    'in-person': 'in person',
    videoconference: 'by videoconference',
    hybrid: 'partly in person, partly by videoconference',
  },
  tie: {
    'took-part': 'took part',
    chaired: 'was in the chair',
    hosted: 'was the host',
    spoke: 'spoke',
    asked: 'asked for it',
    subject: 'was its subject',
    party: 'is a party',
  },
  manner: {
    reported: null,
    announced: 'announced',
    claimed: 'claimed by an interested party',
  },
  standing: {
    original: 'the publisher’s own text',
    list: 'a list that changes',
    copy: 'somebody’s copy',
    reference: 'a work of reference',
  },
  qualifier: {
    exactly: '',
    about: 'about ',
    almost: 'almost ',
    'at-least': 'at least ',
    'more-than': 'more than ',
    'at-most': 'up to ',
  },
} as const
