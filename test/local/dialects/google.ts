// A workbook as Google Sheets exports it: rows styled to the thousandth, formula results as texts, notes
// as comments without a shape, lists that name another tab in the old manner.
import { DECLARATION, links, MAIN, OFFICE, packed } from './package.ts'

const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`

const EMPTY = Array.from(
  { length: 996 },
  (_, i) => `<row r="${i + 5}" ht="15.75" customHeight="1"><c r="A${i + 5}" s="2"/></row>`,
).join('')

const SHEET = `${DECLARATION}<worksheet ${NAMESPACES}><sheetPr><tabColor rgb="FF1A73E8"/><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1.0" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection activeCell="B3" sqref="B3" pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><cols><col customWidth="1" min="1" max="1" width="25.13"/><col customWidth="1" min="2" max="3" width="12.63" outlineLevel="1" hidden="1"/><col collapsed="1" customWidth="1" min="4" max="4" width="12.63"/></cols><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="2" t="s"><v>2</v></c><c r="B2" s="3"><v>46054.0</v></c><c r="C2" s="4" t="b"><v>1</v></c><c r="D2" s="2" t="str"><f>A2&amp;" !"</f><v>Été !</v></c></row><row r="3"><c r="A3" s="2" t="s"><v>3</v></c><c r="B3" s="5"><v>1234.5</v></c><c r="C3" s="4" t="b"><v>0</v></c><c r="D3" s="2" t="str"><f t="shared" ref="D3:D4" si="1">IFERROR(__xludf.DUMMYFUNCTION("UNIQUE(A2:A3)"),"Été")</f><v>Été</v></c></row><row r="4"><c r="A4" s="2"/><c r="D4" s="2" t="str"><f t="shared" si="1"/><v>'+33 6</v></c></row>${EMPTY}</sheetData><autoFilter ref="$A$1:$D$1000"/><conditionalFormatting sqref="A2:A1000"><cfRule type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(A2))=0</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A1000"><formula1>Listes!$A$1:$A$900</formula1></dataValidation><dataValidation type="custom" allowBlank="1" showDropDown="1" sqref="B2"><formula1>OR(NOT(ISERROR(DATEVALUE(B2))), AND(ISNUMBER(B2), LEFT(CELL("format", B2))="D"))</formula1></dataValidation></dataValidations><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/></worksheet>`

const STYLES = `${DECLARATION}<styleSheet ${NAMESPACES}><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00&quot; €&quot;"/></numFmts><fonts count="2"><font><sz val="10.0"/><color rgb="FF000000"/><name val="Arial"/><scheme val="minor"/></font><font><b/><color rgb="FFFFFFFF"/><name val="Arial"/><scheme val="minor"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF274E13"/><bgColor rgb="FF274E13"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" applyAlignment="1" applyFont="1"/></cellStyleXfs><cellXfs count="6"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0"/><xf borderId="0" fillId="2" fontId="1" numFmtId="49" xfId="0"><alignment readingOrder="0" vertical="top" shrinkToFit="0" wrapText="1"/></xf><xf borderId="0" fillId="0" fontId="0" numFmtId="49" xfId="0"/><xf borderId="0" fillId="0" fontId="0" numFmtId="164" xfId="0"/><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0"/><xf borderId="0" fillId="0" fontId="0" numFmtId="165" xfId="0"/></cellXfs><dxfs count="1"><dxf><font/><fill><patternFill patternType="solid"><fgColor rgb="FFFCE8B2"/><bgColor rgb="FFFCE8B2"/></patternFill></fill><border/></dxf></dxfs></styleSheet>`

const TEXTS = ['Nom', 'Mis à jour', 'Été', '+33 6'].map((text) => `<si><t>${text}</t></si>`)

export function googleFile(): Uint8Array {
  return packed({
    'xl/workbook.xml': `${DECLARATION}<workbook ${NAMESPACES}><workbookPr/><sheets><sheet state="visible" name="Feuille 1" sheetId="1" r:id="rId4"/><sheet state="hidden" name="Listes" sheetId="2" r:id="rId5"/></sheets><definedNames><definedName name="mes_noms">'Feuille 1'!$A$2:$A$4</definedName><definedName hidden="1" localSheetId="0" name="_xlnm._FilterDatabase">'Feuille 1'!$A$1:$D$1000</definedName><definedName hidden="1" localSheetId="0" name="Z_1A2B3C4D_0000_0000_0000_000000000000_.wvu.FilterData">'Feuille 1'!$A$1:$D$9</definedName></definedNames><calcPr/></workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ['rId1', 'theme', 'theme/theme1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ['rId4', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId5', 'worksheet', 'worksheets/sheet2.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}" count="4" uniqueCount="4">${TEXTS.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': links([
      ['rId1', 'comments', '../comments1.xml'],
      ['rId2', 'drawing', '../drawings/drawing1.xml'],
      ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ]),
    'xl/comments1.xml': `${DECLARATION}<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment authorId="0" ref="A1"><text><t xml:space="preserve">Le nom usuel
[sources.name]</t></text></comment></commentList></comments>`,
    'xl/worksheets/sheet2.xml': `${DECLARATION}<worksheet ${NAMESPACES}><sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row></sheetData></worksheet>`,
    'xl/drawings/drawing1.xml': `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  })
}
