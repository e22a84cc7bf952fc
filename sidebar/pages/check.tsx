import { mountPage } from '../kit/mountPage.tsx'
import { CheckDialog } from '../views/check/CheckDialog.tsx'

mountPage(CheckDialog)
