import recognizers from '@microsoft/recognizers-text-suite';

const CHINESE = recognizers.Culture.Chinese;

/** Numbers in Chinese text. */
export const recognizeNumber = (text: string): unknown =>
  recognizers.recognizeNumber(text, CHINESE);

/** Percentages in Chinese text. */
export const recognizePercentage = (text: string): unknown =>
  recognizers.recognizePercentage(text, CHINESE);

/** Everything with a unit that the package knows in Chinese. */
export const recognizeNumberWithUnitAll = (text: string): unknown => [
  recognizers.recognizeCurrency(text, CHINESE),
  recognizers.recognizeDimension(text, CHINESE),
];
