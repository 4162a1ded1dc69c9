// Written by `pnpm record:names` from the definitions; not edited by hand.
export const names = [
  { type: 'source', in: null, plural: 'sources', page: 'sources', title: 'Sources' },
  { type: 'state', in: null, plural: 'states', page: 'states', title: 'States' },
  { type: 'membership', in: 'state', plural: 'memberships', page: 'memberships', title: 'Memberships' },
  { type: 'organization', in: null, plural: 'organizations', page: 'organizations', title: 'Organizations' },
  { type: 'body', in: null, plural: 'bodies', page: 'bodies', title: 'Bodies' },
  { type: 'person', in: null, plural: 'persons', page: 'people', title: 'People' },
  { type: 'tenure', in: 'person', plural: 'tenures', page: 'tenures', title: 'Tenures' },
  { type: 'chairmanship', in: null, plural: 'chairmanships', page: 'chairmanships', title: 'Chairmanships' },
  { type: 'commitment', in: 'chairmanship', plural: 'commitments', page: 'commitments', title: 'Commitments' },
  { type: 'event', in: null, plural: 'events', page: 'events', title: 'Events' },
  { type: 'remark', in: 'event', plural: 'remarks', page: 'remarks', title: 'Remarks' },
  { type: 'document', in: null, plural: 'documents', page: 'documents', title: 'Documents' },
  { type: 'force', in: null, plural: 'forces', page: 'forces', title: 'Forces' },
  { type: 'topic', in: null, plural: 'topics', page: 'topics', title: 'Topics' },
  { type: 'place', in: null, plural: 'places', page: 'places', title: 'Places' },
] as const
