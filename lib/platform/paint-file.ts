/**
 * The colours of what is painted: in pages by the manifest, put into those that it does not name.
 */
export const PAINT = '/content-scripts/detector.css';
