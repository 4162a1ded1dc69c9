const ours = '@csto-record/source'

/**
 * The exports of a package as its readers get them: without the condition that names our sources, and without the
 * subpaths that have no other. A subpath that leads to one file for all stays as it is.
 * @param {Readonly<Record<string, string | Readonly<Record<string, unknown>>>>} exports
 */
export const publishedExports = (exports) => {
  /** @type {Record<string, unknown>} */
  const published = {}
  for (const [subpath, target] of Object.entries(exports)) {
    if (typeof target === 'string') published[subpath] = target
    else {
      const { [ours]: _source, ...conditions } = target
      if (Object.keys(conditions).length > 0) published[subpath] = conditions
    }
  }
  return published
}
