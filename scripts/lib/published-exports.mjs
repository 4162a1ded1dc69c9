const ours = '@csto-record/source'

/**
 * The exports of a package as its readers get them: without the condition that names our sources, and without the
 * subpaths that have no other, or that another package publishes. A subpath that leads to one file for all stays as it is.
 * @param {Readonly<Record<string, string | Readonly<Record<string, unknown>>>>} exports
 * @param {Readonly<Record<string, readonly string[]>>} [elsewhere] subpaths by the package that publishes them
 */
export const publishedExports = (exports, elsewhere = {}) => {
  const others = Object.values(elsewhere).flat()
  /** @type {Record<string, unknown>} */
  const published = {}
  for (const [subpath, target] of Object.entries(exports)) {
    if (others.includes(subpath)) continue
    if (typeof target === 'string') published[subpath] = target
    else {
      const { [ours]: _source, ...conditions } = target
      if (Object.keys(conditions).length > 0) published[subpath] = conditions
    }
  }
  return published
}
