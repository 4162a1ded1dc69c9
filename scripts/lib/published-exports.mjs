const ours = '@csto-record/source'

/**
 * The exports of a package as its readers get them: without the condition that names our sources.
 * @param {Readonly<Record<string, Readonly<Record<string, unknown>>>>} exports
 */
export const publishedExports = (exports) =>
  Object.fromEntries(
    Object.entries(exports).map(([subpath, { [ours]: _source, ...conditions }]) => [subpath, conditions]),
  )
