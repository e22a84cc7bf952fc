import { mountPage } from '../kit/mountPage.tsx'
import { SentBackDialog } from '../views/sentBack/SentBackDialog.tsx'

mountPage(SentBackDialog)
