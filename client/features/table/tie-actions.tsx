import { Check, CircleSlash, Gauge, Quote, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { day } from '../../../contract/primitives.ts'
import { trustRelationInput } from '../../../contract/trust-relations.ts'
import { today } from '../../edits/today.ts'
import { LevelChoice } from '../../forms/fields/choice.tsx'
import { DayField } from '../../forms/fields/day-field.tsx'
import { TextLine } from '../../forms/fields/text-line.tsx'
import { DeedDialog } from './deed-dialog.tsx'
import type { TieDeed } from './deeds.ts'
import { planTie } from './plan.ts'
import type { TieRow } from './rows.ts'
import type { Bulk } from './use-bulk.ts'

const { level, basis } = trustRelationInput.shape
const schemas = {
  level: z.strictObject({ level }),
  basis: z.strictObject({ basis }),
  end: z.strictObject({ until: day }),
  remove: z.strictObject({}),
}

type Props = { rows: readonly TieRow[]; bulk: Bulk<TieRow> }

/** What can be done with the chosen ties. */
export function TieActions({ rows, bulk }: Props) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<keyof typeof schemas | null>(null)
  const run = (deed: TieDeed) =>
    bulk.run({ rows, plan: (row) => planTie(row, deed), said: (count) => t(`rows.did.${deed.does}`, { count }) })
  const dialog = { onClose: () => setAsked(null) }
  const title = (what: keyof typeof schemas) => t(`rows.title.${what}`, { count: rows.length })
  return (
    <>
      <Button className="button button--primary button--small" onPress={() => run({ does: 'confirm' })}>
        <Check size={15} aria-hidden />
        {t('edit.stillTrue')}
      </Button>
      <Button className="button button--small" onPress={() => setAsked('level')}>
        <Gauge size={15} aria-hidden />
        {t('rows.level')}
      </Button>
      <Button className="button button--small" onPress={() => setAsked('basis')}>
        <Quote size={15} aria-hidden />
        {t('rows.basis')}
      </Button>
      <Button className="button button--small" onPress={() => setAsked('end')}>
        <CircleSlash size={15} aria-hidden />
        {t('edit.endEllipsis')}
      </Button>
      <Button className="button button--small" onPress={() => setAsked('remove')}>
        <Trash2 size={15} aria-hidden />
        {t('edit.removeEllipsis')}
      </Button>
      {asked === 'level' && (
        <DeedDialog
          {...dialog}
          title={title('level')}
          schema={schemas.level}
          draft={{}}
          onDone={({ level }) => run({ does: 'level', level })}
        >
          <LevelChoice />
        </DeedDialog>
      )}
      {asked === 'basis' && (
        <DeedDialog
          {...dialog}
          title={title('basis')}
          lead={t('rows.basisLead')}
          schema={schemas.basis}
          draft={{}}
          onDone={({ basis }) => run({ does: 'basis', basis })}
        >
          <TextLine name="basis" hint={t('fieldHint.basis')} />
        </DeedDialog>
      )}
      {asked === 'end' && (
        <DeedDialog
          {...dialog}
          title={title('end')}
          lead={t('edit.endLead')}
          schema={schemas.end}
          draft={{ until: today() }}
          action={t('edit.end')}
          onDone={({ until }) => run({ does: 'end', until })}
        >
          <DayField name="until" label={t('edit.endsOn')} isRequired />
        </DeedDialog>
      )}
      {asked === 'remove' && (
        <DeedDialog
          {...dialog}
          title={title('remove')}
          lead={t('edit.removeLead')}
          schema={schemas.remove}
          draft={{}}
          action={t('edit.remove')}
          onDone={() => run({ does: 'remove' })}
        />
      )}
    </>
  )
}
