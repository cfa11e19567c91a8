interface KeyGroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

/** Keys that act in one place, each with what it does. */
export function KeyGroup({ title, hint, rows }: KeyGroupProps) {
  return (
    <section className="key-help__group">
      <h3 className="key-help__name">{title}</h3>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <dl className="key-help__list">
        {rows.map(({ keys, does }) => (
          <div key={does} className="key-help__row">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
