/** What a decider answers: its value, and which of its closed list of reasons gave it. */
export interface Decision<Value, Reason extends string> {
  readonly value: Value;
  readonly because: Reason;
}
