/** One value to choose, and what it is called. */
export interface Choice {
  readonly value: string
  readonly name: string
}
/** A parameter with the values to choose from. */
export interface ChoiceField {
  readonly name: string
  readonly label: string
  readonly choices: readonly Choice[]
  /** What stands where nothing is chosen; `All` where left out. */
  readonly all?: string
}
