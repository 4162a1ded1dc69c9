/**
 * The day that an address asks about: under `on`, as the forms write it, or under `date`, as the interface for programs
 * calls it. Empty where it asks for none.
 */
export const askedDay = (address: URLSearchParams): string => address.get('on') || address.get('date') || ''
