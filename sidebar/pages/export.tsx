import { mountPage } from '../kit/mountPage.tsx'
import { ExportView } from '../views/export/ExportView.tsx'

mountPage(ExportView)
