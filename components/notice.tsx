import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly title: string;
  readonly hint?: string;
  /** `alert` is read out at once; `busy` shows that something is under way. */
  readonly tone?: 'calm' | 'busy' | 'alert';
  readonly children?: ReactNode;
}

/** What stands where there is no content: loading, empty or failed. */
export function Notice({ title, hint, tone = 'calm', children }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={tone === 'alert' ? 'alert' : 'status'}>
      <span className="notice__mark" aria-hidden="true" />
      <p className="notice__title">{title}</p>
      {hint !== undefined && <p className="notice__hint">{hint}</p>}
      {children}
    </div>
  );
}
