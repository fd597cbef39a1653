import { useQuery } from '@tanstack/react-query'
import { ListChecks, Network, Pencil, Plus, Waypoints } from 'lucide-react'
import { useState } from 'react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Phenomenon } from '../../../contract/phenomena.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { NotRead } from '../../pages/not-read.tsx'
import { useMay } from '../../pages/use-role.ts'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { formatAddress, pageAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'
import { PhenomenonForm } from './phenomenon-form.tsx'
import { ReviewState } from './review-state.tsx'

/** Every phenomenon with why its network may be kept, and whether that was looked at in time. */
export function PhenomenaList() {
  const { t } = useTranslation()
  const mayEdit = useMay('editor')
  const { data, error, isPending, refetch } = useQuery(queries.phenomena())
  const [editing, setEditing] = useState<Phenomenon | 'new' | null>(null)
  return (
    <>
      <div className="page__intro">
        <p className="page__lead">{t('phenomena.lead')}</p>
        {mayEdit && (
          <Button className="button button--primary" onPress={() => setEditing('new')}>
            <Plus size={17} aria-hidden />
            {t('phenomena.new')}
          </Button>
        )}
      </div>
      {data && data.length > 0 && (
        <ul className="panel phenomena-list">
          {data.map((phenomenon) => (
            <Row
              key={phenomenon.id}
              phenomenon={phenomenon}
              onEdit={mayEdit ? () => setEditing(phenomenon) : undefined}
            />
          ))}
        </ul>
      )}
      {data?.length === 0 && (
        <div className="panel">
          <Notice icon={Network} title={t('phenomena.empty')} hint={t('phenomena.emptyHint')} />
        </div>
      )}
      {error && !data && (
        <div className="panel">
          <NotRead error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {isPending && <Waiting />}
      {editing && (
        <PhenomenonForm
          key={editing === 'new' ? '' : editing.id}
          phenomenon={editing === 'new' ? null : editing}
          others={data ?? []}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}

function Row({ phenomenon, onEdit }: { phenomenon: Phenomenon; onEdit: (() => void) | undefined }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const { id, purpose, legalBasis, reviewOn } = phenomenon
  const name = nameOf(id)
  return (
    <li className="phenomena-list__row">
      <div className="phenomena-list__words">
        <h2>{name}</h2>
        <ReviewState reviewOn={reviewOn} />
        <dl className="phenomena-list__facts">
          <Fact name={t('field.purpose')} text={purpose} />
          <Fact name={t('field.legalBasis')} text={legalBasis} />
        </dl>
      </div>
      <div className="phenomena-list__actions">
        {onEdit && (
          <Button className="button button--small" onPress={onEdit} aria-label={t('phenomena.editNamed', { name })}>
            <Pencil size={15} aria-hidden />
            {t('phenomena.edit')}
          </Button>
        )}
        <Link
          className="button button--small"
          href={pageAddress('phenomena', { seats: id })}
          aria-label={t('phenomena.seatsNamed', { name })}
        >
          <ListChecks size={15} aria-hidden />
          {t('phenomena.seats')}
        </Link>
        <Link
          className="button button--quiet button--small"
          href={formatAddress({ ...startView, phenomenon: id })}
          aria-label={t('phenomena.openNamed', { name })}
        >
          <Waypoints size={15} aria-hidden />
          {t('pages.network')}
        </Link>
      </div>
    </li>
  )
}

function Fact({ name, text }: { name: string; text: string | undefined }) {
  const { t } = useTranslation()
  return (
    <div>
      <dt>{name}</dt>
      <dd className={text ? undefined : 'phenomena-list__missing'}>{text ?? t('phenomena.notRecorded')}</dd>
    </div>
  )
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className="panel panel__waiting" role="status" aria-busy>
      <span className="visually-hidden">{t('loading')}</span>
      {[1, 2, 3, 4].map((row) => (
        <div key={row} className="skeleton" />
      ))}
    </div>
  )
}
