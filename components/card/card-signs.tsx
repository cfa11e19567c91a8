interface SignProps {
  readonly sign: 'pin' | 'bin';
}

const PATHS: Readonly<Record<SignProps['sign'], string>> = {
  pin: 'M6 2h4.5l-.5 5 2.5 2v1.2H8.6V14L8 15l-.6-1v-3.8H3.5V9L6 7z',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.3 4.5l.6 9h6.2l.6-9M6.8 7v4.5M9.2 7v4.5',
};

/** A small drawing on a button that is named otherwise. */
export function CardSign({ sign }: SignProps) {
  return (
    <svg className={`card-sign card-sign--${sign}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[sign]} />
    </svg>
  );
}
