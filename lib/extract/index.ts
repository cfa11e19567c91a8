export type { ReadingDocument } from './document';
export type { Trace, TraceStep } from './candidate';
export { EXTRACTOR_VERSION, extract, extractInSlices, type ExtractOptions } from './extract';
