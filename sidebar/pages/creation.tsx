import { mountPage } from '../kit/mountPage.tsx'
import { CreationDialog } from '../views/creation/CreationDialog.tsx'

mountPage(CreationDialog)
