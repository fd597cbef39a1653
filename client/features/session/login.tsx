import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { call, isSignedOut } from '../../api.ts'
import logo from '../../icon.svg'
import './login.css'

/** How to get in: the link that the server printed, or an access key. `children` stand in the corner. */
export function Login({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const enter = useMutation({
    mutationFn: (apiKey: string) => call(endpoints.session.create, { body: { apiKey } }),
    onSuccess: () => client.resetQueries(),
  })
  const submit = (form: FormData) => {
    const key = form.get('key')
    if (typeof key === 'string' && key.trim()) enter.mutate(key.trim())
  }

  return (
    <main className="login" id="content" tabIndex={-1}>
      <div className="login__panel">
        <div className="login__top">
          <img src={logo} alt="" width={40} height={40} />
          {children}
        </div>
        <Heading level={1}>{t('product')}</Heading>
        <Paragraph purpose="lead">{t('session.lead')}</Paragraph>
        <section className="login__way">
          <Heading level={2}>{t('session.linkTitle')}</Heading>
          <Paragraph>{t('session.link')}</Paragraph>
        </section>
        <section className="login__way">
          <Heading level={2}>{t('session.keyTitle')}</Heading>
          <form action={submit} className="login__form">
            <TextField name="key" type="password" autoComplete="off" isRequired isInvalid={enter.isError}>
              <Label>{t('session.key')}</Label>
              <Input className="field" />
              <Text slot="description">{t('session.keyHint')}</Text>
            </TextField>
            {enter.isError && (
              <p role="alert" className="login__error">
                {isSignedOut(enter.error) ? t('session.wrong') : enter.error.message}
              </p>
            )}
            <Button purpose="primary" type="submit" disabled={enter.isPending}>
              {t('session.submit')}
            </Button>
          </form>
        </section>
      </div>
    </main>
  )
}
