import { expect, expectTypeOf, test } from 'vitest'
import type { BandingService } from '../../local/services/banding.ts'
import type { BlobService } from '../../local/services/blob.ts'
import type { BrowserService } from '../../local/services/browser.ts'
import type { CacheServiceService, CacheStoreService } from '../../local/services/cache.ts'
import type {
  ColorBuilderService,
  ColorService,
  RgbColorService,
  ThemeColorService,
} from '../../local/services/color.ts'
import type {
  ConditionalFormatRuleBuilderService,
  ConditionalFormatRuleService,
} from '../../local/services/conditional.ts'
import type {
  BooleanConditionService,
  GradientConditionService,
} from '../../local/services/conditions.ts'
import type { Constant } from '../../local/services/constants.ts'
import type { FilterService } from '../../local/services/filter.ts'
import type {
  FilterCriteriaBuilderService,
  FilterCriteriaService,
} from '../../local/services/filterCriteria.ts'
import type { GroupService } from '../../local/services/group.ts'
import type { HtmlServiceService } from '../../local/services/html.ts'
import type {
  HtmlOutputMetaTagService,
  HtmlOutputService,
  HtmlTemplateService,
} from '../../local/services/htmlOutput.ts'
import type { LockObjectService, LockServiceService } from '../../local/services/lock.ts'
import type { ConsoleService, LoggerService } from '../../local/services/log.ts'
import type {
  DeveloperMetadataLocationService,
  DeveloperMetadataService,
} from '../../local/services/metadata.ts'
import type { DeveloperMetadataFinderService } from '../../local/services/metadataFinder.ts'
import type { NamedRangeService } from '../../local/services/namedRange.ts'
import type { OverGridImageService } from '../../local/services/overGridImage.ts'
import type {
  PropertiesServiceService,
  PropertiesStoreService,
} from '../../local/services/properties.ts'
import type { ProtectionService } from '../../local/services/protection.ts'
import type { RangeService } from '../../local/services/range.ts'
import type { RangeListService } from '../../local/services/rangeList.ts'
import type {
  RichTextValueBuilderService,
  RichTextValueService,
} from '../../local/services/richText.ts'
import type { AuthorizationInfoService, ScriptAppService } from '../../local/services/script.ts'
import type { SelectionService } from '../../local/services/selection.ts'
import type { SessionService } from '../../local/services/session.ts'
import type { SheetService } from '../../local/services/sheet.ts'
import type { SpreadsheetService } from '../../local/services/spreadsheet.ts'
import type { SpreadsheetAppService } from '../../local/services/spreadsheetApp.ts'
import type { TextFinderService } from '../../local/services/textFinder.ts'
import type { TextRotationService } from '../../local/services/textRotation.ts'
import type { TextStyleBuilderService, TextStyleService } from '../../local/services/textStyle.ts'
import type { MenuService, PromptResponseService, UiService } from '../../local/services/ui.ts'
import type { UserService } from '../../local/services/user.ts'
import type { UtilitiesService } from '../../local/services/utilities.ts'
import type {
  DataValidationBuilderService,
  DataValidationService,
} from '../../local/services/validation.ts'
import type { Host } from '../../src/sheets/host.ts'

/** What the host asks its own services, and no script may call. */
type Own = 'place' | 'size'

/** The methods of a service of ours that Google's class does not have, or whose value is of another shape. */
type Stray<Ours, Google> = Invented<Ours, Google> | Misshapen<Ours, Google>

type Methods<T> = {
  [K in keyof T]: T[K] extends (...values: never[]) => unknown ? K : never
}[keyof T]

type Invented<Ours, Google> = Exclude<Methods<Ours>, keyof Google | Own>

type Misshapen<Ours, Google> = {
  [K in Exclude<Methods<Ours>, Own> & keyof Google]: Fits<
    Given<Ours[K]>,
    Given<Google[K]>
  > extends true
    ? never
    : K
}[Exclude<Methods<Ours>, Own> & keyof Google]

type Given<F> = F extends (...values: never[]) => infer R ? Shape<R> : never

/** Null is left aside: Google's types forget it here and there. */
type Fits<Ours, Google> = 'any' extends Google
  ? true
  : [Exclude<Ours, 'null'>, Exclude<Google, 'null'>] extends [
        Exclude<Google, 'null'>,
        Exclude<Ours, 'null'>,
      ]
    ? true
    : false

/** Google's enumerations are numbers to the compiler; ours are objects. */
type Shape<T> = 0 extends 1 & T
  ? 'any'
  : T extends null | undefined
    ? 'null'
    : T extends string
      ? 'text'
      : T extends boolean
        ? 'truth'
        : T extends number | Constant
          ? 'number'
          : T extends readonly unknown[]
            ? 'list'
            : T extends void
              ? 'nothing'
              : 'object'

/** One line a class: the methods we invented. All must be `never`. */
interface Strays {
  app: Stray<SpreadsheetAppService, GoogleAppsScript.Spreadsheet.SpreadsheetApp>
  spreadsheet: Stray<SpreadsheetService, GoogleAppsScript.Spreadsheet.Spreadsheet>
  sheet: Stray<SheetService, GoogleAppsScript.Spreadsheet.Sheet>
  range: Stray<RangeService, GoogleAppsScript.Spreadsheet.Range>
  rangeList: Stray<RangeListService, GoogleAppsScript.Spreadsheet.RangeList>
  namedRange: Stray<NamedRangeService, GoogleAppsScript.Spreadsheet.NamedRange>
  textFinder: Stray<TextFinderService, GoogleAppsScript.Spreadsheet.TextFinder>
  textRotation: Stray<TextRotationService, GoogleAppsScript.Spreadsheet.TextRotation>
  textStyle: Stray<TextStyleService, GoogleAppsScript.Spreadsheet.TextStyle>
  textStyleBuilder: Stray<TextStyleBuilderService, GoogleAppsScript.Spreadsheet.TextStyleBuilder>
  banding: Stray<BandingService, GoogleAppsScript.Spreadsheet.Banding>
  color: Stray<ColorService, GoogleAppsScript.Spreadsheet.Color>
  colorBuilder: Stray<ColorBuilderService, GoogleAppsScript.Spreadsheet.ColorBuilder>
  rgbColor: Stray<RgbColorService, GoogleAppsScript.Base.RgbColor>
  themeColor: Stray<ThemeColorService, GoogleAppsScript.Spreadsheet.ThemeColor>
  gradient: Stray<GradientConditionService, GoogleAppsScript.Spreadsheet.GradientCondition>
  filterCriteria: Stray<FilterCriteriaService, GoogleAppsScript.Spreadsheet.FilterCriteria>
  filterCriteriaBuilder: Stray<
    FilterCriteriaBuilderService,
    GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder
  >
  filter: Stray<FilterService, GoogleAppsScript.Spreadsheet.Filter>
  group: Stray<GroupService, GoogleAppsScript.Spreadsheet.Group>
  protection: Stray<ProtectionService, GoogleAppsScript.Spreadsheet.Protection>
  metadata: Stray<DeveloperMetadataService, GoogleAppsScript.Spreadsheet.DeveloperMetadata>
  finder: Stray<
    DeveloperMetadataFinderService,
    GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
  >
  location: Stray<
    DeveloperMetadataLocationService,
    GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation
  >
  validation: Stray<DataValidationService, GoogleAppsScript.Spreadsheet.DataValidation>
  validationBuilder: Stray<
    DataValidationBuilderService,
    GoogleAppsScript.Spreadsheet.DataValidationBuilder
  >
  rule: Stray<ConditionalFormatRuleService, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>
  ruleBuilder: Stray<
    ConditionalFormatRuleBuilderService,
    GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
  >
  condition: Stray<BooleanConditionService, GoogleAppsScript.Spreadsheet.BooleanCondition>
  richText: Stray<RichTextValueService, GoogleAppsScript.Spreadsheet.RichTextValue>
  richTextBuilder: Stray<
    RichTextValueBuilderService,
    GoogleAppsScript.Spreadsheet.RichTextValueBuilder
  >
  ui: Stray<UiService, GoogleAppsScript.Base.Ui>
  menu: Stray<MenuService, GoogleAppsScript.Base.Menu>
  prompt: Stray<PromptResponseService, GoogleAppsScript.Base.PromptResponse>
  user: Stray<UserService, GoogleAppsScript.Base.User>
  session: Stray<SessionService, GoogleAppsScript.Base.Session>
  logger: Stray<LoggerService, GoogleAppsScript.Base.Logger>
  console: Stray<ConsoleService, Console>
  html: Stray<HtmlServiceService, GoogleAppsScript.HTML.HtmlService>
  overGridImage: Stray<OverGridImageService, GoogleAppsScript.Spreadsheet.OverGridImage>
  htmlOutput: Stray<HtmlOutputService, GoogleAppsScript.HTML.HtmlOutput>
  htmlTemplate: Stray<HtmlTemplateService, GoogleAppsScript.HTML.HtmlTemplate>
  htmlMetaTag: Stray<HtmlOutputMetaTagService, GoogleAppsScript.HTML.HtmlOutputMetaTag>
  blob: Stray<BlobService, GoogleAppsScript.Base.Blob>
  browser: Stray<BrowserService, GoogleAppsScript.Base.Browser>
  selection: Stray<SelectionService, GoogleAppsScript.Spreadsheet.Selection>
  properties: Stray<PropertiesServiceService, GoogleAppsScript.Properties.PropertiesService>
  store: Stray<PropertiesStoreService, GoogleAppsScript.Properties.Properties>
  cache: Stray<CacheServiceService, GoogleAppsScript.Cache.CacheService>
  cacheStore: Stray<CacheStoreService, GoogleAppsScript.Cache.Cache>
  lockService: Stray<LockServiceService, GoogleAppsScript.Lock.LockService>
  lock: Stray<LockObjectService, GoogleAppsScript.Lock.Lock>
  script: Stray<ScriptAppService, GoogleAppsScript.Script.ScriptApp>
  authorization: Stray<AuthorizationInfoService, GoogleAppsScript.Script.AuthorizationInfo>
  utilities: Stray<UtilitiesService, GoogleAppsScript.Utilities.Utilities>
}

test('every method provided exists in Google’s types, and gives values of that shape', () => {
  expectTypeOf<Strays[keyof Strays]>().toEqualTypeOf<never>()
})

/** The services as the product takes them: this line compiles or the host lacks a word. */
interface Provided {
  readonly SpreadsheetApp: SpreadsheetAppService
  readonly PropertiesService: PropertiesServiceService
  readonly LockService: LockServiceService
  readonly HtmlService: HtmlServiceService
  readonly Utilities: UtilitiesService
  readonly Session: SessionService
  readonly console: ConsoleService
}

const asTheProductSeesIt = (ours: Provided): Host => ours

test('the product’s own view of Google is provided', () => {
  expect(asTheProductSeesIt).toBeTypeOf('function')
})
