export type { ReadingDocument } from './document';
export type { Trace, TraceStep } from './candidate';
export type { Slicing } from './steps';
export { extract, extractInSlices, type ExtractOptions } from './extract';
export { whyRead } from './why';
