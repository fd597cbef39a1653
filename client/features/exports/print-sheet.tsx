import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { GraphNode } from '../../../contract/graph-view.ts'
import { palettes } from '../../graph/palette.ts'
import { useDay, useLanguage } from '../../i18n/words.ts'
import type { Picture } from '../../view/picture.ts'
import type { Sheet } from './use-exports.ts'
import './print-sheet.css'

type Props = { sheet: Sheet; picture: Picture; label(node: GraphNode): string; onPrinted(): void }

/** The A4 pages: the picture with its caption, then every party on it. Prints as soon as the picture is there. */
export function PrintSheet({ sheet, picture, label, onPrinted }: Props) {
  const { t } = useTranslation()
  const day = useDay()
  const language = useLanguage()
  const image = useRef<HTMLImageElement>(null)
  const done = useRef(onPrinted)
  useEffect(() => {
    done.current = onPrinted
  })
  useEffect(() => {
    let wanted = true
    const finish = () => done.current()
    window.addEventListener('afterprint', finish)
    // A picture that cannot be drawn is left out; the table still prints.
    void Promise.resolve(image.current?.decode())
      .catch(() => undefined)
      .then(() => wanted && window.print())
    return () => {
      wanted = false
      window.removeEventListener('afterprint', finish)
    }
  }, [])

  const { caption, drawing } = sheet
  const { compare } = new Intl.Collator(language)
  const nodes = picture.nodes.toSorted((a, b) => compare(label(a), label(b)))
  return createPortal(
    <div className="sheet">
      <section className="sheet__first">
        <header>
          <h1>{caption.title}</h1>
          {caption.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{t('exports.made', { date: day(new Date().toISOString().slice(0, 10)) })}</p>
        </header>
        {drawing && <img ref={image} src={drawing} alt="" />}
        <footer>
          <ul className="sheet__layers">
            {caption.layers.map(({ id, name }) => (
              <li key={id}>
                <span className="layer-mark" style={{ background: palettes.light.shade[id].solid }} />
                {name}
              </li>
            ))}
          </ul>
          <p>{caption.shapes}</p>
        </footer>
      </section>
      <table>
        <thead>
          <tr>
            <th>{t('table.name')}</th>
            <th>{t('table.kind')}</th>
            <th>{t('table.function')}</th>
            <th>{t('table.organisation')}</th>
            <th>{t('table.layer')}</th>
            <th>{t('table.key')}</th>
            <th>{t('table.tieCount')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <tr key={node.id}>
              <td>{label(node)}</td>
              <td>{t(`kind.${node.kind}`)}</td>
              <td>{node.function}</td>
              <td>{node.organisationName}</td>
              <td>{t(`layer.${node.layer ?? 'none'}`)}</td>
              <td>{node.keyRole ? t('yes') : ''}</td>
              <td className="numeric">{node.kind === 'seat' ? '' : node.ties}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  )
}
