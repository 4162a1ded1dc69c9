const ours = '@csto-record/source'

/**
 * The exports of a package as its readers get them: without the condition that names our sources, and without the
 * subpaths that have no other.
 * @param {Readonly<Record<string, Readonly<Record<string, unknown>>>>} exports
 */
export const publishedExports = (exports) =>
  Object.fromEntries(
    Object.entries(exports)
      .map(([subpath, { [ours]: _source, ...conditions }]) => /** @type {const} */ ([subpath, conditions]))
      .filter(([, conditions]) => Object.keys(conditions).length > 0),
  )
