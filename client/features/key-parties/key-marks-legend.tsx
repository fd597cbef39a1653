import { Link, Switch } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { SignsSample } from '../../graph/legend-samples.tsx'
import type { Sign } from '../../graph/signs.ts'
import { useCount } from '../../i18n/words.ts'
import { Definitions } from '../../pages/definitions.tsx'
import { useTheme } from '../../theme/theme.ts'
import { pageAddress } from '../../view/address.ts'
import type { KeyMark } from '../../view/standing-out.ts'
import { markKeys } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import type { KeyMarking } from './use-key-marks.ts'
import './key-marks.css'

const signs: readonly { by: 'betweenness' | 'cut' | 'constraint'; sign: Sign; has(mark: KeyMark): boolean }[] = [
  { by: 'betweenness', sign: { kind: 'rank', rank: 1 }, has: ({ rank }) => rank !== null },
  { by: 'cut', sign: { kind: 'cut' }, has: ({ cut }) => cut !== null },
  { by: 'constraint', sign: { kind: 'broker' }, has: ({ isBroker }) => isBroker },
]

/** Switches the marks of key parties, and says what each sign means, over what it is taken and how many there are. */
export function KeyMarksLegend({ marks, cuts, progress }: Pick<KeyMarking, 'marks' | 'cuts' | 'progress'>) {
  const { t } = useTranslation()
  const write = useCount()
  const theme = useTheme()
  const { phenomenon, asOf, keyMarks } = useView(({ view }) => view)
  const countOf = (marked: number, all: number) => (marked < all ? t('keyMark.first', { marked, all }) : write(marked))
  if (!phenomenon) return null
  return (
    <div className="legend__group key-marks">
      <Switch className="legend__switch" isSelected={keyMarks} onChange={markKeys}>
        <span className="legend__switch-track" aria-hidden />
        <span title={t('keyMark.switchHint')}>{t('keyMark.switch')}</span>
      </Switch>
      {keyMarks && (
        <>
          <ul className="key-marks__signs">
            {signs.map(({ by, sign, has }) => (
              <li key={by}>
                <SignsSample theme={theme} signs={[sign]} />
                <Link href={pageAddress('key-parties', { phenomenon, by, ...(asOf && { asOf }) })}>
                  {t(`keyMark.sign.${by}`)}
                </Link>
                {marks && (by !== 'betweenness' || progress === 1) && (
                  <span className="numeric">
                    {countOf([...marks.values()].filter(has).length, by === 'cut' ? cuts : 0)}
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p className="key-marks__scope">{t('keyMark.scope')}</p>
          <Definitions
            title={t('keyMark.how')}
            terms={(['betweenness', 'cut', 'constraint', 'scope', 'not'] as const).map((key) => ({
              key,
              term: key === 'scope' || key === 'not' ? t(`key.term.${key}`) : t(`key.by.${key}`),
              meaning: t(`key.definition.${key}`),
            }))}
          />
        </>
      )}
    </div>
  )
}
