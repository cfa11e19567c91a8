import { useComparisonWords } from './use-comparison-words';

interface ReportPlaceLinkProps {
  /** Where the report shows the place; nothing is drawn where it does not. */
  readonly href: string | undefined;
  /** What stands there. */
  readonly about: string;
}

/** Leads from a change to its place in the report. */
export function ReportPlaceLink({ href, about }: ReportPlaceLinkProps) {
  const say = useComparisonWords();
  if (href === undefined) return undefined;
  return (
    <a className="place-link" href={href} aria-label={say('in_report_about', { text: about })}>
      {say('in_report')}
    </a>
  );
}
