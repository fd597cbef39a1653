import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { KeySigns, useKeyWords } from '../../ui/key-signs.tsx'
import { pageAddress } from '../../view/address.ts'
import type { KeyMark } from '../../view/standing-out.ts'
import { useView } from '../../view/store.ts'
import './key-marks.css'

/** Above the card of a marked party: by which measures it is marked, leading to its figures and what they mean. */
export function KeyMarkFact({ id, mark }: { id: string; mark: KeyMark | undefined }) {
  const { t } = useTranslation()
  const inWords = useKeyWords()
  const { phenomenon, asOf } = useView(({ view }) => view)
  if (!mark || !phenomenon) return null
  return (
    <p className="key-mark-fact" title={t('keyMark.scope')}>
      <KeySigns mark={mark} />
      <Link href={pageAddress('key-parties', { phenomenon, party: id, ...(asOf && { asOf }) })}>{inWords(mark)}</Link>
    </p>
  )
}
