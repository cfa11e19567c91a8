export { indicatorKey, metricKey } from './indicator-key';
export { namesOf } from './names-of';
