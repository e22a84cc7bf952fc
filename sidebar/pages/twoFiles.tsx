import { mountPage } from '../kit/mountPage.tsx'
import { TwoFilesDialog } from '../views/twoFiles/TwoFilesDialog.tsx'

mountPage(TwoFilesDialog)
