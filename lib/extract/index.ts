export type { ReadingDocument } from './document';
export type { Trace, TraceStep } from './candidate';
export type { Slicing } from './steps';
export { EXTRACTOR_VERSION, extract, extractInSlices, type ExtractOptions } from './extract';
