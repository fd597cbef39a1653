import { useMutation, useQueryClient } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, Heading, Input, Label, Modal, ModalOverlay, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import type { Erased, PersonalData } from '../../../contract/personal-data.ts'
import { write } from '../../api.ts'
import { refresh } from '../../edits/refresh.ts'
import { announce } from '../../ui/announcer.tsx'

type Props = { data: PersonalData; onErased(report: Erased): void; onClose(): void }

/** Says what goes and that it is for ever, and asks for the name before it does it. */
export function EraseDialog({ data, onErased, onClose }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { professional } = data
  const [typed, setTyped] = useState('')
  const isSame = typed.trim() === professional.name
  const erase = useMutation({
    mutationFn: () =>
      write(endpoints.personalData.erase, { params: { id: professional.id }, body: { name: typed.trim() } }),
    onSuccess: async ({ answer }) => {
      announce(t('personal.erased'))
      client.removeQueries({ queryKey: ['personal-data', professional.id] })
      client.removeQueries({ queryKey: ['party', professional.id] })
      onErased(answer)
      await refresh(client)
    },
  })
  const goes = [
    t('personal.goesRecord'),
    t('personal.goesClaims', { count: data.claimsBy.length + data.claimsAbout.length }),
    t('personal.goesStated', { count: data.statedBy.length }),
    t('personal.goesParts', { count: data.involvements.length + data.participations.length }),
    t('personal.goesIntroductions', { count: data.introductions.length }),
    t('personal.goesHistory', { count: data.history.length }),
  ]
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal erase">
        <Dialog role="alertdialog" className="erase__dialog">
          <Heading slot="title">{t('personal.eraseTitle', { name: professional.name })}</Heading>
          <p className="erase__warning">
            <TriangleAlert size={18} aria-hidden />
            {t('personal.forEver')}
          </p>
          <p>{t('personal.goes')}</p>
          <ul className="erase__list">
            {goes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p>{t('personal.stays')}</p>
          <form
            className="erase__form"
            onSubmit={(event) => {
              event.preventDefault()
              if (isSame) erase.mutate()
            }}
          >
            <TextField value={typed} onChange={setTyped} autoFocus autoComplete="off">
              <Label className="form-label">{t('personal.typeName', { name: professional.name })}</Label>
              <Input className="field" />
            </TextField>
            {erase.error && (
              <p role="alert" className="erase__fault">
                {erase.error.message}
              </p>
            )}
            <div className="erase__buttons">
              <Button type="submit" className="button button--danger" isDisabled={!isSame} isPending={erase.isPending}>
                {t('personal.eraseNow')}
              </Button>
              <Button className="button" onPress={onClose}>
                {t('form.cancel')}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
