import { createContext, useContext } from 'react';
import type { AnnotationTarget } from '../../lib/model/annotation';
import type { Result } from '../../lib/model/result';
import type { Span } from '../../lib/model/span';
import type { NuoshuDatabase } from '../../lib/store/database';
import type { WritingDesk } from '../../lib/view/writing-desk';

/** What the panel's parts do with the page and the store. */
export interface PanelTools {
  readonly reportId: string;
  readonly database: NuoshuDatabase;
  readonly desk: WritingDesk;
  /** ISO 8601 day that deadlines are compared with. */
  readonly today: string;
  /** Shows a place on the page. */
  readonly jump: (span: Span) => void;
  readonly describe: (span: Span) => Promise<Result<AnnotationTarget>>;
}

const ToolsContext = createContext<PanelTools | undefined>(undefined);

/** Gives the panel's parts their tools. */
export const PanelToolsProvider = ToolsContext.Provider;

/** The tools of the panel around. Outside of one it throws: a mistake of the programmer. */
export function usePanelTools(): PanelTools {
  const tools = useContext(ToolsContext);
  if (tools === undefined) throw new Error('usePanelTools outside of PanelToolsProvider');
  return tools;
}
