import { mountPage } from '../kit/mountPage.tsx'
import { FieldsDialog } from '../views/fields/FieldsDialog.tsx'

mountPage(FieldsDialog)
