export { keyMeant as keyOf } from '../domain/choiceWords';
