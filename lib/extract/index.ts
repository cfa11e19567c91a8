export type { ReadingDocument } from './document';
export type { Trace, TraceStep } from './candidate';
export type { Slicing } from './steps';
export { extract, extractInSlices } from './extract';
export type { ExtractOptions } from './extract';
export { whyRead } from './why';
