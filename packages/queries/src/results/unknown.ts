import * as z from 'zod'

/**
 * Names of parameters whose value is nothing that the record knows, on any day: so that an answer about what is not
 * there is told apart from one where nothing was found. Ids are told of by `ids` of the query.
 */
export const Unknown = z.array(z.string())
/** A parameter by its name where it was given and its value is not known. */
export const unknownIf = (parameter: string, given: string | null, isKnown: () => boolean): string[] =>
  given === null || isKnown() ? [] : [parameter]
