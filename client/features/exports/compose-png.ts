import { palettes, type Theme } from '../../graph/palette.ts'
import type { Caption } from './caption.ts'

const family = "'Noto Sans Variable', 'Noto Sans', sans-serif"
/** Width at which the sizes below are meant; a wider picture gets larger words. */
const page = 1_500

/** Puts the caption of a picture above it and its legend below it, in one image. */
export async function composePng(drawing: Blob, caption: Caption, theme: Theme): Promise<Blob> {
  const image = await createImageBitmap(drawing)
  const { ink, inkSoft, background, shade } = palettes[theme]
  const unit = Math.max(1, image.width / page)
  const margin = 36 * unit
  const width = Math.max(image.width, page) + 2 * margin
  const head = margin + (52 + caption.lines.length * 27) * unit
  const foot = head + image.height + 36 * unit
  const canvas = new OffscreenCanvas(width, foot + 60 * unit)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('composePng: this browser gives no 2D canvas')
  const write = (text: string, x: number, y: number, size: number, colour: string, weight = 400) => {
    pen.font = `${weight} ${size * unit}px ${family}`
    pen.fillStyle = colour
    pen.fillText(text, x, y, width - x - margin)
  }

  pen.fillStyle = background
  pen.fillRect(0, 0, canvas.width, canvas.height)
  write(caption.title, margin, margin + 24 * unit, 30, ink, 700)
  for (const [index, line] of caption.lines.entries()) {
    write(line, margin, margin + (58 + index * 27) * unit, 18, inkSoft)
  }
  pen.drawImage(image, (width - image.width) / 2, head)
  image.close()

  let x = margin
  for (const { id, name } of caption.layers) {
    pen.fillStyle = shade[id].solid
    pen.beginPath()
    pen.arc(x + 8 * unit, foot - 6 * unit, 8 * unit, 0, 2 * Math.PI)
    pen.fill()
    write(name, x + 24 * unit, foot, 18, ink)
    x += 24 * unit + pen.measureText(name).width + 32 * unit
  }
  write(caption.shapes, margin, foot + 30 * unit, 18, inkSoft)
  return canvas.convertToBlob({ type: 'image/png' })
}
