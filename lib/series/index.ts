export { indicatorKey, metricKey } from './indicator-key';
export { namesOf } from './names-of';
export { headlineKey, headlineOfKey, headlinesNamed, isVariant } from './headlines';
