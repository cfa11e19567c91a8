import { createContext, useContext } from 'react';
import type { AnnotationTarget } from '../../lib/model/annotation';
import type { Result } from '../../lib/model/result';
import type { PictureSource } from '../../lib/picture/content';
import type { Span } from '../../lib/model/span';
import type { Desk } from '../../lib/view/desk';

/**
 * What the parts that show a report do with the page and the store: in the panel and in the card.
 */
export interface ReportTools {
  readonly reportId: string;
  readonly desk: Desk;
  /** Names of all tags for suggestions, most used first. */
  readonly tags: readonly string[];
  /** ISO 8601 day that deadlines are compared with. */
  readonly today: string;
  /** Shows a place on the page. */
  readonly jump: (span: Span) => void;
  readonly describe: (span: Span) => Promise<Result<AnnotationTarget>>;
  /** The text that pictures are made from; absent where nothing but notes is known. */
  readonly pictures?: PictureSource;
}

const ToolsContext = createContext<ReportTools | undefined>(undefined);

/** Gives the parts inside it their tools. */
export const ReportToolsProvider = ToolsContext.Provider;

/** The tools of the report around. Outside of one it throws: a mistake of the programmer. */
export function useReportTools(): ReportTools {
  const tools = useContext(ToolsContext);
  if (tools === undefined) throw new Error('useReportTools outside of ReportToolsProvider');
  return tools;
}
