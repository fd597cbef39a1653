import { type ReactNode, useRef, useState } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { trustRelationInput } from '../../../contract/trust-relations.ts'
import { write } from '../../api.ts'
import { today } from '../../edits/today.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { usePartyName } from '../../edits/use-party-name.ts'
import { PartyPicker } from '../../forms/fields/party-picker.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { Unsaved } from '../../forms/unsaved.tsx'
import { useForm } from '../../forms/use-form.ts'
import { ClaimFields, Direction } from './claim-fields.tsx'
import './edit.css'

type Props = {
  from?: string | undefined
  to?: string | undefined
  /** Where on the page the line was drawn to: the form opens there. Without it, a dialog. */
  at?: { x: number; y: number } | undefined
  onClose(): void
}

/** A new claim that one party trusts another. */
export function StateTrust({ from, to, at, onClose }: Props) {
  const { t } = useTranslation()
  const edit = useEdit()
  const start = { from, to, confirmedOn: today() }
  const form = useForm({
    schema: trustRelationInput,
    start: { draft: start },
    save: async (body) => {
      const words = { from: names.from, to: names.to, level: body.level }
      await edit(() => write(endpoints.trustRelations.create, { body }), t('edit.stated', words))
      onClose()
    },
  })
  const names = { from: usePartyName(form.draft.from), to: usePartyName(form.draft.to) }
  const turn = () => {
    form.set('from', form.draft.to)
    form.set('to', form.draft.from)
  }
  const fields = (leave: () => void) => (
    <FormFrame form={form} action={t('form.save')} onCancel={leave}>
      {from && to ? (
        <Direction from={names.from} to={names.to} onSwap={turn} />
      ) : (
        <>
          <PartyPicker name="from" label={t('edit.truster')} isRequired />
          <PartyPicker name="to" label={t('edit.trusted')} isRequired />
        </>
      )}
      <ClaimFields />
    </FormFrame>
  )
  const title = t('edit.newTrust')
  if (at)
    return (
      <Beside at={at} title={title} isDirty={form.isDirty} onClose={onClose}>
        {fields}
      </Beside>
    )
  return (
    <FormDialog title={title} isDirty={form.isDirty} onClose={onClose}>
      {fields}
    </FormDialog>
  )
}

/** A place on the page, also for a party whose middle lies past its edge: what opens beside it must be in sight. */
const within = (place: number, size: number) => Math.min(Math.max(place, 0), size - 1)

type BesideProps = {
  at: { x: number; y: number }
  title: string
  isDirty: boolean
  onClose(): void
  children(leave: () => void): ReactNode
}

/** A form beside a place on the page, that asks before it closes over unsaved work. */
function Beside({ at, title, isDirty, onClose, children }: BesideProps) {
  const anchor = useRef<HTMLDivElement>(null)
  const [isAsking, setAsking] = useState(false)
  const leave = () => (isDirty ? setAsking(true) : onClose())
  return (
    <>
      <div
        ref={anchor}
        className="edit__anchor"
        style={{ insetInlineStart: within(at.x, innerWidth), insetBlockStart: within(at.y, innerHeight) }}
      />
      <Popover
        className="popover edit__beside"
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && leave()}
        placement="right"
        offset={14}
      >
        <Dialog className="form-dialog">
          <Heading slot="title" className="form-dialog__title">
            {title}
          </Heading>
          {children(leave)}
          {isAsking && <Unsaved onStay={() => setAsking(false)} onLeave={onClose} />}
        </Dialog>
      </Popover>
    </>
  )
}
