import { pngOf } from '../../png.ts'

/** Pixels for each unit of the drawing: sharp on paper and on dense screens. */
const scale = 2

/** A file of a figure as a picture, the same on every machine: no letters but those brought along. */
export const pngFile = (svg: string): Uint8Array => pngOf(svg, { mode: 'zoom', value: scale })
