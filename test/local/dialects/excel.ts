// A workbook as Excel 365 writes it, part by part: shared texts with runs and phonetics, formats built
// in, theme colours, rules kept apart because they name another tab, absolute targets.
import { DECLARATION, links, MAIN, OFFICE, packed } from './package.ts'

const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"`

const WORKBOOK = `${DECLARATION}<workbook ${NAMESPACES}><workbookPr defaultThemeVersion="166925"/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="2"/></bookViews><sheets><sheet name="Feuille d'été" sheetId="3" r:id="rId1"/><sheet name="Graphique1" sheetId="5" r:id="rId2"/><sheet name="Listes &amp; co" sheetId="7" state="veryHidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Feuille d''été'!$A$1:$C$4</definedName><definedName name="Pays">'Listes &amp; co'!$A$1:$A$3</definedName><definedName name="Taux">0.2</definedName><definedName name="Perdu">#REF!</definedName></definedNames><calcPr calcId="191029"/></workbook>`

const STYLES = `${DECLARATION}<styleSheet ${NAMESPACES}><numFmts count="4"><numFmt numFmtId="44" formatCode="_-* #,##0.00\\ &quot;€&quot;_-;\\-* #,##0.00\\ &quot;€&quot;_-;_-* &quot;-&quot;??\\ &quot;€&quot;_-;_-@_-"/><numFmt numFmtId="164" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"/><numFmt numFmtId="166" formatCode="#,##0.00\\ [$€-40C]"/></numFmts><fonts count="4" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><u/><sz val="11"/><color theme="10"/><name val="Calibri"/><family val="2"/></font><font><vertAlign val="superscript"/><sz val="11"/><color indexed="10"/><name val="Georgia"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="43"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="lightUp"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="64"/></left><right/><top/><bottom style="double"><color rgb="FFFF0000"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="14"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="3" borderId="0" xfId="0"/><xf numFmtId="44" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="20" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0"><alignment textRotation="90" wrapText="1"/></xf><xf numFmtId="0" fontId="3" fillId="4" borderId="0" xfId="0"><protection locked="0"/></xf><xf numFmtId="30" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`

const TEXTS = [
  '<si><t>Nom</t></si>',
  '<si><t xml:space="preserve">  deux espaces </t></si>',
  '<si><r><t>Prix </t></r><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Calibri"/><family val="2"/><scheme val="minor"/></rPr><t>net</t></r></si>',
  '<si><t>課きく</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t>ligne 1_x000D_\nligne 2</t></si>',
  '<si><t>code _x005F_x0041_ &amp; &lt;b&gt;</t></si>',
  '<si><t>=1+1</t></si>',
  '<si><t>Site</t></si>',
  '<si><t>France</t></si>',
  '<si><t>Espagne</t></si>',
  '<si><t/></si>',
]

const SHARED = `${DECLARATION}<sst xmlns="${MAIN}" count="${TEXTS.length}" uniqueCount="${TEXTS.length}">${TEXTS.join('')}</sst>`

const ROWS = [
  '<row r="1" spans="1:8" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>2</v></c><c r="C1" s="1" t="s"><v>3</v></c></row>',
  '<row r="2" spans="1:8"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" t="s"><v>5</v></c><c r="D2" s="2"><v>46054</v></c><c r="E2" s="3"><v>46054.770833333336</v></c><c r="F2" s="4"><v>0.125</v></c><c r="G2" s="5"><v>1234.5</v></c><c r="H2" s="6"><v>46054</v></c></row>',
  '<row r="3" spans="1:8"><c r="A3" t="s"><v>6</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#DIV/0!</v></c><c r="D3" s="7"><v>46054</v></c><c r="E3" s="9"><v>0.75</v></c><c r="F3" s="8"><v>-5</v></c><c r="G3" s="13"><v>1234567</v></c><c r="H3" s="12"><v>46054</v></c></row>',
  '<row r="4" hidden="1"><c r="A4" s="10" t="s"><v>7</v></c><c r="B4" t="inlineStr"><is><t>sur place</t></is></c></row>',
  '<row r="5" outlineLevel="1"><c r="A5"><v>1</v></c><c r="B5"><f t="shared" ref="B5:B7" si="0">A5*2+$A$1</f><v>2</v></c><c r="C5" t="str"><f>_xlfn.CONCAT(A5,"é")</f><v>1é</v></c></row>',
  '<row r="6" outlineLevel="1"><c r="A6"><v>2</v></c><c r="B6"><f t="shared" si="0"/><v>4</v></c><c r="C6"><f t="array" ref="C6">SUM(A5:A7*2)</f><v>12</v></c></row>',
  '<row r="7" collapsed="1"><c r="A7"><v>3</v></c><c r="B7" t="e"><f t="shared" si="0"/><v>#N/A</v></c><c r="C7" t="b"><f>A7&gt;2</f><v>1</v></c></row>',
  '<row r="8"><c r="A8" s="11" t="s"><v>10</v></c><c r="B8" t="s"><v>7</v></c></row>',
]

const EXTENSIONS = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="1" id="{0E0F}"><xm:f>COUNTIF('Listes &amp; co'!$A$1:$A$3,A2)=0</xm:f><x14:dxf><font><i/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A2:A7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="Choisir &quot;un&quot; pays" xr:uid="{A1}"><x14:formula1><xm:f>'Listes &amp; co'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2:C4 C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`

const SHEET = `${DECLARATION}<worksheet ${NAMESPACES}><sheetPr><tabColor theme="5" tint="-0.249977111117893"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:H8"/><sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="15" outlineLevelRow="1"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="9" max="10" width="10.7109375" style="2" customWidth="1"/><col min="11" max="16384" width="9.140625" style="11"/></cols><sheetData>${ROWS.join('')}</sheetData><sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="100000" sheet="1" objects="1" scenarios="1"/><autoFilter ref="A1:C4"><filterColumn colId="1"><filters><filter val="sur place"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="A10:XFD10"/></mergeCells><conditionalFormatting sqref="B2:B9"><cfRule type="duplicateValues" dxfId="0" priority="2"/><cfRule type="timePeriod" dxfId="0" priority="3" timePeriod="today"><formula>FLOOR(B2,1)=TODAY()</formula></cfRule><cfRule type="cellIs" dxfId="0" priority="4" operator="greaterThan"><formula>$A$7</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="G2:G9"><cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><dataValidations count="3"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D5:D6"><formula1>"oui, non"</formula1></dataValidation><dataValidation type="list" sqref="E5"><formula1>Pays</formula1></dataValidation><dataValidation type="time" operator="greaterThan" sqref="E6"><formula1>0.5</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A4" r:id="rId1"/><hyperlink ref="B8" location="'Listes &amp; co'!A2" display="Site"/><hyperlink ref="A5" r:id="rId1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><legacyDrawing r:id="rId2"/>${EXTENSIONS}</worksheet>`

const NOTES = `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>Léa</author><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>Léa:</t></r><r><rPr><sz val="9"/></rPr><t xml:space="preserve">\nLe nom complet</t></r></text></comment><comment ref="B1" authorId="1" shapeId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`

const DISCUSSION = `${DECLARATION}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B1" dT="2026-02-01T10:00:00.00" personId="{P}" id="{1}"><text>Hors taxes ?</text></threadedComment><threadedComment ref="B1" dT="2026-02-01T11:00:00.00" personId="{P}" id="{2}" parentId="{1}"><text>Oui</text></threadedComment></ThreadedComments>`

const LISTS = `${DECLARATION}<worksheet ${NAMESPACES}><sheetData><row r="1"><c r="A1" t="s"><v>8</v></c></row><row r="2"><c r="A2" t="s"><v>9</v></c></row></sheetData></worksheet>`

const THEME = `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`

/** The workbook, its targets written from the root of the file as some versions do. */
export function excelFile(): Uint8Array {
  return packed({
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': links([
      ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['rId2', 'chartsheet', '/xl/chartsheets/sheet1.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId4', 'theme', 'theme/theme1.xml'],
      ['rId5', 'styles', '/xl/styles.xml'],
      ['rId6', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': links([
      ['rId1', 'hyperlink', 'https://example.com/a?b=1&amp;c=2', 'External'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '/xl/comments1.xml'],
      ['rId4', 'threadedComment', '../threadedComments/threadedComment1.xml'],
    ]),
    'xl/worksheets/sheet2.xml': LISTS,
    'xl/chartsheets/sheet1.xml': `${DECLARATION}<chartsheet xmlns="${MAIN}"/>`,
    'xl/comments1.xml': NOTES,
    'xl/threadedComments/threadedComment1.xml': DISCUSSION,
    'xl/theme/theme1.xml': THEME,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': SHARED,
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
  })
}

/** A workbook of Excel for Mac, days counted from 1904, with a prefix on every tag as some makers write. */
export function macFile(): Uint8Array {
  return packed({
    'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Mac" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}"><x:fonts><x:font/></x:fonts><x:fills><x:fill/></x:fills><x:borders><x:border/></x:borders><x:cellXfs><x:xf/><x:xf numFmtId="14"/><x:xf numFmtId="20"/></x:cellXfs></x:styleSheet>`,
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:cols><x:col min="3" max="3" style="1" width="12"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>44592</x:v></x:c><x:c r="B1" s="2"><x:v>0.25</x:v></x:c><x:c t="inlineStr"><x:is><x:t>suite</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  })
}

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

/** A workbook saved as Strict Open XML: other namespaces, dates as ISO texts. */
export function strictFile(): Uint8Array {
  return packed(
    {
      'xl/workbook.xml': `<workbook xmlns="${STRICT}" xmlns:r="${STRICT_OFFICE}" conformance="strict"><workbookPr dateCompatibility="0"/><sheets><sheet name="Strict" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': links(
        [
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'styles', 'styles.xml'],
        ],
        STRICT_OFFICE,
      ),
      'xl/styles.xml': `<styleSheet xmlns="${STRICT}"><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${STRICT}"><sheetData><row r="1"><c r="A1" s="1" t="d"><v>2026-02-01</v></c><c r="B1" s="2" t="d"><v>2026-02-01T18:30:00</v></c><c r="C1" s="3" t="d"><f>NOW()</f><v>18:30:00</v></c><c r="D1" s="1" t="inlineStr"><is><t>2026-02-01</t></is></c></row></sheetData></worksheet>`,
    },
    STRICT_OFFICE,
  )
}
