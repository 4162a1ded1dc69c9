/** The forms an answer may be asked for in. */
export const formats = ['text', 'json', 'ndjson', 'csv', 'markdown'] as const
export type Format = (typeof formats)[number]

export const isFormat = (text: string): text is Format => formats.some((format) => format === text)
