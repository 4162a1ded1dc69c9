/** Equal but for how a computer holds fractions. */
export const isNearly = (left: number, right: number): boolean =>
  Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), 1)
