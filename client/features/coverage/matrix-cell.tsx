import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CoverageCell } from '../../../contract/coverage.ts'
import { useCount } from '../../i18n/words.ts'
import { StatusMark } from './status-mark.tsx'

type Props = { cell: CoverageCell | null; name: string; phenomenon: string; href: string }

/** A seat in one phenomenon: its sign and how many people, and the way to who they are. */
export function MatrixCell({ cell, name, phenomenon, href }: Props) {
  const { t } = useTranslation()
  const write = useCount()
  if (!cell) return <span className="visually-hidden">{t('coverage.notExpected')}</span>
  const status = cell.applies ? cell.status : 'off'
  const facts = [
    t(`coverage.status.${status}`),
    ...(cell.applies && !cell.needed ? [t('coverage.mayBeEmpty')] : []),
    ...(cell.professionals > 0 ? [t('status.professionals', { count: cell.professionals })] : []),
    ...(cell.organisations > 0 ? [t('status.organisations', { count: cell.organisations })] : []),
  ]
  return (
    <Link
      className={`matrix__cell matrix__cell--${cell.needed ? status : 'idle'}`}
      href={href}
      aria-label={t('coverage.cell', { seat: name, phenomenon, facts: facts.join(', ') })}
    >
      <StatusMark status={status} counts={cell.needed} size={18} />
      {cell.applies && cell.professionals > 0 && write(cell.professionals)}
    </Link>
  )
}
