import { Component, type ReactNode } from 'react';

type BoundaryProps = { onFailed: (thrown: unknown) => void; children: ReactNode };

/** Tells the page that the layout threw. */
export class Boundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(thrown: unknown) {
    this.props.onFailed(thrown);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
