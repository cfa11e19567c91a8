export { follow, followSteps } from './follow';
