/**
 * A package's manifest as it is published from a repository: with the addresses of that repository, and without the
 * scripts and the tools that only work inside it. `repository` is `owner/name` on GitHub, `directory` the package's
 * folder in it. Throws where the repository is not written so.
 * @param {Readonly<Record<string, unknown>>} manifest
 * @param {{ readonly repository: string, readonly directory: string }} place
 * @returns {Record<string, unknown>}
 */
export const publishedManifest = (manifest, { repository, directory }) => {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Error(`"${repository}" is no repository: write it as owner/name, as GITHUB_REPOSITORY has it`)
  const { scripts, devDependencies: _tools, ...kept } = manifest
  const prepack = /** @type {Record<string, string> | undefined} */ (scripts)?.['prepack']
  const url = `https://github.com/${repository}`
  return {
    ...kept,
    homepage: `${url}/tree/main/${directory}#readme`,
    repository: { type: 'git', url: `git+${url}.git`, directory },
    bugs: { url: `${url}/issues` },
    // What refuses a broken archive still has to run; pnpm leaves it out of the archive itself.
    ...(prepack === undefined ? {} : { scripts: { prepack } }),
  }
}
