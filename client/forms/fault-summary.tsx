import type { TFunction } from 'i18next'
import { TriangleAlert } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Form } from './use-form.ts'

type Props = { form: Form; element: RefObject<HTMLElement | null> }

/** Everything that is wrong, above the form, with a way to each field; each refused attempt brings the focus here. */
export function FaultSummary({ form, element }: Props) {
  const { t } = useTranslation()
  const { faults, refused, labels } = form
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refused === 0) return
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [refused])
  if (faults.size === 0) return null
  const whole = faults.get('')
  const atFields = [...faults].filter(([path]) => path !== '')
  return (
    <div className="fault-summary" role="alert" tabIndex={-1} ref={box}>
      <TriangleAlert size={20} aria-hidden />
      <div>
        <p className="fault-summary__title">
          {atFields.length > 0 ? t('form.faults', { count: atFields.length }) : t('form.refused')}
        </p>
        {whole && <p>{whole}</p>}
        <ul>
          {atFields.map(([path, words]) => (
            <li key={path}>
              <a
                href={`#${path}`}
                onClick={(event) => {
                  event.preventDefault()
                  focusField(element.current, path)
                }}
              >
                {[placeIn(path, t), labels.get(path)].filter(Boolean).join(', ') || path}: {words}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** Which of a list a field belongs to. */
function placeIn(path: string, t: TFunction): string {
  const place = /^worksFor\.(\d+)/.exec(path)?.[1]
  return place === undefined ? '' : t('form.post', { place: Number(place) + 1 })
}

/** The field at a path, or the nearest around it that is on the form. */
function focusField(form: HTMLElement | null, path: string) {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const field = form?.querySelector(`[data-path="${CSS.escape(parts.slice(0, length).join('.'))}"]`)
    const control = field?.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]')
    if (!control) continue
    field?.closest('details')?.setAttribute('open', '')
    control.focus()
    return
  }
}
