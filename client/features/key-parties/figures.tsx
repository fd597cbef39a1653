import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { KeyParties } from '../../../contract/key-parties.ts'
import { pageAddress } from '../../view/address.ts'
import { partiesAddress, tiesAddress } from '../../view/list-address.ts'

type Props = { keys: KeyParties; asOf: string | null }

/** How large the network is and whether it hangs together, over what the table says and does not say. */
export function Figures({ keys: { phenomenon, parties, ties, parts, isolated, pivots }, asOf }: Props) {
  const { t } = useTranslation()
  const where = { phenomenon, asOf }
  const groups = pageAddress('communities', { phenomenon, ...(asOf && { asOf }) })
  const facts: { words: string; href?: string }[] = [
    { words: t('key.parties', { count: parties }), href: partiesAddress(where) },
    { words: t('key.ties', { count: ties }), href: tiesAddress(where) },
    ...(parts === 1
      ? [{ words: t('key.isOnePart') }]
      : parts > 1
        ? [{ words: t('key.isParts', { count: parts }), href: groups }]
        : []),
    ...(isolated > 0
      ? [
          {
            words: t('key.isolated', { count: isolated }),
            href: groups,
          },
        ]
      : []),
  ]
  return (
    <div className="key-figures">
      <ul aria-label={t('key.figures')} className="numeric">
        {facts.map(({ words, href }) => (
          <li key={words}>{href ? <Link href={href}>{words}</Link> : words}</li>
        ))}
      </ul>
      <p>{t('key.scope')}</p>
      {pivots < parties && <p>{t('key.estimate', { pivots, parties })}</p>}
    </div>
  )
}
