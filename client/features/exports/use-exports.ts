import { useMutation } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { exportFormats } from '../../../contract/exports.ts'
import { limits } from '../../../contract/limits.ts'
import { download } from '../../api.ts'
import type { CanvasHandle } from '../../graph/graph-canvas.tsx'
import { palettes } from '../../graph/palette.ts'
import { useDay, useLanguage, usePhenomenonName, useSeatName } from '../../i18n/words.ts'
import { useTheme } from '../../theme/theme.ts'
import { saveFile } from '../../ui/save-file.ts'
import { countsOf, type Picture } from '../../view/picture.ts'
import { currentView } from '../../view/store.ts'
import { type Caption, captionOf } from './caption.ts'
import { composePng } from './compose-png.ts'
import { exportOf, type FileKind, mediaTypes, withMark } from './export-request.ts'
import { fileName } from './file-name.ts'

type Props = {
  picture: Picture
  members: ReadonlySet<string>
  canvas: RefObject<CanvasHandle | null>
  nameOf(id: string): string
}

/** What print-sheet.tsx puts on paper; `drawing` is the address of the picture, null without one. */
export type Sheet = { caption: Caption; drawing: string | null }

/** Takes the current picture out, and says what came of it. */
export function useExports({ picture, members, canvas, nameOf }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const theme = useTheme()
  const day = useDay()
  const phenomenonName = usePhenomenonName()
  const seatName = useSeatName()
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [isPrinting, setPrinting] = useState(false)
  const [said, setSaid] = useState<string | null>(null)

  const caption = () => captionOf(picture, currentView(), { t, day, phenomenonName, nameOf, seatName })
  const nameFor = (part: string | null, extension: string) =>
    fileName(
      [t('exports.filePrefix'), currentView().phenomenon ?? t('exports.fileAll'), part],
      new Date().toISOString().slice(0, 10),
      extension,
    )
  const keep = (content: Blob, name: string) => {
    saveFile(content, name)
    const { parties, seat } = countsOf(picture)
    const vacant = seat > 0 ? [t('header.vacant', { count: seat })] : []
    setSaid([t('exports.done', { file: name, count: parties }), ...vacant].join(', '))
  }
  const onError = (error: Error) => setSaid(`${t('exports.failed')}: ${error.message}`)

  const file = useMutation({
    mutationFn: async (kind: FileKind) => {
      if (picture.nodes.length > limits.exportParties)
        throw new Error(t('exports.tooMany', { limit: limits.exportParties }))
      const body = exportOf(kind, picture, currentView(), members, language)
      const content = await download(endpoints.exports.create, { body }, mediaTypes[kind])
      const part = {
        'csv-parties': t('exports.fileParties'),
        'csv-ties': t('exports.fileTies'),
        xlsx: null,
        graphml: null,
        gexf: null,
        json: null,
      }
      keep(withMark(kind, language, content), nameFor(part[kind], exportFormats[mediaTypes[kind]].extension))
    },
    onError,
  })
  const png = useMutation({
    mutationFn: async () => {
      const drawing = await canvas.current?.png({ scale: 2, background: palettes[theme].background })
      if (drawing) keep(await composePng(drawing, caption(), theme), nameFor(null, 'png'))
    },
    onError,
  })
  const print = useMutation({
    mutationFn: async () => {
      // Paper is white, also for who works in the dark.
      setPrinting(true)
      await drawnAgain()
      const drawing = await canvas.current?.png({ scale: 2, background: '#ffffff' })
      setSheet({ caption: caption(), drawing: drawing ? URL.createObjectURL(drawing) : null })
    },
    onError,
    onSettled: () => setPrinting(false),
  })
  const printed = () => {
    if (sheet?.drawing) URL.revokeObjectURL(sheet.drawing)
    setSheet(null)
  }

  return {
    file: (kind: FileKind) => file.mutate(kind),
    png: () => png.mutate(),
    print: () => print.mutate(),
    isBusy: file.isPending || png.isPending,
    said,
    hush: () => setSaid(null),
    sheet,
    printed,
    /** The canvas must wear the light theme for a moment. */
    isPrinting,
  }
}

/** Waits until the canvas has drawn what it was just told. */
function drawnAgain(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), 50))
}
