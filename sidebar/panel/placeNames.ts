/** The five places of the panel, in the order of its bar. */
export const placeNames = ['next', 'fill', 'quality', 'missing', 'more'] as const

export type PlaceId = (typeof placeNames)[number]
