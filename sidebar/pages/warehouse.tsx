import { mountPage } from '../kit/mountPage.tsx'
import { WarehouseDialog } from '../views/warehouse/WarehouseDialog.tsx'

mountPage(WarehouseDialog)
