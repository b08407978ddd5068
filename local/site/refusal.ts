/** What SharePoint answers when it will not do something: its number, its exception, its sentence and the HTTP status. */
export class Refusal extends Error {
  readonly status: number;
  /** `-2147024860, Microsoft.SharePoint.SPQueryThrottledException` */
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}

const exception = (status: number, number: number, type: string, message: string): Refusal =>
  new Refusal(status, `${number}, ${type}`, message);

/** The request itself makes no sense to SharePoint's OData reader. */
export const invalidQuery = (message: string): Refusal =>
  exception(400, -1, 'Microsoft.SharePoint.Client.InvalidClientQueryException', message);
export const invalidRequest = (message: string): Refusal =>
  exception(400, -1, 'Microsoft.SharePoint.Client.InvalidClientQueryException', message);
export const spException = (status: number, number: number, message: string): Refusal =>
  exception(status, number, 'Microsoft.SharePoint.SPException', message);

export const accessDenied = (): Refusal =>
  exception(
    403,
    -2147024891,
    'System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.'
  );
export const itemMissing = (): Refusal =>
  exception(
    404,
    -2130575338,
    'System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.'
  );
export const listMissing = (title: string, web: string): Refusal =>
  exception(404, -1, 'System.ArgumentException', `List '${title}' does not exist at site with URL '${web}'.`);
export const listIdMissing = (): Refusal =>
  exception(
    404,
    -2130575322,
    'Microsoft.SharePoint.SPException',
    'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.'
  );
export const fileNotFound = (): Refusal =>
  exception(404, -2147024894, 'System.IO.FileNotFoundException', 'File Not Found.');
export const columnMissing = (name: string): Refusal =>
  exception(
    400,
    -2147024809,
    'System.ArgumentException',
    `Column '${name}' does not exist. It may have been deleted by another user.`
  );
export const propertyUnknown = (name: string): Refusal =>
  spException(400, -1, `The field or property '${name}' does not exist.`);
export const propertyNotOfType = (name: string, type: string): Refusal =>
  invalidRequest(
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`
  );
export const fieldQueryInvalid = (path: string, lookup: string): Refusal =>
  spException(
    400,
    -1,
    // The wording, "must contains" too, is SharePoint's.
    `The query to field '${path}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${lookup}.`
  );
export const projectionRefused = (path: string): Refusal =>
  spException(400, -1, `The query to field '${path}' is not valid.`);
export const expressionInvalid = (expression: string): Refusal =>
  invalidQuery(`The expression "${expression}" is not valid.`);
export const fieldNotFilterable = (name: string, type: string): Refusal =>
  spException(400, -1, `The field '${name}' of type '${type}' cannot be used in the query filter expression.`);
export const fieldNotSortable = (name: string, type: string): Refusal =>
  spException(400, -1, `The field '${name}' of type '${type}' cannot be used in the query sort expression.`);
export const throttled = (): Refusal =>
  exception(
    500,
    -2147024860,
    'Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.'
  );
export const tooManyLookups = (): Refusal =>
  exception(
    500,
    -2147024749,
    'Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
  );
export const textInvalid = (): Refusal =>
  spException(
    500,
    -2130575336,
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
  );
/** A whole number beyond 32 bits. */
export const numberInvalid = (): Refusal =>
  spException(
    500,
    -2130575336,
    'Invalid number value.\n\nA number field contains invalid data. Please check the value and try again.'
  );
/** SharePoint keeps no column unique where readers see only their own rows: nobody could be told what is taken. */
export const uniqueNotAllowed = (): Refusal =>
  spException(500, -2130575201, 'This field cannot be made unique: the list lets people read their own items only.');
/** Nor where rows wait for approval: what waits is seen by few. */
export const uniqueNotModerated = (): Refusal =>
  spException(500, -2130575201, 'This field cannot be made unique: the list requires content approval.');
export const titleInvalid = (what: 'list' | 'field'): Refusal =>
  spException(400, -2147024809, `The title of a ${what} has from 1 to 255 characters.`);
export const lookupInvalid = (): Refusal =>
  spException(
    500,
    -2130575340,
    'Invalid lookup value.\n\nA lookup field contains invalid data. Please check the value and try again.'
  );
export const duplicateValue = (titles: readonly string[]): Refusal =>
  exception(
    500,
    -2130575169,
    'Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${titles.join(', ')}].`
  );
export const readOnlyField = (): Refusal =>
  spException(
    400,
    -2147352571,
    'Invalid data has been used to update the list item. The field you are trying to update may be read only.'
  );
export const etagMismatch = (asked: string, actual: string): Refusal =>
  exception(
    412,
    -1,
    'Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${asked}' does not match the object's ETag value '${actual}'.`
  );
export const digestInvalid = (): Refusal =>
  spException(
    403,
    -2130575251,
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
  );
/** The digest was one, and is too old. */
export const digestAged = (): Refusal =>
  spException(
    403,
    -2130575252,
    'The security validation for this page has timed out. Click Back in your Web browser, refresh the page, and try your operation again.'
  );
export const userNotFound = (login: string): Refusal =>
  spException(404, -2146232832, `The specified user ${login} could not be found.`);
export const titleTaken = (): Refusal =>
  spException(
    500,
    -2130575342,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
  );
/** A formula that SharePoint cannot read, or that names columns of which no formula may be made. */
export const formulaInvalid = (): Refusal =>
  spException(500, -2130575270, 'The formula contains a syntax error or is not supported.');
export const fieldValidationFailed = (message: string): Refusal =>
  exception(
    500,
    -2130575163,
    'Microsoft.SharePoint.SPFieldValidationException',
    message === '' ? 'The validation formula has evaluated to an error.' : message
  );
export const listValidationFailed = (message: string): Refusal =>
  exception(
    500,
    -2130575162,
    'Microsoft.SharePoint.SPListDataValidationException',
    message === '' ? 'List data validation failed.' : message
  );
/** CAML that SharePoint cannot read: it never says what is wrong with it. */
export const camlInvalid = (): Refusal =>
  spException(500, -2147467259, 'Cannot complete this action.\n\nPlease try again.');
/** Conditions, or columns to sort by, beyond what the database takes. */
export const queryTooComplex = (): Refusal =>
  spException(
    400,
    -2146232060,
    'Some part of your SQL statement is nested too deeply. Rewrite the query or break it up into smaller queries.'
  );
/** CAML that names a column which the list has not. */
export const camlFieldMissing = (): Refusal =>
  spException(
    500,
    -2130575340,
    'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
  );
export const fileMissing = (path: string): Refusal =>
  exception(404, -2130575338, 'System.IO.FileNotFoundException', `The file ${path} does not exist.`);
/** A library has no rows without a file; which number it has on a tenant nobody has written down. */
export const onlyFiles = (): Refusal =>
  spException(500, -2146232832, 'To add an item to a document library, use SPFileCollection.Add()');
/** Something in the folder is called so already. */
export const nameTaken = (name: string): Refusal =>
  spException(400, -2130575257, `A file or folder with the name ${name} already exists.`);
/** A file or folder cannot be called so. */
export const nameInvalid = (name: string): Refusal =>
  spException(
    400,
    -2130575245,
    `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`
  );
