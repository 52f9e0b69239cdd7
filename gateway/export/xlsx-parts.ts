const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const officeNs = 'http://schemas.openxmlformats.org/officeDocument/2006';
const sheetNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** `[Content_Types].xml` of a workbook with so many sheets. */
export const contentTypes = (sheets: number): string =>
  `${xml}<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${numbers(
    sheets,
  )
    .map(
      (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
    )
    .join('')}</Types>`;

/** `_rels/.rels`: where the workbook is. */
export const documentRelations = `${xml}<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${officeNs}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** `xl/workbook.xml` with sheets of these names. */
export const workbook = (names: readonly string[]): string =>
  `${xml}<workbook xmlns="${sheetNs}" xmlns:r="${officeNs}/relationships"><sheets>${names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`;

/** `xl/_rels/workbook.xml.rels`. */
export const workbookRelations = (sheets: number): string =>
  `${xml}<Relationships xmlns="${packageNs}/relationships">${numbers(sheets)
    .map(
      (n) =>
        `<Relationship Id="rId${n}" Type="${officeNs}/relationships/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )
    .join(
      '',
    )}<Relationship Id="rId${sheets + 1}" Type="${officeNs}/relationships/styles" Target="styles.xml"/></Relationships>`;

/** `xl/styles.xml`: 0 plain, 1 bold, 2 a date, 3 an instant. */
export const styles = `${xml}<styleSheet xmlns="${sheetNs}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/**
 * A sheet's name: the last of the keys that lead to its rows and tells it from others, such as `before` of
 * `indicators.before.observations`. At most 31 characters, none of those that Excel refuses, and each but once.
 */
export const sheetName = (table: string, index: number): string => {
  const keys = table.replace(/[[\]:*?/\\'&<>"]/g, ' ').split('.');
  const key = keys.findLast((one) => one !== 'observations') ?? keys.at(-1) ?? '';
  return `${index + 1} ${key}`.slice(0, 31).trim();
};
