/**
 * @typedef {{ readonly 'bom-ref'?: string, readonly name?: string, readonly version?: string }} Component
 * @typedef {{
 *   readonly serialNumber?: string,
 *   readonly metadata?: { readonly timestamp?: string, readonly component?: Component },
 *   readonly components?: readonly Component[],
 * }} Bill
 */

/** @type {(component: Component) => string} */
const keyOf = (component) => component['bom-ref'] ?? `${component.name}@${component.version}`

/**
 * A bill of materials without what differs from run to run (its number and the time), and in a fixed order: made of the
 * same lockfile it is the same text.
 * @template {Bill} T
 * @param {T} bill
 * @returns {T}
 */
export const reproducible = (bill) => {
  const { serialNumber: _number, ...kept } = bill
  const { timestamp: _time, ...metadata } = kept.metadata ?? {}
  const components = (kept.components ?? []).toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
  return /** @type {T} */ (/** @type {unknown} */ ({ ...kept, metadata, components }))
}
