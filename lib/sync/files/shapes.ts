/** Whether a value is an object that is no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a text of so many UTF-16 units at the most. */
export const isText = (value: unknown, mostUnits: number): value is string =>
  typeof value === 'string' && value.length <= mostUnits;

/** Whether a value is a whole number, not below 0. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether a value is a SHA-256 in lower-case hex. */
export const isHash = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** Whether a value is a list of what the guard takes. */
export const isListOf = <Item>(
  value: unknown,
  guard: (item: unknown) => item is Item,
): value is readonly Item[] => Array.isArray(value) && value.every((item) => guard(item));

/** The reading of a clock that a dot begins with: `<9 digits>-<4 digits>`. */
export const clockOf = (dot: string): string => dot.slice(0, 14);

/** Whether a value is such a reading. */
export const isClock = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-z]{9}-[0-9a-z]{4}$/.test(value);
