/** What is written of two types that the record does not have; apart, since names come before any definition. */
export const inventedNames = [
  { type: 'bequest', in: null, plural: 'bequests', page: 'legacies', title: 'Legacies' },
  { type: 'instalment', in: 'bequest', plural: 'instalments', page: 'instalments', title: 'Instalments' },
] as const
