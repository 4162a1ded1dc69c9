/** A role, and what stands before and after whoever has it. */
const roles: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'opened',
    /(?:opened by|открыт\p{L}*)\s+$/iu,
    /^[^.;]{0,80}?\b(?:opened|open(?:s)?) the\b|^[^.;]{0,60}(?<!\p{L})открыл[аи]?(?!\p{L})/iu,
  ],
  [
    'welcomed',
    /(?:welcomed by)\s+$/iu,
    /^[^.;]{0,80}?\b(?:welcom(?:ed|ing)|greeted)\b|^[^.;]{0,60}(?<!\p{L})приветствовал/iu,
  ],
  [
    'reported',
    /(?:reports? (?:of|by)|доклад\p{L}*)\s+$/iu,
    /^[^.;]{0,80}?\breported on\b|^[^.;]{0,60}(?<!\p{L})доложил/iu,
  ],
  ['briefed', /briefed by\s+$/iu, /^[^.;]{0,80}?\bbriefed\b|^[^.;]{0,60}(?<!\p{L})проинформировал/iu],
  [
    'spoke',
    /(?:выступил[аи]?|speech of|spoke|address by)\s+$/iu,
    /^[^.;]{0,80}?\b(?:spoke|said|stressed|noted|emphasi[sz]ed|told|stated|drew attention|outlined|addressed)\b|^[^.;]{0,60}(?<!\p{L})(?:выступил|отметил|подчеркнул|заявил|сказал)/iu,
  ],
  [
    'observed',
    /observers? (?:from|of)\s+(?:\p{L}+,?\s+(?:and\s+)?){0,6}$|наблюдател\p{L}* (?:от|из)\s+(?:\p{L}+,?\s+(?:и\s+)?){0,6}$/iu,
    /^\s+(?:look(?:s|ed)? on|observ(?:es?|ed)|sent an observer)/iu,
  ],
]

/** The roles that the words before and after a name tell; whoever is named in a plan is expected. */
export const rolesOf = (before: string, after: string, isPlanned: boolean): readonly string[] => {
  if (isPlanned) return ['expected']
  const [said] = roles.filter(([, left, right]) => left.test(before) || right.test(after))
  return said === undefined ? [] : [said[0]]
}
