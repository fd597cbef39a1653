import { Plus, Trash2 } from 'lucide-react'
import { use } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { FormContext, useField } from '../form-context.ts'
import { DayField } from './day-field.tsx'
import { PartyPicker } from './party-picker.tsx'
import { TextLine } from './text-line.tsx'

/** The posts of a professional: for whom, as what, and when. */
export function Posts() {
  const { t } = useTranslation()
  const context = use(FormContext)
  const field = useField({ name: 'worksFor' })
  const posts = Array.isArray(field.value) ? field.value : []
  if (!context) return null
  return (
    <fieldset className="form-field posts" data-path={field.path}>
      <legend className="form-field__label">{field.label}</legend>
      {field.fault && <p className="form-field__fault">{field.fault}</p>}
      {posts.map((_, place) => (
        <FormContext
          // biome-ignore lint/suspicious/noArrayIndexKey: a post is known by its place
          key={place}
          value={{ ...context, at: `${field.path}.${place}` }}
        >
          <fieldset className="posts__one">
            <legend className="visually-hidden">{t('form.post', { place: place + 1 })}</legend>
            <PartyPicker name="organisationId" kind="organisation" isRequired />
            <TextLine name="function" hint={t('fieldHint.function')} />
            <div className="form-pair">
              <DayField name="from" />
              <DayField name="until" />
            </div>
            <Button
              className="button button--quiet button--small posts__remove"
              onPress={() => field.set(posts.filter((_, other) => other !== place))}
            >
              <Trash2 size={15} aria-hidden />
              {t('form.removePost', { place: place + 1 })}
            </Button>
          </fieldset>
        </FormContext>
      ))}
      <Button className="button button--small posts__add" onPress={() => field.set([...posts, {}])}>
        <Plus size={15} aria-hidden />
        {t('form.addPost')}
      </Button>
    </fieldset>
  )
}
