import { palettes, type Theme } from '../../graph/palette.ts'
import type { Caption } from './caption.ts'

const margin = 40
const family = "'Noto Sans Variable', 'Noto Sans', sans-serif"

/** Puts the caption of a picture above it and its legend below it, in one image. */
export async function composePng(drawing: Blob, caption: Caption, theme: Theme): Promise<Blob> {
  const image = await createImageBitmap(drawing)
  const { ink, inkSoft, background, shade } = palettes[theme]
  const width = Math.max(image.width, 1_600) + 2 * margin
  const head = 72 + caption.lines.length * 30 + margin
  const canvas = new OffscreenCanvas(width, head + image.height + 130)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('composePng: this browser gives no 2D canvas')
  const write = (text: string, x: number, y: number, font: string, colour: string) => {
    pen.font = `${font} ${family}`
    pen.fillStyle = colour
    pen.fillText(text, x, y, width - x - margin)
  }

  pen.fillStyle = background
  pen.fillRect(0, 0, canvas.width, canvas.height)
  write(caption.title, margin, margin + 32, '700 38px', ink)
  for (const [index, line] of caption.lines.entries()) write(line, margin, margin + 74 + index * 30, '20px', inkSoft)
  pen.drawImage(image, (width - image.width) / 2, head)
  image.close()

  const foot = head + image.height + 48
  let x = margin
  for (const { id, name } of caption.layers) {
    pen.fillStyle = shade[id].solid
    pen.beginPath()
    pen.arc(x + 9, foot - 7, 9, 0, 2 * Math.PI)
    pen.fill()
    write(name, x + 28, foot, '20px', ink)
    x += 28 + pen.measureText(name).width + 36
  }
  write(caption.shapes, margin, foot + 38, '20px', inkSoft)
  return canvas.convertToBlob({ type: 'image/png' })
}
