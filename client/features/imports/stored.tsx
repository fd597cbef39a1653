import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { CircleCheck, Undo2 } from 'lucide-react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '../../../contract/audit-entries.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import type { ImportReport } from '../../../contract/imports.ts'
import { uuid } from '../../../contract/primitives.ts'
import { recordKinds } from '../../../contract/vocabulary.ts'
import { call, write } from '../../api.ts'
import { refresh } from '../../edits/refresh.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { announce } from '../../ui/announcer.tsx'
import { formatAddress, partyAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'
import { goOn } from './import-steps.ts'
import './stored.css'

const shown = 12

/** What was stored, the way to it in the network, and a way to take it all back. */
export function Stored({ report, waiting }: { report: ImportReport; waiting: number }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const phenomenonName = usePhenomenonName()
  const id = report.auditEntryId
  const { data: entry } = useQuery({
    queryKey: ['audit-entry', id],
    queryFn: ({ signal }) => call(endpoints.auditEntries.get, { params: { id: id ?? '' } }, signal),
    enabled: id !== undefined,
  })
  const undo = useMutation({
    mutationFn: () => write(endpoints.auditEntries.undo, { params: { id: id ?? '' } }),
    onSuccess: async () => {
      announce(t('imports.stored.undone'))
      await refresh(client)
    },
  })
  const { counts, created } = report
  const networks = networksOf(entry?.revisions ?? [])
  const parties = entry?.revisions.filter(({ kind }) => kind === 'organisation' || kind === 'professional') ?? []
  const inNoNetwork = (created.organisation ?? 0) + (created.professional ?? 0) > 0 && (created.involvement ?? 0) === 0
  return (
    <section className="stored">
      <CircleCheck size={40} strokeWidth={1.5} aria-hidden />
      <h2>{t(undo.isSuccess ? 'imports.stored.undone' : 'imports.stored.title')}</h2>
      {!undo.isSuccess && (
        <>
          <ul className="stored__counts">
            {recordKinds.map((kind) => {
              const count = created[kind] ?? 0
              return count > 0 && <li key={kind}>{t(`imports.stored.created.${kind}`, { count })}</li>
            })}
            {counts.change > 0 && <li>{t('imports.stored.changed', { count: counts.change })}</li>}
          </ul>
          {inNoNetwork && <p className="import-note">{t('imports.stored.noNetwork')}</p>}
          {parties.length > 0 && (
            <div className="stored__parties">
              <h3>{t('imports.stored.look')}</h3>
              <ul>
                {parties.slice(0, shown).map(({ subject, label }) => (
                  <li key={subject}>
                    <Link className="link-button" href={partyAddress(subject)}>
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      {undo.error && (
        <p role="alert" className="import-alert">
          {t('imports.stored.notUndone', { reason: undo.error.message })}
        </p>
      )}
      <div className="stored__actions">
        <Button className="button button--primary" onPress={goOn} autoFocus>
          {waiting > 0 ? t('imports.stored.next', { count: waiting }) : t('imports.another')}
        </Button>
        {networks.map((phenomenon) => (
          <Link key={phenomenon} className="button" href={formatAddress({ ...startView, phenomenon })}>
            {t('imports.stored.networkOf', { phenomenon: phenomenonName(phenomenon) })}
          </Link>
        ))}
        {networks.length === 0 && (
          <Link className="button" href="/">
            {t('imports.stored.network')}
          </Link>
        )}
        {id && !undo.isSuccess && (
          <Button className="button button--quiet" isDisabled={undo.isPending} onPress={() => undo.mutate()}>
            <Undo2 size={16} aria-hidden /> {t('imports.stored.undo')}
          </Button>
        )}
      </div>
    </section>
  )
}

/** The phenomena that parties were involved in: the part of a relation's id that is no party. */
function networksOf(revisions: AuditEntry['revisions']): string[] {
  const ids = revisions.flatMap(({ kind, subject }) => (kind === 'involvement' ? subject.split(':') : []))
  return [...new Set(ids)].filter((id) => !uuid.safeParse(id).success).slice(0, 3)
}
