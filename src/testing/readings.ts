// Written by tools/lists.mjs: every list as readers load it.
export { circles } from '../lists/reading/circles';
export { offices } from '../lists/reading/offices';
export { badges } from '../lists/reading/badges';
export { ambassadors } from '../lists/reading/ambassadors';
export { awards } from '../lists/reading/awards';
export { trainings } from '../lists/reading/trainings';
export { progress } from '../lists/reading/progress';
export { searchTerms } from '../lists/reading/searchTerms';
export { contacts } from '../lists/reading/contacts';
export { questions } from '../lists/reading/questions';
export { replies } from '../lists/reading/replies';
export { faq } from '../lists/reading/faq';
export { sessions } from '../lists/reading/sessions';
export { registrations } from '../lists/reading/registrations';
export { attendance } from '../lists/reading/attendance';
export { coachingRequests } from '../lists/reading/coachingRequests';
export { indicators } from '../lists/reading/indicators';
