import type { Dataset, Day } from '@csto-record/domain'

/** A version of the dataset that was released before, kept so that what changed since can be told. */
export interface Release {
  readonly version: string
  /** The day through which its sources were looked at. */
  readonly asOf: Day
  readonly released: Day
  /** SHA-256 of its data as JSON, in hexadecimal. */
  readonly sha256: string
  /** Reads its data. Fails where what is kept is not what was released. */
  readonly load: () => Promise<Dataset>
}

/** The versions there are, the oldest first, the one that is served last. */
export const versionsOf = ({
  dataset,
  config,
}: {
  readonly dataset: Dataset
  readonly config: { readonly releases: readonly Release[] }
}) => {
  const { version, asOf } = dataset
  const earlier = config.releases.filter((release) => release.version !== version)
  const own = config.releases.find((release) => release.version === version)
  const current = {
    version,
    asOf,
    released: own?.released ?? null,
    sha256: own?.sha256 ?? null,
    load: async () => dataset,
  }
  return [...earlier, current]
}
