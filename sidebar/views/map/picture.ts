/** The largest picture Accueil takes: pixels across and down, and bytes. */
export const LARGEST = { width: 1200, height: 800, bytes: 2_000_000 } as const

/** How much larger than seen a small map is drawn, so that it reads well printed. */
const SHARPEST = 2

/** The size of the picture of a drawing: as large as it may be, never distorted. */
export function pictureSize(
  width: number,
  height: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(LARGEST.width / width, LARGEST.height / height, SHARPEST)
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  }
}

/** A drawing as the text of an SVG file. */
export function svgText(drawing: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}`
}

/** A drawing as the bytes of a PNG, in base 64; throws where the browser cannot draw it, or it is too heavy. */
export async function pngOf(drawing: SVGSVGElement): Promise<string> {
  const { width, height } = pictureSize(
    drawing.viewBox.baseVal.width,
    drawing.viewBox.baseVal.height,
  )
  const image = new Image()
  const loaded = new Promise((resolve, reject) => {
    image.onload = resolve
    image.onerror = reject
  })
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawing))}`
  await loaded
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.drawImage(image, 0, 0, width, height)
  const [, bytes = ''] = canvas.toDataURL('image/png').split(',')
  if (bytes.length * 0.75 > LARGEST.bytes) throw new Error('too heavy')
  return bytes
}
