import { Component } from 'react';
import type { ReactNode } from 'react';
import { Notice } from './notice';

interface CrashGuardProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/**
 * Catches what a part of the page throws and says so in its place. React has no function for this.
 */
export class CrashGuard extends Component<CrashGuardProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const { title, hint, children } = this.props;
    return this.state.isBroken ? <Notice tone="alert" title={title} hint={hint} /> : children;
  }
}
