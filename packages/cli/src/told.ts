/** How a command ended: 0 answered, 1 nothing found or a failure, 2 something in the call does not fit. */
export type ExitCode = 0 | 1 | 2

/** What a command says: what it was asked for goes to the one, all else to the other. */
export interface Told {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

export const answered = (out: string): Told => ({ code: 0, out, err: '' })
/** Nothing is there; `out` may still say so in the form that was asked for. */
export const nothing = (err: string, out = ''): Told => ({ code: 1, out, err })
/** The call does not fit: every line says what and what would be right. */
export const misfit = (...lines: readonly string[]): Told => ({ code: 2, out: '', err: `${lines.join('\n')}\n` })
