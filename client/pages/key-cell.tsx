import { Unlink } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { KeyCell as Cell } from '../../contract/key-parties.ts'
import { useCount } from '../i18n/words.ts'
import './key-cell.css'

type Props = { cell: Cell | null; party: string; phenomenon: string; href: string }

/** A party in one network: its place where it is a key party, else how many ties it has. */
export function KeyCell({ cell, party, phenomenon, href }: Props) {
  const { t } = useTranslation()
  const write = useCount()
  if (!cell) return <span className="visually-hidden">{t('key.notInvolved')}</span>
  const { key, rank, cut, degree } = cell
  const facts = [
    ...(key ? [t('key.isKey')] : []),
    ...(rank !== null ? [t('key.ranked', { rank })] : []),
    ...(cut ? [t('key.cutShort', cut)] : []),
    t('key.ties', { count: degree }),
  ]
  return (
    <Link
      className={`key-cell${key ? ' key-cell--key' : ''}`}
      href={href}
      aria-label={t('key.matrixCell', { party, phenomenon, facts: facts.join(', ') })}
    >
      {key ? <span className="key-rank">{rank === null ? '–' : write(rank)}</span> : write(degree)}
      {cut && <Unlink size={14} aria-hidden />}
    </Link>
  )
}
